import Records
import SQLite

extension Connection {
  /// The events that tell of custody, of everybody in every case, whom the visitor may see.
  func custodyEvents(for visitor: Visitor) throws(SQLiteError) -> [CaseEvent] {
    try events(
      where: """
        case_event.type IN (\(Self.custodyTypes)) AND case_event.person IS NOT NULL
          AND case_event.replaced_by IS NULL
        """, [], for: visitor)
  }

  /// What other cases tell of the custody of a case's accused.
  func custodyElsewhere(
    _ id: CaseID, for visitor: Visitor
  ) throws(SQLiteError) -> [CaseEvent] {
    try events(
      where: """
        case_event.type IN (\(Self.custodyTypes)) AND case_event.replaced_by IS NULL
          AND case_event.member_case IS NOT ?2
          AND case_event.person IN (SELECT case_party.person FROM case_party
            WHERE case_party.member_case = ?2 AND role = 'accused'
              AND case_party.removed_at IS NULL)
        """, [.id(id)], for: visitor)
  }

  private static let custodyTypes =
    EventType.allCases.filter { $0.custody != nil }.map { "'\($0.rawValue)'" }
    .joined(separator: ", ")
}
