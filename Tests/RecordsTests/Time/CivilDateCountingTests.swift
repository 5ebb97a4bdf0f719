import Records
import Testing

struct CivilDateCountingTests {
  @Test(arguments: [
    ("1970-01-01", 0, CivilDate.Weekday.thursday), ("1969-12-31", -1, .wednesday),
    ("2000-02-29", 11_016, .tuesday), ("2026-10-01", 20_727, .thursday),
    ("1800-01-01", -62_091, .wednesday), ("2200-12-31", 84_370, .wednesday),
  ])
  func `a day has its number and its weekday`(
    typed: String, number: Int, weekday: CivilDate.Weekday
  ) throws {
    let date = try CivilDate(typed)
    #expect(date.dayNumber == number)
    #expect(date.weekday == weekday)
    #expect(CivilDate(dayNumber: number) == date)
  }

  @Test func `every day's number reads back, one after the other`() throws {
    let first = try #require(CivilDate(year: 1800, month: 1, day: 1)?.dayNumber)
    let last = try #require(CivilDate(year: 2200, month: 12, day: 31)?.dayNumber)
    var before: CivilDate?
    for number in first...last {
      let date = try #require(CivilDate(dayNumber: number))
      #expect(date.dayNumber == number)
      if let before { #expect(before < date) }
      before = date
    }
    #expect(CivilDate(dayNumber: first - 1) == nil)
    #expect(CivilDate(dayNumber: last + 1) == nil)
    #expect(CivilDate(dayNumber: .max) == nil)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-08-31", 6, "2027-02-28"),
    ("2026-01-15", 12, "2027-01-15"), ("2024-02-29", 12, "2025-02-28"),
    ("2026-03-31", -1, "2026-02-28"),
  ])
  func `months run from a day to the same day, or to the last of the month`(
    start: String, months: Int, end: String
  ) throws {
    #expect(try CivilDate(start).adding(months: months)?.description == end)
  }

  @Test func `an unknown day is never invented`() throws {
    for typed in ["2026", "2026-03"] {
      let date = try CivilDate(typed)
      #expect(date.dayNumber == nil && date.weekday == nil)
      #expect(date.adding(days: 1) == nil && date.adding(months: 1) == nil)
      #expect(date.days(to: date) == nil)
    }
    #expect(try CivilDate("2026-03-01").adding(days: .max) == nil)
    #expect(try CivilDate("2026-03-01").adding(months: .min + 1) == nil)
  }
}
