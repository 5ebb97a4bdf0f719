import ArabicText

/// An hour of a civil day without zone (ساعة), to the minute.
package struct ClockTime: Hashable, Comparable, Sendable {
  /// From 0 to 23.
  package let hour: Int
  /// From 0 to 59.
  package let minute: Int

  /// A time that exists; `nil` for one that does not, such as 24:00.
  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    (self.hour, self.minute) = (hour, minute)
  }

  /// Reads `09:30`, `9:30` and «٠٩:٣٠» alike; throws what was typed when it is no time.
  package init(_ typed: String) throws(ArchiveError) {
    let parts = typed.westernDigits.split(separator: ":", omittingEmptySubsequences: false)
      .map { Int($0.filter { $0.isWhitespace == false }) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1],
      let time = Self(hour: hour, minute: minute)
    else { throw .invalid(.time, typed: typed) }
    self = time
  }

  /// The minutes since the day began.
  package var minutes: Int { hour * 60 + minute }

  package static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }
}

extension ClockTime: CustomStringConvertible {
  /// The time in ISO 8601: `09:30`.
  package var description: String {
    "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
