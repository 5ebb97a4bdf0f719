package import Records
import SQLite

extension Change {
  /// What the visitor may see of a case in this moment, before it is corrected.
  package func details(of id: CaseID) throws(ArchiveError) -> CaseDetails {
    try require(.case(id))
    guard let file = try translated(connection.caseFile(id, for: visitor, isWhole: false)) else {
      throw .missing(.case, name: "\(id)")
    }
    return file.details
  }

  /// Enters a case with its first parties and events, and keeps the due dates that the events start.
  ///
  /// Whoever is named and not known is entered with it. Throws `.invalid(.title)` where nothing names
  /// the case, `.impossible` where something cannot be; what is only doubtful is stored and told.
  package func enter(_ draft: CaseDraft) throws(ArchiveError) -> FiledCase {
    var draft = draft
    try complete(&draft)
    var concerns = try concerns(of: draft.details, id: nil)
    try requireAccused(of: draft.details.charges)
    let id = try insert(draft.details)
    let (entered, joined) = try add(draft.parties, to: id)
    concerns += joined
    var events: [EventID] = []
    for event in draft.events {
      var event = event
      event.caseID = id
      let filed = try insert(&event)
      concerns += filed.concerns
      events.append(filed.id)
    }
    try renewSheets(ofCase: id)
    try followPowers(ofCase: id)
    for event in events { try startDeadlines(of: event) }
    try settleDeadlines(ofCase: id)
    return FiledCase(id: id, concerns: concerns, entered: entered)
  }

  /// Corrects what is known of a case; what stood before stays in the history.
  package func edit(_ id: CaseID, to details: CaseDetails) throws(ArchiveError) -> [CaseConcern] {
    try require(.case(id))
    var details = details
    try complete(&details, accused: nil)
    let concerns = try concerns(of: details, id: id)
    guard let old = try translated(connection.caseDetails(id)),
      let seen = try translated(connection.caseFile(id, for: visitor))?.details
    else { return concerns }
    try requireAccused(of: details.charges.filter { seen.charges.contains($0) == false })
    // What the visitor cannot see they cannot mean to change.
    details.charges += old.charges.filter { seen.charges.contains($0) == false }
    if seen.appealOf == nil, details.appealOf == nil { details.appealOf = old.appealOf }
    if seen.rotatedFrom == nil, details.rotatedFrom == nil { details.rotatedFrom = old.rotatedFrom }
    try run(
      """
      UPDATE member_case SET title = ?2, subject = ?3, track = ?4, degree = ?5, procedure = ?6,
        prosecution = ?7, court = ?8, circuit = ?9, governorate = ?10, opened = ?11,
        appeal_of = ?12, rotated_from = ?13, remark = ?14, visibility = ?15, changed_at = ?16
      WHERE id = ?1
      """, with: [.id(id)] + details.values + [.time(time)])
    if old.appealOf != details.appealOf || old.rotatedFrom != details.rotatedFrom {
      try joinMatter(id, details)
    }
    try replace(old, by: details, of: id)
    try note(.case(id), from: old.fields, to: details.fields)
    if old.procedure != details.procedure {
      try noteStatus(
        details.procedure?.rawValue ?? "", of: id, person: nil, since: nil, event: nil)
    }
    try renewSheets(ofCase: id)
    // The law's periods hang on both.
    if old.knownTrack != details.knownTrack || old.knownDegree != details.knownDegree {
      try moveDeadlines(ofCase: id)
      try settleDeadlines(ofCase: id)
    }
    return concerns
  }

  /// Adds numbers to a case that it does not carry yet, and the court that it was referred to.
  package func add(
    _ numbers: [CaseNumber], referredTo court: String = "", to id: CaseID
  ) throws(ArchiveError) {
    try require(.case(id))
    guard var details = try translated(connection.caseDetails(id)) else { return }
    let new = numbers.filter { number in
      details.numbers.contains { $0.isSame(as: number) } == false
    }
    let isMoved = court.isSaid && court != details.court
    guard new.isEmpty == false || isMoved else { return }
    details.numbers += new
    if isMoved { details.court = court }
    _ = try edit(id, to: details)
  }

  /// Puts a case in the trash; its events stay with it.
  func remove(_ id: CaseID) throws(ArchiveError) {
    try require(.case(id))
    try run("UPDATE member_case SET removed_at = ?2 WHERE id = ?1", .id(id), .time(time))
    try note(.case(id), "removed", from: "", to: "\(time)")
    try settle(around: id)
    try renewSheets(ofCase: id)
  }

  /// Puts a paper to a case.
  package func attach(_ document: DocumentID, to id: CaseID) throws(ArchiveError) {
    try put(document, to: id, removedAt: .null)
    try note(.case(id), "document", from: "", to: "\(document)")
  }

  /// Takes a paper from a case; the document stays.
  package func detach(_ document: DocumentID, from id: CaseID) throws(ArchiveError) {
    try put(document, to: id, removedAt: .time(time))
    try note(.case(id), "document", from: "\(document)", to: "")
  }

  private func put(
    _ document: DocumentID, to id: CaseID, removedAt: Value
  ) throws(ArchiveError) {
    try require(.case(id))
    try require(.document(document))
    try run(
      """
      INSERT INTO case_document (member_case, document, added_at, added_by, removed_at)
      VALUES (?1, ?2, ?3, ?4, ?5)
      ON CONFLICT (member_case, document) DO UPDATE SET removed_at = ?5
      """, .id(id), .id(document), .time(time), .text(visitor.name), removedAt)
  }

  /// Notes in a case's history that it was carried out of the archive.
  package func noteExport(of id: CaseID) throws(ArchiveError) {
    try require(.case(id))
    try note(.case(id), "exported", from: "", to: "\(time)")
  }
}

// MARK: - What is entered

extension Change {
  /// Fills in what a draft leaves to the archive, and throws what is refused.
  private func complete(_ draft: inout CaseDraft) throws(ArchiveError) {
    draft.assignEvents()
    var accused: String?
    for party in draft.parties where party.role == .accused && accused == nil {
      accused = try name(of: party.who)
    }
    try complete(&draft.details, accused: accused)
  }

  private func complete(
    _ details: inout CaseDetails, accused: String?
  ) throws(ArchiveError) {
    try check(circle: details.visibility)
    if details.title.isSaid == false { details.title = details.defaultTitle(accused: accused) }
    guard details.title.isSaid else { throw .invalid(.title, typed: details.title) }
  }

  /// The name of whoever is meant, as it stands here or was typed.
  func name(of who: PartyDetails.Who) throws(ArchiveError) -> String {
    switch who {
    case .name(let name), .new(let name): return name
    case .member(let number):
      let found = try translated(connection.people(numbered: number, for: visitor)).first
      return try found.map { id throws(ArchiveError) in try name(of: .person(id)) } ?? number
    case .person(let id):
      return try first(Query("SELECT name FROM person WHERE id = ?1") { $0.text() }, .id(id)) ?? ""
    }
  }

  /// What is worth saying of a case; throws what is refused.
  private func concerns(
    of details: CaseDetails, id: CaseID?
  ) throws(ArchiveError) -> [CaseConcern] {
    var concerns = details.concerns(id: id, today: time.day)
    if let refused = concerns.first(where: \.isRefused) { throw .impossible(refused) }
    for link in [details.appealOf, details.rotatedFrom].compactMap({ $0 }) {
      try require(.case(link))
    }
    for number in details.numbers {
      let taken = try translated(connection.cases(numbered: number, for: visitor))
      for other in taken where other != id {
        concerns.append(.numberTaken("\(number)", by: other))
      }
    }
    return concerns
  }

  /// Throws `.missing` where a charge is against somebody whom the visitor does not see.
  private func requireAccused(of charges: [Charge]) throws(ArchiveError) {
    for person in charges.compactMap(\.person) { try require(.person(person)) }
  }

  private func insert(_ details: CaseDetails) throws(ArchiveError) -> CaseID {
    let id: CaseID = try insert(
      """
      INSERT INTO member_case (title, subject, track, degree, procedure, prosecution, court,
        circuit, governorate, opened, appeal_of, rotated_from, remark, visibility, added_at,
        added_by, changed_at)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?15)
      """, with: details.values + [.time(time), .text(visitor.name)])
    try joinMatter(id, details)
    try replace(CaseDetails(title: ""), by: details, of: id)
    if let procedure = details.procedure {
      try noteStatus(
        procedure.rawValue, of: id, person: nil, since: details.opened, event: nil)
    }
    return id
  }

  /// Puts a case into the matter of the case it comes from, or makes it the first of its own.
  private func joinMatter(_ id: CaseID, _ details: CaseDetails) throws(ArchiveError) {
    try run(
      """
      UPDATE member_case SET matter = ifnull (
        (SELECT matter FROM member_case AS root WHERE root.id = ?2), ?1)
      WHERE id = ?1
      """, .id(id), .id(orNull: details.appealOf ?? details.rotatedFrom))
  }

  /// Writes numbers, charges and tags: what stays keeps its row, what goes keeps it with the time.
  private func replace(
    _ old: CaseDetails, by new: CaseDetails, of id: CaseID
  ) throws(ArchiveError) {
    for number in old.numbers where new.numbers.contains(number) == false {
      try run(
        """
        UPDATE case_number SET removed_at = ?5 WHERE member_case = ?1 AND number = ?2
          AND year IS ?3 AND register = ?4 AND removed_at IS NULL
        """, .id(id), .integer(number.number), .integer(orNull: number.year.map(Int64.init)),
        .text(number.register), .time(time))
    }
    for number in new.numbers where old.numbers.contains(number) == false {
      try run(
        """
        INSERT INTO case_number (member_case, number, year, year_kind, register, body, since, raw)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
        """, .id(id), .integer(number.number), .integer(orNull: number.year.map(Int64.init)),
        .term(number.yearKind), .text(number.register), .text(number.body), .date(number.since),
        .text(number.raw))
    }
    for charge in old.charges where new.charges.contains(charge) == false {
      try run(
        """
        UPDATE charge SET removed_at = ?5 WHERE member_case = ?1 AND name = ?2 AND law = ?3
          AND article = ?4 AND person IS ?6 AND removed_at IS NULL
        """, .id(id), .text(charge.name), .text(charge.law), .text(charge.article), .time(time),
        .id(orNull: charge.person))
    }
    for charge in new.charges where old.charges.contains(charge) == false {
      try run(
        "INSERT INTO charge (member_case, person, name, law, article) VALUES (?1, ?2, ?3, ?4, ?5)",
        .id(id), .id(orNull: charge.person), .text(charge.name), .text(charge.law),
        .text(charge.article))
    }
    try run("DELETE FROM case_tag WHERE member_case = ?1", .id(id))
    for (offset, tag) in new.tags.enumerated() where tag.isEmpty == false {
      try run(
        "INSERT INTO case_tag (member_case, ordinal, name) VALUES (?1, ?2, ?3)", .id(id),
        .integer(offset + 1), .text(tag))
    }
  }

  /// The sheets that speak of a case: its own and those of the members in it.
  func renewSheets(ofCase id: CaseID) throws(ArchiveError) {
    try renewSheet(of: .case(id))
    let members = Query(
      """
      SELECT DISTINCT case_party.person FROM case_party
      JOIN member ON member.person = case_party.person
      WHERE member_case = ?1 AND removed_at IS NULL
      """
    ) { (row: inout Row) -> PersonID in row.id() }
    for person in try rows(members, .id(id)) { try renewSheet(of: .person(person)) }
  }
}

extension CaseDetails {
  /// The columns from `title` to `visibility`, in the order of the table.
  fileprivate var values: [Value] {
    [
      .text(title), .text(subject), .term(track), .term(degree), .term(procedure),
      .text(prosecution), .text(court), .text(circuit), .text(governorate), .date(opened),
      .id(orNull: appealOf), .id(orNull: rotatedFrom), .text(remark),
      .integer(visibility.rawValue),
    ]
  }

  /// Each field by its name, for the history.
  fileprivate var fields: [(String, String)] {
    [
      ("title", title), ("subject", subject), ("track", track?.rawValue ?? ""),
      ("degree", degree?.rawValue ?? ""), ("procedure", procedure?.rawValue ?? ""),
      ("prosecution", prosecution), ("court", court), ("circuit", circuit),
      ("governorate", governorate), ("opened", opened?.description ?? ""),
      ("appeal_of", appealOf.map { "\($0)" } ?? ""),
      ("rotated_from", rotatedFrom.map { "\($0)" } ?? ""), ("remark", remark),
      ("visibility", visibility.name), ("tags", tags.joined(separator: "، ")),
      ("numbers", numbers.map(\.description).joined(separator: "؛ ")),
      (
        "charges",
        charges.map { "\($0.name) \($0.law) \($0.article)" }.joined(separator: "؛ ")
      ),
    ]
  }
}
