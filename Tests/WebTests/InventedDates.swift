import Deadlines
import Records

@testable import Web

extension Invented {
  /// Five due dates that passed and two that come, seen on the day of the invented notifications.
  static let board = DeadlineBoard(
    now: Moment(InventedNotification.today),
    overdue: (1...5).map { due(ID($0), "2026-04-0\($0)", "رد على طلب <\($0)>") },
    dueToday: [due(6, "2026-04-20", "تجديد توكيل")], within7: [],
    within30: [due(7, "2026-05-10", "حبس احتياطي — سالم عبد الباري", .set)],
    undated: [], waiting: [])

  static let entries = [
    AgendaEntry(
      kind: .hearing, id: 8, date: InventedNotification.day("2026-04-22"), title: "جلسة: قضية 1",
      subject: .case(1)),
    AgendaEntry(
      kind: .deadline, id: 6, date: InventedNotification.day("2026-04-20"), title: "مكرر"),
    AgendaEntry(
      kind: .task, id: 9, date: InventedNotification.day("2026-04-25"), title: "كشف العضويات",
      person: "أمين التنظيم"),
  ]

  private static func due(
    _ id: DeadlineID, _ day: String, _ title: String, _ origin: Deadline.Origin = .set
  ) -> Deadline {
    Deadline(
      id: id, details: DeadlineDetails(title: title), origin: origin,
      due: Moment(InventedNotification.day(day)), arguable: nil, isEarliest: false,
      needsLawyer: false,
      steps: [], state: .open, isChanged: false, acknowledged: nil,
      addedAt: Timestamp(nearest: 0), addedBy: "")
  }
}
