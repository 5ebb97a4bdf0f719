/// A date of the civil calendar without hour or zone, known to the day, the month or only the year.
///
/// Ordered by what is known: `2026` stands before `2026-03`, which stands before `2026-03-01`.
package struct CivilDate: Hashable, Comparable, Sendable {
  /// The year, from 1800 to 2200.
  package let year: Int
  /// The month from 1 to 12, or `nil` when only the year is known.
  package let month: Int?
  /// The day of the month, or `nil` when only the month or year is known.
  package let day: Int?

  /// A date that exists; `nil` for one that does not, such as 31 April.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1800...2200).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day { guard (1...Self.days(in: month, of: year)).contains(day) else { return nil } }
    } else {
      guard day == nil else { return nil }
    }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// 1 January 1970, the day that machines count from, for where a clock gives none.
  package static let epoch = CivilDate(epoch: 1970)

  private init(epoch year: Int) {
    self.year = year
    month = 1
    day = 1
  }

  /// The day so many days after 1 January 1970, of a number that a `Timestamp` has bounded.
  init(within dayNumber: Int) {
    let parts = Self.parts(ofDay: dayNumber)
    year = parts.year
    month = parts.month
    day = parts.day
  }

  /// The number of days in a month of the Gregorian calendar.
  package static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}

extension CivilDate: CustomStringConvertible {
  /// The date in ISO 8601, as far as it is known: `2026-03-01`, `2026-03` or `2026`.
  package var description: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    guard let month else { return "\(year)" }
    guard let day else { return "\(year)-\(two(month))" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}
