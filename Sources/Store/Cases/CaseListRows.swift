import Deadlines
package import Records
import SQLite

extension Store {
  /// A part of the list of cases, with what could narrow it.
  package func cases(
    _ listing: CaseListing, for visitor: Visitor
  ) throws(ArchiveError) -> CaseList {
    let today = today
    return try read("listing cases") { connection throws(SQLiteError) in
      let condition = try CaseCondition(listing, for: visitor, today: today, on: connection)
      let ids = Query(
        """
        SELECT member_case.id FROM \(listing.order.source(today: condition.values.count + 1))
        WHERE \(condition.sql) ORDER BY \(listing.order.sql)
        LIMIT \(listing.limit) OFFSET \(listing.offset)
        """
      ) { (row: inout Row) -> CaseID in row.id() }
      let values = condition.values + (listing.order == .next ? [.text(today.description)] : [])
      let listed = try connection.rows(ids, with: values)
      let held = try connection.held(inCases: listed, for: visitor, today: today)
      var cards: [CaseCard] = []
      for id in listed {
        let card = try connection.caseCard(id, for: visitor, held: held, today: today)
        if let card { cards.append(card) }
      }
      let facets = try connection.facets(condition.sql, condition.values, for: visitor)
      return CaseList(items: cards, total: facets.total, facets: facets.facets)
    }
  }

  /// The cases with one of the numbers in `typed`; where it has none, the cases with this title.
  package func cases(
    numbered typed: String, for visitor: Visitor
  ) throws(ArchiveError) -> [CaseID] {
    try read("looking for a case") { connection throws(SQLiteError) in
      try connection.cases(called: typed, for: visitor)
    }
  }

  /// The cases that carry one of these numbers, as far as both say.
  package func cases(
    carrying numbers: [CaseNumber], for visitor: Visitor
  ) throws(ArchiveError) -> [CaseCard] {
    try read("looking for a number") { connection throws(SQLiteError) in
      var ids: [CaseID] = []
      for number in numbers { ids += try connection.cases(numbered: number, for: visitor) }
      var cards: [CaseCard] = []
      for id in Set(ids).sorted() {
        if let card = try connection.caseCard(id, for: visitor) { cards.append(card) }
      }
      return cards
    }
  }

  /// Figures of the cases, people and acts that the visitor may see.
  package func figures(for visitor: Visitor) throws(ArchiveError) -> CaseFigures {
    let today = today
    return try read("counting cases") { connection throws(SQLiteError) in
      try connection.figures(for: visitor, today: today)
    }
  }
}

extension Connection {
  /// The cases with one of the numbers in `typed`, or with this title, each once.
  func cases(called typed: String, for visitor: Visitor) throws(SQLiteError) -> [CaseID] {
    var found: [CaseID] = []
    for number in CaseNumberReader.numbers(in: typed) {
      found += try cases(numbered: number, for: visitor)
    }
    if found.isEmpty {
      let titled = Query(
        "SELECT id FROM member_case WHERE \(CaseFile.seen) AND title = ?2 ORDER BY id"
      ) { (row: inout Row) -> CaseID in row.id() }
      found = try rows(titled, .clearance(of: visitor), .text(typed))
    }
    return found.reduce(into: []) { ids, id in if ids.contains(id) == false { ids.append(id) } }
  }

  /// What a list shows of a case, `held` being who is held anywhere; `isBrief` without the parts that
  /// only a list needs.
  func caseCard(
    _ id: CaseID, for visitor: Visitor, isBrief: Bool = false, held: Set<PersonID> = [],
    today: CivilDate? = nil
  ) throws(SQLiteError) -> CaseCard? {
    let query = Query(
      """
      SELECT id, title, court, track, procedure, governorate, visibility FROM member_case
      WHERE \(CaseFile.seen) AND id = ?2
      """
    ) { (row: inout Row) throws(SQLiteError) in
      let _: CaseID = row.id()
      return (
        row.text(), row.text(), try row.termOrNil(Track.self), try row.termOrNil(Procedure.self),
        row.text(), try row.term(Visibility.self)
      )
    }
    let clearance = Value.clearance(of: visitor)
    guard
      let (title, court, track, procedure, governorate, visibility) = try first(
        query, clearance, .id(id))
    else { return nil }
    let accused = Query(
      """
      SELECT DISTINCT person.id, person.name FROM case_party
      JOIN person ON person.id = case_party.person
      WHERE member_case = ?2 AND role = 'accused' AND case_party.removed_at IS NULL
        AND \(Person.seen) ORDER BY case_party.id
      """
    ) { (row: inout Row) -> (PersonID, String) in (row.id(), row.text()) }
    let people = isBrief ? [] : try rows(accused, clearance, .id(id))
    return CaseCard(
      id: id, title: title, numbers: try numbers(of: id).map(\.description), court: court,
      track: track, procedure: procedure, governorate: governorate,
      visibility: visibility, accused: people.map(\.1),
      heldCount: people.count { held.contains($0.0) },
      next: isBrief
        ? nil
        : try today.map { today throws(SQLiteError) in
          try next(of: id, for: visitor, today: today.description)
        } ?? nil,
      eventCount: isBrief
        ? 0
        : try integer(
          """
          SELECT count (*) FROM case_event
          WHERE case_event.member_case = ?2 AND \(CaseEvent.seen) AND replaced_by IS NULL
          """, clearance, .id(id)))
  }

  /// The next fixed date of a case: a session, or the last day of an order, when it is to be renewed.
  private func next(
    of id: CaseID, for visitor: Visitor, today: String
  ) throws(SQLiteError) -> CivilDate? {
    let query = Query(
      """
      SELECT min (day) FROM (
        SELECT date AS day FROM case_event WHERE member_case = ?2 AND \(CaseEvent.seen)
          AND type IN ('hearing', 'renewal') AND date >= ?3 AND replaced_by IS NULL
        UNION ALL
        SELECT next_date FROM case_event WHERE member_case = ?2 AND \(CaseEvent.seen)
          AND next_date >= ?3 AND replaced_by IS NULL
        UNION ALL
        SELECT due FROM deadline WHERE member_case = ?2 AND \(Deadline.seen)
          AND rule = '' AND event IS NOT NULL AND state = 'open' AND due >= ?3)
      """
    ) { (row: inout Row) throws(SQLiteError) in try row.date() }
    return try first(
      query, .clearance(of: visitor), .id(id), .text(today)) ?? nil
  }

  /// How many cases each value would leave, over those of `condition`.
  fileprivate func facets(
    _ condition: String, _ values: [Value], for visitor: Visitor
  ) throws(SQLiteError) -> (total: Int, facets: CaseFacets) {
    let from = "FROM member_case WHERE \(condition)"
    func counts(_ sql: String) throws(SQLiteError) -> [CaseFacets.Count] {
      let query = Query(sql) { (row: inout Row) -> CaseFacets.Count in (row.text(), row.int()) }
      return try rows(query, with: values)
    }
    func column(_ name: String) throws(SQLiteError) -> [CaseFacets.Count] {
      try counts(
        """
        SELECT \(name), count (*) \(from) AND \(name) <> '' GROUP BY \(name)
        ORDER BY count (*) DESC, \(name) COLLATE dictionary LIMIT 40
        """)
    }
    var facets = CaseFacets()
    facets.procedures = try column("procedure")
    facets.tracks = try column("track")
    facets.governorates = try column("governorate")
    facets.charges = try counts(
      """
      SELECT charge.name, count (DISTINCT charge.member_case) FROM charge
      LEFT JOIN person ON person.id = charge.person
      WHERE charge.removed_at IS NULL AND \(Charge.seenBesidePerson)
        AND charge.member_case IN (SELECT member_case.id \(from))
      GROUP BY charge.name ORDER BY count (*) DESC, charge.name COLLATE dictionary LIMIT 40
      """)
    facets.tags = try counts(
      """
      SELECT name, count (*) FROM case_tag WHERE member_case IN (SELECT member_case.id \(from))
      GROUP BY name ORDER BY count (*) DESC, name COLLATE dictionary LIMIT 40
      """)
    let total = Query("SELECT count (*) \(from)") { (row: inout Row) in row.int() }
    return (try rows(total, with: values).first ?? 0, facets)
  }

  fileprivate func figures(
    for visitor: Visitor, today: CivilDate
  ) throws(SQLiteError) -> CaseFigures {
    let clearance = Value.clearance(of: visitor)
    var figures = CaseFigures()
    figures.cases = try facets(CaseFile.seen, [clearance], for: visitor).facets
    let custodies = try custodies(for: visitor, today: today)
    figures.liberties = try liberties(of: custodies, for: visitor)
    let acts = Query(
      """
      SELECT act, count (*) FROM case_event
      WHERE act <> '' AND replaced_by IS NULL AND \(CaseEvent.seen)
      GROUP BY act ORDER BY count (*) DESC, act
      """
    ) { (row: inout Row) -> CaseFacets.Count in (row.text(), row.int()) }
    figures.acts = try rows(acts, clearance)
    figures.custody = Self.steps(of: custodies)
    return figures
  }

  /// Persons by liberty: of those who are held, what holds them; of others, the state in the case that
  /// was entered last.
  private func liberties(
    of custodies: [PersonID: Custody], for visitor: Visitor
  ) throws(SQLiteError) -> [CaseFacets.Count] {
    let parts = Query(
      """
      SELECT case_party.person, liberty FROM case_party
      JOIN person ON person.id = case_party.person
      JOIN member_case ON member_case.id = case_party.member_case
      WHERE role = 'accused' AND liberty <> '' AND case_party.removed_at IS NULL
        AND \(Person.seen) AND \(CaseFile.seen) ORDER BY case_party.id
      """
    ) { (row: inout Row) throws(SQLiteError) -> (PersonID, Liberty) in
      (row.id(), try row.term())
    }
    var told: [PersonID: Liberty] = [:]
    for (person, liberty) in try rows(parts, .clearance(of: visitor)) {
      let isHeld = custodies[person]?.isOpen ?? false
      if liberty.isHeld == isHeld { told[person] = liberty }
    }
    // Whoever is held in no case, or as no accused, is held all the same.
    for (person, custody) in custodies where custody.isOpen && told[person] == nil {
      told[person] = .arrested
    }
    return Dictionary(grouping: told.values, by: \.rawValue)
      .map { (value: $0.key, count: $0.value.count) }
      .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
  }

  /// Persons by their days in custody.
  private static func steps(
    of custodies: [PersonID: Custody]
  ) -> [(daysMax: Int?, open: Int, ended: Int)] {
    let bounds: [Int?] = CaseFigures.custodySteps.map { $0 } + [nil]
    var steps = bounds.map { (daysMax: $0, open: 0, ended: 0) }
    for custody in custodies.values where custody.isOpen || custody.spans.isEmpty == false {
      let days = custody.days.lowerBound
      let place = CaseFigures.custodySteps.firstIndex { days <= $0 } ?? steps.count - 1
      if custody.isOpen { steps[place].open += 1 } else { steps[place].ended += 1 }
    }
    return steps
  }
}

/// A listing of cases as a condition of SQL on the table `member_case`; `?1` is the clearance.
struct CaseCondition {
  /// Where a term has its own value.
  private static let place = "??"

  private(set) var values: [Value]
  private var terms = [CaseFile.seen]

  var sql: String { terms.joined(separator: " AND ") }

  init(
    _ listing: CaseListing, for visitor: Visitor, today: CivilDate, on connection: Connection
  ) throws(SQLiteError) {
    values = [.clearance(of: visitor)]
    if let procedure = listing.procedure { add("member_case.procedure = ??", .term(procedure)) }
    if let track = listing.track { add("member_case.track = ??", .term(track)) }
    if listing.governorate.isEmpty == false {
      add("member_case.governorate = ??", .text(listing.governorate))
    }
    if listing.tag.isEmpty == false {
      add(
        "member_case.id IN (SELECT member_case FROM case_tag WHERE name = ??)", .text(listing.tag))
    }
    if listing.charge.isEmpty == false {
      add(
        """
        member_case.id IN (SELECT charge.member_case FROM charge
          LEFT JOIN person ON person.id = charge.person
          WHERE charge.name = ?? AND charge.removed_at IS NULL AND \(Charge.seenBesidePerson))
        """, .text(listing.charge))
    }
    if let person = listing.person { add(Self.party("person = ??"), .id(person)) }
    if let liberty = listing.liberty { add(Self.party("liberty = ??"), .term(liberty)) }
    if listing.isHeld {
      let held = try connection.held(for: visitor, today: today)
      add(
        Self.party("role = 'accused' AND person IN (SELECT value FROM json_each (??))"), .list(held)
      )
    }
    try read(listing.typed, for: visitor, on: connection)
  }

  /// Cases in which somebody whom the visitor may see has such a part.
  private static func party(_ condition: String) -> String {
    """
    member_case.id IN (SELECT member_case FROM case_party
      JOIN person ON person.id = case_party.person
      WHERE \(condition) AND case_party.removed_at IS NULL AND \(Person.seen))
    """
  }

  /// Reads the typed line: as case numbers where it has any, else as names and words of the title.
  private mutating func read(
    _ typed: String, for visitor: Visitor, on connection: Connection
  ) throws(SQLiteError) {
    let words = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard words.isEmpty == false else { return }
    var numbers = CaseNumberReader.numbers(in: words)
    if let bare = Int(words.nameLetters) { numbers = [CaseNumber(number: bare, year: nil)] }
    guard numbers.isEmpty else {
      let alternatives = numbers.map { number in
        let year = number.year.map { " AND year = \($0)" } ?? ""
        return "number = \(number.number)\(year)"
      }
      terms.append(
        """
        member_case.id IN (SELECT member_case FROM case_number
          WHERE removed_at IS NULL AND (\(alternatives.joined(separator: " OR "))))
        """)
      return
    }
    let people = try connection.people(called: words, for: visitor)
    let ids = people.map { "\($0)" }.joined(separator: ", ")
    let pattern = "%" + words.filter { $0 != "%" && $0 != "_" } + "%"
    add(
      "(\(Self.party("person IN (\(ids))")) OR member_case.title LIKE ??)", .text(pattern))
  }

  private mutating func add(_ term: String, _ value: Value) {
    values.append(value)
    terms.append(term.replacing(Self.place, with: "?\(values.count)"))
  }
}

extension CaseOrder {
  /// What a list in this order reads from; `today` is the number of the parameter that holds it.
  ///
  /// What is still to come is looked up by its day once, rather than in each case: it is little.
  fileprivate func source(today: Int) -> String {
    guard self == .next else { return "member_case" }
    return """
      member_case LEFT JOIN (SELECT case_id, min (day) AS day FROM (
        SELECT case_event.member_case AS case_id, date AS day FROM case_event
        WHERE type IN ('hearing', 'renewal') AND date >= ?\(today)
          AND replaced_by IS NULL AND \(CaseEvent.seen)
        UNION ALL
        SELECT case_event.member_case, next_date FROM case_event
        WHERE next_date >= ?\(today) AND replaced_by IS NULL AND \(CaseEvent.seen)
        UNION ALL
        SELECT deadline.member_case, due FROM deadline
        WHERE rule = '' AND event IS NOT NULL AND state = 'open' AND due >= ?\(today)
          AND \(Deadline.seen)) GROUP BY case_id) AS coming ON coming.case_id = member_case.id
      """
  }

  /// The order as SQL on its source.
  fileprivate var sql: String {
    switch self {
    case .newest: "member_case.id DESC"
    case .title: "member_case.title COLLATE dictionary, member_case.id"
    case .next: "ifnull (coming.day, '9999'), member_case.id DESC"
    }
  }
}
