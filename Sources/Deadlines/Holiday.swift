package import Records

/// A day that was declared an official holiday (عطلة رسمية).
///
/// Holidays are moved by decree, so each is a declared day with its source, never a formula.
package struct Holiday: Hashable, Sendable {
  /// Known to the day.
  package let date: CivilDate
  package let name: Wording
  /// Where it was declared, such as a decree and its Gazette.
  package let source: String
  /// When it was entered here.
  package let enteredOn: CivilDate?
  /// By whom; empty for those that come with the program.
  package let enteredBy: String

  /// A holiday, or `nil` unless its day is known and it has a name and a source.
  package init?(
    date: CivilDate, name: Wording, source: String, enteredOn: CivilDate? = nil,
    enteredBy: String = ""
  ) {
    let isSaid = { (text: String) in text.contains { $0.isWhitespace == false } }
    guard date.day != nil, isSaid(name.arabic), isSaid(source) else { return nil }
    (self.date, self.name, self.source) = (date, name, source)
    (self.enteredOn, self.enteredBy) = (enteredOn, enteredBy)
  }
}

/// Who rests on Saturday; Friday is a rest for all.
package struct WeeklyRest: Hashable, Sendable {
  package let courtsRestOnSaturday: Bool
  package let ministriesRestOnSaturday: Bool

  package init(courtsRestOnSaturday: Bool, ministriesRestOnSaturday: Bool) {
    self.courtsRestOnSaturday = courtsRestOnSaturday
    self.ministriesRestOnSaturday = ministriesRestOnSaturday
  }

  /// Courts work on Saturday and ministries rest, until a person says otherwise.
  package static let usual = WeeklyRest(
    courtsRestOnSaturday: false, ministriesRestOnSaturday: true)

  func rests(_ keeper: Rule.RestKeeper) -> Bool {
    keeper == .courts ? courtsRestOnSaturday : ministriesRestOnSaturday
  }
}

/// The declared holidays and the weekly rest, in one version (جدول العطلات).
package struct HolidayTable: Equatable, Sendable {
  /// Rises with every change; 0 for a table that was never kept.
  package let version: Int
  package let rest: WeeklyRest
  /// In the order of their days.
  package let holidays: [Holiday]
  private let byDay: [CivilDate: Holiday]
  private let years: [Int: Int]

  package init(version: Int = 0, rest: WeeklyRest = .usual, holidays: [Holiday] = []) {
    (self.version, self.rest) = (version, rest)
    self.holidays = holidays.sorted { $0.date < $1.date }
    byDay = Dictionary(holidays.map { ($0.date, $0) }) { _, last in last }
    years = byDay.keys.reduce(into: [:]) { $0[$1.year, default: 0] += 1 }
  }

  /// How many holidays of `year` were entered.
  package func count(of year: Int) -> Int { years[year, default: 0] }

  /// Why nobody works on a day.
  package enum Pause: Equatable, Sendable {
    case friday
    case saturday
    case holiday(Holiday)
  }

  /// Why `keeper` does not work on `date`, or `nil` for a working day and for an unknown one.
  package func pause(on date: CivilDate, for keeper: Rule.RestKeeper) -> Pause? {
    if let holiday = byDay[date] { return .holiday(holiday) }
    switch date.weekday {
    case .friday: return .friday
    case .saturday: return rest.rests(keeper) ? .saturday : nil
    case .sunday, .monday, .tuesday, .wednesday, .thursday, nil: return nil
    }
  }

  /// The first day from `date` on, itself included, on which `keeper` works.
  ///
  /// `nil` where the calendar ends before it.
  package func workingDay(from date: CivilDate, for keeper: Rule.RestKeeper) -> CivilDate? {
    var day = date
    // A table has fewer days than this, so a working day comes sooner.
    for _ in 0...(holidays.count * 3 + 7) {
      guard pause(on: day, for: keeper) != nil else { return day }
      guard let next = day.adding(days: 1) else { return nil }
      day = next
    }
    return nil
  }

  /// The last day before `date` on which `keeper` works, where `keeper` does not work on `date`.
  package func lastOpenDay(before date: CivilDate, for keeper: Rule.RestKeeper) -> CivilDate? {
    var day = date
    for _ in 0...(holidays.count + 7) {
      guard pause(on: day, for: keeper) != nil else { return day == date ? nil : day }
      guard let earlier = day.adding(days: -1) else { return nil }
      day = earlier
    }
    return nil
  }

  /// The last day that lies no more than `count` working days after `today`.
  ///
  /// For 0 that is the last day before the next working day: what is due on it is due today.
  package func horizon(
    of count: Int, from today: CivilDate, for keeper: Rule.RestKeeper = .courts
  ) -> CivilDate? {
    var day = today
    for _ in 0...count {
      guard let next = day.adding(days: 1), let working = workingDay(from: next, for: keeper)
      else { return nil }
      day = working
    }
    return day.adding(days: -1)
  }
}
