/// How the days of a period are counted (رمز الحساب).
///
/// Art. numbers are those of the Code of Civil Procedure, Law 13 of 1968.
package enum CalendarCode: String, CaseIterable, Sendable {
  /// The day of the event is excluded; a last day on a holiday extends to the first working day
  /// (arts 15 and 18).
  case extending = "E"
  /// A distance period is added (ميعاد مسافة, arts 16 and 17).
  case distance = "D"
  /// Counted in hours from the hour of the event, never extended (art. 15).
  case hours = "H"
  /// A cap on an authority over liberty: the day of the event counts and no holiday extends it.
  case cap = "C"
  /// A clear period that must fully elapse before the act (art. 15).
  case clear = "P"
  /// Months and years by the Gregorian calendar, from a day to the same day.
  case gregorian = "G"
  /// Nominal: whether a holiday or a distance counts is unverified.
  case nominal = "N"
  /// Set by an authority: nothing is computed.
  case set = "S"
}

/// What a period is counted in.
package enum LengthUnit: String, CaseIterable, Sendable {
  case hours, days, months, years
}

/// How long a period is (مدة).
package struct Length: Hashable, Sendable {
  /// From 1 to `valueMax`.
  package let value: Int
  package let unit: LengthUnit

  /// No period of any law is longer than 30 years or 400 days; the bound keeps sums small.
  package static let valueMax = 1_000

  /// A length within bounds, or `nil`.
  package init?(_ value: Int, _ unit: LengthUnit) {
    guard (1...Self.valueMax).contains(value) else { return nil }
    (self.value, self.unit) = (value, unit)
  }
}
