import Deadlines
import Records
import SQLite

extension Change {
  /// Keeps the due dates that an event of a case starts, unless they are kept already: past ones are
  /// overdue, because whoever was held before the archive was made is held all the same.
  ///
  /// Dates that run from the event itself are kept, and the day up to which a remand or renewal was
  /// ordered. Dates that run from a notice or from knowledge are only suggested.
  func startDeadlines(of id: EventID) throws(ArchiveError) {
    guard let event = try translated(connection.event(id, for: visitor)) else { return }
    let reckoning = try reckoning()
    var drafts: [DeadlineDraft] = []
    for start in try translated(connection.starts(of: event, by: reckoning))
    where try translated(connection.isKept(start, of: event, for: visitor)) == false {
      drafts.append(start.draft(of: event, for: try readers(of: event)))
    }
    _ = try keep(drafts)
  }

  /// Who may see the due dates of an event: whoever may see it and the person whom they name.
  ///
  /// No narrower than the visitor sees, even where the event is: they must not lose sight of one.
  private func readers(of event: CaseEvent) throws(ArchiveError) -> Visibility {
    var circle = event.details.visibility ?? .secretariat
    if let person = event.details.person,
      let narrower = try translated(connection.circle(of: .person(person)))
    {
      circle = max(circle, narrower)
    }
    return min(circle, visitor.clearance)
  }

  /// Moves the due dates of a corrected event: those that the new event starts too become its own,
  /// the others are dropped, and dates that only the new event starts are added.
  func moveDeadlines(from old: CaseEvent, to id: EventID) throws(ArchiveError) {
    let new = try translated(connection.event(id, for: visitor))
    let reckoning = try reckoning()
    var starts: [EventStart] = []
    if let new { starts = try translated(connection.starts(of: new, by: reckoning)) }
    let isOfTheSame =
      new?.details.person == old.details.person && new?.details.caseID == old.details.caseID
    var replaced: [(id: DeadlineID, key: EventStart.Key)] = []
    for kept in try rows(.startedBy, .id(old.id)) {
      if isOfTheSame, starts.contains(where: { $0.key == kept.key }) {
        try run("UPDATE deadline SET event = ?2 WHERE id = ?1", .id(kept.id), .id(id))
      } else if kept.isOpen {
        let reason: DeadlineReason =
          id == old.id ? .anotherTrack : .corrected(event: old.id, by: id)
        try end(kept.id, .dropped(because: reason))
        // Unlinked, so that the event can start the deadline again.
        try run("UPDATE deadline SET event = NULL WHERE id = ?1", .id(kept.id))
        replaced.append((kept.id, kept.key))
      }
    }
    try startDeadlines(of: id)
    for old in replaced { try note(old.id, replacedBy: id, old.key) }
  }

  /// The date of the same rule that the corrected event starts stands for the old one: another
  /// program's calendar moves it.
  private func note(
    _ old: DeadlineID, replacedBy event: EventID, _ key: EventStart.Key
  ) throws(ArchiveError) {
    try run(
      """
      UPDATE deadline SET continues = ?2 WHERE continues IS NULL AND id = (
        SELECT min (id) FROM deadline WHERE event = ?1 AND id > ?2 AND rule = ?3 AND term = ?4
          AND continues IS NULL)
      """, .id(event), .id(old), .text(key.rule), .text(key.term))
  }

  /// Counts the due dates of every event of a case anew, after its track or degree changed.
  func moveDeadlines(ofCase id: CaseID) throws(ArchiveError) {
    let events = try translated(
      connection.events(
        where: "case_event.member_case = ?2 AND case_event.replaced_by IS NULL", [.id(id)],
        for: visitor))
    for event in events { try moveDeadlines(from: event, to: event.id) }
  }

  /// The due dates of an event that was taken out as a mistake are dropped.
  func dropDeadlines(of id: EventID) throws(ArchiveError) {
    for kept in try rows(.startedBy, .id(id)) where kept.isOpen {
      try end(kept.id, .dropped(because: .removed(event: id)))
    }
  }
}

/// A date that an event starts.
private struct EventStart {
  /// The key that distinguishes it from the other dates of the event.
  struct Key: Equatable {
    let rule: String
    let term: String
    /// The day and hour from which it is counted; for a fixed day, that day.
    let from: String
  }

  let key: Key
  let due: CivilDate
  let title: String
  let source: DeadlineDraft.Source

  func draft(of event: CaseEvent, for readers: Visibility) -> DeadlineDraft {
    let name = event.personName.isEmpty ? "" : " — \(event.personName)"
    var draft = DeadlineDraft(
      DeadlineDetails(
        title: title + name, subject: event.details.caseID.map { .case($0) } ?? .none,
        visibility: readers),
      source)
    draft.event = event.id
    return draft
  }
}

extension Query<(id: DeadlineID, key: EventStart.Key, isOpen: Bool)> {
  /// The due dates that an event started.
  fileprivate static var startedBy: Self {
    Query(
      """
      SELECT id, rule, term, trigger_date || ' ' || ifnull (trigger_time, ''), state = 'open'
      FROM deadline WHERE event = ?1
      """
    ) { row throws(SQLiteError) in
      (
        row.id(), EventStart.Key(rule: row.text(), term: row.text(), from: row.text()),
        row.integer() == 1
      )
    }
  }
}

extension Connection {
  /// Every date that an event of a case starts, past or not; none where its day is not known.
  fileprivate func starts(
    of event: CaseEvent, by reckoning: Reckoning
  ) throws(SQLiteError) -> [EventStart] {
    guard let caseID = event.details.caseID, let fact = event.details.fact,
      let details = try caseDetails(caseID)
    else { return [] }
    var starts: [EventStart] = []
    for period in event.details.periods(track: details.knownTrack, degree: details.knownDegree)
    where period.isCertain {
      guard let found = reckoning.book.compute(period.rule, from: fact, on: reckoning.table),
        let due = found.due
      else { continue }
      starts.append(
        EventStart(
          key: EventStart.Key(
            rule: found.rule.id, term: found.term?.key ?? "",
            from: "\(fact.date) \(fact.time?.description ?? "")"),
          due: due.date, title: found.rule.title.arabic, source: .rule(period.rule, fact, law: nil))
      )
    }
    if event.details.type.custody == true, let until = event.details.until, until.day != nil {
      starts.append(
        EventStart(
          key: EventStart.Key(rule: "", term: "", from: "\(until) "), due: until,
          title: event.details.type.words.arabic, source: .set(Moment(until))))
    }
    return starts
  }

  /// Whether the visitor sees the same date kept already: for this event, for another of the same
  /// person, or before dates knew their events.
  fileprivate func isKept(
    _ start: EventStart, of event: CaseEvent, for visitor: Visitor
  ) throws(SQLiteError) -> Bool {
    try integer(
      """
      SELECT count (*) FROM deadline
      LEFT JOIN case_event ON case_event.id = deadline.event
      WHERE \(Deadline.seen) AND deadline.member_case IS ?2 AND deadline.rule = ?3
        AND deadline.term = ?4
        AND deadline.trigger_date || ' ' || ifnull (deadline.trigger_time, '') = ?5
        AND substr (deadline.title, 1, length (?6)) = ?6
        AND (deadline.event = ?7 OR deadline.state <> 'dropped'
          AND (deadline.event IS NULL OR case_event.person IS ?8))
      """, .clearance(of: visitor), .id(orNull: event.details.caseID), .text(start.key.rule),
      .text(start.key.term), .text(start.key.from),
      // Deadlines by rule match by the rule's code, fixed days by their title.
      .text(start.key.rule.isEmpty ? start.title : ""),
      .id(event.id), .id(orNull: event.details.person)) > 0
  }
}
