package import Records
import SQLite

extension Change {
  /// Makes two records of one person one: what hangs on `merged` hangs on `kept` from now on, what the
  /// kept record does not say is filled in, the other name becomes a spelling, and `merged` goes to the
  /// trash.
  ///
  /// Throws `.impossible` where both are one record, or their national IDs are two people's.
  package func merge(_ merged: PersonID, into kept: PersonID) throws(ArchiveError) {
    try require(.person(merged))
    try require(.person(kept))
    guard let one = try translated(connection.person(merged, for: .local))?.details,
      let other = try translated(connection.person(kept, for: .local))?.details, merged != kept
    else { throw .impossible(.ownMerge) }
    if let first = NationalID(one.nationalID), let second = NationalID(other.nationalID),
      first != second
    {
      throw .impossible(.twoIdentities(first.digits, second.digits))
    }
    let cases = try cases(of: [merged, kept])
    var merging = try Merging(self, of: "person", merged.number, into: kept.number)
    try merging.fill(
      [
        "sex", "birth", "governorate", "occupation", "phone", "email", "address", "national_id",
        "medical", "remark",
      ], of: "person")
    try merging.set(
      "is_minor", of: "person", to: "1",
      where: "id = ?3 AND (SELECT is_minor FROM person AS other WHERE other.id = ?2) = 1")
    // The membership moves where the kept record has none: its row is the person's own.
    try merging.moveReferences(to: "person", but: ["member"])
    try merging.set(
      "person", of: "member", to: "?3",
      where: "person = ?2 AND NOT EXISTS (SELECT 1 FROM member AS other WHERE other.person = ?3)")
    let names = ([one.name] + one.spellings).filter { $0 != other.name }
    try merging.add(names, to: "person_spelling", of: "person")
    try merging.endDoubledParties(where: "person = ?3")
    for id in cases { try merging.settleLiberty(ofCase: id) }
    try merging.close("person")
    try note(.person(kept), "merged", from: "\(merged)", to: "\(kept)")
    try renew([kept, merged], cases)
  }

  /// Undoes the merge of a person who is in the trash for it; `page` is the record it must be one with,
  /// where that is known.
  package func unmerge(_ merged: PersonID, from page: PersonID? = nil) throws(ArchiveError) {
    let merge = try standingMerge(of: .person(merged))
    let kept = PersonID(merge.kept)
    guard page ?? kept == kept else { throw .missing(.person, name: "\(merged)") }
    try require(.person(kept))
    let cases = try cases(of: [kept])
    try undo(merge: merge.id, into: merge.kept)
    try note(.person(kept), "merged", from: "\(kept)", to: "\(merged)")
    try renew([kept, merged], cases)
  }

  /// The cases in which one of these people has a part or an event.
  private func cases(of people: [PersonID]) throws(ArchiveError) -> [CaseID] {
    let query = Query(
      """
      SELECT member_case FROM case_party WHERE person = ?1
      UNION SELECT member_case FROM case_event WHERE person = ?1 AND member_case IS NOT NULL
      """
    ) { (row: inout Row) -> CaseID in row.id() }
    var found: Set<CaseID> = []
    for person in people { found.formUnion(try rows(query, .id(person))) }
    return found.sorted()
  }

  /// The names, due dates and sheets that hang on people and their cases, made anew.
  private func renew(_ people: [PersonID], _ cases: [CaseID]) throws(ArchiveError) {
    for person in people {
      try translated(connection.indexNames(of: person))
      try renewSheet(of: .person(person))
    }
    for id in cases {
      try settleDeadlines(ofCase: id)
      try followPowers(ofCase: id)
      try renewSheets(ofCase: id)
    }
  }
}
