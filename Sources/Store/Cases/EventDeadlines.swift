import Deadlines
import Records
import SQLite

extension Change {
  /// Keeps the due dates that an event of a case starts, unless they are kept already: past ones are
  /// overdue, because whoever was held before the archive was made is held all the same.
  ///
  /// Dates that run from the event itself are kept, and the day up to which a remand or renewal was
  /// ordered. What runs from a notice that nobody entered is kept as provisional, what a lawyer must
  /// count as undated.
  func startDeadlines(of id: EventID) throws(ArchiveError) {
    guard let event = try translated(connection.event(id, for: visitor)) else { return }
    let reckoning = try reckoning()
    var drafts: [DeadlineDraft] = []
    for start in try starts(of: event, by: reckoning)
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

  /// Moves the due dates of a corrected event: those that the new event starts too become its own
  /// and say what it says, the others are dropped, and dates that only the new event starts are
  /// added.
  func moveDeadlines(from old: CaseEvent, to id: EventID) throws(ArchiveError) {
    let new = try translated(connection.event(id, for: visitor))
    let reckoning = try reckoning()
    var starts: [EventStart] = []
    if let new { starts = try self.starts(of: new, by: reckoning) }
    let isOfTheSame =
      new?.details.person == old.details.person && new?.details.caseID == old.details.caseID
    var replaced: [(id: DeadlineID, key: EventStart.Key)] = []
    for kept in try rows(.startedBy, .id(old.id)) {
      if isOfTheSame, let new, let start = starts.first(where: { $0.key == kept.key }) {
        try run("UPDATE deadline SET event = ?2 WHERE id = ?1", .id(kept.id), .id(id))
        if kept.key.rule.isEmpty {
          let row = try DeadlineRow(start.draft(of: new, for: .secretariat), by: reckoning)
          try retell(kept.id, from: old.details.type, to: new.details.type, by: row)
        }
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

  /// Lets the last day of an order say what the corrected order says: of which kind it is and how
  /// its end was counted.
  ///
  /// It stays the same date with everything that was done with it. A title that a person gave it
  /// stays.
  private func retell(
    _ id: DeadlineID, from old: EventType, to new: EventType, by row: DeadlineRow
  ) throws(ArchiveError) {
    guard let before = try translated(connection.deadline(id, for: .local))?.deadline
    else { return }
    var title = before.details.title
    let kind = old.words.arabic
    if title == kind || title.hasPrefix(kind + " — ") {
      title = new.words.arabic + title.dropFirst(kind.count)
    }
    guard
      title != before.details.title || row.steps != before.steps
        || row.arguable != before.arguable || row.isAbout != before.isAbout
    else { return }
    try run(
      """
      UPDATE deadline SET title = ?2, arguable = ?3, steps = ?4, is_about = ?5 WHERE id = ?1
      """, .id(id), .text(title), .date(row.arguable), .text(Step.json(row.steps)),
      .integer(row.isAbout ? 1 : 0))
    try note(edited: id, from: before.details)
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

  /// Counts anew what runs from notices: the day of one that was entered fixes it, and it is provisional
  /// again where none stands any more.
  func renewProvisional(ofCase id: CaseID) throws(ArchiveError) {
    let waiting = try rows(.waiting, .id(id))
    guard waiting.isEmpty == false else { return }
    let reckoning = try reckoning()
    for id in waiting {
      guard let event = try translated(connection.event(id, for: .local)) else { continue }
      let starts = try starts(of: event, by: reckoning)
      for kept in try rows(.startedBy, .id(id)) {
        guard let start = starts.first(where: { $0.key.isOfThePeriod(of: kept.key) }),
          start.key != kept.key || start.awaits != kept.awaits,
          let old = try translated(connection.deadline(kept.id, for: .local))?.deadline,
          case .rule(let reckoned) = old.origin
        else { continue }
        var draft = start.draft(of: event, for: old.details.visibility)
        draft.details = old.details
        try replace(old, reckoned, by: DeadlineRow(draft, by: reckoning))
      }
    }
  }

  /// The due dates of an event that was taken out as a mistake are dropped.
  func dropDeadlines(of id: EventID) throws(ArchiveError) {
    for kept in try rows(.startedBy, .id(id)) where kept.isOpen {
      try end(kept.id, .dropped(because: .removed(event: id)))
    }
  }

  /// The due dates that were dropped with an event open again with it; what anybody did with them since
  /// stays.
  func reopenDeadlines(of id: EventID) throws(ArchiveError) {
    let reason = DeadlineReason.removed(event: id)
    for deadline in try rows(.lastEnded, .id(id), .text(reason.kept)) {
      try run("UPDATE deadline SET state = 'open' WHERE id = ?1", .id(deadline))
      try note(.reopened, on: deadline, remark: DeadlineReason.reopened(id).kept)
    }
  }
}

extension Query<DeadlineID> {
  /// The due dates of an event that ended last for a reason.
  static var lastEnded: Self {
    Query(
      """
      SELECT deadline.id FROM deadline JOIN deadline_event ON deadline_event.id = (
        SELECT max (note.id) FROM deadline_event AS note
        WHERE note.deadline = deadline.id AND note.kind IN ('done', 'dropped', 'reopened'))
      WHERE deadline.event = ?1 AND deadline.state = 'dropped' AND deadline_event.remark = ?2
      ORDER BY deadline.id
      """
    ) { row in row.id() }
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

    func isOfThePeriod(of other: Key) -> Bool { rule == other.rule && term == other.term }
  }

  let key: Key
  let title: String
  let source: DeadlineDraft.Source
  var awaits: Awaited?
  var isAbout = false

  func draft(of event: CaseEvent, for readers: Visibility) -> DeadlineDraft {
    let name = event.personName.isEmpty ? "" : " — \(event.personName)"
    var draft = DeadlineDraft(
      DeadlineDetails(
        title: title + name, subject: event.details.caseID.map { .case($0) } ?? .none,
        visibility: readers),
      source)
    draft.event = event.id
    (draft.awaits, draft.isAbout) = (awaits, isAbout)
    return draft
  }
}

/// A due date that an event started, as it is kept.
private typealias KeptStart = (
  id: DeadlineID, key: EventStart.Key, isOpen: Bool, awaits: Awaited?
)

extension Query<EventID> {
  /// The events of a case that started what runs from a notice.
  fileprivate static var waiting: Self {
    Query(
      """
      SELECT DISTINCT event FROM deadline
      WHERE member_case = ?1 AND event IS NOT NULL AND (awaits <> '' OR decided IS NOT NULL)
      """
    ) { row in row.id() }
  }
}

extension Query<KeptStart> {
  /// The due dates that an event started.
  fileprivate static var startedBy: Self {
    Query(
      """
      SELECT id, rule, term, trigger_date || ' ' || ifnull (trigger_time, ''), state = 'open',
        awaits
      FROM deadline WHERE event = ?1
      """
    ) { row throws(SQLiteError) in
      (
        row.id(), EventStart.Key(rule: row.text(), term: row.text(), from: row.text()),
        row.integer() == 1, try row.termOrNil()
      )
    }
  }
}

extension Change {
  /// Every date that an event of a case starts, past or not.
  ///
  /// Nothing is counted from a day that is not known; the last day of an order may be known all the same.
  fileprivate func starts(
    of event: CaseEvent, by reckoning: Reckoning
  ) throws(ArchiveError) -> [EventStart] {
    guard let caseID = event.details.caseID,
      let details = try translated(connection.caseDetails(caseID))
    else { return [] }
    var starts: [EventStart] = []
    let periods =
      event.details.fact == nil
      ? [] : event.details.periods(track: details.knownTrack, degree: details.knownDegree)
    let notice =
      periods.contains(where: \.runsFromKnowledge)
      ? try notice(of: event, inCase: caseID, details) : nil
    let hangsOnOthers = [.referral, .challenge].contains(event.details.type)
    if hangsOnOthers, try course(ofCase: caseID).starts(event) == false { return [] }
    for period in periods {
      // A renewal that is only fixed ahead has not been ordered yet.
      guard period.awaits != .length || event.isResult,
        let fact = event.details.fact(of: period, since: notice?.details),
        let found = reckoning.book.compute(period.rule, from: fact, on: reckoning.table),
        found.due != nil || found.needsLawyer
      else { continue }
      var start = EventStart(
        key: EventStart.Key(
          rule: found.rule.id, term: found.term?.key ?? "",
          from: "\(fact.date) \(fact.time?.description ?? "")"),
        title: found.rule.title.arabic, source: .rule(period.rule, fact, law: nil))
      start.awaits =
        found.due == nil || notice != nil && period.runsFromKnowledge ? nil : period.awaits
      start.isAbout =
        event.details.isEstimate || period.runsFromKnowledge && notice?.details.isEstimate ?? false
      starts.append(start)
    }
    if let last = event.details.lastDay, last.day != nil, event.details.type.custody == true {
      let kind = event.details.type.words
      var source = DeadlineDraft.Source.set(Moment(last))
      if event.details.until == nil, let date = event.details.date, let days = event.details.days {
        source = .order(kind, date, days: days)
      }
      starts.append(
        EventStart(
          key: EventStart.Key(rule: "", term: "", from: "\(last) "), title: kind.arabic,
          source: source, isAbout: event.details.isEstimate))
    }
    return starts
  }

  /// The notice of an event, as far as somebody entered one; one that fewer may see is left out, since
  /// the due date would tell of it.
  private func notice(
    of event: CaseEvent, inCase id: CaseID, _ details: CaseDetails
  ) throws(ArchiveError) -> CaseEvent? {
    let entered = try integer(
      """
      SELECT count (*) FROM case_event
      WHERE member_case = ?1 AND type = 'notice' AND replaced_by IS NULL AND removed_at IS NULL
      """, .id(id))
    guard entered > 0 else { return nil }
    let notices = try course(ofCase: id).notices { waiting in
      waiting.periods(track: details.knownTrack, degree: details.knownDegree)
        .contains(where: \.runsFromKnowledge)
    }
    return notices[event.id].flatMap { notice in
      (notice.details.visibility ?? .open) <= (event.details.visibility ?? .open) ? notice : nil
    }
  }
}

extension Connection {
  /// Whether the visitor sees the same date kept already: for this event, for another of the same
  /// person, or before dates knew their events.
  fileprivate func isKept(
    _ start: EventStart, of event: CaseEvent, for visitor: Visitor
  ) throws(SQLiteError) -> Bool {
    try integer(
      """
      SELECT count (*) FROM deadline
      LEFT JOIN case_event ON case_event.id = deadline.event
      WHERE \(Deadline.seen) AND deadline.member_case = ?2 AND deadline.rule = ?3
        AND deadline.term = ?4
        AND (deadline.event = ?7 AND deadline.rule <> ''
          OR deadline.trigger_date || ' ' || ifnull (deadline.trigger_time, '') = ?5
          AND (deadline.event = ?7 OR deadline.state <> 'dropped'
            AND substr (deadline.title, 1, length (?6)) = ?6
            AND (deadline.event IS NULL OR case_event.person IS ?8)))
      """, .clearance(of: visitor), .id(orNull: event.details.caseID), .text(start.key.rule),
      .text(start.key.term), .text(start.key.from),
      // Deadlines by rule match by the rule's code, fixed days of another event by their title; its
      // own may bear one that a person gave it.
      .text(start.key.rule.isEmpty ? start.title : ""),
      .id(event.id), .id(orNull: event.details.person)) > 0
  }
}
