import Records
import Support
import Testing

struct CivilDateTests {
  @Test(arguments: [
    ("2026-03-01", "2026-03-01"), ("2026-3-1", "2026-03-01"), ("2026/3/1", "2026-03-01"),
    ("1/3/2026", "2026-03-01"), ("١/٣/٢٠٢٦", "2026-03-01"), ("۱۴-۰۲-۲۰۲۶", "2026-02-14"),
    ("01.03.2026", "2026-03-01"), ("2026-03", "2026-03"), ("3/2026", "2026-03"),
    ("٢٠٢٦", "2026"), (" 2026 ", "2026"), ("٣١ / ١٢ / ١٩٧٧", "1977-12-31"),
    ("\u{200F}1/3/2026", "2026-03-01"), ("29-2-2024", "2024-02-29"), ("29-2-2000", "2000-02-29"),
  ])
  func `dates are read as people write them`(typed: String, date: String) throws {
    #expect(try CivilDate(typed).description == date)
  }

  @Test(arguments: [
    "", " ", "غدا", "2026-13", "2026-00-01", "31/4/2026", "29/2/2026", "29-2-1900", "0/1/2026",
    "1799", "2201", "1-2-3-4", "12", "1/1/26", "2026-03-32", "٣٢/١/٢٠٢٦", "20260301", "2026-ج-1",
    "99999999999999999999", "2026-03-99999999999999999999", "---",
  ])
  func `what is no date is refused as it was typed`(typed: String) {
    do throws(ArchiveError) {
      let date = try CivilDate(typed)
      Issue.record("\(typed) read as \(date)")
    } catch {
      guard case .invalid(.date, typed: typed) = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test func `a day without its month is no date`() {
    #expect(CivilDate(year: 2026, month: nil, day: 1) == nil)
    #expect(CivilDate(year: 2026, month: 2, day: 0) == nil)
  }

  @Test func `what is known less stands first`() throws {
    let typed = ["2026-03-01", "2025-12-31", "2026", "2026-03", "2026-02-28", "2025"]
    let dates = try typed.map { try CivilDate($0) }.sorted()
    #expect(
      dates.map(\.description) == [
        "2025", "2025-12-31", "2026", "2026-02-28", "2026-03", "2026-03-01",
      ])
  }

  @Test(arguments: Effort.seeds(100))
  func `a date printed reads back, and text sorts as dates do`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let dates = (0..<20).compactMap { _ in
      let month = Bool.random(using: &random) ? Int.random(in: 1...12, using: &random) : nil
      let day =
        month != nil && Bool.random(using: &random) ? Int.random(in: 1...31, using: &random) : nil
      return CivilDate(year: .random(in: 1800...2200, using: &random), month: month, day: day)
    }
    for date in dates { #expect(try CivilDate(date.description) == date) }
    // The store compares dates as text.
    #expect(dates.sorted().map(\.description) == dates.map(\.description).sorted())
  }

  @Test func `every day of four centuries exists once`() {
    var days = 0
    for year in 1801...2200 {
      for month in 1...12 {
        for day in 1...31 where CivilDate(year: year, month: month, day: day) != nil { days += 1 }
      }
    }
    // The Gregorian calendar repeats after this many days.
    #expect(days == 146_097)
  }
}
