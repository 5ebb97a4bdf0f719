import Deadlines
import Records
import SQLite

extension Connection {
  /// The orders of release that, as seen on `today`, no event tells to have been carried out, the oldest
  /// first.
  func unreleased(
    on today: CivilDate, for visitor: Visitor
  ) throws(SQLiteError) -> [AgendaEntry] {
    let cases = Query(
      """
      SELECT DISTINCT case_event.member_case FROM \(CaseEvent.source)
      WHERE \(CaseEvent.seenInSource) AND case_event.type = 'release-order'
        AND case_event.replaced_by IS NULL AND case_event.member_case IS NOT NULL
      """
    ) { (row: inout Row) -> CaseID in row.id() }
    var entries: [AgendaEntry] = []
    for id in try rows(cases, .clearance(of: visitor)) {
      guard let file = try caseFile(id, for: visitor, isWhole: false) else { continue }
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
}
