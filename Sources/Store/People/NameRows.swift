package import Records
import SQLite

extension Store {
  /// The people whose names are near `typed`, best first, for «did you mean this person?».
  package func matches(
    _ typed: String, threshold: Double, limit: Int, for visitor: Visitor
  ) throws(ArchiveError) -> [PersonMatch] {
    try read("comparing names") { connection throws(SQLiteError) in
      try connection.matches(typed, threshold: threshold, limit: limit, for: visitor)
    }
  }

  /// Every role of people with these names in cases that the visitor may see.
  package func conflicts(
    _ names: [String], for visitor: Visitor
  ) throws(ArchiveError) -> [Conflict] {
    try read("checking for conflicts") { connection throws(SQLiteError) in
      var conflicts: [Conflict] = []
      for name in names {
        let matches = try connection.matches(
          name, threshold: PersonName.conflictThreshold, limit: 50, for: visitor)
        for match in matches {
          conflicts += try connection.parts(of: match, asked: name, for: visitor)
        }
      }
      return conflicts
    }
  }
}

extension Connection {
  /// The people whose names, or one of their spellings, score at least `threshold`.
  func matches(
    _ typed: String, threshold: Double, limit: Int, for visitor: Visitor
  ) throws(SQLiteError) -> [PersonMatch] {
    let name = PersonName(typed)
    guard name.parts.isEmpty == false else { return [] }
    var best: [PersonID: (spelling: String, score: Double)] = [:]
    for person in try candidates(for: name, visitor) {
      for spelling in try spellings(of: person) {
        let score = name.score(PersonName(spelling))
        if score >= threshold, score > best[person]?.score ?? 0 { best[person] = (spelling, score) }
      }
    }
    var matches: [PersonMatch] = []
    let order = best.sorted { ($1.value.score, $0.key) < ($0.value.score, $1.key) }
    for (id, found) in order.prefix(limit) {
      guard let card = try personCard(id, for: visitor) else { continue }
      matches.append(PersonMatch(card: card, spelling: found.spelling, score: found.score))
    }
    return matches
  }

  /// The person with exactly this name, whatever its spelling; `nil` where there is none or
  /// several.
  func personNamed(_ typed: String, for visitor: Visitor) throws(SQLiteError) -> PersonID? {
    let wanted = PersonName(typed)
    guard wanted.parts.count >= 2 else { return nil }
    var found: PersonID?
    for person in try candidates(for: wanted, visitor) {
      let names = try spellings(of: person)
      guard names.contains(where: { PersonName($0).parts == wanted.parts }) else { continue }
      guard found == nil else { return nil }
      found = person
    }
    return found
  }

  private func candidates(
    for name: PersonName, _ visitor: Visitor
  ) throws(SQLiteError) -> [PersonID] {
    let keys = name.keys.sorted()
    let places = (0..<keys.count).map { "?\($0 + 3)" }.joined(separator: ", ")
    let query = Query(
      """
      SELECT person.id FROM person_key_index JOIN person ON person.id = person_key_index.person
      WHERE key IN (\(places)) AND \(Person.seen)
      GROUP BY person.id HAVING count (*) >= ?2
      """
    ) { (row: inout Row) -> PersonID in row.id() }
    return try rows(
      query,
      with: [.clearance(of: visitor), .integer(name.keysWanted)]
        + keys.map { .text($0) })
  }

  private func spellings(of person: PersonID) throws(SQLiteError) -> [String] {
    let query = Query(
      """
      SELECT name FROM person WHERE id = ?1
      UNION ALL SELECT name FROM person_spelling WHERE person = ?1
      """
    ) { (row: inout Row) in row.text() }
    return try rows(query, .id(person))
  }

  fileprivate func parts(
    of match: PersonMatch, asked: String, for visitor: Visitor
  ) throws(SQLiteError) -> [Conflict] {
    let query = Query(
      """
      SELECT member_case.id, member_case.title, case_party.role, ifnull (client.name, '')
      FROM case_party JOIN member_case ON member_case.id = case_party.member_case
      LEFT JOIN person AS client
        ON client.id = case_party.represents AND \(Person.seen(as: "client"))
      WHERE case_party.person = ?2 AND case_party.removed_at IS NULL
        AND \(CaseFile.seen)
      ORDER BY member_case.id
      """
    ) { (row: inout Row) throws(SQLiteError) in
      Conflict(
        asked: asked, match: match, caseID: row.id(), caseTitle: row.text(),
        role: try row.term(), represents: row.text())
    }
    return try rows(query, .clearance(of: visitor), .id(match.card.id))
  }
}

extension Connection {
  /// Writes the keys of a person's names anew.
  func indexNames(of person: PersonID, _ names: [String]) throws(SQLiteError) {
    try run("DELETE FROM person_key_index WHERE person = ?1", .id(person))
    let keys = names.reduce(into: Set<String>()) { $0.formUnion(PersonName($1).keys) }
    for key in keys.sorted() {
      try run(
        "INSERT INTO person_key_index (key, person) VALUES (?1, ?2)", .text(key), .id(person))
    }
  }

  /// Writes the keys of every name, into an empty table.
  func indexNames() throws(SQLiteError) {
    let people = Query("SELECT id FROM person WHERE removed_at IS NULL") {
      (row: inout Row) -> PersonID in row.id()
    }
    for person in try rows(people) { try indexNames(of: person, try spellings(of: person)) }
  }

  /// Stores the case numbers that a document's own words for its case contain.
  func indexCaseName(of document: DocumentID) throws(SQLiteError) {
    let query = Query(
      """
      SELECT case_name FROM document
      WHERE id = ?1 AND case_name <> '' AND kind NOT IN ('case', 'member', 'notification')
      """
    ) { (row: inout Row) in row.text() }
    guard let name = try first(query, .id(document)) else { return }
    let keys = CaseNumberReader.numbers(in: name).map(\.key) + [name.nameLetters]
    for key in keys {
      try run(
        "INSERT OR IGNORE INTO document_case_index (key, document) VALUES (?1, ?2)", .text(key),
        .id(document))
    }
  }

  /// Notes the numbers of every document's case, into an empty table.
  func indexCaseNames() throws(SQLiteError) {
    let named = Query("SELECT id FROM document WHERE case_name <> '' AND removed_at IS NULL") {
      (row: inout Row) -> DocumentID in row.id()
    }
    for document in try rows(named) { try indexCaseName(of: document) }
  }
}

extension CaseNumber {
  /// What a document that names this number is looked up by.
  var key: String { "\(number)/\(year ?? 0)" }
}
