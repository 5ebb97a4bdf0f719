import Records
import Support
import Testing

@testable import Deadlines

/// Periods beside a plain model of them: hours over summer time, and caps from one law into the next.
struct PeriodOracleTests {
  private static let book = try? Rulebook.shipped()
  private static let newLaw = PlainDay(2026, 10, 1)

  private func count(
    _ rule: String, from day: PlainDay, minute: Int? = nil
  ) throws -> Computation {
    let time = minute.flatMap { ClockTime(hour: $0 / 60, minute: $0 % 60) }
    return try count(rule, from: Fact(date: try CivilDate("\(day)"), time: time))
  }

  private func count(_ rule: String, from fact: Fact) throws -> Computation {
    let book = try #require(Self.book)
    return try #require(book.compute(rule, from: fact, on: HolidayTable()))
  }

  private func said(_ day: PlainDay, _ minute: Int) throws -> Moment {
    Moment(try CivilDate("\(day)"), ClockTime(hour: minute / 60, minute: minute % 60))
  }

  // MARK: - Hours

  /// A day of the years in which the clocks are moved, every second one within two days of a change.
  private func day(_ random: inout SplitMix64) -> PlainDay {
    guard Bool.random(using: &random) else {
      return PlainDay(2017, 1, 1) + Int.random(in: 0..<5000, using: &random)
    }
    let year = Int.random(in: 2023...2032, using: &random)
    let change =
      Bool.random(using: &random)
      ? PlainDay.last(4, ofMonth: 4, year) : PlainDay.last(3, ofMonth: 10, year)
    return change + Int.random(in: -2...2, using: &random)
  }

  @Test(arguments: Effort.seeds(10))
  func `hours end as the plain model says, over 1,000 random hours`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var across = 0
    for _ in 0..<100 {
      let day = day(&random)
      let minute = Int.random(in: 0..<1440, using: &random)
      let rule = try #require(["C54-24H", "TERR-40/custody"].randomElement(using: &random))
      let found = try count(rule, from: day, minute: minute)
      let passed = PlainCairo.after(hours: 24, day, minute)
      let (elapsed, byClock) = (try said(passed.day, passed.minute), try said(day + 1, minute))
      #expect(found.due == min(elapsed, byClock), "\(rule) \(day) \(minute)")
      #expect(found.readings == (elapsed == byClock ? [] : [max(elapsed, byClock)]))
      let caveat = found.steps.contains { $0.note == .clock }
      #expect(caveat == (elapsed != byClock), "\(day) \(minute)")
      across += caveat ? 1 : 0
    }
    // The draw is worth something only where it meets the changes.
    #expect(across > 5)
  }

  @Test(arguments: [
    ("2026-10-29", "18:00", "2026-10-30", "17:00", "2026-10-30 18:00"),
    ("2026-04-23", "18:00", "2026-04-24", "18:00", "2026-04-24 19:00"),
    ("2027-10-28", "07:15", "2027-10-29", "06:15", "2027-10-29 07:15"),
    ("2026-04-23", "23:40", "2026-04-24", "23:40", "2026-04-25 00:40"),
    ("2026-10-28", "23:59", "2026-10-29", "23:59", ""),
    ("2026-12-01", "18:00", "2026-12-02", "18:00", ""),
    ("2026-07-16", "09:30", "2026-07-17", "09:30", ""),
    // Two changes earlier than the law of 2023: none in these years.
    ("2019-10-31", "18:00", "2019-11-01", "18:00", ""),
  ])
  func `twenty-four hours are twenty-four hours`(
    day: String, hour: String, due: String, end: String, other: String
  ) throws {
    let fact = Fact(date: try CivilDate(day), time: try ClockTime(hour))
    let found = try count("C54-24H", from: fact)
    #expect(found.due == Moment(try CivilDate(due), try ClockTime(end)))
    let readings = found.readings.map { "\($0.date) \($0.time.map { "\($0)" } ?? "")" }
    #expect(readings == (other.isEmpty ? [] : [other]))
    #expect(found.steps.contains { $0.note == .clock } == (other.isEmpty == false))
    // A later hour of the same day is no later day to be argued.
    #expect(
      found.arguable?.date.description
        == (other.hasPrefix(due) || other.isEmpty ? nil : String(other.prefix(10))))
  }

  // MARK: - Caps

  /// The months of a cap under the old law and under the new.
  private static let caps = [
    "N-CAP-M": (6, 4), "N-CAP-F": (18, 12), "N-CAP-L": (24, 18), "N-MISD-3M": (3, 3),
    "N-FEL-5M/first": (5, 5),
  ]

  @Test(arguments: Effort.seeds(10))
  func `a cap ends as the plain model says, over 1,000 random remands`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let start = PlainDay(2024, 6, 1) + Int.random(in: 0..<1300, using: &random)
      let (rule, months) = try #require(Self.caps.randomElement(using: &random))
      let old = start.adding(months: months.0) + -1
      let new = start.adding(months: months.1) + -1
      let due =
        start >= Self.newLaw ? new : old < Self.newLaw ? old : min(old, max(new, Self.newLaw))
      let found = try count(rule, from: start)
      #expect(found.due == Moment(try CivilDate("\(due)")), "\(rule) \(start)")
      // The readings are the governing law's own day, and that day with the first left out.
      let own = start >= Self.newLaw ? new : old
      let readings = try ([own, own + 1]).filter { $0 > due }
        .map { Moment(try CivilDate("\($0)")) }
      #expect(Set(found.readings) == Set(readings), "\(rule) \(start)")
    }
  }

  // MARK: - Notices

  /// The days of what runs from a notice, whether a Friday moves them, and whether the rule stands in
  /// the new law alone.
  private static let challenges = [
    "N-OPP-10": (10, false, false), "N-MAPPEAL-10": (10, false, false),
    "CASS-CRIM-60": (60, true, false), "MIL-60": (60, false, false), "LIST-60": (60, false, false),
    "N-TRAVEL-GRV": (15, false, true),
  ]

  @Test(arguments: Effort.seeds(10))
  func `what runs from a notice ends as the plain model says, over 1,000 random notices`(
    seed: UInt64
  ) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let decided = PlainDay(2026, 6, 1) + Int.random(in: 0..<300, using: &random)
      let known = decided + Int.random(in: 0..<120, using: &random)
      let (rule, (days, moves, isNew)) = try #require(Self.challenges.randomElement(using: &random))
      let fact = Fact(date: try CivilDate("\(known)"), decided: try CivilDate("\(decided)"))
      let found = try count(rule, from: fact)
      let isFriday = (known + days).weekday == 4
      let due = known + (days + (isFriday && moves ? 1 : 0))
      let hasDate = isNew == false || decided >= Self.newLaw
      #expect(
        found.due == (hasDate ? Moment(try CivilDate("\(due)")) : nil),
        "\(rule) \(decided) \(known)")
      // The law is that of the day of the decision, on whatever day its notice came.
      if found.rule.law != .all, hasDate {
        #expect(found.rule.law == (decided < Self.newLaw ? .old : .new), "\(rule) \(decided)")
      }
      let fileBy = hasDate && isFriday && moves == false ? due + -1 : nil
      #expect(found.fileBy == (try fileBy.map { try CivilDate("\($0)") }), "\(rule) \(known)")
    }
  }
}
