package import Records
import SQLite

extension Store {
  /// Enters a person.
  package func add(_ details: PersonDetails, by visitor: Visitor) throws(ArchiveError) -> PersonID {
    try record("entering a person", by: visitor) { connection, scribe throws(ArchiveError) in
      try connection.checkMemberNumber(details.membership?.number, besides: nil, for: visitor)
      return try translating("entering a person") { () throws(SQLiteError) in
        let id = try connection.insert(details, by: scribe)
        try connection.renewSheet(
          of: .person(id), by: visitor.name, at: scribe.moment)
        return id
      }
    }
  }

  /// Enters people as one transaction and gives their numbers in order.
  package func add(_ people: [PersonDetails], by visitor: Visitor) throws(ArchiveError)
    -> [PersonID]
  {
    try record("entering people", by: visitor) { connection, scribe throws(ArchiveError) in
      var ids: [PersonID] = []
      for details in people {
        try connection.checkMemberNumber(details.membership?.number, besides: nil, for: visitor)
        ids.append(
          try translating("entering people") { () throws(SQLiteError) in
            let id = try connection.insert(details, by: scribe)
            try connection.renewSheet(
              of: .person(id), by: visitor.name, at: scribe.moment)
            return id
          })
      }
      return ids
    }
  }

  /// Corrects what is known of a person; what stood before stays in the history.
  package func edit(
    _ id: PersonID, to details: PersonDetails, by visitor: Visitor
  ) throws(ArchiveError) {
    try record("changing a person", by: visitor) { connection, scribe throws(ArchiveError) in
      try connection.require(.person, id, for: visitor)
      try connection.checkMemberNumber(details.membership?.number, besides: id, for: visitor)
      try translating("changing a person") { () throws(SQLiteError) in
        guard let old = try connection.person(id, for: .local) else { return }
        var new = details
        if visitor.clearance < .restricted {
          // What the visitor cannot see they cannot mean to change.
          new.medical = old.details.medical
          new.isMinor = old.details.isMinor
        }
        try connection.update(id, to: new, by: scribe)
        try connection.note("person", id, from: old.details.fields, to: new.fields, by: scribe)
        try connection.renewSheets(around: id, by: scribe)
      }
    }
  }

  /// Puts a person who has a part in no case in the trash.
  package func removePerson(_ id: PersonID, by visitor: Visitor) throws(ArchiveError) {
    try record("removing a person", by: visitor) { connection, scribe throws(ArchiveError) in
      try connection.require(.person, id, for: visitor)
      let parts = try translating("removing a person") { () throws(SQLiteError) in
        try connection.integer(
          "SELECT count (*) FROM case_party WHERE person = ?1 AND removed_at IS NULL", .id(id))
      }
      guard parts == 0 else { throw .impossible(.stillParty(parts)) }
      try translating("removing a person") { () throws(SQLiteError) in
        try connection.run(
          "UPDATE person SET removed_at = ?2 WHERE id = ?1", .id(id), .text(scribe.moment))
        try connection.run("DELETE FROM person_key_index WHERE person = ?1", .id(id))
        try connection.note("person", id, "removed", from: "", to: scribe.moment, by: scribe)
        try connection.renewSheet(
          of: .person(id), by: visitor.name, at: scribe.moment)
      }
    }
  }

  /// A person; `.missing` alike where there is none and where the visitor may not see them.
  package func person(_ id: PersonID, for visitor: Visitor) throws(ArchiveError) -> Person {
    let found = try read("reading a person") { connection throws(SQLiteError) in
      try connection.person(id, for: visitor)
    }
    guard let found else { throw .missing(.person, name: "\(id)") }
    return found
  }

  /// Whether some member has the number, whoever may see them: numbers are never given twice.
  package func isMember(numbered number: String) throws(ArchiveError) -> Bool {
    try read("finding a member") { connection throws(SQLiteError) in
      try connection.integer("SELECT count (*) FROM member WHERE number = ?1", .text(number)) > 0
    }
  }

  /// Writes down what a person agreed to.
  package func addConsent(
    of person: PersonID, to scope: ConsentScope, on date: CivilDate?, remark: String,
    by visitor: Visitor
  ) throws(ArchiveError) -> ConsentID {
    try record("entering a consent", by: visitor) { connection, scribe throws(ArchiveError) in
      try connection.require(.person, person, for: visitor)
      return try translating("entering a consent") { () throws(SQLiteError) in
        try connection.run(
          """
          INSERT INTO consent (person, scope, given_on, remark, recorded_at, recorded_by)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6)
          """, .id(person), .term(scope), .date(date), .text(remark), .text(scribe.moment),
          .text(visitor.name))
        return ID(connection.lastInsertedRow)
      }
    }
  }

  /// Notes that a consent was taken back; what it was stays.
  package func withdrawConsent(
    _ id: ConsentID, of person: PersonID, on date: CivilDate, by visitor: Visitor
  ) throws(ArchiveError) {
    try record("withdrawing a consent", by: visitor) { connection, scribe throws(ArchiveError) in
      try connection.require(.person, person, for: visitor)
      let changed = try translating("withdrawing a consent") { () throws(SQLiteError) in
        try connection.run(
          """
          UPDATE consent SET withdrawn_on = ?3
          WHERE id = ?1 AND person = ?2 AND withdrawn_on IS NULL
          """, .id(id), .id(person), .date(date))
        guard connection.changes == 1 else { return false }
        try connection.note(
          "person", person, "consent", from: "\(id)", to: "withdrawn \(date)", by: scribe)
        return true
      }
      guard changed else { throw .missing(.consent, name: "\(id)") }
    }
  }
}

extension Connection {
  /// Throws `.duplicate` where another member has the number; a stranger's is not told whose.
  func checkMemberNumber(
    _ number: String?, besides id: PersonID?, for visitor: Visitor
  ) throws(ArchiveError) {
    guard let number, number.isEmpty == false else { return }
    let count = try translating("finding a member") { () throws(SQLiteError) in
      try integer(
        "SELECT count (*) FROM member WHERE number = ?1 AND person <> ?2", .text(number),
        .id(id ?? 0))
    }
    guard count == 0 else { throw .duplicate(.person, name: number) }
  }

  /// Enters a person and gives their number; inside a transaction.
  func insert(_ details: PersonDetails, by scribe: Scribe) throws(SQLiteError) -> PersonID {
    try run(
      """
      INSERT INTO person (name, sex, birth, governorate, occupation, phone, email, address,
        national_id, medical, is_minor, remark, visibility, added_at, added_by)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
      """,
      with: details.values + [.text(scribe.moment), .text(scribe.visitor.name)])
    let id = PersonID(lastInsertedRow)
    try writeParts(of: details, id)
    return id
  }

  fileprivate func update(
    _ id: PersonID, to details: PersonDetails, by scribe: Scribe
  ) throws(SQLiteError) {
    try run(
      """
      UPDATE person SET name = ?2, sex = ?3, birth = ?4, governorate = ?5, occupation = ?6,
        phone = ?7, email = ?8, address = ?9, national_id = ?10, medical = ?11, is_minor = ?12,
        remark = ?13, visibility = ?14
      WHERE id = ?1
      """, with: [.id(id)] + details.values)
    try run("DELETE FROM person_spelling WHERE person = ?1", .id(id))
    try run("DELETE FROM member WHERE person = ?1", .id(id))
    try writeParts(of: details, id)
  }

  /// Spellings, membership and the keys of the name.
  private func writeParts(of details: PersonDetails, _ id: PersonID) throws(SQLiteError) {
    for (offset, name) in details.spellings.enumerated() where name.isEmpty == false {
      try run(
        "INSERT INTO person_spelling (person, ordinal, name) VALUES (?1, ?2, ?3)", .id(id),
        .integer(offset + 1), .text(name))
    }
    if let membership = details.membership {
      try run(
        "INSERT INTO member (person, number, unit, joined, left_on) VALUES (?1, ?2, ?3, ?4, ?5)",
        .id(id), .text(membership.number), .text(membership.unit), .date(membership.joined),
        .date(membership.left))
    }
    try indexNames(of: id, [details.name] + details.spellings)
  }

  /// A person as the visitor may know them.
  func person(_ id: PersonID, for visitor: Visitor) throws(SQLiteError) -> Person? {
    let query = Query(
      """
      SELECT person.id, name, sex, birth, governorate, occupation,
        CASE WHEN ?1 >= 1 THEN phone ELSE '' END, CASE WHEN ?1 >= 1 THEN email ELSE '' END,
        CASE WHEN ?1 >= 1 THEN address ELSE '' END, CASE WHEN ?1 >= 1 THEN national_id ELSE '' END,
        CASE WHEN ?1 >= 2 THEN medical ELSE '' END, CASE WHEN ?1 >= 2 THEN is_minor ELSE 0 END,
        remark, visibility, added_at, added_by, number, unit, joined, left_on
      FROM person LEFT JOIN member ON member.person = person.id
      WHERE visibility <= ?1 AND person.id = ?2 AND removed_at IS NULL
      """
    ) { (row: inout Row) throws(SQLiteError) in try Person(&row) }
    guard var person = try first(query, .integer(visitor.clearance.rawValue), .id(id)) else {
      return nil
    }
    let spellings = Query(
      "SELECT name FROM person_spelling WHERE person = ?1 ORDER BY ordinal"
    ) { (row: inout Row) in row.text() }
    person.details.spellings = try rows(spellings, .id(id))
    return person
  }

  /// The sheets that speak of a person: their own and those of their cases.
  func renewSheets(around person: PersonID, by scribe: Scribe) throws(SQLiteError) {
    let cases = Query("SELECT DISTINCT member_case FROM case_party WHERE person = ?1") {
      (row: inout Row) -> CaseID in row.id()
    }
    for id in try rows(cases, .id(person)) {
      try renewSheet(
        of: .case(id), by: scribe.visitor.name, at: scribe.moment)
    }
    try renewSheet(of: .person(person), by: scribe.visitor.name, at: scribe.moment)
  }
}

extension Person {
  fileprivate init(_ row: inout Row) throws(SQLiteError) {
    let id: PersonID = row.id()
    var details = PersonDetails(name: row.text())
    details.sex = try row.termOrNil()
    details.birth = try row.date()
    details.governorate = row.text()
    details.occupation = row.text()
    details.phone = row.text()
    details.email = row.text()
    details.address = row.text()
    details.nationalID = row.text()
    details.medical = row.text()
    details.isMinor = row.int() == 1
    details.remark = row.text()
    details.visibility = try row.term()
    let (addedAt, addedBy) = (row.text(), row.text())
    if let number = row.textOrNil() {
      var membership = Membership()
      membership.number = number
      membership.unit = row.text()
      membership.joined = try row.date()
      membership.left = try row.date()
      details.membership = membership
    }
    self.init(id: id, details: details, addedAt: addedAt, addedBy: addedBy)
  }
}

extension PersonDetails {
  /// The columns from `name` to `visibility`, in the order of the table.
  fileprivate var values: [Value] {
    [
      .text(name), .term(sex), .date(birth), .text(governorate), .text(occupation), .text(phone),
      .text(email), .text(address), .text(nationalID), .text(medical), .integer(isMinor ? 1 : 0),
      .text(remark), .integer(visibility.rawValue),
    ]
  }

  /// Each field by its name, for the history.
  fileprivate var fields: [(String, String)] {
    [
      ("name", name), ("spellings", spellings.joined(separator: "، ")),
      ("sex", sex?.rawValue ?? ""),
      ("birth", birth?.description ?? ""), ("governorate", governorate),
      ("occupation", occupation), ("phone", phone), ("email", email), ("address", address),
      ("national_id", nationalID), ("medical", medical), ("is_minor", isMinor ? "1" : "0"),
      ("remark", remark), ("visibility", visibility.name), ("number", membership?.number ?? ""),
      ("unit", membership?.unit ?? ""), ("joined", membership?.joined?.description ?? ""),
      ("left", membership?.left?.description ?? ""),
    ]
  }
}
