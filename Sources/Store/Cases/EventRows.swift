package import Records
import SQLite

extension Store {
  /// An event; `.missing` alike where there is none and where the visitor may not see it.
  package func event(_ id: EventID, for visitor: Visitor) throws(ArchiveError) -> CaseEvent {
    try read("reading an event", Connection.event(_:for:), id, for: visitor).orMissing(.event(id))
  }

  /// The event that stands where this one stood: itself, or the last of its corrections.
  package func standing(
    insteadOf id: EventID, for visitor: Visitor
  ) throws(ArchiveError) -> CaseEvent {
    try read("reading a correction") { connection throws(SQLiteError) in
      try connection.event(id, for: visitor).map { event throws(SQLiteError) in
        try connection.standing(insteadOf: event, for: visitor)
      }
    }.orMissing(.event(id))
  }

  /// What was done about an event.
  package func interventions(
    of event: EventID, for visitor: Visitor
  ) throws(ArchiveError) -> [Intervention] {
    try read("reading interventions") { connection throws(SQLiteError) in
      try connection.shows(.event(event), to: visitor)
        ? connection.interventions(of: event) : nil
    }.orMissing(.event(event))
  }
}

extension Connection {
  /// Events that `condition` finds among those the visitor may see; its parameters begin at `?2`.
  func events(
    where condition: String, _ values: [Value], for visitor: Visitor
  ) throws(SQLiteError) -> [CaseEvent] {
    let query = Query(Self.eventColumns + condition) { (row: inout Row) throws(SQLiteError) in
      try CaseEvent(&row)
    }
    return try rows(query, with: [.clearance(of: visitor)] + values)
  }

  func event(_ id: EventID, for visitor: Visitor) throws(SQLiteError) -> CaseEvent? {
    try events(where: "case_event.id = ?2", [.id(id)], for: visitor).first
  }

  /// The last correction of an event that the visitor may see; itself where there is none.
  func standing(
    insteadOf event: CaseEvent, for visitor: Visitor
  ) throws(SQLiteError) -> CaseEvent {
    var event = event
    while let next = event.replacedBy, let found = try self.event(next, for: visitor) {
      event = found
    }
    return event
  }

  private static let eventColumns = """
    SELECT case_event.id, case_event.member_case, case_event.person, case_event.type,
      case_event.date, case_event.hour, case_event.until, case_event.days, case_event.is_estimate,
      case_event.place, case_event.description, case_event.decision, case_event.verdict,
      case_event.next_date, case_event.next_hour, case_event.act, case_event.perpetrator,
      case_event.stated_by, case_event.reliability, case_event.certainty, case_event.document,
      case_event.visibility, ifnull (person.name, ''), ifnull (member_case.title, ''),
      case_event.added_at, case_event.added_by, case_event.replaced_by
    FROM \(CaseEvent.source) WHERE \(CaseEvent.seenInSource) AND 
    """

  /// The interventions of an event, in order.
  func interventions(of event: EventID) throws(SQLiteError) -> [Intervention] {
    let query = Query(
      """
      SELECT party, date, asked_of, description, response FROM intervention
      WHERE event = ?1 ORDER BY date, id
      """
    ) { (row: inout Row) throws(SQLiteError) in
      Intervention(
        party: row.text(), date: try row.date(), askedOf: row.text(), description: row.text(),
        response: row.text())
    }
    return try rows(query, .id(event))
  }
}

extension CaseEvent {
  fileprivate convenience init(_ row: inout Row) throws(SQLiteError) {
    let id: EventID = row.id()
    let caseID: CaseID? = row.idOrNil()
    let person: PersonID? = row.idOrNil()
    var details = EventDetails(try row.term())
    details.caseID = caseID
    details.person = person
    details.date = try row.date()
    details.hour = row.text()
    details.until = try row.date()
    details.days = row.integerOrNil().map { Int($0) }
    details.isEstimate = row.int() == 1
    details.place = row.text()
    details.description = row.text()
    details.decision = row.text()
    details.verdict = try row.termOrNil()
    details.nextDate = try row.date()
    details.nextHour = row.text()
    details.act = try row.termOrNil()
    details.perpetrator = row.text()
    details.statedBy = row.text()
    details.reliability = try row.termOrNil()
    details.certainty = try row.termOrNil()
    details.document = row.idOrNil()
    details.visibility = try row.term()
    self.init(
      id: id, details: details, personName: row.text(), caseTitle: row.text(),
      addedAt: try row.time(), addedBy: row.text(), replacedBy: row.idOrNil())
  }
}
