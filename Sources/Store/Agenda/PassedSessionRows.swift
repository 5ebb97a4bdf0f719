import Deadlines
import Records
import SQLite

extension Connection {
  /// The sessions that passed before `today` and of which nobody entered what came of them, the longest
  /// ago first.
  func passedSessions(
    on today: CivilDate, for visitor: Visitor
  ) throws(SQLiteError) -> [AgendaEntry] {
    let events = try events(
      where: """
        case_event.replaced_by IS NULL
          AND case_event.member_case IN (SELECT open.member_case FROM case_event AS open
            WHERE \(CaseEvent.seen(as: "open")) AND open.replaced_by IS NULL
              AND open.type IN ('hearing', 'renewal')
              AND (open.date < ?2 AND open.decision = '' AND ifnull (open.verdict, '') = ''
                AND open.next_date IS NULL
                AND (open.type = 'hearing' OR substr (open.added_at, 1, 10) <= open.date)
                OR open.next_date < ?2 AND NOT EXISTS (SELECT 1 FROM case_event AS own
                  WHERE own.member_case = open.member_case AND own.date = open.next_date
                    AND own.replaced_by IS NULL AND \(CaseEvent.seen(as: "own")))))
        """, [.date(today)], for: visitor)
    let cases = Dictionary(grouping: events) { $0.details.caseID }
    return cases.values.flatMap { $0.passedSessions(on: today) }
      .sorted { ($0.date, $0.event.id) < ($1.date, $1.event.id) }
      .map { AgendaEntry($0) }
  }
}

extension AgendaEntry {
  /// A session that passed without a result.
  fileprivate init(_ passed: Appointment) {
    let event = passed.event
    self.init(
      kind: event.details.type == .renewal ? .renewal : .hearing, id: event.id.number,
      date: passed.date, time: try? ClockTime(passed.hour),
      title: event.caseTitle.isEmpty ? event.personName : event.caseTitle,
      subject: event.details.caseID.map { .case($0) } ?? .none, person: event.personName,
      isNext: passed.isAdjourned, lacksResult: true)
  }
}
