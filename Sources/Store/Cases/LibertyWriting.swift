import Records
import SQLite

extension Change {
  /// Makes anew what the events that stand tell of the liberty of the people whom `changed` happened to.
  ///
  /// It looks at all of them, so that it is the same in whatever order events were entered, corrected
  /// and withdrawn. What a person said stands where it is later than they are; what is fixed ahead
  /// changes nothing before its day.
  func settleLiberty(of changed: [EventDetails]) throws(ArchiveError) {
    for details in changed where details.liberty != nil {
      guard let person = details.person else { continue }
      for caseID in try casesTouched(by: details) { try settleLiberty(of: person, in: caseID) }
    }
  }

  /// The same of one person in one case.
  func settleLiberty(of person: PersonID, in id: CaseID) throws(ArchiveError) {
    let events = try translated(
      connection.events(
        where: """
          (case_event.member_case = ?2 OR case_event.type = 'death'
            OR case_event.member_case IS NULL) AND case_event.person = ?3
            AND case_event.replaced_by IS NULL ORDER BY case_event.id
          """, [.id(id), .id(person)], for: .local))
    let steps = try rows(.steps, .id(id), .id(person))
    let said = steps.last { $0.event == nil && $0.liberty != nil }
    let last = events.toldOfLiberty(in: id, on: time.day)
    var standing = last.map { LibertyStep(of: $0, at: time, by: visitor.name) }
    if let said, try isLater(said, than: last, among: steps) { standing = said }
    let stored = try rows(.stored, .id(id), .id(person))
    guard let standing, let liberty = standing.liberty else {
      if stored.contains(where: { $0 != nil }) { try forgetLiberty(of: person, in: id) }
      return
    }
    guard
      steps.last?.event != standing.event || steps.last?.liberty != liberty
        || stored.contains(where: { $0 != liberty })
    else { return }
    // What a person said stays said when and by whom it was, though it stands only now again.
    try setLiberty(
      liberty, of: person, in: id, since: standing.since, event: standing.event,
      at: standing.recorded, by: standing.recordedBy)
  }

  /// Whether what a person said is later than an event: by its day, else, of one day too, by which was
  /// entered later; a correction says nothing later than the event that it corrects.
  private func isLater(
    _ said: LibertyStep, than event: CaseEvent?, among steps: [LibertyStep]
  ) throws(ArchiveError) -> Bool {
    guard let event else { return true }
    if let since = said.since, let date = event.details.date {
      if date.last < since.first { return true }
      if since.last < date.first { return false }
    }
    var (ids, entered) = ([event.id], event.addedAt)
    while let id = ids.last, let former = try first(.corrected, .id(id)) {
      ids.append(former)
      entered = try translated(connection.event(former, for: .local))?.addedAt ?? entered
    }
    guard entered == said.recorded else { return entered < said.recorded }
    // In one second that is the earlier which was noted first.
    let place = steps.first { $0.event == nil && $0.recorded == said.recorded }?.place
    return steps.contains { step in
      step.event.map { ids.contains($0) } ?? false && place.map { step.place < $0 } ?? false
    }
  }

  /// Nothing tells of the liberty of a person in a case any more.
  private func forgetLiberty(of person: PersonID, in id: CaseID) throws(ArchiveError) {
    try run(
      """
      UPDATE case_party SET liberty = ''
      WHERE member_case = ?1 AND person = ?2 AND role = 'accused' AND removed_at IS NULL
      """, .id(id), .id(person))
  }

  /// The cases in which an event changes something of its person: its own; all in which they are
  /// accused, where it ends every custody.
  func casesTouched(by details: EventDetails) throws(ArchiveError) -> [CaseID] {
    let own = details.caseID.map { [$0] } ?? []
    guard details.endsEveryCustody, let person = details.person else { return own }
    let others = Query(
      """
      SELECT DISTINCT member_case FROM case_party
      JOIN member_case ON member_case.id = case_party.member_case
      WHERE person = ?1 AND role = 'accused' AND case_party.removed_at IS NULL
        AND member_case.removed_at IS NULL
      ORDER BY member_case
      """
    ) { (row: inout Row) -> CaseID in row.id() }
    return own + (try rows(others, .id(person))).filter { own.contains($0) == false }
  }

  /// Makes anew what depends on a case that went to the trash or came back: liberty and due dates of it,
  /// and of the other cases in which its events end somebody's custody.
  ///
  /// What lies in the trash tells nothing, and is settled when it comes back.
  func settle(around id: CaseID) throws(ArchiveError) {
    let people = Query(
      """
      SELECT person FROM case_party WHERE member_case = ?1 AND role = 'accused' AND removed_at IS NULL
      UNION
      SELECT person FROM case_event WHERE member_case = ?1 AND type = 'death'
        AND person IS NOT NULL AND replaced_by IS NULL AND removed_at IS NULL
      """
    ) { (row: inout Row) -> PersonID in row.id() }
    var cases = try translated(connection.shows(.case(id), to: .local)) ? [id] : []
    for person in try rows(people, .id(id)) {
      var death = EventDetails(.death)
      death.person = person
      for caseID in try casesTouched(by: death) {
        try settleLiberty(of: person, in: caseID)
        if cases.contains(caseID) == false { cases.append(caseID) }
      }
    }
    for caseID in cases {
      try settleDeadlines(ofCase: caseID)
      try renewSheet(of: .case(caseID))
    }
  }
}

extension [CaseEvent] {
  /// The last event of one person that tells of their liberty in a case; `nil` where none does.
  ///
  /// A release of no case ends what the case began, and a conviction makes a sentence of it; neither
  /// says anything of somebody whom the case did not hold.
  fileprivate func toldOfLiberty(in id: CaseID, on today: CivilDate) -> CaseEvent? {
    let told = filter { event in
      event.details.liberty != nil && event.isResult
        && (event.details.caseID == id || event.details.endsEveryCustody)
        && event.details.date.map { $0.first <= today } ?? true
    }
    var last: CaseEvent?
    // What has no date is taken for the first, where anything has one.
    let undated = told.filter { $0.details.date == nil && $0.details.caseID == id }
    for event in undated + told.filter({ $0.details.date != nil }).inOrderOfTime {
      let isOfCase = event.details.caseID == id || event.details.type == .death
      let isOfAnybody = isOfCase && event.details.type != .judgment
      if isOfAnybody || last?.details.liberty?.isHeld == true { last = event }
    }
    return last
  }
}

/// A step of what is known of a person's liberty in a case.
private struct LibertyStep {
  let liberty: Liberty?
  let since: CivilDate?
  /// The event that told it; `nil` for what a person said.
  let event: EventID?
  let recorded: Timestamp
  let recordedBy: String
  let place: Int64
}

extension LibertyStep {
  init(of event: CaseEvent, at time: Timestamp, by name: String) {
    self.init(
      liberty: event.details.liberty, since: event.details.date, event: event.id,
      recorded: time, recordedBy: name, place: .max)
  }
}

extension Query<Liberty?> {
  /// What is kept of a person's liberty in a case, for each of their parts as accused.
  fileprivate static var stored: Self {
    Query(
      """
      SELECT liberty FROM case_party
      WHERE member_case = ?1 AND person = ?2 AND role = 'accused' AND removed_at IS NULL
      """
    ) { row throws(SQLiteError) in try row.termOrNil() }
  }
}

extension Query<LibertyStep> {
  /// The steps of a person's liberty in a case, in the order in which they were written.
  fileprivate static var steps: Self {
    Query(
      """
      SELECT status, since, event, recorded_at, recorded_by, id FROM case_status
      WHERE member_case = ?1 AND person = ?2 ORDER BY id
      """
    ) { row throws(SQLiteError) in
      LibertyStep(
        liberty: try row.termOrNil(), since: try row.date(), event: row.idOrNil(),
        recorded: try row.time(), recordedBy: row.text(), place: row.integer())
    }
  }
}

extension Query<EventID> {
  /// The event that another corrects.
  fileprivate static var corrected: Self {
    Query("SELECT id FROM case_event WHERE replaced_by = ?1") { row in row.id() }
  }
}
