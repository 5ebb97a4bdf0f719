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
    ("1 أكتوبر 2026", "2026-10-01"), ("١ اكتوبر ٢٠٢٦م", "2026-10-01"),
    ("الخميس 1 أكتوبر 2026", "2026-10-01"), ("يوم الخميس، ١ أكتوبر ٢٠٢٦", "2026-10-01"),
    ("1 October 2026", "2026-10-01"), ("Thursday 1 October 2026", "2026-10-01"),
    ("Thu, 1 Oct 2026", "2026-10-01"), ("October 1, 2026", "2026-10-01"),
    ("1st of October 2026", "2026-10-01"), ("1-Oct-2026", "2026-10-01"),
    ("1/10/2026م", "2026-10-01"), ("1/10/2026 ميلادية", "2026-10-01"),
    ("2026-10-01 00:00:00", "2026-10-01"), ("2026-10-01T00:00:00.000Z", "2026-10-01"),
    ("10/1/2026 0:00", "2026-01-10"), ("1/10/2026 12:00:00 ص", "2026-10-01"),
    ("نوفمبر 2026", "2026-11"), ("November 2026", "2026-11"), ("5 سبتمبر سنة 2020", "2020-09-05"),
    ("30 يونيه 2013", "2013-06-30"), ("7 يوليه 2021", "2021-07-07"),
    ("\u{2068}2026-10-01\u{2069}", "2026-10-01"), ("\u{FEFF}1\u{061C}/10/2026", "2026-10-01"),
    ("\u{202B}1/10/2026\u{202C}", "2026-10-01"), ("1 أكـتـوبر 2026", "2026-10-01"),
    ("1\u{A0}أكتوبر\u{A0}2026", "2026-10-01"),
  ])
  func `dates are read as people write them`(typed: String, date: String) throws {
    #expect(try CivilDate(typed).description == date)
  }

  @Test(arguments: [
    "", " ", "غدا", "2026-13", "2026-00-01", "31/4/2026", "29/2/2026", "29-2-1900", "0/1/2026",
    "1799", "2201", "1-2-3-4", "12", "1/1/26", "2026-03-32", "٣٢/١/٢٠٢٦", "20260301", "2026-ج-1",
    "99999999999999999999", "2026-03-99999999999999999999", "---",
    "1447-09-12", "12/9/1447", "12 رمضان 1447", "1/9/1447 هـ", "2026-10-01 10:30", "1 أكتوبر",
    "الخميس", "أكتوبر", "32 أكتوبر 2026", "1 أكتوبر نوفمبر 2026", "1,10,2026", "+15", "أمس",
    "1 أكتوبر 26", "قرابة 1 أكتوبر 2026",
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

  @Test(arguments: [
    ("أمس", "2026-11-28"), ("اليوم", "2026-11-29"), ("غدًا", "2026-11-30"), ("غدا", "2026-11-30"),
    ("yesterday", "2026-11-28"), ("Today", "2026-11-29"), ("TOMORROW", "2026-11-30"),
    ("+15", "2026-12-14"), ("+ ١٥", "2026-12-14"), ("-3", "2026-11-26"),
    ("\u{200F}-3", "2026-11-26"), ("+0", "2026-11-29"), ("1/3/26", "2026-03-01"),
    ("28.11.26", "2026-11-28"), ("1/3/36", "2036-03-01"), ("1/3/37", "1937-03-01"),
    ("7 مايو 58", "1958-05-07"), ("28 نوفمبر", "2026-11-28"), ("السبت 28 نوفمبر", "2026-11-28"),
    ("2026-10-01", "2026-10-01"),
  ])
  func `what is told from today is read from it`(typed: String, date: String) throws {
    let today = CivilDate(year: 2026, month: 11, day: 29)
    #expect(try CivilDate(typed, today: today).description == date)
  }

  @Test(arguments: ["28-11-26", "01-02-03", "20/12", "+2026", "15", "+", "- -3", "+1/2"])
  func `what could be two dates is none, with today either`(typed: String) {
    let today = CivilDate(year: 2026, month: 11, day: 29)
    #expect(throws: ArchiveError.self) { try CivilDate(typed, today: today) }
  }

  @Test(arguments: [
    "الجمعة 1 أكتوبر 2026", "Friday 1 October 2026", "الجمعة 2026-10-01", "الأحد أكتوبر 2026",
  ])
  func `a weekday that the date does not fall on is refused as that`(typed: String) {
    do throws(ArchiveError) {
      let date = try CivilDate(typed)
      Issue.record("\(typed) read as \(date)")
    } catch {
      guard case .invalid(.weekday, typed: typed) = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test func `only what is told from today is settled, and the rest stays as it was typed`() throws
  {
    let today = try CivilDate("2026-11-29")
    #expect("غدًا".dated(on: today) == "2026-11-30")
    for typed in ["1/3/2026", "2026", "لا تاريخ", "", "الجمعة 1 أكتوبر 2026"] {
      #expect(typed.dated(on: today) == typed)
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
