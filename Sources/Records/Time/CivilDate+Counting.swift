extension CivilDate {
  /// A day of the week, from Sunday, with which Egypt's working week begins.
  package enum Weekday: Int, CaseIterable, Sendable {
    case sunday, monday, tuesday, wednesday, thursday, friday, saturday
  }

  /// The days from 1 January 1970 to this one, or `nil` unless the day is known.
  package var dayNumber: Int? {
    guard let month, let day else { return nil }
    // Howard Hinnant's days_from_civil: March opens the year, so that a leap day closes it.
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day so many days after 1 January 1970; `nil` outside the years that a date may have.
  package init?(dayNumber: Int) {
    guard (-70_000...90_000).contains(dayNumber) else { return nil }
    let parts = Self.parts(ofDay: dayNumber)
    self.init(year: parts.year, month: parts.month, day: parts.day)
  }

  /// Howard Hinnant's civil_from_days, the counterpart of `dayNumber`.
  static func parts(ofDay number: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }

  /// The day of the week, or `nil` unless the day is known.
  package var weekday: Weekday? {
    // 1 January 1970 was a Thursday.
    dayNumber.flatMap { Weekday(rawValue: (($0 + 4) % 7 + 7) % 7) }
  }

  /// The day so many days later, or earlier where `days` is negative.
  ///
  /// `nil` unless the day is known, and outside the years that a date may have.
  package func adding(days: Int) -> Self? {
    guard abs(days) < 1_000_000 else { return nil }
    return dayNumber.flatMap { Self(dayNumber: $0 + days) }
  }

  /// The same day so many months later; the last of the month where it has no such day.
  ///
  /// `nil` unless the day is known, and outside the years that a date may have.
  package func adding(months: Int) -> Self? {
    guard let month, let day, abs(months) < 10_000 else { return nil }
    let count = year * 12 + month - 1 + months
    let target = (year: count / 12, month: count % 12 + 1)
    return Self(
      year: target.year, month: target.month,
      day: min(day, Self.days(in: target.month, of: target.year)))
  }

  /// How many days lie between this day and `other`, negative where it is earlier.
  ///
  /// `nil` unless both days are known.
  package func days(to other: Self) -> Int? {
    guard let start = dayNumber, let end = other.dayNumber else { return nil }
    return end - start
  }
}
