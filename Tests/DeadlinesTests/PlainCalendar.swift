/// A calendar counted by other means than the program's (Fliegel and Van Flandern, 1968), and the
/// clocks of Cairo by the words of the law: what the program counts is compared with it.
struct PlainDay: Hashable, Comparable, CustomStringConvertible {
  /// The Julian day number.
  let number: Int

  init(_ number: Int) { self.number = number }

  init(_ year: Int, _ month: Int, _ day: Int) {
    let early = (month - 14) / 12
    number =
      day - 32_075 + 1461 * (year + 4800 + early) / 4 + 367 * (month - 2 - early * 12) / 12
      - 3 * ((year + 4900 + early) / 100) / 4
  }

  private var parts: (year: Int, month: Int, day: Int) {
    var rest = number + 68_569
    let century = 4 * rest / 146_097
    rest -= (146_097 * century + 3) / 4
    let year = 4000 * (rest + 1) / 1_461_001
    rest -= 1461 * year / 4 - 31
    let month = 80 * rest / 2447
    let day = rest - 2447 * month / 80
    let late = month / 11
    return (100 * (century - 49) + year + late, month + 2 - 12 * late, day)
  }

  var year: Int { parts.year }

  /// 0 is Monday.
  var weekday: Int { number % 7 }

  /// The day so many months later, the last of the month where it has no such day.
  func adding(months: Int) -> PlainDay {
    let (year, month, day) = parts
    let count = year * 12 + month - 1 + months
    let first = PlainDay(count / 12, count % 12 + 1, 1)
    let next = PlainDay((count + 1) / 12, (count + 1) % 12 + 1, 1)
    return PlainDay(min(first.number + day - 1, next.number - 1))
  }

  static func + (day: PlainDay, count: Int) -> PlainDay { PlainDay(day.number + count) }
  static func < (one: PlainDay, other: PlainDay) -> Bool { one.number < other.number }

  var description: String {
    let (year, month, day) = parts
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }

  /// The last day of a month that falls on a day of the week.
  static func last(_ weekday: Int, ofMonth month: Int, _ year: Int) -> PlainDay {
    var day = PlainDay(year, month, month == 4 ? 30 : 31)
    while day.weekday != weekday { day = day + -1 }
    return day
  }
}

/// The clocks of Cairo under Law 24 of 2023.
///
/// An hour ahead from the last Friday of April, 00:00, to the end of the last Thursday of October.
/// Before that year, from 2016 on, they were never moved.
enum PlainCairo {
  /// Minutes of universal time when summer time of a year begins and ends.
  private static func summer(_ year: Int) -> Range<Int> {
    let begins = PlainDay.last(4, ofMonth: 4, year).number * 1440 - 120
    let ends = (PlainDay.last(3, ofMonth: 10, year).number + 1) * 1440 - 180
    return begins..<ends
  }

  private static func isSummer(_ universal: Int) -> Bool {
    let year = PlainDay(universal / 1440).year
    return year >= 2023 && summer(year).contains(universal)
  }

  /// What the clock shows so many hours after it shows `day` and `minute`.
  static func after(hours: Int, _ day: PlainDay, _ minute: Int) -> (day: PlainDay, minute: Int) {
    let shown = day.number * 1440 + minute
    // An hour that comes twice is its first; one that is left out is read as if it had come.
    let start = isSummer(shown - 180) || isSummer(shown - 120) ? shown - 180 : shown - 120
    let end = start + hours * 60
    let local = end + (isSummer(end) ? 180 : 120)
    return (PlainDay(local / 1440), local % 1440)
  }
}
