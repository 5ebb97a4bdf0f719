package import Records
import SQLite

extension Change {
  /// Makes two records of one case one: numbers, parties, charges, events, dates, tasks, notifications
  /// and papers of `merged` are those of `kept` from now on, and `merged` goes to the trash.
  ///
  /// Throws `.impossible` where both are one record, or one is the appeal or the rotation of the other.
  package func merge(_ merged: CaseID, into kept: CaseID) throws(ArchiveError) {
    try require(.case(merged))
    try require(.case(kept))
    guard let one = try translated(connection.caseDetails(merged)),
      let other = try translated(connection.caseDetails(kept)), merged != kept
    else { throw .impossible(.ownMerge) }
    guard [one.appealOf, one.rotatedFrom].contains(kept) == false,
      [other.appealOf, other.rotatedFrom].contains(merged) == false
    else { throw .impossible(.ownAppeal) }
    var merging = try Merging(self, of: "case", merged.number, into: kept.number)
    try merging.fill(
      [
        "subject", "track", "degree", "procedure", "prosecution", "court", "circuit",
        "governorate", "opened", "appeal_of", "rotated_from", "remark",
      ], of: "member_case")
    try merging.moveReferences(to: "member_case", but: [])
    // A notification knows its case by number alone.
    try merging.set("member_case", of: "notification", to: "?3", where: "member_case = ?2")
    try merging.set(
      "matter", of: "member_case",
      to: "(SELECT matter FROM member_case AS other WHERE other.id = ?3)", where: "matter = ?2")
    try merging.add(one.tags, to: "case_tag", of: "member_case")
    try merging.movePapers()
    try merging.set(
      "removed_at", of: "case_number", to: "'\(time)'",
      where: """
        member_case = ?3 AND removed_at IS NULL AND EXISTS (SELECT 1 FROM case_number AS first
          WHERE first.member_case = ?3 AND first.removed_at IS NULL AND first.id < case_number.id
            AND first.number = case_number.number AND first.year IS case_number.year
            AND first.register = case_number.register AND first.body = case_number.body)
        """)
    try merging.endDoubledParties(where: "member_case = ?3")
    try merging.settleLiberty(ofCase: kept)
    try merging.close("member_case")
    try note(.case(kept), "merged", from: "\(merged)", to: "\(kept)")
    try renew([kept, merged])
  }

  /// Undoes the merge of a case that is in the trash for it; `page` is the record it must be one with,
  /// where that is known.
  package func unmerge(_ merged: CaseID, from page: CaseID? = nil) throws(ArchiveError) {
    let merge = try standingMerge(of: .case(merged))
    let kept = CaseID(merge.kept)
    guard page ?? kept == kept else { throw .missing(.case, name: "\(merged)") }
    try require(.case(kept))
    try undo(merge: merge.id, into: merge.kept)
    try note(.case(kept), "merged", from: "\(kept)", to: "\(merged)")
    try renew([kept, merged])
  }

  /// The due dates and sheets that hang on cases, made anew.
  private func renew(_ cases: [CaseID]) throws(ArchiveError) {
    for id in cases {
      try settleDeadlines(ofCase: id)
      try followPowers(ofCase: id)
      try renewSheets(ofCase: id)
    }
  }
}
