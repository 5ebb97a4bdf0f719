package import Records
import SQLite

extension Store {
  /// Everything about a case; `.missing` alike where there is none to be seen.
  package func caseFile(_ id: CaseID, for visitor: Visitor) throws(ArchiveError) -> CaseFile {
    try read("reading a case") { connection throws(SQLiteError) in
      try connection.caseFile(id, for: visitor)
    }.orMissing(.case(id))
  }

  /// Everything about a person; `.missing` alike where there is none to be seen.
  package func personFile(_ id: PersonID, for visitor: Visitor) throws(ArchiveError) -> PersonFile {
    let today = today
    return try read("reading a person") { connection throws(SQLiteError) in
      try connection.personFile(id, for: visitor, today: today)
    }.orMissing(.person(id))
  }

  /// What was changed in a record, the latest first.
  ///
  /// Fields that the visitor may not see are not told of.
  package func history(
    of record: RecordID, for visitor: Visitor
  ) throws(ArchiveError) -> [RecordChange] {
    try read("reading a history") { connection throws(SQLiteError) in
      try connection.shows(record, to: visitor)
        ? connection.history(of: record, for: visitor) : nil
    }.orMissing(record)
  }
}

extension Connection {
  fileprivate func history(
    of record: RecordID, for visitor: Visitor
  ) throws(SQLiteError) -> [RecordChange] {
    let query = Query(
      """
      SELECT field, before, after, at, by FROM record_change
      WHERE kind = ?2 AND record = ?3 AND \(RecordChange.seen)
      ORDER BY id DESC LIMIT 1000
      """
    ) { (row: inout Row) throws(SQLiteError) in
      RecordChange(
        field: row.text(), before: row.text(), after: row.text(), at: try row.time(), by: row.text()
      )
    }
    return try rows(
      query, .clearance(of: visitor), .text(record.subject.rawValue), .integer(record.number))
  }
}

extension Connection {
  /// Who may see a case or a person, in the trash or not.
  func circle(of subject: SheetSubject) throws(SQLiteError) -> Visibility? {
    let table =
      switch subject {
      case .case: "member_case"
      case .person: "person"
      case .notification: "notification"
      }
    let circle = Query("SELECT id, visibility FROM \(table) WHERE id = ?1") {
      (row: inout Row) throws(SQLiteError) -> Visibility in
      _ = row.integer()
      return try row.term()
    }
    return try first(circle, .integer(subject.number))
  }

  /// The sheet of a case: what everyone may see who may see the case.
  func caseSheet(of id: CaseID) throws(SQLiteError) -> Sheet? {
    guard let visibility = try circle(of: .case(id)) else { return nil }
    return try caseFile(id, for: visibility.reader, isWhole: false)?.sheet
  }

  /// The sheet of a member; nobody else has one.
  func memberSheet(of id: PersonID) throws(SQLiteError) -> Sheet? {
    guard try integer("SELECT count (*) FROM member WHERE person = ?1", .id(id)) == 1,
      let visibility = try circle(of: .person(id))
    else { return nil }
    return try personFile(id, for: visibility.reader, isWhole: false)?.sheet
  }

  /// What is known of a case with its numbers, charges and tags, whoever asks.
  func caseDetails(_ id: CaseID) throws(SQLiteError) -> CaseDetails? {
    let query = Query(
      """
      SELECT id, title, subject, track, degree, procedure, prosecution, court, circuit,
        governorate, opened, appeal_of, rotated_from, remark, visibility
      FROM member_case WHERE id = ?1 AND removed_at IS NULL
      """
    ) { (row: inout Row) throws(SQLiteError) in
      let _: CaseID = row.id()
      var details = CaseDetails(title: row.text())
      details.subject = row.text()
      details.track = try row.termOrNil()
      details.degree = try row.termOrNil()
      details.procedure = try row.termOrNil()
      details.prosecution = row.text()
      details.court = row.text()
      details.circuit = row.text()
      details.governorate = row.text()
      details.opened = try row.date()
      details.appealOf = row.idOrNil()
      details.rotatedFrom = row.idOrNil()
      details.remark = row.text()
      details.visibility = try row.term()
      return details
    }
    guard var details = try first(query, .id(id)) else { return nil }
    details.numbers = try numbers(of: id)
    details.charges = try charges(of: id, for: .local)
    let tags = Query("SELECT name FROM case_tag WHERE member_case = ?1 ORDER BY ordinal") {
      (row: inout Row) in row.text()
    }
    details.tags = try rows(tags, .id(id))
    return details
  }

  private func charges(of id: CaseID, for visitor: Visitor) throws(SQLiteError) -> [Charge] {
    let query = Query(
      """
      SELECT charge.name, law, article, person FROM charge
      LEFT JOIN person ON person.id = charge.person
      WHERE member_case = ?2 AND charge.removed_at IS NULL AND \(Charge.seenBesidePerson)
      ORDER BY charge.id
      """
    ) { (row: inout Row) throws(SQLiteError) in
      Charge(
        name: row.text(), law: row.text(), article: row.text(), person: row.idOrNil())
    }
    return try rows(query, .clearance(of: visitor), .id(id))
  }

  func numbers(of id: CaseID) throws(SQLiteError) -> [CaseNumber] {
    let query = Query(
      """
      SELECT number, year, year_kind, register, body, since, raw FROM case_number
      WHERE member_case = ?1 AND removed_at IS NULL ORDER BY id
      """
    ) { (row: inout Row) throws(SQLiteError) in
      CaseNumber(
        number: row.int(), year: row.integerOrNil().map { Int($0) },
        yearKind: try row.term(), register: row.text(), body: row.text(),
        since: try row.date(), raw: row.text())
    }
    return try rows(query, .id(id))
  }

  /// The cases that carry a number, as far as both say which.
  func cases(
    numbered number: CaseNumber, for visitor: Visitor
  ) throws(SQLiteError) -> [CaseID] {
    let query = Query(
      """
      SELECT DISTINCT member_case.id FROM case_number
      JOIN member_case ON member_case.id = case_number.member_case
      WHERE number = ?2 AND year IS ?3 AND case_number.removed_at IS NULL
        AND \(CaseFile.seen)
      """
    ) { (row: inout Row) -> CaseID in row.id() }
    let found = try rows(
      query, .clearance(of: visitor), .integer(number.number),
      .integer(orNull: number.year.map(Int64.init)))
    var same: [CaseID] = []
    for id in found where try numbers(of: id).contains(where: { $0.isSame(as: number) }) {
      same.append(id)
    }
    return same
  }

  /// Everything about a case; `isWhole` with its papers, matter and history, which a sheet lacks.
  func caseFile(
    _ id: CaseID, for visitor: Visitor, isWhole: Bool = true
  ) throws(SQLiteError) -> CaseFile? {
    let record = Query(
      """
      SELECT added_at, added_by, changed_at, matter FROM member_case
      WHERE \(CaseFile.seen) AND member_case.id = ?2
      """
    ) { (row: inout Row) throws(SQLiteError) in
      (try row.time(), row.text(), try row.time(), row.integer())
    }
    let clearance = Value.clearance(of: visitor)
    guard let (addedAt, addedBy, changedAt, matter) = try first(record, clearance, .id(id)),
      var details = try caseDetails(id)
    else { return nil }
    details.charges = try charges(of: id, for: visitor)
    let parties = try parties(of: id, for: visitor)
    let accused = parties.filter { $0.role == .accused }.map(\.person)
    let all = try events(
      where: "case_event.member_case = ?2 ORDER BY case_event.date IS NULL, case_event.date, "
        + "case_event.hour, case_event.id", [.id(id)], for: visitor)
    let links = isWhole ? try links(matter, for: visitor) : []
    let seen = Set(links.map(\.id))
    if isWhole {
      if let link = details.appealOf, seen.contains(link) == false { details.appealOf = nil }
      if let link = details.rotatedFrom, seen.contains(link) == false { details.rotatedFrom = nil }
    }
    var interventions: [EventID: [Intervention]] = [:]
    if isWhole {
      for event in all {
        let found = try self.interventions(of: event.id)
        if found.isEmpty == false { interventions[event.id] = found }
      }
    }
    return CaseFile(
      id: id, details: details, parties: parties, events: all.filter { $0.replacedBy == nil },
      corrected: isWhole ? all.filter { $0.replacedBy != nil } : [],
      elsewhere: isWhole ? try custodyElsewhere(id, for: visitor) : [],
      said: isWhole ? try saidLiberties(of: Set(accused), for: visitor) : [],
      interventions: interventions, statuses: isWhole ? try statuses(of: id, for: visitor) : [],
      documents: isWhole
        ? try papers(of: id, details.numbers, titled: details.title, for: visitor) : [],
      matter: links, notifications: isWhole ? try notifications(of: id, for: visitor) : [],
      addedAt: addedAt, addedBy: addedBy, changedAt: changedAt)
  }

  /// The notifications that are litigated in a case.
  private func notifications(
    of id: CaseID, for visitor: Visitor
  ) throws(SQLiteError) -> [LitigatedNotification] {
    let query = Query(
      """
      SELECT id, ifnull (
        (SELECT value FROM notification_text
         WHERE notification = notification.id AND field = 'subject'), ''), state
      FROM notification WHERE \(Notification.seen) AND member_case = ?2 ORDER BY id
      """
    ) { (row: inout Row) throws(SQLiteError) in
      LitigatedNotification(id: row.id(), subject: row.text(), state: try row.term())
    }
    return try rows(query, .clearance(of: visitor), .id(id))
  }

  /// The papers of a case: those put to it, and those whose own words for their case are its title or
  /// one of its numbers.
  private func papers(
    of id: CaseID, _ numbers: [CaseNumber], titled title: String, for visitor: Visitor
  ) throws(SQLiteError) -> [DocumentCard] {
    var papers = try cards(
      where: """
        document.removed_at IS NULL AND document.id IN (
          SELECT document FROM case_document WHERE member_case = ?2 AND removed_at IS NULL)
        ORDER BY document.date IS NULL, document.date, document.id
        """, [.id(id)], for: visitor)
    var known = Set(papers.map(\.id))
    for key in [title.nameLetters] + numbers.map(\.key) {
      let named = try cards(
        where: """
          document.removed_at IS NULL
            AND document.id IN (SELECT document FROM document_case_index WHERE key = ?2)
            AND document.id NOT IN (
              SELECT document FROM case_document WHERE member_case = ?3 AND removed_at IS NOT NULL)
          ORDER BY document.date IS NULL, document.date, document.id
          """, [.text(key), .id(id)], for: visitor)
      for card in named where known.contains(card.id) == false {
        let name = card.details.caseName
        let isNamed =
          name.nameLetters == title.nameLetters
          || CaseNumberReader.numbers(in: name).contains { own in
            numbers.contains { $0.isSame(as: own) }
          }
        guard isNamed else { continue }
        known.insert(card.id)
        papers.append(card)
      }
    }
    return papers
  }

  private func parties(of id: CaseID, for visitor: Visitor) throws(SQLiteError) -> [Party] {
    let query = Query(
      """
      SELECT case_party.id, case_party.person, person.name, member.number, role, liberty,
        (SELECT client.id FROM person AS client
          WHERE client.id = case_party.represents AND \(Person.seen(as: "client"))),
        attorney_number, attorney_year, attorney_office, attorney_kind, attorney_until,
        case_party.remark
      FROM case_party JOIN person ON person.id = case_party.person
      LEFT JOIN member ON member.person = person.id
      WHERE member_case = ?2 AND case_party.removed_at IS NULL AND \(Person.seen)
      ORDER BY case_party.id
      """
    ) { (row: inout Row) throws(SQLiteError) in
      Party(
        id: row.id(), person: row.id(), name: row.text(),
        memberNumber: row.textOrNil(), role: try row.term(), liberty: try row.termOrNil(),
        represents: row.idOrNil(),
        attorney: PowerOfAttorney(
          number: row.text(), year: row.integerOrNil().map { Int($0) }, office: row.text(),
          kind: try row.termOrNil(), until: try row.date()), remark: row.text())
    }
    return try rows(query, .clearance(of: visitor), .id(id))
  }

  private func links(_ matter: Int64, for visitor: Visitor) throws(SQLiteError) -> [MatterLink] {
    let query = Query(
      """
      SELECT id, title, degree, procedure, appeal_of, rotated_from FROM member_case
      WHERE matter = ?2 AND \(CaseFile.seen) ORDER BY id
      """
    ) { (row: inout Row) throws(SQLiteError) in
      MatterLink(
        id: row.id(), title: row.text(), degree: try row.termOrNil(),
        procedure: try row.termOrNil(),
        appealOf: row.idOrNil(), rotatedFrom: row.idOrNil())
    }
    return try rows(query, .clearance(of: visitor), .integer(matter))
  }

  private func statuses(of id: CaseID, for visitor: Visitor) throws(SQLiteError) -> [StatusChange] {
    let query = Query(
      """
      SELECT case_status.person, ifnull (person.name, ''), status, since, recorded_at, recorded_by
      FROM case_status LEFT JOIN person ON person.id = case_status.person
      WHERE member_case = ?2 AND (case_status.person IS NULL OR \(Person.seen))
      ORDER BY case_status.id
      """
    ) { (row: inout Row) throws(SQLiteError) in
      StatusChange(
        person: row.idOrNil(), personName: row.text(), status: row.text(),
        since: try row.date(), recordedAt: try row.time(), recordedBy: row.text())
    }
    return try rows(query, .clearance(of: visitor), .id(id))
  }

  /// Everything about a person; `isWhole` with consents and events, which a sheet lacks.
  func personFile(
    _ id: PersonID, for visitor: Visitor, isWhole: Bool = true, today: CivilDate? = nil
  ) throws(SQLiteError) -> PersonFile? {
    guard let person = try person(id, for: visitor) else { return nil }
    let parts = Query(
      """
      SELECT member_case.id, role, liberty FROM case_party
      JOIN member_case ON member_case.id = case_party.member_case
      WHERE case_party.person = ?2 AND case_party.removed_at IS NULL AND \(CaseFile.seen)
      ORDER BY member_case.id DESC
      """
    ) { (row: inout Row) throws(SQLiteError) -> (CaseID, PartyRole, Liberty?) in
      (row.id(), try row.term(), try row.termOrNil())
    }
    var cases: [(card: CaseCard, role: PartyRole, liberty: Liberty?)] = []
    let found = try rows(parts, .clearance(of: visitor), .id(id))
    let held = try today.map { today throws(SQLiteError) in
      try self.held(inCases: found.map(\.0), for: visitor, today: today)
    }
    for (id, role, liberty) in found {
      let card = try caseCard(
        id, for: visitor, isBrief: isWhole == false, held: held ?? [])
      guard let card else { continue }
      cases.append((card, role, liberty))
    }
    let events =
      isWhole
      ? try events(
        where: """
          case_event.person = ?2 AND case_event.replaced_by IS NULL
          ORDER BY case_event.date IS NULL, case_event.date, case_event.hour, case_event.id
          """, [.id(id)], for: visitor) : []
    return PersonFile(
      person: person, consents: isWhole ? try consents(of: id) : [], cases: cases, events: events,
      said: isWhole ? try saidLiberties(of: [id], for: visitor) : [])
  }

  private func consents(of person: PersonID) throws(SQLiteError) -> [Consent] {
    let query = Query(
      "SELECT id, scope, given_on, withdrawn_on, remark FROM consent WHERE person = ?1 ORDER BY id"
    ) { (row: inout Row) throws(SQLiteError) in
      Consent(
        id: row.id(), scope: try row.term(), given: try row.date(),
        withdrawn: try row.date(), remark: row.text())
    }
    return try rows(query, .id(person))
  }
}
