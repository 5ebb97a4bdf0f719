package import Deadlines
package import Records
import SQLite

extension Store {
  /// Keeps due dates, each computed where it names a rule; all of them or none.
  ///
  /// Throws `.missing(.rule)` for a rule that there is not.
  package func add(
    _ drafts: [DeadlineDraft], by visitor: Visitor
  ) throws(ArchiveError) -> [DeadlineID] {
    guard visitor.mayFile else { throw .forbidden }
    let moment = now()
    return try write("adding a deadline") { connection throws(ArchiveError) in
      try self.add(drafts, on: connection, at: moment, by: visitor)
    }
  }

  /// The same inside a transaction that is under way: what starts a due date and the due date
  /// itself are one.
  func add(
    _ drafts: [DeadlineDraft], on connection: Connection, at moment: String, by visitor: Visitor
  ) throws(ArchiveError) -> [DeadlineID] {
    let doing = "adding a deadline"
    let reckoning = try translating(doing) { () throws(SQLiteError) in
      try self.reckoning(on: connection)
    }
    var ids: [DeadlineID] = []
    for draft in drafts {
      try connection.check(draft.details.subject, for: visitor)
      let row = try DeadlineRow(draft, by: reckoning)
      ids.append(
        try translating(doing) { () throws(SQLiteError) in
          let id = try connection.insert(row, at: moment, by: visitor.name)
          try connection.note(.added, on: id, at: moment, by: visitor.name)
          return id
        })
    }
    return ids
  }

  /// A due date with everything that became of it.
  ///
  /// Throws `.missing` alike where there is none and where the visitor may not see it.
  package func deadline(
    _ id: DeadlineID, for visitor: Visitor
  ) throws(ArchiveError) -> DeadlineRecord {
    let found = try read("reading a deadline") { connection throws(SQLiteError) in
      try connection.deadline(id, for: visitor).map { deadline throws(SQLiteError) in
        DeadlineRecord(
          deadline: deadline, events: try connection.rows(.events, .id(id)))
      }
    }
    guard let found else { throw .missing(.deadline, name: "\(id)") }
    return found
  }

  /// The due dates of a listing, the nearest first, undated last.
  package func deadlines(
    _ listing: DeadlineListing, for visitor: Visitor
  ) throws(ArchiveError) -> [Deadline] {
    let condition = DeadlineCondition(listing, for: visitor)
    return try read("listing deadlines") { connection throws(SQLiteError) in
      try connection.rows(
        Query(
          """
          SELECT \(Deadline.columns) FROM deadline WHERE \(condition.sql)
          ORDER BY deadline.due IS NULL, deadline.due, deadline.due_time, deadline.id
          LIMIT \(min(listing.limit, DeadlineListing.limitMax)) OFFSET \(max(0, listing.offset))
          """, read: Deadline.read), with: condition.values)
    }
  }
}

// MARK: - Permission

/// Of a row of `table`: its own circle holds for it, and its case's or notification's.
///
/// A visitor of clearance `?1` sees it only where they may see both.
func subjectSeen(_ table: String) -> String {
  """
  \(table).visibility <= ?1
    AND (\(table).member_case IS NULL OR EXISTS (SELECT 1 FROM member_case
      WHERE member_case.id = \(table).member_case AND member_case.visibility <= ?1
        AND member_case.removed_at IS NULL))
    AND (\(table).notification IS NULL OR EXISTS (SELECT 1 FROM notification
      WHERE notification.id = \(table).notification AND notification.visibility <= ?1))
  """
}

extension Deadline {
  /// What a visitor of clearance `?1` may see: the date's own circle and its subject's.
  static let seen = subjectSeen("deadline")

  static let columns = """
    deadline.id, deadline.title, deadline.member_case, deadline.notification, deadline.rule,
    deadline.term, deadline.rule_version, deadline.table_version, deadline.trigger_date,
    deadline.trigger_time, deadline.place, deadline.due, deadline.due_time, deadline.arguable,
    deadline.is_earliest, deadline.needs_lawyer, deadline.steps, deadline.person, deadline.remark,
    deadline.visibility, deadline.state, deadline.is_changed, deadline.acknowledged,
    deadline.added_at, deadline.added_by
    """
}

extension Connection {
  /// A due date that the visitor may see.
  func deadline(_ id: DeadlineID, for visitor: Visitor) throws(SQLiteError) -> Deadline? {
    try first(
      Query(
        "SELECT \(Deadline.columns) FROM deadline WHERE \(Deadline.seen) AND deadline.id = ?2",
        read: Deadline.read), .integer(visitor.clearance.rawValue), .id(id))
  }

  /// Throws `.missing` where the subject is not there for the visitor.
  func check(_ subject: DeadlineSubject, for visitor: Visitor) throws(ArchiveError) {
    let record: RecordID
    switch subject {
    case .none: return
    case .case(let id): record = .case(id)
    case .notification(let id): record = .notification(id)
    }
    let isThere = try translating("finding a record") { () throws(SQLiteError) in
      try shows(record, to: visitor)
    }
    guard isThere else { throw .missing(record) }
  }
}

/// A listing as conditions of SQL; values go by parameters.
private struct DeadlineCondition {
  private(set) var sql = Deadline.seen
  private(set) var values: [Value]

  init(_ listing: DeadlineListing, for visitor: Visitor) {
    values = [.integer(visitor.clearance.rawValue)]
    switch listing.subject {
    case nil: break
    case .some(.none):
      sql += " AND deadline.member_case IS NULL AND deadline.notification IS NULL"
    case .case(let id): add("deadline.member_case =", .id(id))
    case .notification(let id): add("deadline.notification =", .id(id))
    }
    // Written out for the open ones: only so does SQLite use the index of what is open.
    if listing.state == .open {
      sql += " AND deadline.state = 'open'"
    } else if let state = listing.state {
      add("deadline.state =", .text(state.rawValue))
    }
    if let from = listing.from { add("deadline.due >=", .text(from.description)) }
    if let to = listing.to { add("deadline.due <=", .text(to.description)) }
    if listing.person.isEmpty == false { add("deadline.person =", .text(listing.person)) }
    if listing.rule.isEmpty == false { add("deadline.rule =", .text(listing.rule)) }
  }

  private mutating func add(_ condition: String, _ value: Value) {
    values.append(value)
    sql += " AND \(condition) ?\(values.count)"
  }
}

// MARK: - Reading

extension Deadline {
  static let read: @Sendable (inout Row) throws(SQLiteError) -> Deadline = {
    row throws(SQLiteError) in
    let id: DeadlineID = row.id()
    let title = row.text()
    let subject = DeadlineSubject(
      caseID: row.idOrNil(), notification: row.idOrNil())
    let origin = Origin(&row)
    let due = (try? CivilDate(row.text())).map { ($0, try? ClockTime(row.text())) }
    if due == nil { _ = row.textOrNil() }
    let arguable = try? CivilDate(row.text())
    let isEarliest = row.integer() == 1
    let needsLawyer = row.integer() == 1
    let steps = row.text()
    let details = DeadlineDetails(
      title: title, subject: subject, person: row.text(), remark: row.text(),
      visibility: Visibility(rawValue: row.int()) ?? .restricted)
    return Deadline(
      id: id, details: details, origin: origin, due: due.map { Moment($0.0, $0.1) },
      arguable: arguable, isEarliest: isEarliest, needsLawyer: needsLawyer, keptSteps: steps,
      state: State(rawValue: row.text()) ?? .open, isChanged: row.integer() == 1,
      acknowledged: row.integerOrNil().flatMap { WarningLevel(rawValue: Int($0)) },
      addedAt: row.text(), addedBy: row.text())
  }
}

extension DeadlineSubject {
  init(caseID: CaseID?, notification: NotificationID?) {
    self =
      if let caseID { .case(caseID) } else if let notification {
        .notification(notification)
      } else { .none }
  }

  /// The columns `member_case` and `notification`.
  var values: [Value] {
    switch self {
    case .none: [.null, .null]
    case .case(let id): [.id(id), .null]
    case .notification(let id): [.null, .id(id)]
    }
  }
}

extension Deadline.Origin {
  /// The columns from `rule` to `place`.
  fileprivate init(_ row: inout Row) {
    let rule = row.text()
    let term = row.text()
    let ruleVersion = row.int()
    let tableVersion = row.int()
    let date = try? CivilDate(row.text())
    let time = try? ClockTime(row.text())
    let place = Place(kept: row.text())
    if rule.isEmpty == false, let date {
      self = .rule(
        Deadline.Reckoned(
          rule: rule, term: term, ruleVersion: ruleVersion, tableVersion: tableVersion,
          fact: Fact(date: date, time: time, place: place)))
    } else {
      self = .set
    }
  }
}

extension Place {
  fileprivate init?(kept text: String) {
    switch text {
    case "border": self = .border
    case "abroad": self = .abroad
    default:
      guard let count = Int(text) else { return nil }
      self = .kilometres(count)
    }
  }

  /// The place as a column.
  var kept: String {
    switch self {
    case .kilometres(let count): "\(count)"
    case .border: "border"
    case .abroad: "abroad"
    }
  }
}

extension Query<DeadlineEvent> {
  fileprivate static let events = Query(
    """
    SELECT kind, at, by, due_before, due_after, rule_version, table_version, steps, level,
      document, remark
    FROM deadline_event WHERE deadline = ?1 ORDER BY id
    """
  ) { row throws(SQLiteError) in
    DeadlineEvent(
      kind: DeadlineEvent.Kind(rawValue: row.text()) ?? .edited, at: row.text(), by: row.text(),
      before: row.text(), after: row.text(), ruleVersion: row.integerOrNil().map { Int($0) },
      tableVersion: row.integerOrNil().map { Int($0) }, steps: Step.kept(row.text()),
      level: row.integerOrNil().flatMap { WarningLevel(rawValue: Int($0)) },
      document: row.idOrNil(), remark: row.text())
  }
}
