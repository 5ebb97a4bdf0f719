package import Records
import Sealing
import SQLite

extension Store {
  /// What became of a draft.
  package enum Filed: Equatable, Sendable {
    case added(DocumentID)
    /// The archive holds these very bytes already, as this document.
    case linked(DocumentID)
    /// The identifier belongs to another text.
    case identifierTaken
  }

  /// Files `drafts` as one transaction: all of them are filed when it returns, or none.
  ///
  /// `scheme` is where the drafts' external identifiers count. The drafts of one original are given
  /// in the order of its parts.
  package func add(
    _ drafts: [Draft], scheme: String = "", by visitor: Visitor
  ) throws(ArchiveError) -> [Filed] {
    guard visitor.mayFile else { throw .forbidden }
    let moment = now()
    // Digests take time: they are made before the writer is taken.
    let digests = drafts.map { draft in
      Digest(of: draft.original?.bytes ?? draft.recordBytes).bytes
    }
    return try write("filing documents") { connection throws(ArchiveError) in
      try translating("filing documents") { () throws(SQLiteError) in
        var filed: [Filed] = []
        var part = 0
        for (index, draft) in drafts.enumerated() {
          part = index > 0 && digests[index] == digests[index - 1] ? part + 1 : 0
          let filing = Filing(
            draft: draft, digest: digests[index], part: part, scheme: scheme, by: visitor.name,
            at: moment)
          filed.append(try connection.file(filing))
        }
        return filed
      }
    }
  }

  /// Corrects what is known of a document.
  package func edit(
    _ id: DocumentID, to details: Details, by visitor: Visitor
  ) throws(ArchiveError) {
    try change(id, isRemoved: false, by: visitor) { connection throws(SQLiteError) in
      try connection.unindex(id)
      try connection.run(
        """
        UPDATE document SET title = ?2, kind = ?3, date = ?4, source = ?5, author = ?6,
          language = ?7, case_name = ?8, remark = ?9, visibility = ?10, issuer = ?11
        WHERE id = ?1
        """, with: [.id(id)] + details.values)
      try connection.run("DELETE FROM tag WHERE document = ?1", .id(id))
      try connection.add(details.tags, to: id)
      try connection.index(id)
    }
  }

  /// Puts a document in the trash: no search finds it, nothing of it is lost.
  package func remove(_ id: DocumentID, by visitor: Visitor) throws(ArchiveError) {
    let moment = now()
    try change(id, isRemoved: false, by: visitor) { connection throws(SQLiteError) in
      try connection.unindex(id)
      try connection.run(
        "UPDATE document SET removed_at = ?2 WHERE id = ?1", .id(id), .text(moment))
    }
  }

  /// Takes a document out of the trash.
  package func restore(_ id: DocumentID, by visitor: Visitor) throws(ArchiveError) {
    try change(id, isRemoved: true, by: visitor) { connection throws(SQLiteError) in
      try connection.run("UPDATE document SET removed_at = NULL WHERE id = ?1", .id(id))
      try connection.index(id)
    }
  }

  /// Runs `body` on a document that the visitor may see and change.
  private func change(
    _ id: DocumentID, isRemoved: Bool, by visitor: Visitor,
    _ body: @Sendable (Connection) throws(SQLiteError) -> Void
  ) throws(ArchiveError) {
    guard visitor.mayFile else { throw .forbidden }
    try write("changing a document") { connection throws(ArchiveError) in
      let exists = try translating("finding a document") { () throws(SQLiteError) in
        try connection.integer(
          """
          SELECT count (*) FROM document
          WHERE id = ?1 AND visibility <= ?2 AND (removed_at IS NOT NULL) = ?3
            AND id NOT IN (SELECT document FROM sheet)
          """, .id(id), .integer(visitor.clearance.rawValue), .integer(isRemoved ? 1 : 0))
      }
      guard exists == 1 else { throw .missing(.document, name: "\(id)") }
      try translating("changing a document") { () throws(SQLiteError) in try body(connection) }
    }
  }
}

/// A draft on its way into the tables.
private struct Filing {
  let draft: Draft
  let digest: [UInt8]
  /// Which of the documents that the original gave, from 0.
  let part: Int
  let scheme: String
  let by: String
  let at: String
}

extension Connection {
  fileprivate func file(_ filing: Filing) throws(SQLiteError) -> Store.Filed {
    if let known = try known(filing) { return .linked(known) }
    if let external = filing.draft.external, try isTaken(external, in: filing.scheme) {
      return .identifierTaken
    }
    if let original = filing.draft.original {
      try run(
        "INSERT OR IGNORE INTO original (digest, size, content) VALUES (?1, ?2, ?3)",
        .blob(filing.digest), .integer(original.bytes.count), .blob(original.bytes))
    }
    let id = try insert(filing)
    try add(filing.draft.details.tags, to: id)
    if let external = filing.draft.external {
      try run(
        "INSERT INTO external_identifier (scheme, value, document) VALUES (?1, ?2, ?3)",
        .text(filing.scheme), .text(external), .id(id))
    }
    // A document without text has one empty passage, so that its title is found all the same.
    let empty = [Passage(ordinal: 1, label: "", page: nil, text: "")]
    for passage in filing.draft.passages.isEmpty ? empty : filing.draft.passages {
      try run(
        "INSERT INTO passage (document, ordinal, label, page, text) VALUES (?1, ?2, ?3, ?4, ?5)",
        .id(id), .integer(passage.ordinal), .text(passage.label),
        .integer(orNull: passage.page.map(Int64.init)), .text(passage.text))
    }
    try index(id)
    return .added(id)
  }

  private func insert(_ filing: Filing) throws(SQLiteError) -> DocumentID {
    let original = filing.draft.original
    try run(
      """
      INSERT INTO document (title, kind, date, source, author, language, case_name, remark,
        visibility, issuer, quality, original, file, media_type, record, part, added_at, added_by)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
      """,
      with: filing.draft.details.values + [
        .text(filing.draft.quality.rawValue),
        original == nil ? .null : .blob(filing.digest),
        .text(orNull: original?.name), .text(orNull: original?.mediaType),
        original == nil ? .blob(filing.digest) : .null, .integer(filing.part), .text(filing.at),
        .text(filing.by),
      ])
    return ID(lastInsertedRow)
  }

  /// The document that these very bytes became, in the trash or not.
  private func known(_ filing: Filing) throws(SQLiteError) -> DocumentID? {
    let query =
      filing.draft.original == nil
      ? Query("SELECT id FROM document WHERE record = ?1") { (row: inout Row) -> DocumentID in
        row.id()
      }
      : Query("SELECT id FROM document WHERE original = ?1 AND part = ?2") { row in row.id() }
    return filing.draft.original == nil
      ? try first(query, .blob(filing.digest))
      : try first(query, .blob(filing.digest), .integer(filing.part))
  }

  private func isTaken(_ external: String, in scheme: String) throws(SQLiteError) -> Bool {
    try integer(
      "SELECT count (*) FROM external_identifier WHERE scheme = ?1 AND value = ?2",
      .text(scheme), .text(external)) > 0
  }

  func add(_ tags: [String], to document: DocumentID) throws(SQLiteError) {
    for (offset, tag) in tags.enumerated() where tag.isEmpty == false {
      try run(
        "INSERT INTO tag (document, ordinal, name) VALUES (?1, ?2, ?3)", .id(document),
        .integer(offset + 1), .text(tag))
    }
  }
}

extension Details {
  /// The columns from `title` to `visibility`, in the order of the table, then `issuer`.
  var values: [Value] {
    [
      .text(title), .text(kind.rawValue), .text(orNull: date?.description), .text(source),
      .text(author), .text(language.rawValue), .text(caseName), .text(remark),
      .integer(visibility.rawValue), .text(issuer),
    ]
  }
}
