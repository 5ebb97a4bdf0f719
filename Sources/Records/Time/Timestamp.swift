import Foundation

/// A moment to the second, kept in universal time and dated in Cairo (لحظة القيد).
package struct Timestamp: Hashable, Sendable {
  /// The seconds since 1 January 1970 in universal time.
  package let seconds: Int

  /// The first and the last moment of the years 1970 to 2199.
  private static let range = 0...7_258_118_399

  /// `nil` outside the years 1970 to 2199.
  package init?(seconds: Int) {
    guard Self.range.contains(seconds) else { return nil }
    self.seconds = seconds
  }

  /// The moment, or the nearest that can be kept where a machine's clock is set to another century.
  package init(nearest seconds: Int) {
    self.seconds = max(Self.range.lowerBound, min(seconds, Self.range.upperBound))
  }

  /// Reads a moment as the archive stores it, `2026-11-24T03:28:02Z`; `nil` for anything else.
  package init?(stored text: Span<UInt8>) {
    guard text.count == 20, text.has("T", at: 10, 10), text.has(":", at: 13, 16),
      text.has("Z", at: 19, 19), let day = CivilDate(stored: text.extracting(0..<10))?.dayNumber,
      let hour = text.number(at: 11, digits: 2), hour < 24,
      let minute = text.number(at: 14, digits: 2), minute < 60,
      let second = text.number(at: 17, digits: 2), second < 60
    else { return nil }
    self.init(seconds: ((day * 24 + hour) * 60 + minute) * 60 + second)
  }

  /// The same of a text that is no row's.
  package init?(stored text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.init(stored: text.utf8Span.span)
  }

  /// The moment at which Cairo's clocks show an hour of a day; of one that they show twice, the first.
  ///
  /// `nil` unless the day is known, and outside the years 1970 to 2199.
  package init?(in day: CivilDate, at time: ClockTime) {
    guard let number = day.dayNumber else { return nil }
    let shown = number * CairoTime.daySeconds + time.minutes * 60
    // Summer time is the farthest from Greenwich: three hours before it no change can be missed.
    let near = Date(timeIntervalSince1970: Double(shown - 3 * 3_600))
    self.init(seconds: shown - CairoTime.zone.secondsFromGMT(for: near))
  }

  /// The day on which the moment falls in Cairo: after midnight there it is another than in Greenwich.
  package var day: CivilDate {
    let hour = seconds % CairoTime.daySeconds / 3_600
    // Cairo is two hours ahead of Greenwich or three: in one hour alone the zone, which is slow to ask,
    // decides.
    let hours =
      hour == 21
      ? CairoTime.zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))) / 3_600 : 2
    return CivilDate(within: (seconds + hours * 3_600) / CairoTime.daySeconds)
  }
}

extension Timestamp: Comparable {
  package static func < (one: Self, other: Self) -> Bool { one.seconds < other.seconds }
}

extension Timestamp: CustomStringConvertible {
  /// The moment as the archive stores it: ISO 8601 in universal time.
  package var description: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let date = CivilDate(within: seconds / CairoTime.daySeconds)
    let clock = seconds % CairoTime.daySeconds
    return "\(date)T\(two(clock / 3_600)):\(two(clock / 60 % 60)):\(two(clock % 60))Z"
  }
}

/// The time of Cairo, by which every day of the archive is counted (توقيت القاهرة).
package enum CairoTime {
  package static let name = "Africa/Cairo"
  static let daySeconds = 86_400
  /// Nothing is opened where the machine does not know the zone, so nothing is counted in Greenwich.
  static let zone = TimeZone(identifier: name) ?? .gmt

  /// Throws `.noTimeZone` where the machine knows no zone of this name.
  package static func check(_ name: String = CairoTime.name) throws(ArchiveError) {
    guard TimeZone(identifier: name) != nil else { throw .noTimeZone(name) }
  }
}
