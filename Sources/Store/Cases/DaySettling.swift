import Records
import SQLite
import Synchronization

extension Store {
  /// Follows, at the first reading of a day, the events that were entered ahead of it: a release of today
  /// ends dates and custody today, whether or not anybody touches its case.
  ///
  /// Nothing is written where no such event has come. A file that cannot be written to is read as it
  /// lies, and where somebody else writes at this moment the next reading tries again.
  func settleDay() {
    let now = clock.now()
    guard file.access == .writing, let today = CivilDate.epoch.days(to: now.day),
      settledDay.load(ordering: .relaxed) != today
    else { return }
    func following(_ writer: inout sending Connection?) throws(ArchiveError) -> sending Bool {
      let connection: Connection
      if let open = writer {
        connection = open
      } else {
        connection = try file.connection()
        writer = connection
      }
      return try follow(on: connection, at: now)
    }
    let isSettled = try? writer.useIfFree(following)
    if isSettled == true { settledDay.store(today, ordering: .relaxed) }
  }

  private func follow(on connection: Connection, at now: Timestamp) throws(ArchiveError) -> Bool {
    let doing = "following the events of the day"
    let come = try translating(doing) { () throws(SQLiteError) in
      try connection.rows(.come, with: [.text("\(now.day)")])
    }
    guard come.isEmpty == false else { return true }
    let change = try Change(
      connection: connection, visitor: .local, time: now, doing: doing, rules: rules)
    try connection.transaction { () throws(ArchiveError) in
      for event in come { try change.follow(event) }
    } failing: {
      ArchiveError($0, doing: doing)
    }
    return true
  }
}

extension Change {
  /// What an event that has come makes of its case: the liberty of its person, the due dates, and the
  /// sheet where either is another now.
  fileprivate func follow(_ event: EventID) throws(ArchiveError) {
    guard let found = try translated(connection.event(event, for: .local)) else { return }
    let before = try integer("SELECT total_changes()")
    try settleLiberty(of: [found.details])
    let cases = try casesTouched(by: found.details)
    for caseID in cases { try settleDeadlines(ofCase: caseID) }
    guard try integer("SELECT total_changes()") > before else { return }
    for caseID in cases { try renewSheet(of: .case(caseID)) }
  }
}

extension Query<EventID> {
  /// The events that were entered before their day, whose day has come, and that nothing tells to have
  /// been followed yet; to follow one again changes nothing.
  fileprivate static var come: Self {
    Query(
      """
      SELECT id FROM case_event
      WHERE date <= ?1 AND date > substr (added_at, 1, 10)
        AND replaced_by IS NULL AND removed_at IS NULL
        AND NOT EXISTS (
          SELECT 1 FROM deadline_event JOIN deadline ON deadline.id = deadline_event.deadline
          WHERE deadline.member_case = case_event.member_case
            AND (deadline_event.remark = 'ended:' || case_event.id
              OR deadline_event.remark LIKE 'ended:' || case_event.id || ':%'))
        AND NOT EXISTS (
          SELECT 1 FROM case_status WHERE case_status.member_case = case_event.member_case
            AND case_status.event = case_event.id)
        AND (type IN ('release', 'pardon', 'death', 'measure', 'judgment', 'referral', 'challenge',
            'interrogation', 'remand', 'order', 'notice')
          OR type = 'renewal' AND decision <> '')
      """
    ) { row in row.id() }
  }
}
