package import Deadlines
package import Records
import SQLite

extension Store {
  /// The present moment where `day` is today's, else that day from its beginning.
  package func moment(on day: CivilDate) -> Moment {
    let now = Moment(clock.now())
    return day == now.date ? now : Moment(day)
  }

  /// What is due, as seen on `today`: at the present hour, where it is the present day.
  ///
  /// Throws `.invalid(.date)` for a day that is not known or at the end of the calendar.
  package func deadlineBoard(
    on today: CivilDate, for visitor: Visitor
  ) throws(ArchiveError) -> DeadlineBoard {
    let table = try holidayTable()
    let now = moment(on: today)
    guard let horizons = WarningHorizons(at: now, table: table),
      let last = today.adding(days: 30),
      let week = today.adding(days: 7), let farthest = horizons.days.last
    else { throw .invalid(.date, typed: today.description) }
    return try read("reading the board") { connection throws(SQLiteError) in
      let clearance = Value.clearance(of: visitor)
      let near = try connection.rows(.due, clearance, .date(max(last, farthest)))
      let undated = try connection.rows(.undated, clearance)
      let ends = near.filter { $0.isEarliest == false }
      func due(_ isMeant: (CivilDate) -> Bool) -> [Deadline] {
        near.filter { deadline in deadline.due.map { isMeant($0.date) } ?? false }
      }
      // What must be filed by today is of today, though its last day comes when the office is shut.
      let isToday = { (deadline: Deadline) in
        deadline.isOverdue(at: now) == false
          && (deadline.due?.date == today || deadline.fileBy.map { $0 <= today } ?? false)
      }
      return DeadlineBoard(
        now: now, unreleased: try connection.unreleased(on: today, for: visitor),
        passed: try connection.passedSessions(on: today, for: visitor),
        overdue: ends.filter { $0.isOverdue(at: now) },
        dueToday: due { $0 >= today }.filter(isToday),
        within7: due { $0 > today && $0 <= week }.filter { isToday($0) == false },
        within30: due { $0 > week && $0 <= last }, undated: undated,
        waiting: ends.compactMap { $0.warning(by: horizons) })
    }
  }

  /// The due dates, tasks, hearings and renewals from `start` to `end`, and what is overdue before
  /// `start`: release orders not carried out first, then sessions that passed without a result, then by day and hour.
  package func agenda(
    from start: CivilDate, to end: CivilDate, for visitor: Visitor
  ) throws(ArchiveError) -> [AgendaEntry] {
    let today = self.today
    return try read("reading the agenda") { connection throws(SQLiteError) in
      try connection.agenda(from: start, to: end, on: today, for: visitor)
    }
  }
}

extension Connection {
  /// The agenda of some days as seen on `today`, or on the first of them where that is later.
  func agenda(
    from start: CivilDate, to end: CivilDate, on today: CivilDate, for visitor: Visitor
  ) throws(SQLiteError) -> [AgendaEntry] {
    let clearance = Value.clearance(of: visitor)
    let days = [clearance, .date(start), .date(end)]
    let deadlines = try rows(.deadlineEntries, with: days)
    let tasks = try rows(.taskEntries, clearance, .date(end))
    let passed = try passedSessions(on: max(start, today), for: visitor)
      .filter { $0.date <= end }
    let hearings = try rows(.hearingEntries, with: days).filter { hearing in
      passed.contains { $0.id == hearing.id && $0.isNext == hearing.isNext } == false
    }
    let unreleased = try unreleased(on: max(start, today), for: visitor).filter { $0.date <= end }
    return unreleased + passed
      + (deadlines + tasks + hearings).sorted { one, other in
        (one.date, one.time?.minutes ?? -1, one.kind.rawValue, one.id)
          < (other.date, other.time?.minutes ?? -1, other.kind.rawValue, other.id)
      }
  }

  /// Everything that runs on a day: what the agenda has from then on, with what no day was set for.
  func running(on today: CivilDate, for visitor: Visitor) throws(SQLiteError) -> [RunningEntry] {
    let last = CivilDate(year: 2199, month: 12, day: 31) ?? today
    let dated = try agenda(from: today, to: last, on: today, for: visitor).map {
      RunningEntry(kind: $0.kind, id: $0.id, title: $0.title, date: $0.date)
    }
    return dated + (try rows(.undatedEntries, .clearance(of: visitor)))
  }
}

extension Query<RunningEntry> {
  fileprivate static let undatedEntries = Query(
    """
    SELECT 'deadline', deadline.id, deadline.title FROM deadline
    WHERE \(Deadline.seen) AND deadline.state = 'open' AND deadline.due IS NULL
    UNION ALL
    SELECT 'task', task.id, task.title FROM task
    WHERE \(Task.seen) AND task.state = 'open' AND task.due IS NULL
    """
  ) { row in
    RunningEntry(
      kind: row.text() == "task" ? .task : .deadline, id: row.integer(), title: row.text(),
      date: nil)
  }
}

extension Deadline {
  /// The warning that nobody has acknowledged at its present level, or `nil`.
  fileprivate func warning(by horizons: WarningHorizons) -> DeadlineWarning? {
    guard let due, let level = horizons.level(of: due) else { return nil }
    if let acknowledged, acknowledged <= level { return nil }
    return DeadlineWarning(deadline: self, level: level)
  }
}

extension Query<Deadline> {
  fileprivate static let due = Query(
    """
    SELECT \(Deadline.columns) FROM deadline
    WHERE \(Deadline.seen) AND deadline.state = 'open' AND deadline.due <= ?2
    ORDER BY deadline.due, deadline.due_time, deadline.id
    """, read: Deadline.read)

  fileprivate static let undated = Query(
    """
    SELECT \(Deadline.columns) FROM deadline
    WHERE \(Deadline.seen) AND deadline.state = 'open' AND deadline.due IS NULL
    ORDER BY deadline.due, deadline.id
    """, read: Deadline.read)
}

extension Query<AgendaEntry> {
  fileprivate static let deadlineEntries = Query(
    """
    SELECT deadline.id, deadline.due, deadline.due_time, deadline.title, deadline.rule,
      deadline.member_case, deadline.notification, deadline.person, deadline.is_earliest,
      deadline.awaits <> '', \(Deadline.order)
    FROM deadline
    WHERE \(Deadline.seen) AND deadline.state = 'open' AND deadline.due <= ?3
      AND (deadline.is_earliest = 0 OR deadline.due >= ?2)
    """
  ) { row throws(SQLiteError) in
    AgendaEntry(
      kind: .deadline, id: row.integer(), date: try row.day(), time: try row.hour(),
      title: row.text(), plainTitle: row.text(),
      subject: DeadlineSubject(caseID: row.idOrNil(), notification: row.idOrNil()),
      person: row.text(), isEarliest: row.integer() == 1, isProvisional: row.integer() == 1,
      order: row.idOrNil())
  }

  fileprivate static let taskEntries = Query(
    """
    SELECT task.id, task.due, task.title, task.member_case, task.notification, task.asked_of_person
    FROM task WHERE \(Task.seen) AND task.state = 'open' AND task.due <= ?2
    """
  ) { row throws(SQLiteError) in
    AgendaEntry(
      kind: .task, id: row.integer(), date: try row.day(), title: row.text(),
      subject: DeadlineSubject(caseID: row.idOrNil(), notification: row.idOrNil()),
      person: row.text())
  }

  /// Fixed hearings: events of their own, and the days to which earlier ones were adjourned, unless
  /// such a day has its own event already.
  fileprivate static let hearingEntries = Query(
    """
    SELECT case_event.id, case_event.date, case_event.hour, case_event.type, 0,
      ifnull (member_case.title, ''), case_event.member_case, ifnull (person.name, '')
    FROM \(CaseEvent.source) WHERE \(CaseEvent.seenInSource)
      AND case_event.replaced_by IS NULL
      AND case_event.date BETWEEN ?2 AND ?3 AND length (case_event.date) = 10
      AND case_event.type IN ('hearing', 'renewal')
    UNION ALL
    SELECT case_event.id, case_event.next_date, case_event.next_hour, case_event.type, 1,
      ifnull (member_case.title, ''), case_event.member_case, ifnull (person.name, '')
    FROM \(CaseEvent.source) WHERE \(CaseEvent.seenInSource)
      AND case_event.replaced_by IS NULL
      AND case_event.next_date BETWEEN ?2 AND ?3 AND length (case_event.next_date) = 10
      AND NOT EXISTS (SELECT 1 FROM case_event AS own
        WHERE own.member_case = case_event.member_case AND own.date = case_event.next_date
          AND own.type IN ('hearing', 'renewal') AND own.replaced_by IS NULL
          AND \(CaseEvent.seen(as: "own")))
    """
  ) { row throws(SQLiteError) in
    let id = row.integer()
    let (date, time) = (try row.day(), try row.hour())
    let type: EventType = try row.term()
    let isNext = row.integer() == 1
    let title = row.text()
    let subject = DeadlineSubject(caseID: row.idOrNil(), notification: nil)
    let person = row.text()
    return AgendaEntry(
      kind: type == .renewal || isNext && type == .remand ? .renewal : .hearing, id: id, date: date,
      time: time,
      title: title.isEmpty ? person : title, subject: subject, person: person, isNext: isNext)
  }
}
