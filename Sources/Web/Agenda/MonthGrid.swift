import HTML
import Records
import Words

/// A month as a calendar (تقويم), a week a line from Saturday to Friday, as Egypt's calendars begin.
struct MonthGrid {
  let tongue: Tongue
  let year: Int
  let month: Int
  /// The weekday of the first of the month, from 0 for Saturday to 6 for Friday.
  let firstWeekday: Int
  /// The present day of this month, or `nil` in any other.
  var today: Int?
  /// The days on which the offices rest, which are shaded.
  var rests: Set<Int> = []
  /// What stands on each day, by its number.
  let entries: [Int: [Node]]

  private static let week = [
    ("السبت", "Sat"), ("الأحد", "Sun"), ("الاثنين", "Mon"), ("الثلاثاء", "Tue"),
    ("الأربعاء", "Wed"), ("الخميس", "Thu"), ("الجمعة", "Fri"),
  ]

  var node: Node {
    let days = CivilDate.days(in: month, of: year)
    let weeks = (firstWeekday + days + 6) / 7
    return table(Self.week.map { tongue.say($0.0, $0.1) }, style: "month") {
      for week in 0..<weeks {
        tr { for weekday in 0..<7 { cell(week * 7 + weekday - firstWeekday + 1, days, weekday) } }
      }
    }
  }

  private func cell(_ day: Int, _ days: Int, _ weekday: Int) -> Node {
    guard (1...days).contains(day) else { return td(.class("out")) {} }
    let listed = entries[day] ?? []
    let names = [
      day == today ? "today" : "", rests.contains(day) ? "rest" : "", listed.isEmpty ? "free" : "",
    ].filter { $0.isEmpty == false }
    return td(.class(names.joined(separator: " "))) {
      span(.class("number")) {
        bdi { tongue.number(day) }
        small { tongue.say(Self.week[weekday].0, Self.week[weekday].1) }
      }
      if listed.isEmpty == false { ul { for entry in listed { li { entry } } } }
    }
  }
}
