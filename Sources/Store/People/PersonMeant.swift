import Records
import SQLite

extension Connection {
  /// Everyone whose name, or one of whose spellings, is exactly this one, whatever its letters.
  func people(named typed: String, for visitor: Visitor) throws(SQLiteError) -> [PersonID] {
    let wanted = PersonName(typed)
    guard wanted.parts.isEmpty == false else { return [] }
    let found = try names(near: wanted, for: visitor).filter {
      PersonName.known($0.1).parts == wanted.parts
    }
    return Set(found.map(\.0)).sorted()
  }

  /// Everyone who has this number: a member's, a telephone or a national ID, each as far as the
  /// visitor may see it.
  func people(numbered typed: String, for visitor: Visitor) throws(SQLiteError) -> [PersonID] {
    var keys = NumberKey.member(typed).map { [$0] } ?? []
    if visitor.clearance >= .secretariat {
      keys += NumberKey.telephones(typed) + (NumberKey.identity(typed).map { [$0] } ?? [])
    }
    guard keys.isEmpty == false else { return [] }
    let places = (0..<keys.count).map { "?\($0 + 2)" }.joined(separator: ", ")
    let query = Query(
      """
      SELECT DISTINCT person.id FROM person_key_index
      JOIN person ON person.id = person_key_index.person
      WHERE key IN (\(places)) AND \(Person.seen) ORDER BY person.id
      """
    ) { (row: inout Row) -> PersonID in row.id() }
    return try rows(query, with: [.clearance(of: visitor)] + keys.map { .text($0) })
  }

  /// Whether somebody acts as a lawyer in a case that the visitor may see.
  fileprivate func isLawyer(_ person: PersonID, for visitor: Visitor) throws(SQLiteError) -> Bool {
    try integer(
      """
      SELECT count (*) FROM case_party JOIN member_case ON member_case.id = case_party.member_case
      WHERE case_party.person = ?2 AND role = 'lawyer' AND case_party.removed_at IS NULL
        AND \(CaseFile.seen)
      """, .clearance(of: visitor), .id(person)) > 0
  }
}

/// Who is meant by what was typed, and what must be said of it.
struct Meant {
  let person: PersonID
  /// Whether the person was entered just now.
  var isNew = false
  var concern: CaseConcern?
}

extension Change {
  /// The person who is meant, entered where nobody of the name is known.
  ///
  /// One person of a full name, three parts or more, is taken for the bearer of it, and it is said; so
  /// is a lawyer of a short name who is a lawyer here already. Where the name is short or several bear
  /// it, `.namesakes` asks: nobody is joined to another, nor entered beside them, in silence.
  /// Whoever is entered with a restricted case is restricted too: a name alone tells of the case.
  func resolve(
    _ who: PartyDetails.Who, in caseID: CaseID?, as role: PartyRole? = nil
  ) throws(ArchiveError) -> Meant {
    if let known = try known(who, as: role) { return known }
    guard case .name(let typed) = who.named else { throw .missing(.person, name: "") }
    var details = PersonDetails(name: PersonName(typed).written)
    guard PersonName(typed).parts.isEmpty == false else { throw .invalid(.name, typed: typed) }
    if let caseID { details.visibility = max(details.visibility, try circle(of: caseID)) }
    return Meant(person: try insert(details), isNew: true)
  }

  /// The person who is meant and known already; `nil` where a new one is.
  private func known(
    _ who: PartyDetails.Who, as role: PartyRole?
  ) throws(ArchiveError) -> Meant? {
    switch who {
    case .person(let id):
      try require(.person(id))
      return Meant(person: id)
    case .member(let number):
      let found = try translated(connection.people(numbered: number, for: visitor))
      for id in found {
        let card = try translated(connection.personCard(id, for: visitor))
        if let kept = card?.memberNumber,
          TypedNumber.memberKey(kept) == TypedNumber.memberKey(number)
        {
          return Meant(person: id)
        }
      }
      throw .missing(.person, name: number)
    case .new: return nil
    case .name(let name):
      let bearers = try translated(connection.people(named: name, for: visitor))
      guard let first = bearers.first else { return nil }
      var isSure = PersonName(name).parts.count >= Self.fullNameParts
      if role == .lawyer, isSure == false {
        isSure = try translated(connection.isLawyer(first, for: visitor))
      }
      var cards: [PersonCard] = []
      for id in bearers {
        if let card = try translated(connection.personCard(id, for: visitor)) { cards.append(card) }
      }
      guard bearers.count == 1, isSure, let card = cards.first else {
        throw .namesakes(name, cards)
      }
      return Meant(person: first, concern: .takenFor(name, card))
    }
  }

  /// A name of so many parts is taken for one person's.
  private static let fullNameParts = 3

  /// The one person whom an event of a case, or of none, means by a name; `nil` where that is not
  /// known or must be asked.
  func personKnown(
    as typed: String, in caseID: CaseID?
  ) throws(ArchiveError) -> PersonID? {
    if let caseID, let party = try party(called: typed, in: caseID) { return party }
    let who = PartyDetails.Who(typed: typed)
    do throws(ArchiveError) {
      return try known(who, as: nil)?.person
    } catch {
      guard error.isOfTyped else { throw error }
      return nil
    }
  }

  /// Inside one case a partial name is enough if it fits exactly one party.
  func party(called name: String, in caseID: CaseID) throws(ArchiveError) -> PersonID? {
    let wanted = PersonName(name)
    let query = Query(
      """
      SELECT person.id, person.name FROM case_party
      JOIN person ON person.id = case_party.person
      WHERE member_case = ?2 AND case_party.removed_at IS NULL AND \(Person.seen)
      """
    ) { (row: inout Row) -> (PersonID, String) in (row.id(), row.text()) }
    let known = try rows(query, .clearance(of: visitor), .id(caseID))
    let near = Dictionary(known.map { ($0.0, wanted.score(.known($0.1))) }) { max($0, $1) }
      .filter { $0.value >= PersonName.conflictThreshold }.sorted { $0.value > $1.value }
    guard let best = near.first, near.count == 1 || best.value > near[1].value else { return nil }
    return best.key
  }
}

extension PartyDetails.Who {
  /// Who is to be entered, by the name.
  fileprivate var named: Self {
    if case .new(let name) = self { return .name(name) }
    return self
  }
}

/// What people are looked up by beside their names: their numbers, as they are compared.
enum NumberKey {
  /// The key of a member's number; `nil` where none was typed.
  static func member(_ typed: String) -> String? {
    let key = TypedNumber.memberKey(typed)
    return key.isEmpty ? nil : "number:\(key)"
  }

  static func telephones(_ typed: String) -> [String] {
    TypedNumber.telephones(typed).map { "telephone:\($0)" }
  }

  /// The key of a national ID; `nil` where it is none.
  static func identity(_ typed: String) -> String? {
    NationalID(typed).map { "id:\($0.digits)" }
  }
}

/// What names are looked up by across scripts: consonants, and which script they stand in.
enum RomanKey {
  /// The keys that a name is kept under.
  static func kept(of name: PersonName) -> [String] {
    let script = name.isLatin ? "latin" : "arabic"
    return name.romanKeys.map { "\(script):\($0)" }
  }

  /// The keys by which a typed name finds those of the other script, and in Latin letters those that
  /// spell it otherwise.
  static func wanted(of name: PersonName) -> [String] {
    let scripts = name.isLatin ? ["latin", "arabic"] : ["latin"]
    return scripts.flatMap { script in name.romanKeys.sorted().map { "\(script):\($0)" } }
  }
}
