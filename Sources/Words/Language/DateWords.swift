package import Records

extension CivilDate {
  /// The date in words, as far as it is known: «12 نوفمبر 2026», «نوفمبر 2026», «2026».
  package func words(in tongue: Tongue) -> String {
    guard let month else { return "\(year)" }
    let name = tongue.monthName(month)
    guard let day else { return "\(name) \(year)" }
    return "\(day) \(name) \(year)"
  }
}

extension Tongue {
  /// The name of a month from 1 to 12, as Egypt says it.
  package func monthName(_ month: Int) -> String {
    guard (1...12).contains(month) else { return "\(month)" }
    return say(CivilDate.monthNames[month - 1])
  }

  /// The day of a moment in Cairo, in words.
  package func day(of moment: Timestamp) -> String { moment.day.words(in: self) }
}
