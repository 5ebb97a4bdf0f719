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
    var names = try names(near: name, for: visitor) + names(across: name, for: visitor)
    if threshold <= PersonName.conflictThreshold {
      names += try self.names(with: name, for: visitor)
    }
    var best: [PersonID: (spelling: String, score: Double)] = [:]
    for (person, spelling) in names where best[person]?.spelling != spelling {
      let score = name.likelihood(of: PersonName(spelling))
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

  /// The names of everyone whose name shares enough keys with this one to be near it.
  func names(
    near name: PersonName, for visitor: Visitor
  ) throws(SQLiteError) -> [(PersonID, String)] {
    try names(of: Self.sharing(name.keys.sorted(), atLeast: name.keysWanted), for: visitor)
  }

  /// The names that have every part of this one, or parts that begin so.
  private func names(
    with name: PersonName, for visitor: Visitor
  ) throws(SQLiteError) -> [(PersonID, String)] {
    let keys = name.keys.sorted()
    let parts = (0..<keys.count).map {
      """
      SELECT DISTINCT person FROM person_key_index
      WHERE key >= ?\($0 + 2) AND key < ?\($0 + 2) || char (0x10FFFF)
      """
    }
    return try names(
      of: (
        """
        SELECT person FROM (\(parts.joined(separator: " UNION ALL ")))
        GROUP BY person HAVING count (*) = \(keys.count)
        """, keys.map { .text($0) }
      ), for: visitor)
  }

  /// The names that have the consonants of this one in another script.
  private func names(
    across name: PersonName, for visitor: Visitor
  ) throws(SQLiteError) -> [(PersonID, String)] {
    let keys = RomanKey.wanted(of: name)
    guard keys.isEmpty == false else { return [] }
    return try names(of: Self.sharing(keys, atLeast: name.romanKeys.count), for: visitor)
  }

  /// The people who have so many of the keys, as SQL whose values begin at `?2`.
  private static func sharing(_ keys: [String], atLeast count: Int) -> (String, [Value]) {
    let places = (0..<keys.count).map { "?\($0 + 2)" }.joined(separator: ", ")
    return (
      """
      SELECT person FROM person_key_index WHERE key IN (\(places))
      GROUP BY person HAVING count (*) >= \(count)
      """, keys.map { .text($0) }
    )
  }

  /// The names and spellings of the people whom a statement finds.
  private func names(
    of found: (sql: String, values: [Value]), for visitor: Visitor
  ) throws(SQLiteError) -> [(PersonID, String)] {
    let query = Query(
      """
      WITH found AS MATERIALIZED (\(found.sql))
      SELECT person.id, person.name FROM found JOIN person ON person.id = found.person
      WHERE \(Person.seen)
      UNION ALL
      SELECT person.id, person_spelling.name FROM found JOIN person ON person.id = found.person
      JOIN person_spelling ON person_spelling.person = person.id
      WHERE \(Person.seen)
      """
    ) { (row: inout Row) -> (PersonID, String) in (row.id(), row.text()) }
    return try rows(query, with: [.clearance(of: visitor)] + found.values)
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
