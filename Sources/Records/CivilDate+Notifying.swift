extension CivilDate {
  /// The day of a moment in ISO 8601; `nil` where `moment` is none.
  package init?(day moment: String) {
    let parts = moment.prefix(10).split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  /// Whether this date certainly lies after `other`, as far as both are known.
  ///
  /// March 2026 is not after 20 March 2026; April 2026 is.
  package func isAfter(_ other: Self) -> Bool {
    if year != other.year { return year > other.year }
    guard let month, let second = other.month else { return false }
    if month != second { return month > second }
    guard let day, let last = other.day else { return false }
    return day > last
  }
}
