package import Records
package import Search
import Store

extension Desk {
  /// A document with its text, in the trash or not; `.missing` where there is none to be seen.
  package func document(
    _ id: DocumentID, for visitor: Visitor
  ) throws(ArchiveError) -> Document {
    try store.document(id, for: visitor)
  }

  /// A part of the list of documents.
  package func cards(
    _ listing: Listing, for visitor: Visitor
  ) throws(ArchiveError) -> Page<DocumentCard> {
    try store.cards(listing, for: visitor)
  }

  /// The original of a document, as it was handed in; `.missing` where there is none to be seen.
  package func original(
    of id: DocumentID, for visitor: Visitor
  ) throws(ArchiveError) -> Original {
    try store.original(of: id, for: visitor)
  }

  /// Corrects what is known of a document and returns its new card.
  ///
  /// `correct` is given the document as it is in the moment of the change. Throws `.invalid(.title)` where the title is empty, `.forbidden` where the visitor only reads.
  package func edit(
    _ id: DocumentID, by visitor: Visitor, _ correct: Edit<Details>
  ) throws(ArchiveError) -> DocumentCard {
    try store.change("changing a document", by: visitor) { change throws(ArchiveError) in
      var details = try change.card(id).details
      try correct(&details)
      try change.edit(id, to: details)
      return try change.card(id)
    }
  }

  /// Puts a document in the trash: no search finds it, nothing of it is lost.
  package func remove(_ id: DocumentID, by visitor: Visitor) throws(ArchiveError) {
    try store.change("removing a document", by: visitor) { change throws(ArchiveError) in
      try change.remove(id)
    }
  }

  /// Takes a document out of the trash.
  package func restore(_ id: DocumentID, by visitor: Visitor) throws(ArchiveError) {
    try store.change("restoring a document", by: visitor) { change throws(ArchiveError) in
      try change.restore(id)
    }
  }

  /// What the archive holds for a visitor, in numbers.
  package func holdings(for visitor: Visitor) throws(ArchiveError) -> Holdings {
    try store.holdings(for: visitor)
  }
}
