import Deadlines
package import Records
import SQLite

extension Store {
  /// Everybody who is held and whom the visitor may see, the longest first.
  package func held(for visitor: Visitor) throws(ArchiveError) -> [HeldPerson] {
    let today = today
    return try read("listing the held") { connection throws(SQLiteError) in
      try connection.held(for: visitor, today: today)
    }
  }
}

extension Connection {
  fileprivate func held(
    for visitor: Visitor, today: CivilDate
  ) throws(SQLiteError) -> [HeldPerson] {
    let custodies = try custodies(for: visitor, today: today).filter(\.value.isOpen)
    let caps = try capsPassed(for: visitor, today: today)
    var files: [CaseID: CaseFile] = [:]
    var held: [HeldPerson] = []
    for (id, custody) in custodies {
      guard let person = try person(id, for: visitor) else { continue }
      var holdings: [HeldPerson.Holding] = []
      for caseID in custody.holding.compactMap({ $0 }).sorted() {
        if files[caseID] == nil {
          files[caseID] = try caseFile(caseID, for: visitor, isWhole: false)
        }
        guard let file = files[caseID] else { continue }
        let passed = [caps[Cap(caseID, id)], caps[Cap(caseID, nil)]].compactMap { $0 }.min()
        holdings.append(file.holding(id, capPassed: passed, today: today))
      }
      let own = try events(
        where: """
          case_event.person = ?2 AND case_event.place <> '' AND case_event.replaced_by IS NULL
          ORDER BY case_event.id
          """, [.id(id)], for: visitor
      ).filter { $0.details.date.map { $0.first <= today } ?? false }
      let since = custody.spans.last { $0.to == nil }?.from
      held.append(
        HeldPerson(
          person: id, name: person.details.name,
          memberNumber: person.details.membership?.number, custody: custody,
          places: since.map { own.places(since: $0) } ?? [], holdings: holdings))
    }
    return held.sorted {
      ($1.custody.days.upperBound, $0.name, $0.person)
        < ($0.custody.days.upperBound, $1.name, $1.person)
    }
  }

  /// The last day of the longest remand in each case, of each person in it, where it has passed.
  private func capsPassed(
    for visitor: Visitor, today: CivilDate
  ) throws(SQLiteError) -> [Cap: CivilDate] {
    let rules = StartedDeadline.capRules.map { "'\($0)'" }.joined(separator: ", ")
    let query = Query(
      """
      SELECT deadline.member_case, case_event.person, min (deadline.due) FROM deadline
      JOIN case_event ON case_event.id = deadline.event
      WHERE \(Deadline.seen) AND deadline.state = 'open' AND deadline.due < ?2
        AND deadline.rule IN (\(rules)) AND deadline.member_case IS NOT NULL
      GROUP BY deadline.member_case, case_event.person
      """
    ) { (row: inout Row) throws(SQLiteError) in
      (Cap(row.id(), row.idOrNil()), try row.day())
    }
    var caps: [Cap: CivilDate] = [:]
    for (cap, day) in try rows(query, .clearance(of: visitor), .text(today.description)) {
      caps[cap] = day
    }
    return caps
  }
}

/// Whose cap it is, in which case.
private struct Cap: Hashable {
  let caseID: CaseID
  /// `nil` for all whom the case holds.
  let person: PersonID?

  init(_ caseID: CaseID, _ person: PersonID?) { (self.caseID, self.person) = (caseID, person) }
}
