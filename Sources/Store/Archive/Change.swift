package import Records
import SQLite

/// One change of the archive while it is made: by whom, when, and inside which transaction (تعديل).
///
/// Every write goes through one. All of it happens or nothing.
package struct Change {
  let connection: Connection
  package let visitor: Visitor
  /// The moment at which everything of the change is written down.
  package let time: Timestamp
  /// What is being done, for the log.
  let doing: String
  /// The rules by which due dates are counted.
  let rules: RulebookMemory
  /// Which rules stood before the change.
  let rulesStamp: Int

  init(
    connection: Connection, visitor: Visitor, time: Timestamp, doing: String, rules: RulebookMemory
  ) throws(ArchiveError) {
    (self.connection, self.visitor, self.time, self.doing) = (connection, visitor, time, doing)
    self.rules = rules
    do throws(SQLiteError) {
      rulesStamp = try connection.rulesStamp()
    } catch {
      throw ArchiveError(error, doing: doing)
    }
  }

  /// Who may make a change.
  package enum Right: Sendable {
    /// Whoever may file.
    case filing
    /// The legal secretary alone.
    case secretary
    /// Everyone: what is changed is the visitor's own, such as a saved search.
    case own
  }
}

extension Store {
  /// Makes a change as one transaction; throws `.forbidden` where the visitor has no right to it.
  ///
  /// All of it is undone where `body` throws, and where its result is not one to keep.
  package func change<Result: Sendable>(
    _ doing: String, by visitor: Visitor, right: Change.Right = .filing,
    keeping: @Sendable (Result) -> Bool = { _ in true },
    _ body: @Sendable (Change) throws(ArchiveError) -> Result
  ) throws(ArchiveError) -> Result {
    let isAllowed =
      switch right {
      case .filing: visitor.mayFile
      case .secretary: visitor.role == .secretary
      case .own: true
      }
    guard isAllowed, visitor.form?.isHeld != true else { throw .forbidden }
    return try write(doing, keeping: keeping) { connection throws(ArchiveError) in
      let change = try Change(
        connection: connection, visitor: visitor, time: self.clock.now(), doing: doing,
        rules: self.rules)
      if let form = visitor.form { try change.remember(form) }
      return try body(change)
    }
  }

  /// Today by the archive's clock, where its dates are counted.
  package var today: CivilDate { clock.now().day }
}

// MARK: - Statements

extension Change {
  /// Runs one statement with its values.
  func run(_ sql: String, _ values: Value...) throws(ArchiveError) {
    try run(sql, with: values)
  }

  /// Runs one statement with its values.
  func run(_ sql: String, with values: [Value]) throws(ArchiveError) {
    try translated(connection.run(sql, with: values))
  }

  /// Inserts one row and gives its number.
  func insert<Record>(_ sql: String, with values: [Value]) throws(ArchiveError) -> ID<Record> {
    try run(sql, with: values)
    return ID(connection.lastInsertedRow)
  }

  /// Every row of a query's answer.
  func rows<Result>(_ query: Query<Result>, _ values: Value...) throws(ArchiveError) -> [Result] {
    try translated(connection.rows(query, with: values))
  }

  /// Every row of a query's answer.
  func rows<Result>(
    _ query: Query<Result>, with values: [Value]
  ) throws(ArchiveError) -> [Result] {
    try translated(connection.rows(query, with: values))
  }

  /// The first row of a query's answer, or `nil` when it has none.
  func first<Result>(_ query: Query<Result>, _ values: Value...) throws(ArchiveError) -> Result? {
    try translated(connection.first(query, with: values))
  }

  /// The first column of the first row as a number; 0 when there is no row.
  func integer(_ sql: String, _ values: Value...) throws(ArchiveError) -> Int {
    try translated(connection.first(Query(sql) { row in row.int() }, with: values)) ?? 0
  }

  /// Runs a read or write of the transaction and translates the errors of SQLite.
  func translated<Result>(
    _ body: @autoclosure () throws(SQLiteError) -> Result
  ) throws(ArchiveError) -> Result {
    do throws(SQLiteError) {
      return try body()
    } catch {
      throw ArchiveError(error, doing: doing)
    }
  }
}

// MARK: - Records

extension Change {
  /// Throws `.missing`, whether there is no such record or the visitor may not see it.
  ///
  /// What is in the trash is missing.
  package func require(_ record: RecordID) throws(ArchiveError) {
    guard try translated(connection.shows(record, to: visitor)) else { throw .missing(record) }
  }

  /// The same change by whoever sees all: what hangs on a record follows it, whoever may see that.
  func asArchive() throws(ArchiveError) -> Change {
    try Change(
      connection: connection, visitor: Visitor(name: visitor.name, role: .secretary), time: time,
      doing: doing, rules: rules)
  }

  /// Throws `.invalid(.visibility)` where the visitor would lose sight of what they file.
  package func check(circle: Visibility?) throws(ArchiveError) {
    guard let circle, circle > visitor.clearance else { return }
    throw .invalid(.visibility, typed: circle.name)
  }

  /// Notes what a change made of each field, so that nothing is lost by it.
  func note(
    _ record: RecordID, from old: [(String, String)], to new: [(String, String)]
  ) throws(ArchiveError) {
    for (before, after) in zip(old, new) where before.1 != after.1 {
      try note(record, after.0, from: before.1, to: after.1)
    }
  }

  /// Notes what a change made of a field.
  func note(
    _ record: RecordID, _ field: String, from before: String, to after: String
  ) throws(ArchiveError) {
    try run(
      """
      INSERT INTO record_change (kind, record, field, before, after, at, by)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, .text(record.subject.rawValue), .integer(record.number), .text(field), .text(before),
      .text(after), .time(time), .text(visitor.name))
  }

  /// Writes the sheet of a record anew, or takes it out of the index where the record is gone.
  func renewSheet(of subject: SheetSubject) throws(ArchiveError) {
    try translated(
      connection.renewSheet(of: subject, by: visitor.name, at: time.description))
  }
}

extension Visibility {
  /// A visitor who sees exactly what this circle sees: what a sheet or a feed may say.
  package var reader: Visitor {
    switch self {
    case .open: Visitor(name: "", role: .leader)
    case .secretariat: Visitor(name: "", role: .lawyer)
    case .restricted: Visitor(name: "", role: .secretary)
    }
  }
}
