import Records
import SQLite

extension Connection {
  /// The events that tell of custody, of everybody or of these people, in every case: as much of them
  /// as custody is counted by.
  private func custodyEvents(
    of people: Set<PersonID>?, for visitor: Visitor
  ) throws(SQLiteError) -> [CaseEvent] {
    let query = Query(
      """
      SELECT case_event.id, case_event.member_case, case_event.person, case_event.type,
        case_event.date, case_event.hour, case_event.decision, case_event.added_at
      FROM \(CaseEvent.source)
      WHERE \(CaseEvent.seenInSource) AND case_event.type IN (\(Self.custodyTypes))
        AND \(Self.isAmong("case_event.person", people)) AND case_event.replaced_by IS NULL
      ORDER BY case_event.id
      """
    ) { (row: inout Row) throws(SQLiteError) in
      let (id, caseID, person): (EventID, CaseID?, PersonID) = (row.id(), row.idOrNil(), row.id())
      var details = EventDetails(try row.term())
      (details.caseID, details.person) = (caseID, person)
      details.date = try row.date()
      (details.hour, details.decision) = (row.text(), row.text())
      return CaseEvent(
        id: id, details: details, personName: "", caseTitle: "", addedAt: try row.time(),
        addedBy: "", replacedBy: nil)
    }
    return try rows(query, with: Self.values(people, visitor))
  }

  /// Whether a column names anybody, or one of these people, whom `?2` lists: one statement for all of
  /// them, which is prepared once.
  private static func isAmong(_ column: String, _ people: Set<PersonID>?) -> String {
    people == nil
      ? "\(column) IS NOT NULL" : "\(column) IN (SELECT value FROM json_each (?2))"
  }

  private static func values(_ people: Set<PersonID>?, _ visitor: Visitor) -> [Value] {
    [.clearance(of: visitor)] + (people.map { [.list($0)] } ?? [])
  }

  /// What other cases tell of the custody of a case's accused.
  func custodyElsewhere(
    _ id: CaseID, for visitor: Visitor
  ) throws(SQLiteError) -> [CaseEvent] {
    try events(
      where: """
        case_event.type IN (\(Self.custodyTypes)) AND case_event.replaced_by IS NULL
          AND case_event.member_case IS NOT ?2
          AND case_event.person IN (SELECT case_party.person FROM case_party
            WHERE case_party.member_case = ?2 AND role = 'accused'
              AND case_party.removed_at IS NULL)
        """, [.id(id)], for: visitor)
  }

  /// What a person said of the liberty of everybody or of these people as accused, in the cases where
  /// nothing later tells it.
  func saidLiberties(
    of people: Set<PersonID>? = nil, for visitor: Visitor
  ) throws(SQLiteError) -> [SaidLiberty] {
    let query = Query(
      """
      SELECT case_party.member_case, case_party.person, liberty, since, recorded_at
      FROM case_party JOIN person ON person.id = case_party.person
      JOIN member_case ON member_case.id = case_party.member_case
      JOIN case_status ON case_status.id = (SELECT max (last.id) FROM case_status AS last
        WHERE last.member_case = case_party.member_case AND last.person = case_party.person)
      WHERE role = 'accused' AND case_party.removed_at IS NULL AND liberty <> ''
        AND case_status.event IS NULL AND \(Person.seen) AND \(CaseFile.seen)
        AND \(Self.isAmong("case_party.person", people))
      ORDER BY case_party.id
      """
    ) { (row: inout Row) throws(SQLiteError) in
      let (caseID, person): (CaseID, PersonID) = (row.id(), row.id())
      let liberty: Liberty = try row.term()
      let since = try row.date()
      return SaidLiberty(
        caseID: caseID, person: person, liberty: liberty, since: since,
        recorded: try row.time().day)
    }
    return try rows(query, with: Self.values(people, visitor))
  }

  /// The custody of everybody of whom anything tells it, up to `today`.
  func custodies(
    for visitor: Visitor, today: CivilDate
  ) throws(SQLiteError) -> [PersonID: Custody] {
    try told(of: nil, for: visitor).mapValues { told in
      Custody(of: told.events, said: told.said, until: today)
    }
  }

  /// Everybody who is held.
  func held(for visitor: Visitor, today: CivilDate) throws(SQLiteError) -> Set<PersonID> {
    let held = try told(of: nil, for: visitor).filter { _, told in
      Custody.isOpen(of: told.events, said: told.said, until: today)
    }
    return Set(held.keys)
  }

  /// Who of these people is held; remembered until something changes, because lists show the same
  /// people again and again.
  private func held(
    of people: Set<PersonID>, for visitor: Visitor, today: CivilDate
  ) throws(SQLiteError) -> Set<PersonID> {
    let known = try finding("held \(visitor.clearance.rawValue) \(today)", in: [PersonID: Bool]()) {
      (known: inout [PersonID: Bool]) throws(SQLiteError) in
      let asked = people.filter { known[$0] == nil }
      guard asked.isEmpty == false else { return }
      let told = try told(of: asked, for: visitor)
      for person in asked {
        known[person] =
          told[person].map { Custody.isOpen(of: $0.events, said: $0.said, until: today) } ?? false
      }
    }
    return people.filter { known[$0] == true }
  }

  /// The accused of these cases whom any case holds.
  func held(
    inCases ids: [CaseID], for visitor: Visitor, today: CivilDate
  ) throws(SQLiteError) -> Set<PersonID> {
    let accused = Query(
      """
      SELECT person.id FROM case_party JOIN person ON person.id = case_party.person
      WHERE role = 'accused' AND case_party.removed_at IS NULL AND \(Person.seen)
        AND member_case IN (SELECT value FROM json_each (?2))
      """
    ) { (row: inout Row) -> PersonID in row.id() }
    let people = Set(try rows(accused, .clearance(of: visitor), .list(ids)))
    return try held(of: people, for: visitor, today: today)
  }

  /// What is told of the custody of everybody, or of these people, by events and by what was said.
  private func told(
    of people: Set<PersonID>?, for visitor: Visitor
  ) throws(SQLiteError) -> [PersonID: (events: [CaseEvent], said: [SaidLiberty])] {
    var told: [PersonID: (events: [CaseEvent], said: [SaidLiberty])] = [:]
    for event in try custodyEvents(of: people, for: visitor) {
      guard let person = event.details.person else { continue }
      told[person, default: ([], [])].events.append(event)
    }
    for word in try saidLiberties(of: people, for: visitor) {
      told[word.person, default: ([], [])].said.append(word)
    }
    return told
  }

  private static let custodyTypes =
    EventType.allCases.filter { $0.custody != nil }.map { "'\($0.rawValue)'" }
    .joined(separator: ", ")
}
