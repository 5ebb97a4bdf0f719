extension CivilDate {
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
