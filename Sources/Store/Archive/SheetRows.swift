import Records
import SQLite

/// The sheets of records: written in the record's own transaction, found by the one search box.
///
/// A record that has a sheet gives it by `sheet(of:)` and stands in `sheetSubjects()`; whoever changes
/// the record calls `renewSheet(of:by:at:)` before the transaction ends.
extension Connection {
  /// The sheet as the record would have it now; `nil` where the record is gone or in the trash.
  func sheet(of subject: SheetSubject) throws(SQLiteError) -> Sheet? {
    switch subject {
    case .case(let id): try caseSheet(of: id)
    case .person(let id): try memberSheet(of: id)
    case .notification(let id): try notification(id, for: .local)?.sheet
    }
  }

  /// Every record that should have a sheet.
  func sheetSubjects() throws(SQLiteError) -> [SheetSubject] {
    let query = Query(
      """
      SELECT 'case', id FROM member_case WHERE removed_at IS NULL
      UNION ALL
      SELECT 'member', person FROM member JOIN person ON person.id = member.person
      WHERE person.removed_at IS NULL
      UNION ALL
      SELECT 'notification', id FROM notification WHERE removed_at IS NULL
      """
    ) { row throws(SQLiteError) in try row.sheetSubject() }
    return try rows(query)
  }

  /// Writes the sheet of a record anew, or takes it out of the index where the record is gone.
  func renewSheet(of subject: SheetSubject, by name: String, at moment: String) throws(SQLiteError)
  {
    let known = try document(of: subject)
    guard let sheet = try sheet(of: subject) else {
      guard let known else { return }
      try unindex(known)
      try run(
        "UPDATE document SET removed_at = ?2 WHERE id = ?1", .id(known), .text(moment))
      return
    }
    if let known, try isRemoved(known) == false { try unindex(known) }
    let document = try write(sheet, over: known, by: name, at: moment)
    try index(document)
  }

  /// Writes every sheet anew while the index is empty and about to be filled.
  func rewriteSheets() throws(SQLiteError) {
    let moment = Query("SELECT strftime ('%Y-%m-%dT%H:%M:%SZ', 'now')") { (row: inout Row) in
      row.text()
    }
    let now = try first(moment) ?? ""
    for subject in try sheetSubjects() {
      guard let sheet = try sheet(of: subject) else { continue }
      let known = try document(of: subject)
      // A sheet that has not changed keeps its rows.
      if let known, try written(known, of: subject) == sheet, try isRemoved(known) == false {
        continue
      }
      _ = try write(sheet, over: known, by: "", at: now)
    }
  }

  /// The document that is the sheet of a record.
  func document(of subject: SheetSubject) throws(SQLiteError) -> DocumentID? {
    let query = Query("SELECT document FROM sheet WHERE kind = ?1 AND record = ?2") {
      (row: inout Row) -> DocumentID in row.id()
    }
    return try first(query, .text(subject.kind.rawValue), .integer(subject.number))
  }
}

extension Connection {
  /// Whether a document lies in the trash.
  func isRemoved(_ document: DocumentID) throws(SQLiteError) -> Bool {
    try integer(
      "SELECT count (*) FROM document WHERE id = ?1 AND removed_at IS NOT NULL", .id(document))
      == 1
  }

  /// Writes the rows of a sheet that is not in the index, and gives its document.
  private func write(
    _ sheet: Sheet, over known: DocumentID?, by name: String, at moment: String
  ) throws(SQLiteError) -> DocumentID {
    let document: DocumentID
    if let known {
      document = known
      try run(
        """
        UPDATE document SET title = ?2, kind = ?3, date = ?4, source = ?5, author = ?6,
          language = ?7, case_name = ?8, remark = ?9, visibility = ?10, issuer = ?11,
          removed_at = NULL
        WHERE id = ?1
        """, with: [.id(known)] + sheet.details.values)
      try run("DELETE FROM tag WHERE document = ?1", .id(known))
      try run("DELETE FROM passage WHERE document = ?1", .id(known))
    } else {
      try run(
        """
        INSERT INTO document (title, kind, date, source, author, language, case_name, remark,
          visibility, issuer, quality, added_at, added_by)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 'clean', ?11, ?12)
        """, with: sheet.details.values + [.text(moment), .text(name)])
      document = ID(lastInsertedRow)
      try run(
        "INSERT INTO sheet (document, kind, record) VALUES (?1, ?2, ?3)", .id(document),
        .text(sheet.subject.kind.rawValue), .integer(sheet.subject.number))
    }
    try add(sheet.details.tags, to: document)
    for passage in sheet.passages {
      try run(
        "INSERT INTO passage (document, ordinal, label, page, text) VALUES (?1, ?2, ?3, NULL, ?4)",
        .id(document), .integer(passage.ordinal), .text(passage.label), .text(passage.text))
    }
    return document
  }

  /// The sheet as it stands written.
  private func written(
    _ document: DocumentID, of subject: SheetSubject
  ) throws(SQLiteError) -> Sheet? {
    guard
      let card = try cards(
        where: "document.id = ?2", [.id(document)], for: Visitor.local
      ).first
    else { return nil }
    let parts = Query("SELECT label, text FROM passage WHERE document = ?1 ORDER BY ordinal") {
      (row: inout Row) in (label: row.text(), text: row.text())
    }
    return Sheet(of: subject, details: card.details, parts: try rows(parts, .id(document)))
  }
}

extension Connection {
  /// Sheets that are missing, left over or do not say what their records say.
  func sheetFindings() throws(SQLiteError) -> [CheckReport.Finding] {
    var wrong: [DocumentKind: Int] = [:]
    let subjects = try sheetSubjects()
    for subject in subjects {
      let known = try document(of: subject)
      guard let known, try isRemoved(known) == false,
        try written(known, of: subject) == sheet(of: subject)
      else {
        wrong[subject.kind, default: 0] += 1
        continue
      }
    }
    let expected = Set(subjects)
    let filed = Query(
      """
      SELECT sheet.kind, sheet.record FROM sheet JOIN document ON document.id = sheet.document
      WHERE document.removed_at IS NULL
      """
    ) { row throws(SQLiteError) in try row.sheetSubject() }
    for subject in try rows(filed) where expected.contains(subject) == false {
      wrong[subject.kind, default: 0] += 1
    }
    return wrong.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { .sheet(kind: $0.key, count: $0.value) }
  }
}

extension Row {
  /// The next columns as the kind of a sheet and the number of the record that it is drawn from.
  fileprivate mutating func sheetSubject() throws(SQLiteError) -> SheetSubject {
    let kind: DocumentKind = try term()
    guard let subject = SheetSubject(kind, integer()) else { throw unreadable(kind.rawValue) }
    return subject
  }
}
