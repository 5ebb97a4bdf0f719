import Deadlines
import Records
import SQLite

extension Store {
  /// Keeps the dates that an event of a case leads to and that are not past, unless they are kept
  /// already; inside the event's own transaction.
  ///
  /// Kept is what the event itself starts, and the day that a remand or renewal was ordered up to. What
  /// runs from a notice or from knowledge is only told.
  func startDeadlines(
    ofEvent id: EventID, on connection: Connection, by scribe: Scribe
  ) throws(ArchiveError) {
    let drafts = try translating("counting what an event starts") { () throws(SQLiteError) in
      guard let event = try connection.event(id, for: scribe.visitor) else {
        return [DeadlineDraft]()
      }
      let reckoning = try reckoning(on: connection)
      let today = scribe.time.day
      var drafts: [DeadlineDraft] = []
      for start in try connection.starts(of: event, by: reckoning) where start.due >= today {
        guard try connection.isKept(start, of: event, for: scribe.visitor) == false else {
          continue
        }
        drafts.append(start.draft(of: event, by: scribe.visitor))
      }
      return drafts
    }
    guard drafts.isEmpty == false else { return }
    _ = try add(drafts, on: connection, at: scribe.moment, by: scribe.visitor)
  }

  /// The dates of an event that was corrected: what the new one starts too goes over to it, the rest
  /// is dropped, and what is new is kept.
  func moveDeadlines(
    from old: CaseEvent, to id: EventID, on connection: Connection, by scribe: Scribe
  ) throws(ArchiveError) {
    try translating("moving due dates") { () throws(SQLiteError) in
      let new = try connection.event(id, for: scribe.visitor)
      let reckoning = try reckoning(on: connection)
      let starts =
        try new.map { event throws(SQLiteError) in
          try connection.starts(of: event, by: reckoning)
        } ?? []
      let isOfTheSame =
        new?.details.person == old.details.person
        && new?.details.caseID == old.details.caseID
      for kept in try connection.rows(.startedBy, .id(old.id)) {
        if isOfTheSame, starts.contains(where: { $0.key == kept.key }) {
          try connection.run(
            "UPDATE deadline SET event = ?2 WHERE id = ?1", .id(kept.id), .id(id))
        } else if kept.isOpen {
          let reason: DropReason =
            id == old.id ? .anotherTrack : .corrected(event: old.id, by: id)
          try connection.end(
            kept.id, .dropped(because: reason), at: scribe.moment, by: scribe.visitor.name)
          // What no person ended is kept anew as soon as the event starts it again.
          try connection.run(
            "UPDATE deadline SET event = NULL WHERE id = ?1", .id(kept.id))
        }
      }
    }
    try startDeadlines(ofEvent: id, on: connection, by: scribe)
  }

  /// The dates of every event of a case, after the case became another before the law.
  func moveDeadlines(
    ofCase id: CaseID, on connection: Connection, by scribe: Scribe
  ) throws(ArchiveError) {
    let events = try translating("reading events") { () throws(SQLiteError) in
      try connection.events(
        where: "case_event.member_case = ?2 AND case_event.replaced_by IS NULL", [.id(id)],
        for: scribe.visitor)
    }
    for event in events {
      try moveDeadlines(from: event, to: event.id, on: connection, by: scribe)
    }
  }

  /// The dates of an event that was taken out as a mistake are dropped.
  func dropDeadlines(
    ofEvent id: EventID, on connection: Connection, by scribe: Scribe
  ) throws(SQLiteError) {
    for kept in try connection.rows(.startedBy, .id(id)) where kept.isOpen {
      try connection.end(
        kept.id, .dropped(because: .removed(event: id)), at: scribe.moment,
        by: scribe.visitor.name)
    }
  }
}

/// A date that an event starts.
private struct EventStart {
  /// What tells it from the other dates of the event.
  struct Key: Equatable {
    let rule: String
    let term: String
    /// The day and hour from which it is counted; of a day that was set that day itself.
    let from: String
  }

  let key: Key
  let due: CivilDate
  let title: String
  let source: DeadlineDraft.Source

  func draft(of event: CaseEvent, by visitor: Visitor) -> DeadlineDraft {
    let name = event.personName.isEmpty ? "" : " — \(event.personName)"
    var draft = DeadlineDraft(
      DeadlineDetails(
        title: title + name, subject: event.details.caseID.map { .case($0) } ?? .none,
        // Nobody may lose sight of what they file, whoever may see the event.
        visibility: min(event.details.visibility ?? .secretariat, visitor.clearance)),
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
  fileprivate func event(_ id: EventID, for visitor: Visitor) throws(SQLiteError) -> CaseEvent? {
    try events(where: "case_event.id = ?2", [.id(id)], for: visitor).first
  }

  /// Every date that an event of a case starts, past or not; none where its day is not known.
  fileprivate func starts(
    of event: CaseEvent, by reckoning: Reckoning
  ) throws(SQLiteError) -> [EventStart] {
    guard let caseID = event.details.caseID, let fact = event.details.fact,
      let details = try caseDetails(caseID)
    else { return [] }
    var starts: [EventStart] = []
    for period in event.details.periods(track: details.track, degree: details.degree)
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
          title: event.details.type.terms.arabic, source: .set(Moment(until))))
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
      WHERE deadline.member_case IS ?1 AND deadline.rule = ?2 AND deadline.term = ?3
        AND deadline.trigger_date || ' ' || ifnull (deadline.trigger_time, '') = ?4
        AND substr (deadline.title, 1, length (?5)) = ?5 AND deadline.visibility <= ?6
        AND (deadline.event = ?7 OR deadline.state <> 'dropped'
          AND (deadline.event IS NULL OR case_event.person IS ?8))
      """, .id(orNull: event.details.caseID), .text(start.key.rule),
      .text(start.key.term), .text(start.key.from),
      // A rule is told by its code; a day that was set only by what it is the last day of.
      .text(start.key.rule.isEmpty ? start.title : ""), .integer(visitor.clearance.rawValue),
      .id(event.id), .id(orNull: event.details.person)) > 0
  }
}
