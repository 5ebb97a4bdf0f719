package import Records
import SQLite
import Sealing

/// What became of a draft.
package enum FiledDraft: Equatable, Sendable {
  case added(DocumentID)
  /// The archive holds these very bytes already, as this document; it may lie in the trash.
  case linked(DocumentID, isInTrash: Bool = false)
  /// The identifier belongs to another text.
  case identifierTaken
}

extension FiledDraft {
  /// The document that the draft is now; `nil` where it was not filed.
  package var document: DocumentID? {
    switch self {
    case .added(let id), .linked(let id, _): id
    case .identifierTaken: nil
    }
  }
}

/// A draft with the digest of its bytes, computed before the writer is locked because it takes
/// time.
package struct SealedDraft: Sendable {
  package let draft: Draft
  let digest: [UInt8]
  /// Which of the documents that the original gave, from 0.
  let part: Int
  /// The scope within which the external identifier is unique.
  let scheme: String

  /// The drafts in order, those of one original in the order of its parts.
  package static func sealing(_ drafts: [Draft], scheme: String = "") -> [SealedDraft] {
    var sealed: [SealedDraft] = []
    for draft in drafts {
      let digest = Digest(of: draft.original?.bytes ?? draft.recordBytes).bytes
      let part = sealed.last.map { $0.digest == digest ? $0.part + 1 : 0 } ?? 0
      sealed.append(SealedDraft(draft: draft, digest: digest, part: part, scheme: scheme))
    }
    return sealed
  }
}

extension Change {
  /// Files drafts and says what became of each.
  ///
  /// All of them have `circle` where there is one; otherwise a draft that says none is no wider than
  /// the case that it names.
  package func file(
    _ drafts: [SealedDraft], circle: Visibility? = nil
  ) throws(ArchiveError) -> [FiledDraft] {
    var filed: [FiledDraft] = []
    var circles: [String: Visibility] = [:]
    for sealed in drafts {
      var details = sealed.draft.details
      let named = details.caseName
      if let circle {
        details.visibility = circle
      } else if sealed.draft.saysCircle == false, named.isEmpty == false {
        if circles[named] == nil {
          circles[named] = try narrowestCircle(ofCasesCalled: named)
        }
        details.visibility = max(details.visibility, circles[named] ?? .open)
      }
      // The circle is not checked here: a file may name a narrower one than its filer's.
      filed.append(try file(sealed, as: details))
    }
    return filed
  }

  /// Corrects what is known of a document.
  ///
  /// Throws `.invalid(.title)` where the title is empty, `.invalid(.kind)` for the kind of a sheet.
  package func edit(_ id: DocumentID, to details: Details) throws(ArchiveError) {
    try require(id, isRemoved: false)
    // Throws where the visitor would lose sight of the document.
    try check(circle: details.visibility)
    guard details.kind.isSheet == false else {
      throw .invalid(.kind, typed: details.kind.rawValue)
    }
    guard details.title.isSaid else { throw .invalid(.title, typed: details.title) }
    try translated(connection.unindex(id))
    try run(
      """
      UPDATE document SET title = ?2, kind = ?3, date = ?4, source = ?5, author = ?6,
        language = ?7, case_name = ?8, remark = ?9, visibility = ?10, issuer = ?11
      WHERE id = ?1
      """, with: [.id(id)] + details.values)
    try run("DELETE FROM tag WHERE document = ?1", .id(id))
    try translated(connection.add(details.tags, to: id))
    try translated(connection.index(id))
  }

  /// Puts a document in the trash: no search finds it, nothing of it is lost.
  package func remove(_ id: DocumentID) throws(ArchiveError) {
    try require(id, isRemoved: false)
    try translated(connection.unindex(id))
    try run("UPDATE document SET removed_at = ?2 WHERE id = ?1", .id(id), .time(time))
  }

  /// Takes a document out of the trash.
  package func restore(_ id: DocumentID) throws(ArchiveError) {
    try require(id, isRemoved: true)
    try run("UPDATE document SET removed_at = NULL WHERE id = ?1", .id(id))
    try translated(connection.index(id))
  }

  /// The card of a document as the visitor sees it now.
  package func card(_ id: DocumentID) throws(ArchiveError) -> DocumentCard {
    try translated(connection.card(id, for: visitor)).orMissing(.document(id))
  }

  /// Throws `.missing` unless the visitor may see the document there; a sheet is not theirs to change.
  private func require(_ id: DocumentID, isRemoved: Bool) throws(ArchiveError) {
    let count = try integer(
      """
      SELECT count (*) FROM document
      WHERE \(DocumentCard.seen) AND id = ?2 AND (removed_at IS NOT NULL) = ?3
        AND id NOT IN (SELECT document FROM sheet)
      """, .clearance(of: visitor), .id(id), .integer(isRemoved ? 1 : 0))
    guard count == 1 else { throw .missing(.document(id)) }
  }

  /// The narrowest circle of the cases that the visitor sees under this name; the widest of all where
  /// there are none.
  private func narrowestCircle(ofCasesCalled name: String) throws(ArchiveError) -> Visibility {
    var narrowest = Visibility.open
    for id in try translated(connection.cases(called: name, for: visitor)) {
      narrowest = max(narrowest, try circle(of: id))
    }
    return narrowest
  }
}

// MARK: - Rows

extension Change {
  private func file(
    _ sealed: SealedDraft, as details: Details
  ) throws(ArchiveError) -> FiledDraft {
    if let known = try known(sealed) {
      return .linked(known, isInTrash: try translated(connection.isRemoved(known)))
    }
    let draft = sealed.draft
    if let external = draft.external, try isTaken(external, in: sealed.scheme) {
      return .identifierTaken
    }
    if let original = draft.original {
      try run(
        "INSERT OR IGNORE INTO original (digest, size, content) VALUES (?1, ?2, ?3)",
        .blob(sealed.digest), .integer(original.bytes.count), .blob(original.bytes))
    }
    let id = try insert(sealed, as: details)
    try translated(connection.add(details.tags, to: id))
    if let external = draft.external {
      try run(
        "INSERT INTO external_identifier (scheme, value, document) VALUES (?1, ?2, ?3)",
        .text(sealed.scheme), .text(external), .id(id))
    }
    // A document without text has one empty passage, so that its title is found all the same.
    let empty = [Passage(ordinal: 1, label: "", page: nil, text: "")]
    for passage in draft.passages.isEmpty ? empty : draft.passages {
      try run(
        "INSERT INTO passage (document, ordinal, label, page, text) VALUES (?1, ?2, ?3, ?4, ?5)",
        .id(id), .integer(passage.ordinal), .text(passage.label),
        .integer(orNull: passage.page.map(Int64.init)), .text(passage.text))
    }
    try translated(connection.index(id))
    return .added(id)
  }

  private func insert(
    _ sealed: SealedDraft, as details: Details
  ) throws(ArchiveError) -> DocumentID {
    let original = sealed.draft.original
    return try insert(
      """
      INSERT INTO document (title, kind, date, source, author, language, case_name, remark,
        visibility, issuer, quality, original, file, media_type, record, part, added_at, added_by)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
      """,
      with: details.values + [
        .text(sealed.draft.quality.rawValue), original == nil ? .null : .blob(sealed.digest),
        .text(orNull: original?.name), .text(orNull: original?.mediaType),
        original == nil ? .blob(sealed.digest) : .null, .integer(sealed.part), .time(time),
        .text(visitor.name),
      ])
  }

  /// The document that these very bytes became, in the trash or not.
  private func known(_ sealed: SealedDraft) throws(ArchiveError) -> DocumentID? {
    sealed.draft.original == nil
      ? try first(
        Query("SELECT id FROM document WHERE record = ?1") { row in row.id() },
        .blob(sealed.digest))
      : try first(
        Query("SELECT id FROM document WHERE original = ?1 AND part = ?2") { row in row.id() },
        .blob(sealed.digest), .integer(sealed.part))
  }

  private func isTaken(_ external: String, in scheme: String) throws(ArchiveError) -> Bool {
    try integer(
      "SELECT count (*) FROM external_identifier WHERE scheme = ?1 AND value = ?2",
      .text(scheme), .text(external)) > 0
  }
}

extension Connection {
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
