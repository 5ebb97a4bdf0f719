package import Deadlines
package import Records
import SQLite

extension Store {
  /// Ends a due date, with the paper or the reason that the closing carries.
  ///
  /// Throws `.missing` where it is not there for the visitor or not open any more, and where the
  /// document is not there for them.
  package func close(
    _ id: DeadlineID, _ closing: DeadlineClosing, by visitor: Visitor
  ) throws(ArchiveError) {
    try change(id, state: .open, by: visitor) { connection, _, moment throws(ArchiveError) in
      if let document = closing.document {
        try connection.check(document: document, for: visitor)
      }
      try translating("closing a deadline") { () throws(SQLiteError) in
        try connection.end(id, closing, at: moment, by: visitor.name)
      }
    }
  }

  /// Ends every open due date of a subject that rests on one of these rules.
  ///
  /// Inside a transaction that is under way; gives their numbers.
  /// It asks nobody's clearance: what ended them has been checked by the caller.
  func close(
    of subject: DeadlineSubject, rules: [String], _ closing: DeadlineClosing,
    on connection: Connection, at moment: String, by name: String
  ) throws(SQLiteError) -> [DeadlineID] {
    var ended: [DeadlineID] = []
    for rule in rules {
      let ids = try connection.rows(
        Query(
          """
          SELECT id FROM deadline
          WHERE state = 'open' AND rule = ?1 AND member_case IS ?2 AND notification IS ?3
          """
        ) { (row: inout Row) -> DeadlineID in row.id() }, with: [.text(rule)] + subject.values)
      for id in ids { try connection.end(id, closing, at: moment, by: name) }
      ended += ids
    }
    return ended
  }

  /// Opens a due date again that was ended by mistake, for a reason.
  package func reopen(
    _ id: DeadlineID, reason: String, by visitor: Visitor
  ) throws(ArchiveError) {
    try change(id, state: nil, by: visitor) { connection, before, moment throws(ArchiveError) in
      guard before.state != .open else { return }
      try translating("reopening a deadline") { () throws(SQLiteError) in
        try connection.run("UPDATE deadline SET state = 'open' WHERE id = ?1", .id(id))
        try connection.note(.reopened, on: id, at: moment, by: visitor.name, remark: reason)
      }
    }
  }

  /// Notes that a person has seen the warning of this level, and that the date moved.
  package func acknowledge(
    _ id: DeadlineID, at level: WarningLevel?, by visitor: Visitor
  ) throws(ArchiveError) {
    try change(id, state: .open, by: visitor) { connection, _, moment throws(ArchiveError) in
      try translating("acknowledging a deadline") { () throws(SQLiteError) in
        try connection.run(
          """
          UPDATE deadline SET is_changed = 0, acknowledged = ifnull (?2, acknowledged)
          WHERE id = ?1
          """, .id(id), level.map { .integer($0.rawValue) } ?? .null)
        try connection.note(
          .acknowledged, on: id, at: moment, by: visitor.name, level: level)
      }
    }
  }

  /// Corrects what is said of a due date; its date comes from its rule and stays.
  package func edit(
    _ id: DeadlineID, to details: DeadlineDetails, by visitor: Visitor
  ) throws(ArchiveError) {
    try change(id, state: nil, by: visitor) { connection, before, moment throws(ArchiveError) in
      try connection.check(details.subject, for: visitor)
      let old = [before.details.title, before.details.person, before.details.remark]
        .joined(separator: " | ")
      try translating("changing a deadline") { () throws(SQLiteError) in
        try connection.run(
          """
          UPDATE deadline SET title = ?2, member_case = ?3, notification = ?4, person = ?5,
            remark = ?6, visibility = ?7
          WHERE id = ?1
          """,
          with: [.id(id), .text(details.title)] + details.subject.values + [
            .text(details.person), .text(details.remark), .integer(details.visibility.rawValue),
          ])
        try connection.note(.edited, on: id, at: moment, by: visitor.name, remark: old)
      }
    }
  }

  /// Computes every open due date anew; gives the numbers of those that changed.
  package func recompute(by visitor: Visitor) throws(ArchiveError) -> [DeadlineID] {
    guard visitor.role == .secretary else { throw .forbidden }
    let moment = now()
    return try write("recomputing deadlines") { connection throws(ArchiveError) in
      try translating("recomputing deadlines") { () throws(SQLiteError) in
        try connection.recompute(
          .all, by: self.reckoning(on: connection), at: moment, name: visitor.name)
      }
    }
  }

  /// Runs `body` on a due date that the visitor may see and change.
  private func change(
    _ id: DeadlineID, state: Deadline.State?, by visitor: Visitor,
    _ body: @Sendable (Connection, Deadline, String) throws(ArchiveError) -> Void
  ) throws(ArchiveError) {
    let moment = now()
    try write("changing a deadline") { connection throws(ArchiveError) in
      let found = try translating("finding a deadline") { () throws(SQLiteError) in
        try connection.deadline(id, for: visitor)
      }
      guard let found, state == nil || found.state == state else {
        throw .missing(.deadline, name: "\(id)")
      }
      guard visitor.mayFile else { throw .forbidden }
      try body(connection, found, moment)
    }
  }
}

extension Connection {
  func end(
    _ id: DeadlineID, _ closing: DeadlineClosing, at moment: String, by name: String
  ) throws(SQLiteError) {
    try run(
      "UPDATE deadline SET state = ?2, is_changed = 0 WHERE id = ?1", .id(id),
      .text(closing.state.rawValue))
    try note(
      closing.state == .dropped ? .dropped : .done, on: id, at: moment, by: name,
      document: closing.document, remark: closing.reason)
  }

  /// Throws `.missing` where the document is not there for the visitor.
  func check(document id: DocumentID, for visitor: Visitor) throws(ArchiveError) {
    let isThere = try translating("finding a document") { () throws(SQLiteError) in
      try integer(
        """
        SELECT count (*) FROM document
        WHERE id = ?1 AND visibility <= ?2 AND removed_at IS NULL
        """, .id(id), .integer(visitor.clearance.rawValue)) == 1
    }
    guard isThere else { throw .missing(.document, name: "\(id)") }
  }
}
