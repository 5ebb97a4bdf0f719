package import Records
import SQLite

extension Store {
  /// Enters cases with their first parties and events, all in one transaction.
  package func add(_ drafts: [CaseDraft], by visitor: Visitor) throws(ArchiveError) -> [FiledCase] {
    try record("entering cases", by: visitor) { connection, scribe throws(ArchiveError) in
      var filed: [FiledCase] = []
      for draft in drafts { filed.append(try connection.enter(draft, by: scribe)) }
      for (draft, filed) in zip(drafts, filed) where draft.events.isEmpty == false {
        try self.moveDeadlines(ofCase: filed.id, on: connection, by: scribe)
      }
      return filed
    }
  }

  /// Corrects what is known of a case; what stood before stays in the history.
  package func edit(
    case id: CaseID, to details: CaseDetails, by visitor: Visitor
  ) throws(ArchiveError) -> [CaseConcern] {
    try record("changing a case", by: visitor) { connection, scribe throws(ArchiveError) in
      try connection.require(.case, id, for: visitor)
      let concerns = try connection.concerns(of: details, id: id, by: scribe)
      let isAnother = try translating("changing a case") { () throws(SQLiteError) in
        guard let old = try connection.caseDetails(id) else { return false }
        try connection.run(
          """
          UPDATE member_case SET title = ?2, subject = ?3, track = ?4, degree = ?5, procedure = ?6,
            prosecution = ?7, court = ?8, circuit = ?9, governorate = ?10, opened = ?11,
            appeal_of = ?12, rotated_from = ?13, remark = ?14, visibility = ?15, changed_at = ?16
          WHERE id = ?1
          """, with: [.id(id)] + details.values + [.text(scribe.moment)])
        if old.appealOf != details.appealOf || old.rotatedFrom != details.rotatedFrom {
          try connection.joinMatter(id, details)
        }
        try connection.replace(old, by: details, of: id, by: scribe)
        try connection.note("case", id, from: old.fields, to: details.fields, by: scribe)
        if old.procedure != details.procedure {
          try connection.noteStatus(
            details.procedure?.rawValue ?? "", of: id, person: nil, since: nil, event: nil,
            by: scribe)
        }
        try connection.renewCaseSheets(of: id, by: scribe)
        return old.track != details.track || old.degree != details.degree
      }
      // The law's periods hang on both.
      if isAnother { try self.moveDeadlines(ofCase: id, on: connection, by: scribe) }
      return concerns
    }
  }

  /// Puts a case in the trash; its events stay with it.
  package func removeCase(_ id: CaseID, by visitor: Visitor) throws(ArchiveError) {
    try record("removing a case", by: visitor) { connection, scribe throws(ArchiveError) in
      try connection.require(.case, id, for: visitor)
      try translating("removing a case") { () throws(SQLiteError) in
        try connection.run(
          "UPDATE member_case SET removed_at = ?2 WHERE id = ?1", .id(id),
          .text(scribe.moment))
        try connection.note("case", id, "removed", from: "", to: scribe.moment, by: scribe)
        try connection.renewCaseSheets(of: id, by: scribe)
      }
    }
  }

  /// Adds a person's part to a case and gives the person's number.
  package func addParty(
    _ party: PartyDetails, to id: CaseID, by visitor: Visitor
  ) throws(ArchiveError) -> PersonID {
    try record("adding a party", by: visitor) { connection, scribe throws(ArchiveError) in
      try connection.require(.case, id, for: visitor)
      if case .person(let person) = party.who {
        try connection.require(.person, person, for: visitor)
      }
      return try translating("adding a party") { () throws(SQLiteError) in
        let (person, _) = try connection.add(party, to: id, by: scribe)
        try connection.note(
          "case", id, "party", from: "", to: "\(party.role.rawValue) \(person)", by: scribe)
        try connection.renewCaseSheets(of: id, by: scribe)
        return person
      }
    }
  }

  /// Ends a person's part in a case; the row stays with the time it ended.
  package func removeParty(
    _ party: PartyID, of id: CaseID, by visitor: Visitor
  ) throws(ArchiveError) {
    try record("removing a party", by: visitor) { connection, scribe throws(ArchiveError) in
      try connection.require(.case, id, for: visitor)
      let changed = try translating("removing a party") { () throws(SQLiteError) in
        try connection.run(
          """
          UPDATE case_party SET removed_at = ?3
          WHERE id = ?1 AND member_case = ?2 AND removed_at IS NULL
          """, .id(party), .id(id), .text(scribe.moment))
        guard connection.changes == 1 else { return false }
        try connection.note("case", id, "party", from: "\(party)", to: "", by: scribe)
        try connection.renewCaseSheets(of: id, by: scribe)
        let person = Query("SELECT person FROM case_party WHERE id = ?1") {
          (row: inout Row) -> PersonID in row.id()
        }
        if let person = try connection.first(person, .id(party)) {
          try connection.renewSheet(
            of: .person(person), by: visitor.name, at: scribe.moment)
        }
        return true
      }
      guard changed else { throw .missing(.party, name: "\(party)") }
    }
  }

  /// Sets a person's liberty in a case, from a date on.
  package func setLiberty(
    _ liberty: Liberty, of person: PersonID, in id: CaseID, since: CivilDate?, by visitor: Visitor
  ) throws(ArchiveError) {
    try record("changing a status", by: visitor) { connection, scribe throws(ArchiveError) in
      try connection.require(.case, id, for: visitor)
      try connection.require(.person, person, for: visitor)
      try translating("changing a status") { () throws(SQLiteError) in
        try connection.setLiberty(
          liberty, of: person, in: id, since: since, event: nil, by: scribe)
        try connection.renewCaseSheets(of: id, by: scribe)
      }
    }
  }

  /// Puts a paper to a case, or takes it from there again.
  package func attach(
    _ document: DocumentID, to id: CaseID, isAttached: Bool = true, by visitor: Visitor
  ) throws(ArchiveError) {
    try record("attaching a document", by: visitor) { connection, scribe throws(ArchiveError) in
      try connection.require(.case, id, for: visitor)
      try connection.require(.document, document, for: visitor)
      try translating("attaching a document") { () throws(SQLiteError) in
        try connection.run(
          """
          INSERT INTO case_document (member_case, document, added_at, added_by, removed_at)
          VALUES (?1, ?2, ?3, ?4, ?5)
          ON CONFLICT (member_case, document) DO UPDATE SET removed_at = ?5
          """, .id(id), .id(document), .text(scribe.moment), .text(visitor.name),
          isAttached ? .null : .text(scribe.moment))
        try connection.note(
          "case", id, "document", from: isAttached ? "" : "\(document)",
          to: isAttached ? "\(document)" : "", by: scribe)
      }
    }
  }
}

extension Connection {
  /// What is worth saying of a case; throws what is refused.
  fileprivate func concerns(
    of details: CaseDetails, id: CaseID?, by scribe: Scribe
  ) throws(ArchiveError) -> [CaseConcern] {
    var concerns = details.concerns(id: id, today: scribe.time.day)
    if let refused = concerns.first(where: \.isRefused) { throw .impossible(refused) }
    for link in [details.appealOf, details.rotatedFrom].compactMap({ $0 }) {
      try require(.case, link, for: scribe.visitor)
    }
    for number in details.numbers {
      let taken = try translating("looking for a number") { () throws(SQLiteError) in
        try cases(numbered: number, for: scribe.visitor)
      }
      for other in taken where other != id {
        concerns.append(.numberTaken("\(number)", by: other))
      }
    }
    return concerns
  }

  /// Enters a case with its first parties and events inside a transaction.
  func enter(
    _ draft: CaseDraft, by scribe: Scribe
  ) throws(ArchiveError) -> FiledCase {
    var concerns = try concerns(of: draft.details, id: nil, by: scribe)
    for party in draft.parties {
      if case .person(let person) = party.who { try require(.person, person, for: scribe.visitor) }
    }
    let id = try translating("entering a case") { () throws(SQLiteError) in
      try insert(draft.details, by: scribe)
    }
    let entered = try translating("entering a case") { () throws(SQLiteError) in
      var entered: [PersonID] = []
      for party in draft.parties {
        let (person, isNew) = try add(party, to: id, by: scribe)
        if isNew { entered.append(person) }
      }
      return entered
    }
    for event in draft.events {
      var event = event
      event.caseID = id
      concerns += try enter(event, by: scribe, isSheetDue: false).concerns
    }
    try translating("entering a case") { () throws(SQLiteError) in
      try renewCaseSheets(of: id, by: scribe)
    }
    return FiledCase(id: id, concerns: concerns, entered: entered)
  }

  private func insert(_ details: CaseDetails, by scribe: Scribe) throws(SQLiteError) -> CaseID {
    try run(
      """
      INSERT INTO member_case (title, subject, track, degree, procedure, prosecution, court,
        circuit, governorate, opened, appeal_of, rotated_from, remark, visibility, added_at,
        added_by, changed_at)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?15)
      """, with: details.values + [.text(scribe.moment), .text(scribe.visitor.name)])
    let id = CaseID(lastInsertedRow)
    try joinMatter(id, details)
    try replace(CaseDetails(title: ""), by: details, of: id, by: scribe)
    if let procedure = details.procedure {
      try noteStatus(
        procedure.rawValue, of: id, person: nil, since: details.opened, event: nil, by: scribe)
    }
    return id
  }

  /// Puts a case into the matter of the case it comes from, or makes it the first of its own.
  fileprivate func joinMatter(_ id: CaseID, _ details: CaseDetails) throws(SQLiteError) {
    try run(
      """
      UPDATE member_case SET matter = ifnull (
        (SELECT matter FROM member_case AS root WHERE root.id = ?2), ?1)
      WHERE id = ?1
      """, .id(id), .id(orNull: details.appealOf ?? details.rotatedFrom))
  }

  /// Writes numbers, charges and tags: what stays keeps its row, what goes keeps it with the time.
  fileprivate func replace(
    _ old: CaseDetails, by new: CaseDetails, of id: CaseID, by scribe: Scribe
  ) throws(SQLiteError) {
    for number in old.numbers where new.numbers.contains(number) == false {
      try run(
        """
        UPDATE case_number SET removed_at = ?5 WHERE member_case = ?1 AND number = ?2
          AND year IS ?3 AND register = ?4 AND removed_at IS NULL
        """, .id(id), .integer(number.number), .integer(orNull: number.year.map(Int64.init)),
        .text(number.register), .text(scribe.moment))
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
          AND article = ?4 AND removed_at IS NULL
        """, .id(id), .text(charge.name), .text(charge.law), .text(charge.article),
        .text(scribe.moment))
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

  /// Adds a party, entering the person where nobody of the name is known.
  fileprivate func add(
    _ party: PartyDetails, to id: CaseID, by scribe: Scribe
  ) throws(SQLiteError) -> (person: PersonID, isNew: Bool) {
    let (person, isNew) = try resolve(party.who, in: id, by: scribe)
    try run(
      """
      INSERT INTO case_party (member_case, person, role, represents, attorney_number,
        attorney_year, attorney_office, attorney_kind, remark)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
      """, .id(id), .id(person), .term(party.role),
      .id(orNull: party.represents), .text(party.attorney.number),
      .integer(orNull: party.attorney.year.map(Int64.init)), .text(party.attorney.office),
      .term(party.attorney.kind), .text(party.remark))
    if let liberty = party.liberty {
      try setLiberty(liberty, of: person, in: id, since: nil, event: nil, by: scribe)
    }
    return (person, isNew)
  }

  /// The person who is meant, entered where nobody of the name is known.
  ///
  /// Whoever is entered with a restricted case is restricted too: a name alone tells of the case.
  func resolve(
    _ who: PartyDetails.Who, in caseID: CaseID?, by scribe: Scribe
  ) throws(SQLiteError) -> (person: PersonID, isNew: Bool) {
    switch who {
    case .person(let id): return (id, false)
    case .name(let name):
      if let known = try personNamed(name, for: scribe.visitor) { return (known, false) }
      var details = PersonDetails(name: PersonName(name).written)
      let circle = Query("SELECT visibility FROM member_case WHERE id = ?1") { (row: inout Row) in
        Visibility(rawValue: row.int()) ?? .restricted
      }
      if let caseID, let visibility = try first(circle, .id(caseID)) {
        details.visibility = max(details.visibility, visibility)
      }
      return (try insert(details, by: scribe), true)
    }
  }

  /// Sets what a person's liberty is now and notes the step.
  func setLiberty(
    _ liberty: Liberty, of person: PersonID, in id: CaseID, since: CivilDate?, event: EventID?,
    by scribe: Scribe
  ) throws(SQLiteError) {
    try run(
      """
      UPDATE case_party SET liberty = ?3
      WHERE member_case = ?1 AND person = ?2 AND role = 'accused' AND removed_at IS NULL
      """, .id(id), .id(person), .term(liberty))
    try noteStatus(
      liberty.rawValue, of: id, person: person, since: since, event: event, by: scribe)
  }

  func noteStatus(
    _ status: String, of id: CaseID, person: PersonID?, since: CivilDate?, event: EventID?,
    by scribe: Scribe
  ) throws(SQLiteError) {
    try run(
      """
      INSERT INTO case_status (member_case, person, status, since, event, recorded_at, recorded_by)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, .id(id), .id(orNull: person), .text(status), .date(since),
      .id(orNull: event), .text(scribe.moment), .text(scribe.visitor.name))
  }

  /// The sheets that speak of a case: its own and those of the members in it.
  func renewCaseSheets(of id: CaseID, by scribe: Scribe) throws(SQLiteError) {
    try renewSheet(of: .case(id), by: scribe.visitor.name, at: scribe.moment)
    let members = Query(
      """
      SELECT DISTINCT case_party.person FROM case_party
      JOIN member ON member.person = case_party.person
      WHERE member_case = ?1 AND removed_at IS NULL
      """
    ) { (row: inout Row) -> PersonID in row.id() }
    for person in try rows(members, .id(id)) {
      try renewSheet(of: .person(person), by: scribe.visitor.name, at: scribe.moment)
    }
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
