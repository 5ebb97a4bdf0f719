package import Records
import SQLite

extension Change {
  /// Enters a person and gives their number.
  ///
  /// Throws `.invalid(.name)` where the name is empty, `.impossible` where the dates of a life are,
  /// `.duplicate` where another member has the number.
  package func enter(_ details: PersonDetails) throws(ArchiveError) -> PersonID {
    try check(details, of: nil)
    let id = try insert(details)
    try renewSheet(of: .person(id))
    return id
  }

  /// What the visitor may see of a person in this moment, before it is corrected.
  package func details(of id: PersonID) throws(ArchiveError) -> PersonDetails {
    try require(.person(id))
    guard let person = try translated(connection.person(id, for: visitor)) else {
      throw .missing(.person, name: "\(id)")
    }
    return person.details
  }

  /// Corrects what is known of a person; what stood before stays in the history.
  package func edit(_ id: PersonID, to details: PersonDetails) throws(ArchiveError) {
    try require(.person(id))
    guard let old = try translated(connection.person(id, for: .local))?.details else { return }
    try check(details, of: id, was: old)
    var new = details
    if visitor.clearance < .restricted {
      // Fields that the visitor cannot see are kept: the form did not show them.
      new.medical = old.medical
      new.isMinor = old.isMinor
    }
    try run(
      """
      UPDATE person SET name = ?2, sex = ?3, birth = ?4, governorate = ?5, occupation = ?6,
        phone = ?7, email = ?8, address = ?9, national_id = ?10, medical = ?11, is_minor = ?12,
        remark = ?13, visibility = ?14
      WHERE id = ?1
      """, with: [.id(id)] + new.values)
    try run("DELETE FROM person_spelling WHERE person = ?1", .id(id))
    try run("DELETE FROM member WHERE person = ?1", .id(id))
    try writeParts(of: new, id)
    try note(.person(id), from: old.fields, to: new.fields)
    try renewSheets(around: id)
  }

  /// Puts a person who has a part in no case in the trash.
  func remove(_ id: PersonID) throws(ArchiveError) {
    try require(.person(id))
    let parts = try integer(
      "SELECT count (*) FROM case_party WHERE person = ?1 AND removed_at IS NULL", .id(id))
    guard parts == 0 else { throw .impossible(.stillParty(parts)) }
    try run("UPDATE person SET removed_at = ?2 WHERE id = ?1", .id(id), .time(time))
    try run("DELETE FROM person_key_index WHERE person = ?1", .id(id))
    try note(.person(id), "removed", from: "", to: "\(time)")
    try renewSheet(of: .person(id))
  }

  private func check(
    _ details: PersonDetails, of id: PersonID?, was old: PersonDetails? = nil
  ) throws(ArchiveError) {
    try check(circle: details.visibility)
    guard PersonName(details.name).parts.isEmpty == false else {
      throw .invalid(.name, typed: details.name)
    }
    if let concern = details.concerns(today: time.day).first { throw .impossible(concern) }
    if details.nationalID != old?.nationalID { try check(identity: details.nationalID, of: id) }
    guard let number = details.membership?.number, number.isEmpty == false else { return }
    // A membership number is unique, even beside a closed record; the error does not say whose it
    // is.
    let others = try integer(
      """
      SELECT count (*) FROM member WHERE person <> ?2 AND (number = ?1
        OR person IN (SELECT person FROM person_key_index WHERE key = ?3))
      """, .text(number), .id(id ?? 0), .text(NumberKey.member(number) ?? ""))
    guard others == 0 else { throw .duplicate(.person, name: number) }
  }

  /// A national ID is one person's: where it is somebody else's, it is said whose, as far as the
  /// visitor may know.
  private func check(identity typed: String, of id: PersonID?) throws(ArchiveError) {
    guard let key = NumberKey.identity(typed) else { return }
    let bearers = Query("SELECT person FROM person_key_index WHERE key = ?1 AND person <> ?2") {
      (row: inout Row) -> PersonID in row.id()
    }
    guard let other = try first(bearers, .text(key), .id(id ?? 0)) else { return }
    let card = try translated(connection.personCard(other, for: visitor))
    throw .impossible(.identityTaken(typed, by: card))
  }

  /// Writes a person's rows; their sheet is the caller's to renew.
  func insert(_ details: PersonDetails) throws(ArchiveError) -> PersonID {
    let id: PersonID = try insert(
      """
      INSERT INTO person (name, sex, birth, governorate, occupation, phone, email, address,
        national_id, medical, is_minor, remark, visibility, added_at, added_by)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
      """, with: details.values + [.time(time), .text(visitor.name)])
    try writeParts(of: details, id)
    return id
  }

  /// Spellings, membership and the keys of the name.
  private func writeParts(of details: PersonDetails, _ id: PersonID) throws(ArchiveError) {
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
    try translated(connection.indexNames(of: id))
  }

  /// The sheets that speak of a person: their own and those of their cases.
  private func renewSheets(around person: PersonID) throws(ArchiveError) {
    let cases = Query("SELECT DISTINCT member_case FROM case_party WHERE person = ?1") {
      (row: inout Row) -> CaseID in row.id()
    }
    for id in try rows(cases, .id(person)) { try renewSheet(of: .case(id)) }
    try renewSheet(of: .person(person))
  }
}

// MARK: - Consents

extension Change {
  /// Writes down what a person agreed to.
  package func addConsent(
    of person: PersonID, to scope: ConsentScope, on date: CivilDate?, remark: String
  ) throws(ArchiveError) -> ConsentID {
    try require(.person(person))
    return try insert(
      """
      INSERT INTO consent (person, scope, given_on, remark, recorded_at, recorded_by)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      """,
      with: [
        .id(person), .term(scope), .date(date), .text(remark), .time(time), .text(visitor.name),
      ])
  }

  /// Notes that a consent was taken back; what it was stays.
  package func withdrawConsent(
    _ id: ConsentID, of person: PersonID, on date: CivilDate
  ) throws(ArchiveError) {
    try require(.person(person))
    try run(
      """
      UPDATE consent SET withdrawn_on = ?3
      WHERE id = ?1 AND person = ?2 AND withdrawn_on IS NULL
      """, .id(id), .id(person), .date(date))
    guard connection.changes == 1 else { throw .missing(.consent, name: "\(id)") }
    try note(.person(person), "consent", from: "\(id)", to: "withdrawn \(date)")
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
