import Foundation

extension Timestamp {
  /// The hour that the clocks of Cairo show at the moment.
  package var hour: ClockTime? {
    let minutes = (seconds + CairoTime.offset(at: seconds)) % CairoTime.daySeconds / 60
    return ClockTime(hour: minutes / 60, minute: minutes % 60)
  }
}

extension CairoTime {
  /// The day and hour that the clocks of Cairo show so many hours after another, in time that has
  /// truly passed: when summer time ends, 24 hours end an hour earlier by the clock.
  ///
  /// Of an hour that came twice that night the first is meant. `nil` unless the day is known, and
  /// outside the years that a `Timestamp` may have.
  package static func after(
    hours: Int, from day: CivilDate, _ hour: ClockTime
  ) -> (day: CivilDate, hour: ClockTime)? {
    guard let number = day.dayNumber, (0...10_000).contains(hours) else { return nil }
    let shown = number * daySeconds + hour.minutes * 60
    // Summer time first: of two moments that show one hour it is the earlier.
    let offsets = [summer, winter]
    let offset = offsets.first { offset in self.offset(at: shown - offset) == offset } ?? summer
    guard let end = Timestamp(seconds: shown - offset + hours * 3_600), let time = end.hour else {
      return nil
    }
    return (end.day, time)
  }

  private static let summer = 3 * 3_600
  private static let winter = 2 * 3_600

  /// How many seconds the clocks of Cairo are ahead of universal time at a moment.
  static func offset(at seconds: Int) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
  }
}
