import Records
import SQLite

/// One record that another of the same person or case is made one with (ضم).
///
/// Every cell that is written is kept with what stood there, so that undoing puts back exactly what
/// nobody has changed since.
struct Merging {
  let change: Change
  /// The number of the merge.
  let id: Int64
  let kept: Int64
  let merged: Int64
  var count = 0

  /// Begins a merge of two records of the table `kind` names.
  init(_ change: Change, of kind: String, _ merged: Int64, into kept: Int64) throws(ArchiveError) {
    (self.change, self.kept, self.merged) = (change, kept, merged)
    try change.run(
      "INSERT INTO merge (kind, kept, merged, at, by) VALUES (?1, ?2, ?3, ?4, ?5)", .text(kind),
      .integer(kept), .integer(merged), .time(change.time), .text(change.visitor.name))
    id = change.connection.lastInsertedRow
  }

  /// Writes a value into a cell of every row that a condition on `?2`, the merged record, and `?3`, the
  /// kept one, chooses.
  mutating func set(
    _ cell: String, of table: String, to value: String, where condition: String
  ) throws(ArchiveError) {
    try change.run(
      """
      INSERT INTO merge_cell (merge, ordinal, place, cell, row, before, after, is_new)
      SELECT ?1, \(count) + row_number () OVER (ORDER BY rowid), '\(table)', '\(cell)', rowid,
        \(cell), \(value), 0
      FROM \(table) WHERE \(condition) AND \(cell) IS NOT \(value) AND ?2 <> ?3
      """, .integer(id), .integer(merged), .integer(kept))
    count += change.connection.changes
    // The row's own cells may be what the condition asks, so the rows are those that were noted.
    try change.run(
      """
      UPDATE \(table) SET \(cell) = noted.after FROM merge_cell AS noted
      WHERE noted.merge = ?1 AND noted.place = '\(table)' AND noted.cell = '\(cell)'
        AND noted.row = \(table).rowid AND noted.is_new = 0 AND \(table).\(cell) IS noted.before
      """, .integer(id))
  }

  /// Notes the rows of a table that were added after `last`, to be taken out where it is undone.
  mutating func note(newRowsOf table: String, after last: Int) throws(ArchiveError) {
    try change.run(
      """
      INSERT INTO merge_cell (merge, ordinal, place, cell, row, is_new)
      SELECT ?1, \(count) + row_number () OVER (ORDER BY rowid), '\(table)', '', rowid, 1
      FROM \(table) WHERE rowid > ?2
      """, .integer(id), .integer(last))
    count += change.connection.changes
  }

  /// Makes whatever refers to the merged record refer to the kept one, by the schema's own word.
  mutating func moveReferences(to table: String, but left: [String]) throws(ArchiveError) {
    let references = Query(
      """
      SELECT list.name, key."from" FROM pragma_table_list AS list
      JOIN pragma_foreign_key_list (list.name) AS key
      WHERE list.schema = 'main' AND list.type = 'table' AND list.wr = 0 AND key."table" = ?1
      ORDER BY list.name, key."from"
      """
    ) { (row: inout Row) -> (String, String) in (row.text(), row.text()) }
    for (referring, cell) in try change.rows(references, .text(table))
    where left.contains(referring) == false {
      try set(cell, of: referring, to: "?3", where: "\(cell) = ?2")
    }
  }

  /// Fills in what the kept record does not say and the merged one does.
  mutating func fill(_ cells: [String], of table: String) throws(ArchiveError) {
    for cell in cells {
      let said = "(SELECT \(cell) FROM \(table) WHERE id = ?2)"
      try set(
        cell, of: table, to: said,
        where: "id = ?3 AND ifnull (\(cell), '') = '' AND ifnull (\(said), '') <> ''")
    }
  }

  /// The narrower circle of the two holds for both, and the merged record goes to the trash.
  mutating func close(_ table: String) throws(ArchiveError) {
    try set(
      "visibility", of: table,
      to: "(SELECT max (visibility) FROM \(table) WHERE id IN (?2, ?3))", where: "id = ?3")
    try set("removed_at", of: table, to: "'\(change.time)'", where: "id = ?2")
  }
}

extension Change {
  /// The merge that put a record into the trash and still stands: its number and the kept record.
  ///
  /// A record that the visitor may not see is as absent, however wide the kept one became since.
  func standingMerge(
    of merged: RecordID
  ) throws(ArchiveError) -> (id: Int64, kept: Int64) {
    let query = Query(
      """
      SELECT id, kept FROM merge
      WHERE kind = ?2 AND merged = ?3 AND undone_at IS NULL
        AND (EXISTS (SELECT 1 FROM person WHERE merge.kind = 'person' AND person.id = merge.merged
            AND \(Person.seenInTrash))
          OR EXISTS (SELECT 1 FROM member_case
            WHERE merge.kind = 'case' AND member_case.id = merge.merged AND \(CaseFile.seenInTrash)))
      ORDER BY id DESC LIMIT 1
      """
    ) { (row: inout Row) -> (Int64, Int64) in (row.integer(), row.integer()) }
    guard
      let found = try first(
        query, .clearance(of: visitor), .text(merged.subject.rawValue), .integer(merged.number))
    else { throw .missing(merged) }
    return (found.0, found.1)
  }

  /// Puts back what a merge wrote, the last cell first, wherever it stands as the merge left it.
  func undo(merge id: Int64, into kept: Int64) throws(ArchiveError) {
    let cells = Query(
      """
      SELECT place, cell, row, is_new, ordinal FROM merge_cell WHERE merge = ?1
      ORDER BY ordinal DESC
      """
    ) { (row: inout Row) -> (String, String, Int64, Bool, Int64) in
      (row.text(), row.text(), row.integer(), row.int() == 1, row.integer())
    }
    for (table, cell, row, isNew, ordinal) in try rows(cells, .integer(id)) {
      // Rows without a number of their own are known by the kept record and the number noted.
      let key = Merging.ownKeys[table] ?? "rowid = ?2 AND ?1 > 0"
      if isNew {
        try run("DELETE FROM \(table) WHERE \(key)", .integer(kept), .integer(row))
      } else {
        try run(
          """
          UPDATE \(table) SET \(cell) = noted.before FROM merge_cell AS noted
          WHERE noted.merge = ?3 AND noted.ordinal = ?4 AND \(table).\(key)
            AND \(table).\(cell) IS noted.after
          """, .integer(kept), .integer(row), .integer(id), .integer(ordinal))
      }
    }
    try run(
      "UPDATE merge SET undone_at = ?2, undone_by = ?3 WHERE id = ?1", .integer(id), .time(time),
      .text(visitor.name))
  }
}

extension Merging {
  /// How a row is found again that has no number, or whose number is the record's own.
  static let ownKeys = [
    "person_spelling": "person = ?1 AND ordinal = ?2", "member": "person = ?1 AND ?2 > 0",
    "case_tag": "member_case = ?1 AND ordinal = ?2",
    "case_document": "member_case = ?1 AND document = ?2",
  ]

  /// Adds rows to a table of names in order that the kept record does not have yet.
  mutating func add(_ names: [String], to table: String, of cell: String) throws(ArchiveError) {
    for name in names {
      let last = try change.integer(
        "SELECT ifnull (max (ordinal), 0) FROM \(table) WHERE \(cell) = ?1", .integer(kept))
      try change.run(
        """
        INSERT INTO \(table) (\(cell), ordinal, name)
        SELECT ?1, ?2, ?3
        WHERE NOT EXISTS (SELECT 1 FROM \(table) WHERE \(cell) = ?1 AND name = ?3)
        """, .integer(kept), .integer(last + 1), .text(name))
      if change.connection.changes == 1 {
        try note("", of: table, row: Int64(last + 1), isNew: true)
      }
    }
  }

  /// Puts the papers of the merged case to the kept one.
  mutating func movePapers() throws(ArchiveError) {
    let papers = Query(
      "SELECT document FROM case_document WHERE member_case = ?1 AND removed_at IS NULL"
    ) { (row: inout Row) -> Int64 in row.integer() }
    for paper in try change.rows(papers, .integer(merged)) {
      let state = Query(
        "SELECT removed_at FROM case_document WHERE member_case = ?1 AND document = ?2"
      ) { (row: inout Row) -> String? in row.textOrNil() }
      let known = try change.first(state, .integer(kept), .integer(paper))
      switch known {
      case .some(.none): continue
      case .some(.some(let removed)):
        try note("removed_at", of: "case_document", row: paper, before: .text(removed))
        try change.run(
          """
          UPDATE case_document SET removed_at = NULL WHERE member_case = ?1 AND document = ?2
          """, .integer(kept), .integer(paper))
      case .none:
        try note("", of: "case_document", row: paper, isNew: true)
        try change.run(
          """
          INSERT INTO case_document (member_case, document, added_at, added_by)
          VALUES (?1, ?2, ?3, ?4)
          """, .integer(kept), .integer(paper), .time(change.time), .text(change.visitor.name))
      }
    }
  }

  /// Notes a cell that is written otherwise; `after` is what stands there when it is empty.
  private mutating func note(
    _ cell: String, of table: String, row: Int64, before: Value = .null, isNew: Bool = false
  ) throws(ArchiveError) {
    count += 1
    try change.run(
      """
      INSERT INTO merge_cell (merge, ordinal, place, cell, row, before, is_new)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, .integer(id), .integer(count), .text(table), .text(cell), .integer(row), before,
      .integer(isNew ? 1 : 0))
  }

  /// A part that somebody has twice in one case now ends once.
  mutating func endDoubledParties(where condition: String) throws(ArchiveError) {
    try set(
      "removed_at", of: "case_party", to: "'\(change.time)'",
      where: """
        \(condition) AND removed_at IS NULL AND EXISTS (SELECT 1 FROM case_party AS first
          WHERE first.member_case = case_party.member_case AND first.person = case_party.person
            AND first.role = case_party.role AND first.removed_at IS NULL
            AND first.id < case_party.id)
        """)
  }

  /// Makes the liberty of a person anew of the events of a case, which are of two records now.
  mutating func settleLiberty(ofCase id: CaseID) throws(ArchiveError) {
    let last = try change.integer("SELECT ifnull (max (id), 0) FROM case_status")
    let parties = Query(
      "SELECT id, liberty FROM case_party WHERE member_case = ?1 AND removed_at IS NULL"
    ) { (row: inout Row) -> (Int64, String) in (row.integer(), row.text()) }
    let before = try change.rows(parties, .id(id))
    let events = try change.translated(
      change.connection.events(
        where: "case_event.member_case = ?2 AND case_event.replaced_by IS NULL", [.id(id)],
        for: .local))
    try change.settleLiberty(of: events.map(\.details))
    let after = Dictionary(try change.rows(parties, .id(id))) { first, _ in first }
    for (party, liberty) in before where after[party] != liberty {
      try note("liberty", of: "case_party", row: party, before: .text(liberty))
      try change.run(
        "UPDATE merge_cell SET after = ?3 WHERE merge = ?1 AND ordinal = ?2", .integer(self.id),
        .integer(count), .text(after[party] ?? ""))
    }
    try note(newRowsOf: "case_status", after: last)
  }
}
