import Deadlines
import Desk
import Foundation
import Records
import Words

/// Measures the board, the calendar and the agenda's export on an archive that `Bench cases --keep`
/// made, after giving its cases invented due dates.
///
/// Seeded: the same due dates every time.
struct CalendarBench {
  private let path: String
  /// Open due dates to be kept, two a case in an archive of 2,000 cases.
  private static let deadlinesCount = 4_000
  private static let tasksCount = 500
  private static let turns = 100

  init(_ arguments: [String]) throws {
    guard arguments.count == 1, let path = arguments.first else {
      throw BenchError("Bench calendar ARCHIVE")
    }
    self.path = path
  }

  func measure() throws {
    let desk = try Desk(opening: path)
    let today = Desk.today()
    let clock = ContinuousClock()
    let filling = try clock.measure { try fill(desk, today: today) }
    var figures: [String: Any] = ["filling_s": rounded(filling / .seconds(1))]
    func note(_ name: String, _ body: (Int) throws -> Int) throws {
      var times: [Double] = []
      var count = try body(0)
      for turn in 0..<Self.turns {
        times.append(try clock.measure { count = try body(turn) } / .milliseconds(1))
      }
      figures["\(name)_count"] = count
      figures["\(name)_p50_ms"] = rounded(percentile(0.5, of: times))
      figures["\(name)_p95_ms"] = rounded(percentile(0.95, of: times))
    }
    try note("board") { _ in
      let board = try desk.deadlineBoard(on: today, for: .local)
      return board.overdue.count + board.within30.count
    }
    try note("calendar") { turn in
      let month = today.adding(months: turn % 12 - 6) ?? today
      guard let first = CivilDate(year: month.year, month: month.month, day: 1) else { return 0 }
      return try desk.calendar(
        from: first, to: first.adding(days: 30) ?? first, for: .local
      ).count
    }
    try note("agenda_14_days") { _ in
      try desk.agenda(from: today, days: 14, for: .local).count
    }
    try note("export") { _ in
      let calendar = try desk.sharedCalendar(from: today, days: 365, for: .local)
      return CalendarFile(calendar, in: .arabic, hasNames: false).text.utf8.count
    }
    try note("recompute") { turn in
      turn < 3 ? try desk.recomputeDeadlines(by: .local).count : 0
    }
    let data = try JSONSerialization.data(withJSONObject: figures, options: [.sortedKeys])
    print(String(decoding: data, as: UTF8.self))
  }

  private func fill(_ desk: Desk, today: CivilDate) throws {
    var listing = DeadlineListing(state: nil)
    listing.limit = 1
    guard try desk.deadlines(listing, for: .local).isEmpty else { return }
    let cases = try desk.cases(CaseListing(), for: .local).total
    let rules = [
      "N-FAPPEAL-40", "CASS-CRIM-60", "N-CAP-F", "SC-24-60", "CIV-APP-40/ordinary",
      "N-TRAVEL-GRV",
    ]
    var drafts: [DeadlineDraft] = []
    for turn in 0..<Self.deadlinesCount {
      guard let day = today.adding(days: turn * 37 % 200 - 150) else { continue }
      let subject: DeadlineSubject = cases > 0 ? .case(CaseID(Int64(turn % cases + 1))) : .none
      drafts.append(
        DeadlineDraft(rule: rules[turn % rules.count], from: Fact(date: day), for: subject))
    }
    for start in stride(from: 0, to: drafts.count, by: 500) {
      _ = try desk.addDeadlines(Array(drafts[start..<min(start + 500, drafts.count)]), by: .local)
    }
    for turn in 0..<Self.tasksCount {
      _ = try desk.add(
        TaskDetails(
          title: "تكليف متخيَّل \(turn)", askedOf: Secretariat.allCases[turn % 8],
          due: today.adding(days: turn % 90)), by: .local)
    }
  }
}
