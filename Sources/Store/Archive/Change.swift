package import Records
import SQLite

/// Who writes a record, and when.
struct Scribe: Sendable {
  let visitor: Visitor
  /// The moment, in ISO 8601.
  let moment: String
  /// The day of the moment where the archive's dates are counted; `nil` where a clock gives none.
  let day: CivilDate?
}

extension Store {
  /// Writes records as one transaction; throws `.forbidden` where the visitor only reads.
  func record<Result: Sendable>(
    _ doing: String, by visitor: Visitor,
    _ body: @Sendable (Connection, Scribe) throws(ArchiveError) -> Result
  ) throws(ArchiveError) -> Result {
    guard visitor.mayFile else { throw .forbidden }
    let moment = now()
    let scribe = Scribe(visitor: visitor, moment: moment, day: day(moment))
    return try write(doing) { connection throws(ArchiveError) in try body(connection, scribe) }
  }

  /// Today by the archive's clock, where its dates are counted.
  package var today: CivilDate? { day(now()) }
}

extension Connection {
  /// Throws `.missing` alike where there is no such row and where the visitor may not see it.
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

  /// Notes what a change made of each field, so that nothing is lost by it.
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

extension Visibility {
  /// A visitor who sees exactly what this circle sees: what a sheet may say.
  var reader: Visitor {
    switch self {
    case .open: Visitor(name: "", role: .leader)
    case .secretariat: Visitor(name: "", role: .lawyer)
    case .restricted: Visitor(name: "", role: .secretary)
    }
  }
}

extension Row {
  /// The next column as the number of a record.
  mutating func id<Record>() -> ID<Record> { ID(integer()) }

  /// The next column as the number of a record; `nil` where there is none.
  mutating func idOrNil<Record>() -> ID<Record>? { integerOrNil().map { ID($0) } }

  /// The next column as a date; `nil` where there is none.
  mutating func date() -> CivilDate? { textOrNil().flatMap { try? CivilDate($0) } }

  /// The next column as a word of a closed list; `nil` where it is empty.
  mutating func term<T: LegalTerm>(_ type: T.Type = T.self) -> T? { T(rawValue: text()) }
}

extension Value {
  static func id<Record>(_ id: ID<Record>) -> Value { .integer(id.number) }

  static func id<Record>(orNull id: ID<Record>?) -> Value { .integer(orNull: id?.number) }

  static func date(_ date: CivilDate?) -> Value { .text(orNull: date?.description) }

  static func term(_ term: (any LegalTerm)?) -> Value { .text(term?.rawValue ?? "") }
}
