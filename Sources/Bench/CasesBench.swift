import Desk
import Foundation
import Records
import Search

/// Makes an invented archive of members, cases and events and measures what a secretary opens daily.
///
/// Seeded: the same archive every time. Nobody in it is real.
struct CasesBench {
  private var membersCount = 500
  private var casesCount = 2_000
  private var eventsCount = 20_000
  private var keptAt: String?

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      switch word {
      case "--members": membersCount = rest.popFirst().flatMap { Int($0) } ?? membersCount
      case "--cases": casesCount = rest.popFirst().flatMap { Int($0) } ?? casesCount
      case "--events": eventsCount = rest.popFirst().flatMap { Int($0) } ?? eventsCount
      case "--keep": keptAt = rest.popFirst()
      default: throw BenchError("Bench cases [--members N] [--cases N] [--events N] [--keep PATH]")
      }
    }
  }

  func measure() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "sijill-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = keptAt ?? folder.appending(path: "bench.sijill").path
    try Desk.create(at: path)
    let desk = try Desk(opening: path)
    let clock = ContinuousClock()
    var invented = InventedCases(seed: 2026, today: desk.today)
    let people = invented.members(membersCount)
    var cases: [CaseID] = []
    let filling = try clock.measure {
      let ids = try people.map { try desk.add(person: $0, by: .local) }
      let drafts = invented.cases(casesCount, events: eventsCount, members: Array(zip(ids, people)))
      cases = try drafts.map { try desk.add(case: $0, by: .local).id }
    }
    var figures: [String: Any] = [
      "members": people.count, "cases": cases.count,
      "events": try desk.events(EventListing(), for: .local).total,
      "filling_s": rounded(filling / .seconds(1)),
    ]
    try measure(desk, cases, people, into: &figures)
    figures["peak_rss_mb"] = rounded(peakResidentMegabytes())
    let data = try JSONSerialization.data(withJSONObject: figures, options: [.sortedKeys])
    print(String(decoding: data, as: UTF8.self))
  }

  private func measure(
    _ desk: Desk, _ cases: [CaseID], _ people: [PersonDetails], into figures: inout [String: Any]
  ) throws {
    func note(_ name: String, _ count: Int, _ body: (Int) throws -> Void) throws {
      let clock = ContinuousClock()
      var times: [Double] = []
      try body(0)
      for turn in 0..<count {
        times.append(try clock.measure { try body(turn) } / .milliseconds(1))
      }
      figures["\(name)_p50_ms"] = rounded(percentile(0.5, of: times))
      figures["\(name)_p95_ms"] = rounded(percentile(0.95, of: times))
    }
    let today = desk.today
    try note("case_page", 400) { turn in
      let file = try desk.caseFile(cases[turn * 7 % cases.count], for: .local)
      _ = file.custody(today: today)
    }
    try note("member_page", 200) { turn in
      _ = try desk.personFile(PersonID(Int64(turn * 3 % people.count + 1)), for: .local)
    }
    try note("case_list", 100) { turn in
      var listing = CaseListing()
      listing.offset = turn * 10
      _ = try desk.cases(listing, for: .local)
    }
    try note("case_list_next", 50) { _ in
      var listing = CaseListing()
      listing.order = .next
      _ = try desk.cases(listing, for: .local)
    }
    try note("board", 100) { _ in
      _ = try desk.appointments(
        from: today, to: today.adding(days: 14) ?? today, for: .local)
    }
    try note("calendar", 100) { turn in
      let month = today.adding(months: turn % 12 - 6) ?? today
      let from = CivilDate(year: month.year, month: month.month) ?? today
      _ = try desk.appointments(from: from, to: from, for: .local)
    }
    try note("name_search", 400) { turn in
      let name = people[turn * 11 % people.count].name.split(separator: " ")
      let typed = [name.first, name.last].compactMap { $0 }.joined(separator: " ")
      _ = try desk.people(like: typed, for: .local)
    }
    try note("search_box", 200) { turn in
      let typed = people[turn * 11 % people.count].name
      _ = try desk.answer(SearchRequest(query: SearchQuery(typed: typed)), for: .local)
    }
    try note("number_search", 200) { turn in
      _ = try desk.cases(numbered: "\(100 + turn * 3) لسنة 2024", for: .local)
    }
    try note("conflict", 50) { turn in
      _ = try desk.conflicts([people[turn * 13 % people.count].name], for: .local)
    }
    try note("figures", 20) { _ in _ = try desk.figures(for: .local) }
    try note("agenda_export", 10) { _ in
      let found = try desk.appointments(
        from: today.adding(days: -365) ?? today, to: today.adding(days: 365) ?? today, for: .local)
      _ = found.map { "\($0.date) \($0.hour) \($0.event.caseTitle)" }.joined(separator: "\r\n")
    }
  }
}
