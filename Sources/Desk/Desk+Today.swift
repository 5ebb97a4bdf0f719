import Foundation
package import Records

extension Desk {
  /// The day in Cairo, where every legal date of the archive is counted.
  package static func today() -> CivilDate {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Africa/Cairo") ?? .gmt
    let parts = calendar.dateComponents([.year, .month, .day], from: Date())
    guard let day = CivilDate(year: parts.year ?? 0, month: parts.month, day: parts.day) else {
      preconditionFailure("the clock shows a day that does not exist")
    }
    return day
  }
}
