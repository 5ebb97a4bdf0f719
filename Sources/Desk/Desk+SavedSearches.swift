package import Records
package import Search
import Store

extension Desk {
  /// Keeps a search under a name for whoever asks; what the archive holds now counts as seen.
  ///
  /// Throws `.invalid(.query)` for one that can never find anything (`SearchQuery.flaw` says why),
  /// `.invalid(.searchName)` for a name that is empty or too long, `.duplicate(.search)` where they
  /// keep one of this name, `.invalid(.searchCount)` where they keep `SavedSearch.countMax`.
  package func save(
    _ typedName: String, _ query: SearchQuery, reading: SearchRequest.Reading, by visitor: Visitor
  ) throws(ArchiveError) -> SavedSearchID {
    try store.change("saving a search", by: visitor, right: .own) { change throws(ArchiveError) in
      try change.save(typedName.searchName, query, reading: reading)
    }
  }

  /// Notes that the visitor has seen everything that a search of theirs finds now.
  package func see(_ id: SavedSearchID, by visitor: Visitor) throws(ArchiveError) {
    try store.change("seeing what is new", by: visitor, right: .own) {
      change throws(ArchiveError) in
      try change.see(id)
    }
  }

  /// Lets go of a search; the archive keeps that it was there.
  package func forget(_ id: SavedSearchID, by visitor: Visitor) throws(ArchiveError) {
    try store.change("removing a saved search", by: visitor, right: .own) {
      change throws(ArchiveError) in
      try change.forget(id)
    }
  }
}

// MARK: - Reading

extension Desk {
  /// The searches that the visitor keeps, the oldest first, each with how much is new for them.
  package func savedSearches(for visitor: Visitor) throws(ArchiveError) -> [SavedSearch] {
    try store.savedSearches(for: visitor)
  }

  /// The search that the visitor keeps under a name.
  ///
  /// Throws `.missing(.search)` alike where nobody keeps one and where somebody else does.
  package func savedSearch(
    named typedName: String, for visitor: Visitor
  ) throws(ArchiveError) -> SavedSearch {
    let name = typedName.searchName
    guard let found = try savedSearches(for: visitor).first(where: { $0.name == name }) else {
      throw .missing(.search, name: typedName)
    }
    return found
  }

  /// A search that the visitor keeps, with the documents filed since they saw it, newest first.
  package func newDocuments(
    of id: SavedSearchID, for visitor: Visitor
  ) throws(ArchiveError) -> (search: SavedSearch, cards: [DocumentCard]) {
    try store.newDocuments(of: id, for: visitor)
  }
}

extension String {
  /// This text as the name of a search: on one line, without space around it.
  fileprivate var searchName: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
