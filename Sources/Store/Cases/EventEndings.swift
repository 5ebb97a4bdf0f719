import Deadlines
import Records
import SQLite

extension Change {
  /// Ends the due dates of a case that its events end, and opens again those that no event ends any
  /// more.
  ///
  /// It looks at the whole case anew, so that it is the same in whatever order events were entered,
  /// corrected and withdrawn. What a person ended or opened again stays as they left it. It looks at
  /// every event, whoever may see it: a release that is restricted has ended what it ended.
  func settleDeadlines(ofCase id: CaseID) throws(ArchiveError) {
    let hanging = try rows(.hanging, .id(id))
    for event in hanging { try startDeadlines(of: event) }
    if hanging.isEmpty == false { try followFoundations(of: hanging, by: course(ofCase: id)) }
    try renewProvisional(ofCase: id)
    let started = try rows(.started, .id(id))
    guard started.isEmpty == false else { return }
    let course = try course(ofCase: id)
    var known: [DeadlineID: LastEnding] = [:]
    for note in try rows(.endings, .id(id)) {
      known[note.deadline, default: LastEnding()].add(note)
    }
    for deadline in started {
      try settle(
        deadline, known[deadline.id] ?? LastEnding(), by: course.ending(of: deadline.started))
    }
  }

  /// Drops the due dates of events that start nothing any more where others stand otherwise, such as a
  /// release that was entered late, and opens them again where they do.
  private func followFoundations(
    of events: [EventID], by course: CaseCourse
  ) throws(ArchiveError) {
    for id in events {
      guard let event = try translated(connection.event(id, for: .local)) else { continue }
      let remark = Value.text(DeadlineReason.unfounded.kept)
      if course.starts(event) {
        for deadline in try rows(.lastEnded, .id(id), remark) {
          try run("UPDATE deadline SET state = 'open' WHERE id = ?1", .id(deadline))
          try note(.reopened, on: deadline, remark: DeadlineReason.reopened(id).kept)
        }
      } else {
        for deadline in try rows(.leftToItself, .id(id)) {
          try end(deadline, .dropped(because: .unfounded))
        }
      }
    }
  }

  /// The events of a case in the order in which they happened, whoever may see them.
  func course(ofCase id: CaseID) throws(ArchiveError) -> CaseCourse {
    let events = try translated(
      connection.events(
        where: """
          (case_event.member_case = ?2 OR (case_event.type = 'death'
              OR case_event.member_case IS NULL) AND case_event.person IN (
                SELECT case_party.person FROM case_party WHERE case_party.member_case = ?2
                  AND role = 'accused' AND case_party.removed_at IS NULL))
            AND case_event.replaced_by IS NULL
          """, [.id(id)], for: .local)
    ).filter { $0.details.caseID == id || $0.details.endsEveryCustody }
    let accused = try integer(
      """
      SELECT count (DISTINCT person) FROM case_party
      WHERE member_case = ?1 AND role = 'accused' AND removed_at IS NULL
      """, .id(id))
    return CaseCourse(of: events, accused: accused, on: time.day)
  }

  private func settle(
    _ deadline: SettledDeadline, _ last: LastEnding, by ending: DeadlineEnding?
  ) throws(ArchiveError) {
    let reason = ending?.reason(for: deadline.visibility)
    if ending != nil, last.reason == reason { return }
    if deadline.isOpen == false {
      // What anybody else ended is not opened.
      guard last.isByItself, let event = last.reason?.endingEvent else { return }
      try run("UPDATE deadline SET state = 'open' WHERE id = ?1", .id(deadline.id))
      try note(.reopened, on: deadline.id, remark: DeadlineReason.reopened(event).kept)
    }
    guard let ending, let reason else { return }
    switch ending.effect {
    case .done: try end(deadline.id, .done(reason: reason.kept))
    case .dropped, .droppedLate: try end(deadline.id, .dropped(because: reason))
    case .stays:
      try leave(deadline.id, because: reason)
    }
  }
}

extension Query<EventID> {
  /// The events of a case that start something beside others only, which may be entered later.
  fileprivate static var hanging: Self {
    Query(
      """
      SELECT id FROM case_event
      WHERE member_case = ?1 AND type IN ('referral', 'challenge') AND replaced_by IS NULL AND removed_at IS NULL
      """
    ) { row in row.id() }
  }
}

extension Query<DeadlineID> {
  /// The open due dates of an event that nobody opened again by hand.
  fileprivate static var leftToItself: Self {
    Query(
      """
      SELECT id FROM deadline
      WHERE event = ?1 AND rule <> '' AND state = 'open'
        AND ifnull ((SELECT remark FROM deadline_event
          WHERE deadline_event.deadline = deadline.id AND kind IN ('done', 'dropped', 'reopened')
          ORDER BY deadline_event.id DESC LIMIT 1), 'reopened:') LIKE 'reopened:%'
      ORDER BY id
      """
    ) { row in row.id() }
  }
}

/// How an event of its case ended a due date last, or came too late to.
private struct LastEnding {
  /// `nil` where none did, or where it was opened again by itself since.
  private(set) var reason: DeadlineReason?
  /// Whether nobody ended it otherwise since.
  private(set) var isByItself = false

  mutating func add(_ note: EndingNote) {
    if let reason = DeadlineReason(kept: note.remark) {
      self.reason = reason.endingEvent == nil ? nil : reason
      isByItself = note.isEnd
    } else if note.isEnd {
      isByItself = false
    }
  }
}

/// Something that became of a due date, as far as it ended or opened again.
private typealias EndingNote = (deadline: DeadlineID, remark: String, isEnd: Bool)

extension Query<EndingNote> {
  /// What became of the due dates of a case, the oldest first.
  fileprivate static var endings: Self {
    Query(
      """
      SELECT deadline.id, deadline_event.remark, deadline_event.kind IN ('done', 'dropped')
      FROM deadline JOIN deadline_event ON deadline_event.deadline = deadline.id
      WHERE deadline.member_case = ?1 AND deadline.event IS NOT NULL
        AND deadline_event.kind IN ('done', 'dropped', 'reopened', 'edited')
      ORDER BY deadline_event.id
      """
    ) { row in (row.id(), row.text(), row.int() == 1) }
  }
}

/// A due date that an event started, on its way to be ended or opened again.
private struct SettledDeadline {
  let id: DeadlineID
  let started: StartedDeadline
  let isOpen: Bool
  let visibility: Visibility
}

extension Query<SettledDeadline> {
  /// The due dates of a case that an event started which stands.
  fileprivate static var started: Self {
    Query(
      """
      SELECT deadline.id, deadline.rule, deadline.due, deadline.due_time, deadline.event, deadline.state = 'open',
        deadline.visibility
      FROM deadline JOIN case_event ON case_event.id = deadline.event
      WHERE deadline.member_case = ?1 AND case_event.replaced_by IS NULL AND case_event.removed_at IS NULL
      ORDER BY deadline.id
      """
    ) { row throws(SQLiteError) in
      let id: DeadlineID = row.id()
      let rule = row.text()
      let (day, hour) = (try row.date(), try row.hour())
      return SettledDeadline(
        id: id,
        started: StartedDeadline(
          rule: rule, due: day.map { Moment($0, hour) }, event: row.id()),
        isOpen: row.int() == 1, visibility: try row.term())
    }
  }
}
