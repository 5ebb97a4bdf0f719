package import Records
import SQLite

extension Store {
  /// Enters an event; the sheet of its case and the person's liberty follow it.
  package func add(
    _ details: EventDetails, by visitor: Visitor
  ) throws(ArchiveError) -> FiledEvent {
    try record("entering an event", by: visitor) { connection, scribe throws(ArchiveError) in
      try connection.requireSubjects(of: details, for: visitor)
      let filed = try connection.enter(details, by: scribe, isSheetDue: true)
      try self.startDeadlines(ofEvent: filed.id, on: connection, by: scribe)
      return filed
    }
  }

  /// Enters events as one transaction, all or none.
  package func add(
    events: [EventDetails], by visitor: Visitor
  ) throws(ArchiveError) -> [FiledEvent] {
    try record("entering events", by: visitor) { connection, scribe throws(ArchiveError) in
      var filed: [FiledEvent] = []
      for details in events {
        try connection.requireSubjects(of: details, for: visitor)
        filed.append(try connection.enter(details, by: scribe, isSheetDue: true))
      }
      for event in filed { try self.startDeadlines(ofEvent: event.id, on: connection, by: scribe) }
      return filed
    }
  }

  /// Corrects an event: a new row takes its place, the old one stays and names the new.
  package func correct(
    event id: EventID, to details: EventDetails, by visitor: Visitor
  ) throws(ArchiveError) -> FiledEvent {
    try record("correcting an event", by: visitor) { connection, scribe throws(ArchiveError) in
      let old = try connection.standing(event: id, for: visitor)
      try connection.requireSubjects(of: details, for: visitor)
      let filed = try connection.replace(old, with: details, by: scribe)
      try self.moveDeadlines(from: old, to: filed.id, on: connection, by: scribe)
      return filed
    }
  }

  /// Takes an event out, as a mistake; the row stays.
  package func removeEvent(_ id: EventID, by visitor: Visitor) throws(ArchiveError) {
    try record("removing an event", by: visitor) { connection, scribe throws(ArchiveError) in
      let old = try connection.standing(event: id, for: visitor)
      try translating("removing an event") { () throws(SQLiteError) in
        try connection.run(
          "UPDATE case_event SET removed_at = ?2 WHERE id = ?1", .id(id),
          .text(scribe.moment))
        try connection.note("event", id, "removed", from: "", to: scribe.moment, by: scribe)
        try self.dropDeadlines(ofEvent: id, on: connection, by: scribe)
        if let caseID = old.details.caseID {
          try connection.renewSheet(
            of: .case(caseID), by: visitor.name, at: scribe.moment)
        }
      }
    }
  }

  /// Notes what somebody did about an event.
  package func add(
    _ intervention: Intervention, to event: EventID, by visitor: Visitor
  ) throws(ArchiveError) {
    try record("entering an intervention", by: visitor) { connection, _ throws(ArchiveError) in
      _ = try connection.standing(event: event, for: visitor)
      try translating("entering an intervention") { () throws(SQLiteError) in
        try connection.run(
          """
          INSERT INTO intervention (event, party, date, asked_of, description, response)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6)
          """, .id(event), .text(intervention.party), .date(intervention.date),
          .text(intervention.askedOf), .text(intervention.description),
          .text(intervention.response))
      }
    }
  }

  /// An event; `.missing` alike where there is none and where the visitor may not see it.
  package func event(_ id: EventID, for visitor: Visitor) throws(ArchiveError) -> CaseEvent {
    let found = try read("reading an event") { connection throws(SQLiteError) in
      try connection.events(where: "case_event.id = ?2", [.id(id)], for: visitor).first
    }
    guard let found else { throw .missing(.event, name: "\(id)") }
    return found
  }

  /// What was done about an event.
  package func interventions(
    of event: EventID, for visitor: Visitor
  ) throws(ArchiveError) -> [Intervention] {
    _ = try self.event(event, for: visitor)
    return try read("reading interventions") { connection throws(SQLiteError) in
      try connection.interventions(of: event)
    }
  }
}

extension Connection {
  fileprivate func requireSubjects(
    of details: EventDetails, for visitor: Visitor
  ) throws(ArchiveError) {
    if let caseID = details.caseID { try require(.case, caseID, for: visitor) }
    if let person = details.person { try require(.person, person, for: visitor) }
    if let document = details.document { try require(.document, document, for: visitor) }
  }

  /// An event that stands and may be changed by the visitor.
  fileprivate func standing(
    event id: EventID, for visitor: Visitor
  ) throws(ArchiveError) -> CaseEvent {
    let found = try translating("reading an event") { () throws(SQLiteError) in
      try events(
        where: "case_event.id = ?2 AND case_event.replaced_by IS NULL", [.id(id)],
        for: visitor
      ).first
    }
    guard let found else { throw .missing(.event, name: "\(id)") }
    return found
  }

  /// Enters an event inside a transaction.
  func enter(
    _ typed: EventDetails, by scribe: Scribe, isSheetDue: Bool
  ) throws(ArchiveError) -> FiledEvent {
    var details = typed
    if details.person == nil, details.personName.isEmpty == false {
      details.person = try translating("finding a person") { () throws(SQLiteError) in
        try personInCase(named: typed.personName, typed.caseID, by: scribe)
      }
    }
    let complete = details
    let others = try translating("reading events") { () throws(SQLiteError) in
      try self.others(of: complete, for: scribe.visitor)
    }
    let concerns = complete.concerns(among: others, today: scribe.time.day)
    if let refused = concerns.first(where: \.isRefused) { throw .impossible(refused) }
    let id = try translating("entering an event") { () throws(SQLiteError) in
      let id = try insert(complete, by: scribe)
      try follow(complete, event: id, among: others, by: scribe)
      if isSheetDue, let caseID = complete.caseID {
        try renewSheet(
          of: .case(caseID), by: scribe.visitor.name, at: scribe.moment)
      }
      return id
    }
    return FiledEvent(id: id, concerns: concerns)
  }

  fileprivate func replace(
    _ old: CaseEvent, with details: EventDetails, by scribe: Scribe
  ) throws(ArchiveError) -> FiledEvent {
    let others = try translating("reading events") { () throws(SQLiteError) in
      try self.others(of: details, for: scribe.visitor).filter { $0.id != old.id }
    }
    let concerns = details.concerns(among: others, today: scribe.time.day)
    if let refused = concerns.first(where: \.isRefused) { throw .impossible(refused) }
    let id = try translating("correcting an event") { () throws(SQLiteError) in
      let id = try insert(details, by: scribe)
      try run(
        "UPDATE case_event SET replaced_by = ?2 WHERE id = ?1", .id(old.id), .id(id))
      try run("UPDATE intervention SET event = ?2 WHERE event = ?1", .id(old.id), .id(id))
      try note("event", id, "corrects", from: "\(old.id)", to: "\(id)", by: scribe)
      for caseID in Set([old.details.caseID, details.caseID].compactMap { $0 }) {
        try renewSheet(
          of: .case(caseID), by: scribe.visitor.name, at: scribe.moment)
      }
      return id
    }
    return FiledEvent(id: id, concerns: concerns)
  }

  /// One of the case's parties by name, or somebody of the name, entered where nobody is known.
  private func personInCase(
    named name: String, _ caseID: CaseID?, by scribe: Scribe
  ) throws(SQLiteError) -> PersonID? {
    if let caseID {
      let wanted = PersonName(name)
      let query = Query(
        """
        SELECT person.id, person.name FROM case_party
        JOIN person ON person.id = case_party.person
        WHERE member_case = ?1 AND case_party.removed_at IS NULL AND visibility <= ?2
        """
      ) { (row: inout Row) -> (PersonID, String) in (row.id(), row.text()) }
      let known = try rows(
        query, .id(caseID), .integer(scribe.visitor.clearance.rawValue))
      // Among the few of one case a name may be shorter, as long as it is one person's.
      let near = known.map { ($0.0, wanted.score(PersonName($0.1))) }
        .filter { $0.1 >= PersonName.conflictThreshold }.sorted { $0.1 > $1.1 }
      if let best = near.first, near.count == 1 || best.1 > near[1].1 { return best.0 }
    }
    return try resolve(.name(name), in: caseID, by: scribe).person
  }

  /// The events beside which a new one is judged: those of its case and of its person.
  private func others(
    of details: EventDetails, for visitor: Visitor
  ) throws(SQLiteError) -> [CaseEvent] {
    try events(
      where: """
        (case_event.member_case = ?2 OR case_event.person = ?3)
          AND case_event.replaced_by IS NULL
        """,
      [.id(orNull: details.caseID), .id(orNull: details.person)], for: visitor)
  }

  /// What an event does to the person's liberty, where it is the latest that says something of it.
  private func follow(
    _ details: EventDetails, event: EventID, among others: [CaseEvent], by scribe: Scribe
  ) throws(SQLiteError) {
    guard let liberty = details.type.liberty, let caseID = details.caseID,
      let person = details.person
    else { return }
    let later = others.contains { other in
      guard other.details.person == person, other.details.type.liberty != nil,
        let date = other.details.date, let own = details.date
      else { return false }
      return own.last < date.first
    }
    guard later == false else { return }
    try setLiberty(
      liberty, of: person, in: caseID, since: details.date, event: event, by: scribe)
  }

  private func insert(_ details: EventDetails, by scribe: Scribe) throws(SQLiteError) -> EventID {
    // An event is as open as its case unless it is said to be narrower.
    let circle = Query("SELECT visibility FROM member_case WHERE id = ?1") { (row: inout Row) in
      row.int()
    }
    let ofCase = try details.caseID.map { id throws(SQLiteError) in
      try first(circle, .id(id)) ?? Visibility.secretariat.rawValue
    }
    let visibility =
      details.visibility?.rawValue ?? ofCase ?? Visibility.secretariat.rawValue
    try run(
      """
      INSERT INTO case_event (member_case, person, type, date, hour, until, is_estimate, place,
        description, decision, verdict, next_date, next_hour, act, perpetrator, stated_by,
        reliability, certainty, document, visibility, added_at, added_by)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,
        ?20, ?21, ?22)
      """,
      with: [
        .id(orNull: details.caseID), .id(orNull: details.person),
        .term(details.type), .date(details.date), .text(details.hour), .date(details.until),
        .integer(details.isEstimate ? 1 : 0), .text(details.place), .text(details.description),
        .text(details.decision), .term(details.verdict), .date(details.nextDate),
        .text(details.nextHour), .term(details.act), .text(details.perpetrator),
        .text(details.statedBy), .term(details.reliability), .term(details.certainty),
        .id(orNull: details.document), .integer(visibility), .text(scribe.moment),
        .text(scribe.visitor.name),
      ])
    return ID(lastInsertedRow)
  }
}

extension Connection {
  /// Events that `condition` finds among those the visitor may see; its parameters begin at `?2`.
  ///
  /// An event is hidden where its case or its person is.
  func events(
    where condition: String, _ values: [Value], for visitor: Visitor
  ) throws(SQLiteError) -> [CaseEvent] {
    let query = Query(Self.eventColumns + condition) { (row: inout Row) throws(SQLiteError) in
      try CaseEvent(&row)
    }
    return try rows(query, with: [.integer(visitor.clearance.rawValue)] + values)
  }

  private static let eventColumns = """
    SELECT case_event.id, case_event.member_case, case_event.person, case_event.type,
      case_event.date, case_event.hour, case_event.until, case_event.is_estimate,
      case_event.place, case_event.description, case_event.decision, case_event.verdict,
      case_event.next_date, case_event.next_hour, case_event.act, case_event.perpetrator,
      case_event.stated_by, case_event.reliability, case_event.certainty, case_event.document,
      case_event.visibility, ifnull (person.name, ''), ifnull (member_case.title, ''),
      case_event.added_at, case_event.added_by, case_event.replaced_by
    FROM \(CaseEvent.source) WHERE \(CaseEvent.seen) AND 
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
  fileprivate init(_ row: inout Row) throws(SQLiteError) {
    let id: EventID = row.id()
    let caseID: CaseID? = row.idOrNil()
    let person: PersonID? = row.idOrNil()
    var details = EventDetails(try row.term())
    details.caseID = caseID
    details.person = person
    details.date = try row.date()
    details.hour = row.text()
    details.until = try row.date()
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
      addedAt: row.text(), addedBy: row.text(), replacedBy: row.idOrNil())
  }
}
