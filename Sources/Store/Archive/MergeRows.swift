package import Records
import SQLite

extension Store {
  /// The records of one person that are one with this record now, the last first.
  package func merged(
    into kept: PersonID, for visitor: Visitor
  ) throws(ArchiveError) -> [MergedRecord] {
    try merged(
      into: .person(kept),
      """
      SELECT merge.merged, person.name, merge.at, merge.by
      FROM merge JOIN person ON person.id = merge.merged
      WHERE merge.kind = 'person' AND merge.kept = ?2 AND merge.undone_at IS NULL
        AND \(Person.seenInTrash)
      ORDER BY merge.id DESC
      """, for: visitor
    ) { .person(PersonID($0)) }
  }

  /// The records of one case that are one with this record now, the last first.
  package func merged(
    into kept: CaseID, for visitor: Visitor
  ) throws(ArchiveError) -> [MergedRecord] {
    try merged(
      into: .case(kept),
      """
      SELECT merge.merged, member_case.title, merge.at, merge.by
      FROM merge JOIN member_case ON member_case.id = merge.merged
      WHERE merge.kind = 'case' AND merge.kept = ?2 AND merge.undone_at IS NULL
        AND \(CaseFile.seenInTrash)
      ORDER BY merge.id DESC
      """, for: visitor
    ) { .case(CaseID($0)) }
  }

  private func merged(
    into kept: RecordID, _ sql: String, for visitor: Visitor, as record: (Int64) -> RecordID
  ) throws(ArchiveError) -> [MergedRecord] {
    let query = Query(sql) { (row: inout Row) throws(SQLiteError) in
      (row.integer(), row.text(), try row.time(), row.text())
    }
    return try read("reading merges") { connection throws(SQLiteError) in
      try connection.shows(kept, to: visitor)
        ? connection.rows(query, .clearance(of: visitor), .integer(kept.number)) : nil
    }.orMissing(kept).map { number, name, at, by in
      MergedRecord(record: record(number), name: name, at: at, by: by)
    }
  }
}
