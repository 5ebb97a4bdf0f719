package import Records
import SQLite

extension Change {
  /// Enters an event; the person's liberty and the case's sheet follow it, the due dates that it starts
  /// are kept and those that it ends are ended.
  ///
  /// Throws `.impossible` where something cannot be; what is only doubtful is stored and told.
  package func enter(_ typed: EventDetails) throws(ArchiveError) -> FiledEvent {
    var details = typed
    if details.caseID == nil, details.caseName.isEmpty == false {
      details.caseID = try translated(
        connection.cases(called: details.caseName, for: visitor)
      ).first
      guard details.caseID != nil else { throw .missing(.case, name: details.caseName) }
    }
    try requireSubjects(of: details)
    let filed = try insert(&details)
    try startDeadlines(of: filed.id)
    for caseID in try casesTouched(by: details) {
      try renewSheet(of: .case(caseID))
      try settleDeadlines(ofCase: caseID)
    }
    return filed
  }

  /// Corrects an event: a new row takes its place, the old one stays and names the new.
  ///
  /// The due dates that it started go with it: what it does not start any more is dropped, and what it
  /// does not end any more opens again.
  package func correct(
    _ id: EventID, to typed: EventDetails
  ) throws(ArchiveError) -> FiledEvent {
    var details = typed
    let old = try standing(id)
    try requireSubjects(of: details)
    try nameOnlyAccused(in: &details)
    let others = try others(of: details).filter { $0.id != old.id }
    let concerns = try concerns(of: details, among: others)
    let new = try insertRow(of: details)
    try run("UPDATE case_event SET replaced_by = ?2 WHERE id = ?1", .id(old.id), .id(new))
    try run("UPDATE intervention SET event = ?2 WHERE event = ?1", .id(old.id), .id(new))
    try note(.event(new), "corrects", from: "\(old.id)", to: "\(new)")
    try moveDeadlines(from: old, to: new)
    try settleLiberty(of: [old.details, details])
    for caseID in Set(try casesTouched(by: old.details) + casesTouched(by: details)) {
      try renewSheet(of: .case(caseID))
      try settleDeadlines(ofCase: caseID)
    }
    return FiledEvent(id: new, concerns: concerns)
  }

  /// Takes an event out, as a mistake; the row stays, the due dates that it started are dropped and
  /// those that it had ended open again.
  func remove(_ id: EventID) throws(ArchiveError) {
    let old = try standing(id)
    try run("UPDATE case_event SET removed_at = ?2 WHERE id = ?1", .id(id), .time(time))
    try note(.event(id), "removed", from: "", to: "\(time)")
    try dropDeadlines(of: id)
    try settleLiberty(of: [old.details])
    for caseID in try casesTouched(by: old.details) {
      try renewSheet(of: .case(caseID))
      try settleDeadlines(ofCase: caseID)
    }
  }

  /// What follows from an event that was taken out and stands again: the same as when it was entered,
  /// and the due dates that were dropped with it open again.
  func follow(restored id: EventID) throws(ArchiveError) {
    let event = try translated(connection.event(id, for: visitor)).orMissing(.event(id))
    try reopenDeadlines(of: id)
    try startDeadlines(of: id)
    try settleLiberty(of: [event.details])
    for caseID in try casesTouched(by: event.details) {
      try renewSheet(of: .case(caseID))
      try settleDeadlines(ofCase: caseID)
    }
  }

  /// Notes what somebody did about an event.
  package func add(_ intervention: Intervention, to event: EventID) throws(ArchiveError) {
    _ = try standing(event)
    try run(
      """
      INSERT INTO intervention (event, party, date, asked_of, description, response)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      """, .id(event), .text(intervention.party), .date(intervention.date),
      .text(intervention.askedOf), .text(intervention.description), .text(intervention.response))
  }
}

// MARK: - Inside other changes

extension Change {
  /// Writes an event and what follows from it, but for the sheet of its case and its due dates.
  func insert(_ details: inout EventDetails) throws(ArchiveError) -> FiledEvent {
    var doubt: CaseConcern?
    if details.person == nil, details.personName.isEmpty == false {
      let meant = try person(of: details)
      (details.person, doubt) = (meant.person, meant.concern)
    }
    try nameOnlyAccused(in: &details)
    let others = try others(of: details)
    let concerns = try [doubt].compactMap(\.self) + concerns(of: details, among: others)
    let id = try insertRow(of: details)
    try settleLiberty(of: [details])
    return FiledEvent(id: id, concerns: concerns)
  }

  /// What takes somebody's liberty or gives it back and names nobody is of the only accused.
  private func nameOnlyAccused(in details: inout EventDetails) throws(ArchiveError) {
    guard details.type.liberty != nil || details.type == .releaseOrder, details.person == nil,
      let caseID = details.caseID
    else { return }
    let accused = Query(
      """
      SELECT DISTINCT person FROM case_party
      WHERE member_case = ?1 AND role = 'accused' AND removed_at IS NULL LIMIT 2
      """
    ) { (row: inout Row) -> PersonID in row.id() }
    let found = try rows(accused, .id(caseID))
    guard found.count == 1, try translated(connection.shows(.person(found[0]), to: visitor)) else {
      return
    }
    details.person = found[0]
  }

  private func requireSubjects(of details: EventDetails) throws(ArchiveError) {
    if let caseID = details.caseID { try require(.case(caseID)) }
    if let person = details.person { try require(.person(person)) }
    if let document = details.document { try require(.document(document)) }
  }

  /// An event that is neither replaced nor removed and that the visitor may change.
  private func standing(_ id: EventID) throws(ArchiveError) -> CaseEvent {
    let found = try translated(connection.event(id, for: visitor))
    guard let found else { throw .missing(.event, name: "\(id)") }
    guard found.replacedBy == nil else {
      let last = try translated(connection.standing(insteadOf: found, for: visitor))
      throw .replaced(id, by: last.id)
    }
    return found
  }

  /// The events beside which a new one is judged: those of its case and of its person.
  private func others(of details: EventDetails) throws(ArchiveError) -> [CaseEvent] {
    try translated(
      connection.events(
        where: """
          (case_event.member_case = ?2 OR case_event.person = ?3)
            AND case_event.replaced_by IS NULL
          """, [.id(orNull: details.caseID), .id(orNull: details.person)], for: visitor))
  }

  /// The doubts about an event; throws the first that cannot be.
  private func concerns(
    of details: EventDetails, among others: [CaseEvent]
  ) throws(ArchiveError) -> [CaseConcern] {
    try check(circle: details.visibility)
    let concerns = details.concerns(among: others, today: time.day)
    if let refused = concerns.first(where: \.isRefused) { throw .impossible(refused) }
    return concerns
  }

  /// The person whom an event names: a party of the case, else whoever is meant in the archive.
  private func person(of details: EventDetails) throws(ArchiveError) -> Meant {
    let name = details.personName
    if let caseID = details.caseID, let party = try party(called: name, in: caseID) {
      return Meant(person: party)
    }
    return try resolve(PartyDetails.Who(typed: name), in: details.caseID)
  }

  private func insertRow(of details: EventDetails) throws(ArchiveError) -> EventID {
    // An event without a circle of its own has that of its case.
    let visibility =
      if let said = details.visibility {
        said
      } else if let caseID = details.caseID {
        try circle(of: caseID)
      } else {
        Visibility.secretariat
      }
    return try insert(
      """
      INSERT INTO case_event (member_case, person, type, date, hour, until, days, is_estimate, place,
        description, decision, verdict, next_date, next_hour, act, perpetrator, stated_by,
        reliability, certainty, document, visibility, added_at, added_by)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,
        ?20, ?21, ?22, ?23)
      """,
      with: [
        .id(orNull: details.caseID), .id(orNull: details.person),
        .term(details.type), .date(details.date), .text(details.hour), .date(details.until),
        details.days.map { .integer($0) } ?? .null,
        .integer(details.isEstimate ? 1 : 0), .text(details.place), .text(details.description),
        .text(details.decision), .term(details.verdict), .date(details.nextDate),
        .text(details.nextHour), .term(details.act), .text(details.perpetrator),
        .text(details.statedBy), .term(details.reliability), .term(details.certainty),
        .id(orNull: details.document), .integer(visibility.rawValue), .time(time),
        .text(visitor.name),
      ])
  }
}
