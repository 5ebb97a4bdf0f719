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

/// The last day of each level, as seen at one moment.
package struct WarningHorizons: Equatable, Sendable {
  package let now: Moment
  /// The last days that are due today, in one, three and seven working days.
  package let days: [CivilDate]

  /// The horizons at `now`; `nil` at the end of the calendar or where the day is not known.
  package init?(at now: Moment, table: HolidayTable) {
    var days: [CivilDate] = []
    for level in [WarningLevel.today, .one, .three, .seven] {
      guard let day = table.horizon(of: level.rawValue, from: now.date) else { return nil }
      days.append(day)
    }
    (self.now, self.days) = (now, days)
  }

  /// The level of what is due, or `nil` when it is farther than seven working days.
  package func level(of due: Moment) -> WarningLevel? {
    if due.isPast(at: now) { return .overdue }
    return zip(days, [WarningLevel.today, .one, .three, .seven]).first { due.date <= $0.0 }?.1
  }
}
