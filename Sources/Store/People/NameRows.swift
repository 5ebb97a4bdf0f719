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
  /// The people whose names, or one of their spellings, are at least so likely to be meant.
  ///
  /// Up to `PersonName.conflictThreshold` a part of the name is enough, in any order and script.
  func matches(
    _ typed: String, threshold: Double, limit: Int, for visitor: Visitor
  ) throws(SQLiteError) -> [PersonMatch] {
    let name = PersonName(typed)
    guard name.parts.isEmpty == false else { return [] }
    let names = try names(
      near: name, orAcross: RomanKey.wanted(of: name),
      orWith: threshold <= PersonName.conflictThreshold ? name.keys : [], for: visitor)
    var best: [PersonID: (spelling: String, score: Double)] = [:]
    for (person, spelling) in names {
      let score = name.likelihood(of: .known(spelling))
      if score >= threshold, score > best[person]?.score ?? 0 { best[person] = (spelling, score) }
    }
    var matches: [PersonMatch] = []
    let order = best.sorted { ($1.value.score, $0.key) < ($0.value.score, $1.key) }
    for (id, found) in order.prefix(limit) {
      guard let card = try personCard(id, for: visitor) else { continue }
      matches.append(PersonMatch(card: card, spelling: found.spelling, score: found.score))
    }
    return matches
  }

  /// The people of a list's typed line: by a number, or by any part of the name.
  func people(called typed: String, for visitor: Visitor) throws(SQLiteError) -> [PersonID] {
    let matches = try matches(
      typed, threshold: PersonName.conflictThreshold, limit: 500, for: visitor)
    return try people(numbered: typed, for: visitor) + matches.map(\.card.id)
  }

  /// The names and spellings of everyone whose name shares enough keys with this one to be near it, of
  /// those who have its consonants in another script, and of those who have every one of `parts`, or
  /// one that begins so; each once.
  func names(
    near name: PersonName, orAcross romanKeys: [String] = [], orWith parts: Set<String> = [],
    for visitor: Visitor
  ) throws(SQLiteError) -> [(PersonID, String)] {
    let query = Query(
      """
      WITH found (person) AS MATERIALIZED (
        SELECT person FROM person_key_index WHERE key IN (SELECT value FROM json_each (?2))
        GROUP BY person HAVING count (*) >= ?3
        UNION
        SELECT person FROM person_key_index WHERE key IN (SELECT value FROM json_each (?4))
        GROUP BY person HAVING count (*) >= ?5
        UNION
        SELECT person FROM json_each (?6) AS part CROSS JOIN person_key_index
          ON person_key_index.key >= part.value
            AND person_key_index.key < part.value || char (0x10FFFF)
        GROUP BY person HAVING count (DISTINCT part.value) = ?7)
      SELECT person.id, person.name FROM found JOIN person ON person.id = found.person
      WHERE \(Person.seen)
      UNION ALL
      SELECT person.id, person_spelling.name FROM found JOIN person ON person.id = found.person
      JOIN person_spelling ON person_spelling.person = person.id
      WHERE \(Person.seen)
      """
    ) { (row: inout Row) -> (PersonID, String) in (row.id(), row.text()) }
    return try rows(
      query, .clearance(of: visitor), .list(name.keys), .integer(name.keysWanted),
      .list(romanKeys), .integer(name.romanKeys.count), .list(parts), .integer(parts.count))
  }

  /// The name of a person and its other spellings.
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
  /// Writes the keys of a person's names and numbers anew.
  func indexNames(of person: PersonID) throws(SQLiteError) {
    try run("DELETE FROM person_key_index WHERE person = ?1", .id(person))
    var keys = try spellings(of: person).reduce(into: Set<String>()) {
      let name = PersonName($1)
      $0.formUnion(name.keys)
      $0.formUnion(RomanKey.kept(of: name))
    }
    let numbers = Query(
      """
      SELECT ifnull (number, ''), phone, national_id FROM person
      LEFT JOIN member ON member.person = person.id WHERE person.id = ?1
      """
    ) { (row: inout Row) -> [String] in
      (NumberKey.member(row.text()).map { [$0] } ?? []) + NumberKey.telephones(row.text())
        + (NumberKey.identity(row.text()).map { [$0] } ?? [])
    }
    for key in try first(numbers, .id(person)) ?? [] { keys.insert(key) }
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
    for person in try rows(people) { try indexNames(of: person) }
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
