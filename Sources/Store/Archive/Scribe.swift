import Records
import SQLite

// The older names of a change, for what has not moved to `Change` yet.

typealias Scribe = Change
package typealias NotificationRoom = Change

extension Change {
  /// The moment as it is stored.
  package var moment: String { time.description }
}

extension Store {
  /// The present moment as it is stored.
  func now() -> String { clock.now().description }

  func record<Result: Sendable>(
    _ doing: String, by visitor: Visitor,
    _ body: @Sendable (Connection, Scribe) throws(ArchiveError) -> Result
  ) throws(ArchiveError) -> Result {
    try change(doing, by: visitor) { change throws(ArchiveError) in
      try body(change.connection, change)
    }
  }
}

extension Connection {
  func require<Record>(
    _ subject: ArchiveError.Subject, _ id: ID<Record>, for visitor: Visitor
  ) throws(ArchiveError) {
    let table: String
    switch subject {
    case .person: table = "person"
    case .event: table = "case_event"
    case .document: table = "document"
    default: table = "member_case"
    }
    let count = try translating("finding a record") { () throws(SQLiteError) in
      try integer(
        "SELECT count (*) FROM \(table) WHERE id = ?1 AND visibility <= ?2 AND removed_at IS NULL",
        .id(id), .integer(visitor.clearance.rawValue))
    }
    guard count == 1 else { throw .missing(subject, name: "\(id)") }
  }

  func note<Record>(
    _ kind: String, _ record: ID<Record>, from old: [(String, String)], to new: [(String, String)],
    by scribe: Scribe
  ) throws(SQLiteError) {
    for (before, after) in zip(old, new) where before.1 != after.1 {
      try note(kind, record, after.0, from: before.1, to: after.1, by: scribe)
    }
  }

  func note<Record>(
    _ kind: String, _ record: ID<Record>, _ field: String, from before: String, to after: String,
    by scribe: Scribe
  ) throws(SQLiteError) {
    try run(
      """
      INSERT INTO record_change (kind, record, field, before, after, at, by)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, .text(kind), .id(record), .text(field), .text(before), .text(after),
      .text(scribe.moment), .text(scribe.visitor.name))
  }
}
