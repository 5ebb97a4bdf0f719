package import Deadlines
package import Records
import SQLite

extension Change {
  /// A due date with everything that became of it; `.missing` where there is none to be seen.
  package func deadline(_ id: DeadlineID) throws(ArchiveError) -> DeadlineRecord {
    try translated(connection.deadline(id, for: visitor)).orMissing(.deadline, id)
  }

  /// Ends a due date, with the paper or the reason that the closing carries.
  ///
  /// Throws `.invalid(.reason)` where it carries neither, `.missing` where the due date or the paper
  /// is not there for the visitor and where the due date is not open any more.
  package func close(
    _ id: DeadlineID, _ closing: DeadlineClosing
  ) throws(ArchiveError) -> DeadlineRecord {
    // Only a thing that was done has a proof; what no longer applies has its reason.
    let isProved = closing.document != nil && closing.state != .dropped
    guard isProved || closing.reason.isSaid else {
      throw .invalid(.reason, typed: closing.reason)
    }
    let ended = try open(id)
    if let document = closing.document { try require(.document(document)) }
    try end(id, closing)
    if closing.state == .done { try renewReminder(ended) }
    return try deadline(id)
  }

  /// Ends every open due date of a subject that rests on one of these rules.
  ///
  /// It asks nobody's clearance: what ended them has been checked by the caller.
  func end(
    rules: [String], of subject: DeadlineSubject, _ closing: DeadlineClosing
  ) throws(ArchiveError) {
    for rule in rules {
      for open in try openDeadlines(rule: rule, of: subject) { try end(open.id, closing) }
    }
  }

  /// The open due dates of a subject that rest on a rule, or on none where `rule` is empty.
  func openDeadlines(
    rule: String, of subject: DeadlineSubject
  ) throws(ArchiveError) -> [OpenDeadline] {
    let resting = Query(
      """
      SELECT id, title, term, trigger_date, due, arguable FROM deadline
      WHERE state = 'open' AND rule = ?1 AND member_case IS ?2 AND notification IS ?3
      """
    ) { (row: inout Row) throws(SQLiteError) in
      OpenDeadline(
        id: row.id(), title: row.text(), term: row.text(), from: row.text(), due: try row.date(),
        arguable: try row.date())
    }
    return try rows(resting, with: [.text(rule)] + subject.values)
  }

  /// Leaves a due date open that was kept too late, for a lawyer to look at.
  func leave(_ id: DeadlineID, because reason: DeadlineReason) throws(ArchiveError) {
    try run("UPDATE deadline SET needs_lawyer = 1 WHERE id = ?1", .id(id))
    try note(.edited, on: id, remark: reason.kept)
  }

  func end(_ id: DeadlineID, _ closing: DeadlineClosing) throws(ArchiveError) {
    try run(
      "UPDATE deadline SET state = ?2, is_changed = 0 WHERE id = ?1", .id(id),
      .term(closing.state))
    try note(
      closing.state == .dropped ? .dropped : .done, on: id, document: closing.document,
      remark: closing.reason)
  }

  /// Opens a due date again that was ended by mistake; throws `.invalid(.reason)` without a reason.
  package func reopen(
    _ id: DeadlineID, reason: String
  ) throws(ArchiveError) -> DeadlineRecord {
    guard reason.isSaid else { throw .invalid(.reason, typed: reason) }
    let found = try deadline(id)
    guard found.deadline.state != .open else { return found }
    try run("UPDATE deadline SET state = 'open' WHERE id = ?1", .id(id))
    try note(.reopened, on: id, remark: reason)
    return try deadline(id)
  }

  /// Notes that the visitor has seen the warning that a due date gives on `today`, and that it moved.
  package func acknowledge(
    _ id: DeadlineID, on today: CivilDate
  ) throws(ArchiveError) -> DeadlineRecord {
    let due = try open(id).due
    let now = today == time.day ? Moment(time) : Moment(today)
    let horizons = WarningHorizons(at: now, table: try translated(connection.holidayTable()))
    let level = due.flatMap { horizons?.level(of: $0) }
    try run(
      """
      UPDATE deadline SET is_changed = 0, acknowledged = ifnull (?2, acknowledged)
      WHERE id = ?1
      """, .id(id), level.map { .integer($0.rawValue) } ?? .null)
    try note(.acknowledged, on: id, level: level)
    return try deadline(id)
  }

  /// Corrects what is said of a due date; its date comes from its rule and stays.
  ///
  /// Throws `.invalid(.title)` where it says nothing.
  package func edit(
    _ id: DeadlineID, to details: DeadlineDetails
  ) throws(ArchiveError) -> DeadlineRecord {
    try check(circle: details.visibility)
    guard details.title.isSaid else { throw .invalid(.title, typed: details.title) }
    let before = try deadline(id).deadline.details
    try require(subject: details.subject)
    try run(
      """
      UPDATE deadline SET title = ?2, member_case = ?3, notification = ?4, person = ?5,
        remark = ?6, visibility = ?7
      WHERE id = ?1
      """,
      with: [.id(id), .text(details.title)] + details.subject.values + [
        .text(details.person), .text(details.remark), .integer(details.visibility.rawValue),
      ])
    try note(edited: id, from: before)
    return try deadline(id)
  }

  /// Keeps in the history of a due date what was said of it before.
  func note(edited id: DeadlineID, from before: DeadlineDetails) throws(ArchiveError) {
    try note(
      .edited, on: id,
      remark: [before.title, before.person, before.remark].joined(separator: " | "))
  }

  /// Computes every open due date anew; gives the numbers of those that changed.
  ///
  /// What the events of a case start and end is looked at too: an archive that an older program wrote
  /// has no dates that had passed, and some that were never ended.
  package func recomputeDeadlines() throws(ArchiveError) -> [DeadlineID] {
    let moved = try recompute(.all, by: reckoning())
    let cases = Query("SELECT DISTINCT member_case FROM case_event WHERE replaced_by IS NULL") {
      (row: inout Row) -> CaseID? in row.idOrNil()
    }
    for case let id? in try rows(cases) {
      let events = try translated(
        connection.events(
          where: "case_event.member_case = ?2 AND case_event.replaced_by IS NULL", [.id(id)],
          for: visitor))
      for event in events { try startDeadlines(of: event.id) }
      try settleDeadlines(ofCase: id)
    }
    return moved
  }

  /// A due date that is open; `.missing` where it is not there for the visitor or not open any more.
  private func open(_ id: DeadlineID) throws(ArchiveError) -> Deadline {
    let found = try deadline(id).deadline
    guard found.state == .open else { throw .missing(.deadline, name: "\(id)") }
    return found
  }
}

/// An open due date, as far as a step may end it.
struct OpenDeadline {
  let id: DeadlineID
  let title: String
  let term: String
  /// The day from which it is counted, as it is kept.
  let from: String
  let due: CivilDate?
  /// The latest day that can be argued, where it is another.
  let arguable: CivilDate?
}
