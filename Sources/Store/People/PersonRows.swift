package import Records
import SQLite

extension Store {
  /// A person; `.missing` alike where there is none and where the visitor may not see them.
  package func person(_ id: PersonID, for visitor: Visitor) throws(ArchiveError) -> Person {
    try read("reading a person", Connection.person(_:for:), id, for: visitor).orMissing(.person(id))
  }
}

extension Connection {
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
      WHERE \(Person.seen) AND person.id = ?2
      """
    ) { (row: inout Row) throws(SQLiteError) in try Person(&row) }
    guard var person = try first(query, .clearance(of: visitor), .id(id)) else {
      return nil
    }
    let spellings = Query(
      "SELECT name FROM person_spelling WHERE person = ?1 ORDER BY ordinal"
    ) { (row: inout Row) in row.text() }
    person.details.spellings = try rows(spellings, .id(id))
    return person
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
    let (addedAt, addedBy) = (try row.time(), row.text())
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
