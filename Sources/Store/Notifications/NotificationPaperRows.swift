package import Records
import SQLite

extension Change {
  /// Files papers with a notification, in its circle, and gives each its document.
  ///
  /// What one file gives beside its first document is filed with it.
  package func file(
    _ papers: [(role: PaperRole, drafts: [SealedDraft])], with id: NotificationID
  ) throws(ArchiveError) -> [NotificationEntry.Evidence] {
    guard papers.isEmpty == false else { return [] }
    let circle = try notification(id).particulars.visibility
    var filed: [NotificationEntry.Evidence] = []
    for paper in papers {
      let documents = try file(paper.drafts, circle: circle).compactMap(\.document)
      guard let document = documents.first else {
        throw .refused(.unfiled(paper.role, .identifierTaken))
      }
      filed.append(NotificationEntry.Evidence(paper.role, .document(document)))
    }
    return filed
  }

  /// Throws `.missing` unless the visitor may see every document among the papers, and `.refused` for
  /// the sheet of a record.
  package func check(_ papers: [NotificationEntry.Evidence]) throws(ArchiveError) {
    for paper in papers {
      guard let document = paper.holding.document else { continue }
      try require(.document(document))
      let sheets = try integer("SELECT count (*) FROM sheet WHERE document = ?1", .id(document))
      guard sheets == 0 else { throw .refused(.sheet(paper.role, document)) }
    }
  }

  /// What the documents that a step sends are known by: the title, and the SHA-256 of the original or
  /// of the record; none where it sends nothing.
  package func seals(
    for step: NotificationStep, of id: NotificationID
  ) throws(ArchiveError) -> [DocumentID: (title: String, digest: String)] {
    guard step.state == .dispatched else { return [:] }
    let documents = try notification(id).documents + step.papers.values.compactMap(\.document)
    let seal = Query(
      """
      SELECT title, lower (hex (coalesce (original, record))) FROM document
      WHERE id = ?1 AND coalesce (original, record) IS NOT NULL
      """
    ) { (row: inout Row) in (title: row.text(), digest: row.text()) }
    var seals: [DocumentID: (title: String, digest: String)] = [:]
    for document in documents {
      guard let found = try first(seal, .id(document)) else {
        throw .missing(.original, name: "\(document)")
      }
      seals[document] = found
    }
    return seals
  }
}
