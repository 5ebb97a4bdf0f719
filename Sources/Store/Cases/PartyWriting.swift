package import Records
import SQLite

extension Change {
  /// Adds a person's part to a case and gives the person's number.
  ///
  /// Throws `.invalid(.name)` where a name says nothing.
  package func add(_ party: PartyDetails, to id: CaseID) throws(ArchiveError) -> PersonID {
    try require(.case(id))
    let person = try resolve(party.who, in: id, as: party.role).person
    try requireNotOwnCounsel(party, person, among: partners(of: id))
    try insert(party, of: person, to: id)
    try followPowers(ofCase: id)
    try note(.case(id), "party", from: "", to: "\(party.role.rawValue) \(person)")
    // Its events may have told of them before, and what names nobody is of an only accused.
    if party.role == .accused {
      try settleLiberty(of: person, in: id)
      try settleDeadlines(ofCase: id)
    }
    try renewSheets(ofCase: id)
    return person
  }

  /// The first parties of a case that is being entered; gives the people who were entered with it and
  /// what must be said of those who were known.
  ///
  /// A lawyer who is named beside one other party and nobody else speaks for that one.
  func add(
    _ parties: [PartyDetails], to id: CaseID
  ) throws(ArchiveError) -> (entered: [PersonID], concerns: [CaseConcern]) {
    var meant: [Meant] = []
    for party in parties { meant.append(try resolve(party.who, in: id, as: party.role)) }
    let partners = zip(parties, meant).map { ($0.role, $1.person) }
    let clients = partners.filter { $0.0 != .lawyer }
    for (party, meant) in zip(parties, meant) {
      var party = party
      if party.role == .lawyer, party.represents == nil, clients.count == 1 {
        party.represents = clients[0].1
      }
      try requireNotOwnCounsel(party, meant.person, among: partners)
      try insert(party, of: meant.person, to: id)
    }
    // Who was entered for one part and is named again is no stranger to the case.
    let entered = meant.filter(\.isNew).map(\.person)
    let joined = meant.filter { entered.contains($0.person) == false }
    return (entered, joined.compactMap(\.concern))
  }

  /// Throws where a name alone makes a party to the case counsel in it.
  private func requireNotOwnCounsel(
    _ party: PartyDetails, _ person: PersonID, among partners: [(PartyRole, PersonID)]
  ) throws(ArchiveError) {
    guard case .name(let name) = party.who else { return }
    let isOther = partners.contains { role, other in
      other == person && (role == .lawyer) != (party.role == .lawyer)
    }
    if isOther { throw .impossible(.ownCounsel(name)) }
  }

  /// The parts that people whom the visitor may see play in a case.
  private func partners(of id: CaseID) throws(ArchiveError) -> [(PartyRole, PersonID)] {
    let query = Query(
      """
      SELECT role, person.id FROM case_party JOIN person ON person.id = case_party.person
      WHERE member_case = ?2 AND case_party.removed_at IS NULL AND \(Person.seen)
      """
    ) { (row: inout Row) throws(SQLiteError) -> (PartyRole, PersonID) in
      (try row.term(), row.id())
    }
    return try rows(query, .clearance(of: visitor), .id(id))
  }

  /// Corrects the power of attorney of a person who has a part in a case.
  package func edit(
    _ party: PartyID, of id: CaseID,
    _ correct: (inout PowerOfAttorney) throws(ArchiveError) -> Void
  ) throws(ArchiveError) {
    let file = try translated(connection.caseFile(id, for: visitor)).orMissing(.case(id))
    guard let known = file.parties.first(where: { $0.id == party }) else {
      throw .missing(.party, name: "\(party)")
    }
    var attorney = known.attorney
    try correct(&attorney)
    guard known.attorney != attorney else { return }
    try run(
      """
      UPDATE case_party SET attorney_number = ?2, attorney_year = ?3, attorney_office = ?4,
        attorney_kind = ?5, attorney_until = ?6
      WHERE id = ?1
      """, .id(party), .text(attorney.number), .integer(orNull: attorney.year.map(Int64.init)),
      .text(attorney.office), .term(attorney.kind), .date(attorney.until))
    try note(.case(id), "attorney", from: known.attorney.typed, to: attorney.typed)
    try followPowers(ofCase: id)
    try renewSheets(ofCase: id)
  }

  /// Ends a person's part in a case; the row stays with the time it ended.
  package func remove(_ party: PartyID, of id: CaseID) throws(ArchiveError) {
    try require(.case(id))
    let query = Query(
      """
      SELECT person.id FROM case_party JOIN person ON person.id = case_party.person
      WHERE case_party.id = ?2 AND member_case = ?3 AND case_party.removed_at IS NULL
        AND \(Person.seen)
      """
    ) { (row: inout Row) -> PersonID in row.id() }
    guard let person = try first(query, .clearance(of: visitor), .id(party), .id(id)) else {
      throw .missing(.party, name: "\(party)")
    }
    try run("UPDATE case_party SET removed_at = ?2 WHERE id = ?1", .id(party), .time(time))
    try note(.case(id), "party", from: "\(party)", to: "")
    try followPowers(ofCase: id)
    try settleDeadlines(ofCase: id)
    try renewSheets(ofCase: id)
    try renewSheet(of: .person(person))
  }

  /// Sets a person's liberty in a case, from a date on; an event that tells of it later stands, and is
  /// told.
  package func setLiberty(
    _ liberty: Liberty, of person: PersonID, in id: CaseID, since: CivilDate?
  ) throws(ArchiveError) -> [CaseConcern] {
    try require(.case(id))
    try require(.person(person))
    try setLiberty(liberty, of: person, in: id, since: since, event: nil)
    try settleLiberty(of: person, in: id)
    try renewSheets(ofCase: id)
    let standing = try translated(connection.caseFile(id, for: visitor))?.parties
      .first { $0.person == person && $0.role == .accused }?.liberty
    return standing.flatMap { $0 == liberty ? nil : [.libertyToldLater($0)] } ?? []
  }
}

// MARK: - Inside other changes

extension Change {
  private func insert(
    _ party: PartyDetails, of person: PersonID, to id: CaseID
  ) throws(ArchiveError) {
    if let client = party.represents { try require(.person(client)) }
    try run(
      """
      INSERT INTO case_party (member_case, person, role, represents, attorney_number,
        attorney_year, attorney_office, attorney_kind, remark, attorney_until)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
      """, .id(id), .id(person), .term(party.role), .id(orNull: party.represents),
      .text(party.attorney.number), .integer(orNull: party.attorney.year.map(Int64.init)),
      .text(party.attorney.office), .term(party.attorney.kind), .text(party.remark),
      .date(party.attorney.until))
    if let liberty = party.liberty {
      try setLiberty(liberty, of: person, in: id, since: nil, event: nil)
    }
  }

  /// Who may see a case.
  package func circle(of id: CaseID) throws(ArchiveError) -> Visibility {
    try translated(connection.circle(of: .case(id))).orMissing(.case(id))
  }

  /// Sets what a person's liberty is now and notes the step, of this moment where none is said.
  func setLiberty(
    _ liberty: Liberty, of person: PersonID, in id: CaseID, since: CivilDate?, event: EventID?,
    at moment: Timestamp? = nil, by name: String? = nil
  ) throws(ArchiveError) {
    try run(
      """
      UPDATE case_party SET liberty = ?3
      WHERE member_case = ?1 AND person = ?2 AND role = 'accused' AND removed_at IS NULL
      """, .id(id), .id(person), .term(liberty))
    try noteStatus(
      liberty.rawValue, of: id, person: person, since: since, event: event, at: moment, by: name)
  }

  /// Adds a step of the procedure, or of a person's liberty, to what is known of a case.
  func noteStatus(
    _ status: String, of id: CaseID, person: PersonID?, since: CivilDate?, event: EventID?,
    at moment: Timestamp? = nil, by name: String? = nil
  ) throws(ArchiveError) {
    try run(
      """
      INSERT INTO case_status (member_case, person, status, since, event, recorded_at, recorded_by)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, .id(id), .id(orNull: person), .text(status), .date(since), .id(orNull: event),
      .time(moment ?? time), .text(name ?? visitor.name))
  }
}
