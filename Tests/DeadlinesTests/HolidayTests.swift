import Records
import Testing

@testable import Deadlines

struct HolidayTests {
  @Test func `what comes with the program is declared days with a source`() throws {
    let table = try HolidayTable.shipped()
    #expect(
      table.holidays.map(\.date.description) == ["2011-07-24", "2026-01-07", "2026-01-29"])
    #expect(table.holidays.allSatisfy { $0.source.isEmpty == false && $0.enteredOn != nil })
    #expect(table.count(of: 2026) == 2 && table.count(of: 2027) == 0)
    #expect(
      try HolidayTable.holidays(in: Array(HolidayTable.file(of: table.holidays).utf8))
        == table.holidays)
  }

  @Test func `a holiday needs a day, a name and a source`() throws {
    let name = Wording("عطلة", "holiday")
    let day = try CivilDate("2026-01-07")
    #expect(Holiday(date: try CivilDate("2026-01"), name: name, source: "قرار") == nil)
    #expect(Holiday(date: day, name: Wording(" ", ""), source: "قرار") == nil)
    #expect(Holiday(date: day, name: name, source: " ") == nil)
    #expect(Holiday(date: day, name: name, source: "قرار") != nil)
  }

  @Test func `Friday is a rest for all, Saturday as it is set`() throws {
    let table = HolidayTable()
    let (friday, saturday) = (try CivilDate("2026-10-02"), try CivilDate("2026-10-03"))
    #expect(table.pause(on: friday, for: .courts) == .friday)
    #expect(table.pause(on: saturday, for: .courts) == nil)
    #expect(table.pause(on: saturday, for: .ministries) == .saturday)
    #expect(table.workingDay(from: friday, for: .courts) == saturday)
    #expect(table.workingDay(from: friday, for: .ministries)?.description == "2026-10-04")
  }

  @Test(arguments: [
    (0, "2026-10-01", "2026-10-02"), (1, "2026-10-01", "2026-10-03"),
    (3, "2026-10-01", "2026-10-05"),
    (7, "2026-10-01", "2026-10-10"), (0, "2026-10-02", "2026-10-02"),
    (0, "2026-10-03", "2026-10-03"),
  ])
  func `a horizon reaches up to the next working day after so many`(
    count: Int, today: String, last: String
  ) throws {
    #expect(
      HolidayTable().horizon(of: count, from: try CivilDate(today))?.description == last)
  }

  @Test func `a long run of holidays is walked to its end`() throws {
    let first = try CivilDate("2026-03-01")
    let days = (0..<40).compactMap { first.adding(days: $0) }
    let table = HolidayTable(
      holidays: days.compactMap { Holiday(date: $0, name: Wording("عطلة", ""), source: "قرار") })
    #expect(table.workingDay(from: first, for: .courts)?.description == "2026-04-11")
  }
}
