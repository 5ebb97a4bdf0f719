package import Records

/// How near a due date is, in working days (درجة التنبيه).
///
/// A warning is given when the date is within a level that nobody has acknowledged yet, so that a
/// computer that was off for a week still warns.
package enum WarningLevel: Int, CaseIterable, Comparable, Sendable {
  case overdue = -1
  case today = 0
  case one = 1
  case three = 3
  case seven = 7

  /// Nearer dates stand first.
  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The last day of each level, as seen on one day.
package struct WarningHorizons: Equatable, Sendable {
  package let today: CivilDate
  /// The last days that are due today, in one, three and seven working days.
  package let days: [CivilDate]

  /// The horizons of `today`; `nil` at the end of the calendar or where the day is not known.
  package init?(on today: CivilDate, table: HolidayTable) {
    var days: [CivilDate] = []
    for level in [WarningLevel.today, .one, .three, .seven] {
      guard let day = table.horizon(of: level.rawValue, from: today) else { return nil }
      days.append(day)
    }
    (self.today, self.days) = (today, days)
  }

  /// The level of a date, or `nil` when it is farther than seven working days.
  package func level(of date: CivilDate) -> WarningLevel? {
    if date < today { return .overdue }
    return zip(days, [WarningLevel.today, .one, .three, .seven]).first { date <= $0.0 }?.1
  }
}
