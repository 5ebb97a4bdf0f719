import ArabicText
import Records
import Support
import Testing
import Words

struct DateWordsTests {
  @Test(arguments: Effort.seeds(60))
  func `every date that the program prints reads back as the same date`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let month = Int.random(in: 1...12, using: &random)
      let year = Int.random(in: 1800...2200, using: &random)
      let day = Int.random(in: 1...CivilDate.days(in: month, of: year), using: &random)
      let dates = [
        CivilDate(year: year, month: month, day: day), CivilDate(year: year, month: month),
        CivilDate(year: year),
      ].compactMap(\.self)
      for date in dates {
        for tongue in Tongue.allCases {
          let words = date.words(in: tongue)
          let weekday = date.weekday.map { "\(tongue.say($0.words)) " } ?? ""
          for printed in [words, weekday + words, date.description] {
            #expect(try CivilDate(printed) == date, "\(printed)")
            #expect(try CivilDate(DigitFamily.arabic.written(printed)) == date, "\(printed)")
            #expect(try CivilDate("\u{2068}\(printed)\u{2069}") == date, "\(printed)")
          }
        }
      }
    }
  }

  @Test func `every hour that the program prints reads back as the same hour`() throws {
    for minutes in 0..<1_440 {
      let time = try #require(ClockTime(hour: minutes / 60, minute: minutes % 60))
      #expect(try ClockTime(time.description) == time)
      #expect(try ClockTime(DigitFamily.arabic.written("\u{200F}\(time)")) == time)
      let (hour, half) = (time.hour % 12 == 0 ? 12 : time.hour % 12, time.hour < 12)
      let minute = time.description.suffix(2)
      #expect(try ClockTime("\(hour):\(minute) \(half ? "ص" : "م")") == time)
      #expect(try ClockTime("\(hour):\(minute):00 \(half ? "AM" : "PM")") == time)
    }
  }
}
