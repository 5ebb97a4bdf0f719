package import Records

/// Where the person or party is, for the distance period (ميعاد المسافة).
package enum Place: Hashable, Sendable {
  /// So far from the court; from 0 to `kilometresMax`.
  case kilometres(Int)
  /// In a border area.
  case border
  /// Outside Egypt.
  case abroad

  /// Farther than any two places of the country.
  package static let kilometresMax = 3_000

  /// The days that a text gives for sure: one for every 50 km, four at most.
  ///
  /// Code of Civil Procedure, article 16.
  var daysProven: Int {
    switch self {
    case .kilometres(let count): min(Self.daysMax, count / 50)
    case .border, .abroad: 0
    }
  }

  /// The days that can be argued: a fraction above 30 km counts, a border area has 15, abroad 60.
  ///
  /// Code of Civil Procedure, articles 16 and 17, from memory; a judge may reduce the 60.
  var daysArguable: Int {
    switch self {
    case .kilometres(let count): min(Self.daysMax, count / 50 + (count % 50 > 30 ? 1 : 0))
    case .border: 15
    case .abroad: 60
    }
  }

  private static let daysMax = 4
}

/// What happened, from which a period runs (الواقعة).
package struct Fact: Hashable, Sendable {
  /// The day, as far as it is known; nothing is computed from a month or a year.
  package let date: CivilDate
  /// The hour, for periods in hours.
  package let time: ClockTime?
  /// Where the person is, for periods that know distance; `nil` claims none.
  package let place: Place?
  /// The day of the judgment or decision, where the period runs from its notice: it says which
  /// procedure law counts.
  package let decided: CivilDate?

  package init(
    date: CivilDate, time: ClockTime? = nil, place: Place? = nil, decided: CivilDate? = nil
  ) {
    (self.date, self.time, self.place, self.decided) = (date, time, place, decided)
  }

  /// The day whose law counts.
  package var dayOfLaw: CivilDate { decided ?? date }
}
