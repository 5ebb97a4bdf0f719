import Deadlines
import Desk
import Records
import Support
import Testing

/// A period in hours over the hours of a day: every surface asks the same question.
struct ClockTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try Desk.create(at: folder.path("archive.sijill"))
  }

  /// The archive as it is at a moment of universal time.
  private func desk(at moment: String) throws -> Desk {
    let stamp = try #require(Timestamp(stored: "\(moment):00Z"))
    return try Desk(opening: folder.path("archive.sijill"), clock: .stopped(at: stamp))
  }

  private func arrest(_ date: String, _ hour: String, at moment: String) throws {
    let fact = Fact(date: try CivilDate(date), time: try ClockTime(hour))
    let draft = DeadlineDraft(rule: "C54-24H", from: fact, for: .none)
    _ = try desk(at: moment).addDeadlines([draft], by: .secretary)
  }

  /// Where it stands at a moment: `overdue`, `today` or `later`, and whether it warns as overdue.
  private func place(at moment: String) throws -> String {
    let desk = try desk(at: moment)
    let board = try desk.deadlineBoard(on: desk.today, for: .secretary)
    let kept = try #require(try desk.deadlines(DeadlineListing(), for: .secretary).first)
    let entry = try #require(
      try desk.agenda(from: desk.today, days: 3, for: .secretary).first { $0.kind == .deadline })
    let isLate = board.overdue.isEmpty == false
    #expect(kept.isOverdue(at: desk.now) == isLate)
    #expect(entry.isOverdue(at: desk.now) == isLate)
    #expect(board.waiting.contains { $0.level == .overdue } == isLate)
    return isLate ? "overdue" : board.dueToday.isEmpty ? "later" : "today"
  }

  @Test(arguments: [
    // Cairo is two hours ahead in winter, three in summer.
    ("2026-12-01", "18:00", "2026-12-02T15:30", "today"),
    ("2026-12-01", "18:00", "2026-12-02T15:59", "today"),
    ("2026-12-01", "18:00", "2026-12-02T16:00", "overdue"),
    ("2026-12-01", "18:00", "2026-12-02T17:30", "overdue"),
    ("2026-12-01", "00:20", "2026-12-01T22:10", "today"),
    ("2026-12-01", "00:20", "2026-12-01T22:21", "overdue"),
    ("2026-07-06", "09:15", "2026-07-07T06:00", "today"),
    ("2026-07-06", "09:15", "2026-07-07T06:16", "overdue"),
    ("2026-07-06", "09:15", "2026-07-06T10:00", "later"),
    // Thursday 29 October 2026: the day has twenty-five hours.
    ("2026-10-29", "18:00", "2026-10-30T14:30", "today"),
    ("2026-10-29", "18:00", "2026-10-30T15:05", "overdue"),
  ])
  func `hours are overdue when they have passed`(
    date: String, hour: String, moment: String, place: String
  ) throws {
    try arrest(date, hour, at: "\(date)T21:00")
    #expect(try self.place(at: moment) == place)
  }

  @Test func `a day without an hour is overdue when it is over, and another day has no hour`()
    throws
  {
    let draft = DeadlineDraft(
      DeadlineDetails(title: "طعن"), .set(Moment(try CivilDate("2026-12-02"))))
    let desk = try desk(at: "2026-12-02T21:59")
    _ = try desk.addDeadlines([draft], by: .secretary)
    #expect(try place(at: "2026-12-02T21:59") == "today")
    #expect(try place(at: "2026-12-02T22:00") == "overdue")
    // The board of a day that is not the present one is seen from its beginning.
    try arrest("2026-12-02", "08:00", at: "2026-12-02T10:00")
    let board = try desk.deadlineBoard(on: CivilDate("2026-12-03"), for: .secretary)
    #expect(board.now == Moment(try CivilDate("2026-12-03")))
    #expect(board.dueToday.count == 1 && board.overdue.count == 1)
  }
}
