import Deadlines
import Records
import SQLite

extension Connection {
  /// The orders of release that nothing tells to have been carried out `today`, the oldest first.
  ///
  /// A case is read whole, with deaths in others and what was said, where none of its own later events
  /// sets the person free.
  func unreleased(
    on today: CivilDate, for visitor: Visitor
  ) throws(SQLiteError) -> [AgendaEntry] {
    var entries: [AgendaEntry] = []
    for id in try casesWithOpenOrders(on: today, for: visitor) {
      guard let file = try caseFile(id, for: visitor) else { continue }
      for (party, order) in file.unreleased(today: today) {
        guard let date = order.details.date else { continue }
        entries.append(
          AgendaEntry(
            kind: .releaseOrder, id: order.id.number, date: date, title: file.details.title,
            subject: .case(id), person: party.name))
      }
    }
    return entries.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  /// The cases in which somebody's last event of release is an order of it, not the release itself.
  private func casesWithOpenOrders(
    on today: CivilDate, for visitor: Visitor
  ) throws(SQLiteError) -> [CaseID] {
    let told = Query(
      """
      SELECT case_event.member_case, case_event.person, case_event.type = 'release-order'
      FROM \(CaseEvent.source)
      WHERE \(CaseEvent.seenInSource) AND case_event.replaced_by IS NULL
        AND case_event.type IN ('release-order', 'release', 'pardon', 'measure', 'death')
        AND case_event.member_case IS NOT NULL AND case_event.person IS NOT NULL
        AND length (case_event.date) = 10 AND case_event.date <= ?2
      ORDER BY case_event.date, case_event.type = 'release-order'
      """
    ) { (row: inout Row) -> (Place, Bool) in
      (Place(caseID: row.id(), person: row.id()), row.integer() == 1)
    }
    var isOpen: [Place: Bool] = [:]
    for (place, isOrder) in try rows(told, .clearance(of: visitor), .text("\(today)")) {
      isOpen[place] = isOrder
    }
    return Set(isOpen.filter(\.value).keys.map(\.caseID)).sorted()
  }
}

/// A person in a case.
private struct Place: Hashable {
  let caseID: CaseID
  let person: PersonID
}
