package import Records
import SQLite

/// What a table asks before it opens a second record of one number or one name.
extension Change {
  /// Does a part of the change that leaves nothing behind where it throws.
  package func part<Result>(
    _ body: () throws(ArchiveError) -> Result
  ) throws(ArchiveError) -> Result {
    try connection.part(body) { ArchiveError($0, doing: doing) }
  }

  /// Throws `.numberTaken` where a case that is not another already carries one of the numbers.
  package func requireFree(
    _ numbers: [CaseNumber], unless isOther: (CaseID) -> Bool
  ) throws(ArchiveError) {
    for number in numbers {
      let taken = try translated(connection.cases(numbered: number, for: visitor))
      var cards: [CaseCard] = []
      for id in taken where isOther(id) == false {
        if let card = try translated(connection.caseCard(id, for: visitor, isBrief: true)) {
          cards.append(card)
        }
      }
      guard cards.isEmpty else { throw .numberTaken("\(number)", cards) }
    }
  }

  /// Throws `.namesakes` where somebody who is not another already bears the name.
  package func requireNobody(
    named name: String, unless isOther: (PersonID) -> Bool
  ) throws(ArchiveError) {
    var cards: [PersonCard] = []
    for id in try translated(connection.people(named: name, for: visitor))
    where isOther(id) == false {
      if let card = try translated(connection.personCard(id, for: visitor)) { cards.append(card) }
    }
    guard cards.isEmpty else { throw .namesakes(name, cards) }
  }
}
