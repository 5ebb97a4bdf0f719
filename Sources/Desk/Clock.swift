import Foundation
package import Records

extension Desk {
  /// The day in Cairo, where every legal date of the archive is counted.
  package static func today() -> CivilDate {
    guard let day = day(of: now()) else {
      preconditionFailure("the clock shows a day that does not exist")
    }
    return day
  }

  /// The day in Cairo of a moment in ISO 8601: after midnight there it is another than in Greenwich.
  package static func day(of moment: String) -> CivilDate? {
    guard let date = try? Date(moment, strategy: .iso8601) else { return nil }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Africa/Cairo") ?? .gmt
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    return CivilDate(year: parts.year ?? 0, month: parts.month, day: parts.day)
  }
}
