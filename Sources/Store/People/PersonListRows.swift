package import Records
import SQLite

extension Store {
  /// A part of the list of people.
  package func people(
    _ listing: PersonListing, for visitor: Visitor
  ) throws(ArchiveError) -> Page<PersonCard> {
    try read("listing people") { connection throws(SQLiteError) in
      var terms = [Person.seen]
      var values = [Value.clearance(of: visitor)]
      if listing.isMembers { terms.append("member.person IS NOT NULL") }
      if listing.governorate.isEmpty == false {
        values.append(.text(listing.governorate))
        terms.append("person.governorate = ?\(values.count)")
      }
      if listing.typed.isEmpty == false {
        let found = try connection.people(called: listing.typed, for: visitor)
        terms.append("person.id IN (\(found.map { "\($0)" }.joined(separator: ", ")))")
      }
      let from = """
        FROM person LEFT JOIN member ON member.person = person.id
        WHERE \(terms.joined(separator: " AND "))
        """
      let total = Query("SELECT count (*) \(from)") { (row: inout Row) in row.int() }
      let ids = Query(
        """
        SELECT person.id \(from) ORDER BY person.name COLLATE dictionary, person.id
        LIMIT \(listing.limit) OFFSET \(listing.offset)
        """
      ) { (row: inout Row) -> PersonID in row.id() }
      var cards: [PersonCard] = []
      for id in try connection.rows(ids, with: values) {
        if let card = try connection.personCard(id, for: visitor) { cards.append(card) }
      }
      return Page(cards, total: try connection.rows(total, with: values).first ?? 0)
    }
  }

  /// A part of the list of events, in the order of their dates.
  package func events(
    _ listing: EventListing, for visitor: Visitor
  ) throws(ArchiveError) -> Page<CaseEvent> {
    try read("listing events") { connection throws(SQLiteError) in
      var terms = ["case_event.replaced_by IS NULL"]
      var values: [Value] = []
      func add(_ term: String, _ value: Value) {
        values.append(value)
        terms.append("\(term) ?\(values.count + 1)")
      }
      if let id = listing.caseID { add("case_event.member_case =", .id(id)) }
      if let id = listing.person { add("case_event.person =", .id(id)) }
      if let act = listing.act { add("case_event.act =", .term(act)) }
      if let from = listing.from { add("case_event.date >=", .date(from)) }
      if let to = listing.to { add("case_event.date <=", .text("\(to)~")) }
      if listing.types.isEmpty == false {
        let types = listing.types.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        terms.append("case_event.type IN (\(types))")
      }
      let condition = terms.joined(separator: " AND ")
      let all = try connection.eventCount(where: condition, values, for: visitor)
      let events = try connection.events(
        where: """
          \(condition) ORDER BY case_event.date IS NULL, case_event.date, case_event.hour,
            case_event.id LIMIT \(listing.limit) OFFSET \(listing.offset)
          """, values, for: visitor)
      return Page(events, total: all)
    }
  }

  /// The fixed dates from one day to another, both among them, in order.
  package func appointments(
    from: CivilDate, to: CivilDate, for visitor: Visitor
  ) throws(ArchiveError) -> [Appointment] {
    let found = try read("reading the agenda") { connection throws(SQLiteError) in
      try connection.events(
        where: """
          case_event.replaced_by IS NULL AND (
            case_event.type IN ('hearing', 'renewal') AND case_event.date BETWEEN ?2 AND ?3
            OR case_event.next_date BETWEEN ?2 AND ?3)
          """, [.date(from), .text("\(to)~")], for: visitor)
    }
    let range = from.first...max(from.first, to.last)
    var appointments: [Appointment] = []
    for event in found {
      let details = event.details
      if details.type == .hearing || details.type == .renewal, let date = details.date,
        range.contains(date.first)
      {
        appointments.append(
          Appointment(date: date, hour: details.hour, event: event, isAdjourned: false))
      }
      if let date = details.nextDate, range.contains(date.first) {
        appointments.append(
          Appointment(date: date, hour: details.nextHour, event: event, isAdjourned: true))
      }
    }
    // An appointment is large: only its place moves while they are put in order.
    let keys = appointments.map { ($0.date, $0.hour, $0.event.id) }
    return keys.indices.sorted { keys[$0] < keys[$1] }.map { appointments[$0] }
  }
}

extension Connection {
  /// What a list shows of a person.
  func personCard(_ id: PersonID, for visitor: Visitor) throws(SQLiteError) -> PersonCard? {
    let query = Query(
      """
      SELECT person.id, name, number, governorate,
        (SELECT count (DISTINCT member_case) FROM case_party
          JOIN member_case ON member_case.id = case_party.member_case
          WHERE case_party.person = person.id AND case_party.removed_at IS NULL
            AND \(CaseFile.seen)),
        visibility
      FROM person LEFT JOIN member ON member.person = person.id
      WHERE \(Person.seen) AND person.id = ?2
      """
    ) { (row: inout Row) throws(SQLiteError) in
      PersonCard(
        id: row.id(), name: row.text(), memberNumber: row.textOrNil(),
        governorate: row.text(), caseCount: row.int(),
        visibility: try row.term())
    }
    return try first(query, .clearance(of: visitor), .id(id))
  }

  fileprivate func eventCount(
    where condition: String, _ values: [Value], for visitor: Visitor
  ) throws(SQLiteError) -> Int {
    let query = Query(
      """
      SELECT count (*) FROM \(CaseEvent.source)
      WHERE \(CaseEvent.seenInSource)
        AND \(condition)
      """
    ) { (row: inout Row) in row.int() }
    return try rows(query, with: [.clearance(of: visitor)] + values).first ?? 0
  }
}
