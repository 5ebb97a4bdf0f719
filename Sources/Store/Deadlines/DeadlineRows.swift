package import Deadlines
package import Records
import SQLite

extension Store {
  /// A due date with everything that became of it.
  ///
  /// Throws `.missing` alike where there is none and where the visitor may not see it.
  package func deadline(
    _ id: DeadlineID, for visitor: Visitor
  ) throws(ArchiveError) -> DeadlineRecord {
    try read("reading a deadline", Connection.deadline(_:for:), id, for: visitor)
      .orMissing(.deadline, id)
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
          LIMIT \(listing.limit) OFFSET \(max(0, listing.offset))
          """, read: Deadline.read), with: condition.values)
    }
  }
}

extension Deadline {
  static let columns = """
    deadline.id, deadline.title, deadline.member_case, deadline.notification, deadline.rule,
    deadline.term, deadline.rule_version, deadline.table_version, deadline.trigger_date,
    deadline.trigger_time, deadline.place, deadline.decided, deadline.due, deadline.due_time, deadline.arguable,
    deadline.is_earliest, deadline.needs_lawyer, deadline.steps, deadline.person, deadline.remark,
    deadline.visibility, deadline.state, deadline.is_changed, deadline.acknowledged,
    deadline.added_at, deadline.added_by, deadline.awaits, \(order), deadline.is_about, deadline.file_by
    """

  /// The order whose length the date awaits; null where it awaits none.
  static let order = "CASE deadline.awaits WHEN 'length' THEN deadline.event END"
}

extension Connection {
  /// A due date that the visitor may see, with everything that became of it.
  func deadline(_ id: DeadlineID, for visitor: Visitor) throws(SQLiteError) -> DeadlineRecord? {
    let query = Query(
      "SELECT \(Deadline.columns) FROM deadline WHERE \(Deadline.seen) AND deadline.id = ?2",
      read: Deadline.read)
    guard let deadline = try first(query, .clearance(of: visitor), .id(id)) else { return nil }
    return DeadlineRecord(deadline: deadline, events: try rows(.events, .id(id)))
  }
}

/// A listing as conditions of SQL; values go by parameters.
private struct DeadlineCondition {
  private(set) var sql = Deadline.seen
  private(set) var values: [Value]

  init(_ listing: DeadlineListing, for visitor: Visitor) {
    values = [.clearance(of: visitor)]
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
      add("deadline.state =", .term(state))
    }
    if let from = listing.from { add("deadline.due >=", .date(from)) }
    if let to = listing.to { add("deadline.due <=", .date(to)) }
    if listing.person.isEmpty == false { add("deadline.person =", .text(listing.person)) }
    if listing.rule.isEmpty == false { add("deadline.rule =", .text(listing.rule)) }
    if let event = listing.event { add("deadline.event =", .id(event)) }
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
    let subject = DeadlineSubject(caseID: row.idOrNil(), notification: row.idOrNil())
    let origin = try Origin(&row)
    let (due, hour) = (try row.date(), try row.hour())
    let arguable = try row.date()
    let isEarliest = row.integer() == 1
    let needsLawyer = row.integer() == 1
    let steps = try row.steps()
    let details = DeadlineDetails(
      title: title, subject: subject, person: row.text(), remark: row.text(),
      visibility: try row.term())
    return Deadline(
      id: id, details: details, origin: origin, due: due.map { Moment($0, hour) },
      arguable: arguable, isEarliest: isEarliest, needsLawyer: needsLawyer, steps: steps,
      state: try row.term(), isChanged: row.integer() == 1, acknowledged: try row.termOrNil(),
      addedAt: try row.time(), addedBy: row.text(), awaits: try row.termOrNil(),
      order: row.idOrNil(), isAbout: row.integer() == 1, fileBy: try row.date())
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
  /// The columns from `rule` to `decided`.
  fileprivate init(_ row: inout Row) throws(SQLiteError) {
    let (rule, term) = (row.text(), row.text())
    let (ruleVersion, tableVersion) = (row.int(), row.int())
    let (date, time) = (try row.date(), try row.hour())
    let place = try row.place()
    let decided = try row.date()
    if rule.isEmpty == false, let date {
      self = .rule(
        Deadline.Reckoned(
          rule: rule, term: term, ruleVersion: ruleVersion, tableVersion: tableVersion,
          fact: Fact(date: date, time: time, place: place, decided: decided)))
    } else {
      self = .set
    }
  }
}

extension Row {
  /// The next column as the way to a date.
  fileprivate mutating func steps() throws(SQLiteError) -> [Step] {
    do throws(Step.Unread) { return try Step.kept(text()) } catch { throw unreadable(error.word) }
  }

  /// The next column as a place; `nil` where none is known.
  fileprivate mutating func place() throws(SQLiteError) -> Place? {
    let kept = text()
    switch kept {
    case "": return nil
    case "border": return .border
    case "abroad": return .abroad
    case let typed:
      guard let count = Int(typed) else { throw unreadable(typed) }
      return .kilometres(count)
    }
  }
}

extension Place {
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
      kind: try row.term(), at: try row.time(), by: row.text(), before: row.text(),
      after: row.text(),
      ruleVersion: row.integerOrNil().map { Int($0) },
      tableVersion: row.integerOrNil().map { Int($0) }, steps: try row.steps(),
      level: try row.termOrNil(), document: row.idOrNil(), remark: row.text())
  }
}
