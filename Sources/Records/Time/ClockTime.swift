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

  /// Reads `09:30`, `9.30`, «٠٩:٣٠», `09:30:00` as spreadsheets write it, «9:30 ص», «2:30 م» and
  /// `2:30 PM` alike, hidden signs passed over; throws what was typed when it is no time.
  package init(_ typed: String) throws(ArchiveError) {
    var stored = typed
    stored.makeContiguousUTF8()
    guard let time = Self(stored: stored.utf8Span.span) ?? Self.read(typed.plainDigits) else {
      throw .invalid(.time, typed: typed)
    }
    self = time
  }

  /// Reads a time as the archive stores it, `09:30`; `nil` for anything else.
  private init?(stored text: Span<UInt8>) {
    guard text.count == 5, text.has(":", at: 2, 2), let hour = text.number(at: 0, digits: 2),
      let minute = text.number(at: 3, digits: 2)
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  private static func read(_ typed: String) -> Self? {
    let digits = typed.prefix { ($0.isLetter || $0 == "ـ") == false }
    let half = Half(typed.dropFirst(digits.count))
    guard half != .unknown else { return nil }
    let parts = digits.replacing(".", with: ":")
      .split(separator: ":", omittingEmptySubsequences: false)
      .map { part in part.filter { $0.isWhitespace == false } }
    let numbers = parts.compactMap { $0.allSatisfy(\.isNumber) ? Int($0) : nil }
    guard numbers.count == parts.count, let hour = numbers.first.flatMap(half.hour) else {
      return nil
    }
    switch numbers.count {
    case 1: return half == .none ? nil : Self(hour: hour, minute: 0)
    case 2, 3:
      // An hour is kept to the minute: a second that would be lost is refused.
      guard parts[1].count == 2, numbers.count == 2 || numbers[2] == 0 else { return nil }
      return Self(hour: hour, minute: numbers[1])
    default: return nil
    }
  }

  /// Which half of the day an hour of twelve is of.
  private enum Half {
    case morning, evening, none, unknown

    init(_ word: Substring) {
      switch word.filter({ $0.isLetter }).nameLetters {
      case "": self = .none
      case "ص", "صباحا", "am": self = .morning
      case "م", "مساء", "مسا", "ظهرا", "pm": self = .evening
      default: self = .unknown
      }
    }

    /// The hour of twenty-four that `hour` is; `nil` where it contradicts the half.
    func hour(_ hour: Int) -> Int? {
      switch self {
      case .none: hour
      case .morning: (1...12).contains(hour) ? hour % 12 : hour == 0 ? 0 : nil
      case .evening:
        (1...12).contains(hour) ? hour % 12 + 12 : (13...23).contains(hour) ? hour : nil
      case .unknown: nil
      }
    }
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
