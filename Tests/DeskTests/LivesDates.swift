import Deadlines
import Records

// Which dates are open, by the plain model.

extension LivesModel {
  /// A date of custody that is open: its rule, its day and hour, and whose it is.
  struct Open: Hashable, Comparable {
    let rule: String
    let due: CivilDate
    var minute: Int?
    let person: PersonID?

    static func < (left: Self, right: Self) -> Bool {
      (left.due, left.rule, left.person?.number ?? 0, left.minute ?? -1)
        < (right.due, right.rule, right.person?.number ?? 0, right.minute ?? -1)
    }

    /// Whether it has passed: an hour when it strikes, a day at its end.
    func isPast(on today: CivilDate, _ now: Int) -> Bool {
      due < today || due == today && minute.map { $0 <= now } ?? false
    }
  }

  /// The rules of custody that the model knows; the last day of an order has no rule.
  static let rules: Set<String> = [
    "", "C54-24H", "N-REMAND-4", "N-FEL-5M", "N-MISD-3M", "N-CAP-F", "N-CAP-M",
  ]

  /// The dates of a list that another has not, one that stands there twice taken away twice.
  static func rest(of dates: [Open], without others: [Open]) -> [Open] {
    var others = others
    return dates.filter { date in
      guard let place = others.firstIndex(of: date) else { return true }
      others.remove(at: place)
      return false
    }
  }

  /// The dates of a case that are open, late ones too.
  func open(in caseID: CaseID, on today: CivilDate) -> [Open] {
    var open: [Open] = []
    var courses: [PersonID?: [Told]] = [:]
    let isAlone = (accused[caseID]?.count ?? 0) <= 1
    for start in told where start.caseID == caseID {
      let starts = starts(start)
      guard starts.isEmpty == false else { continue }
      let whose = isAlone ? nil : start.person
      let course = courses[whose] ?? course(of: caseID, of: whose, on: today)
      courses[whose] = course
      // What is entered for a day to come starts its dates all the same, and nothing has ended them.
      let place = course.firstIndex { $0.id == start.id } ?? course.count - 1
      for date in starts {
        let isEnded = course.dropFirst(place + 1).contains {
          ends($0, date.rule, of: start, isAlone: isAlone)
        }
        if isEnded == false { open.append(date) }
      }
    }
    return open.sorted()
  }

  private func starts(_ event: Told) -> [Open] {
    func open(_ rule: String, _ due: CivilDate, _ minute: Int? = nil) -> Open {
      Open(rule: rule, due: due, minute: minute, person: event.person)
    }
    let day = event.day
    var found: [Open] = []
    // From a day that is not known nothing is counted.
    if event.monthEnd == nil {
      if event.type == .arrest {
        let end = Cairo.dayLater(than: day, event.minute)
        found += [open("C54-24H", end.day, end.minute), open("N-REMAND-4", day.plus(3))]
      }
      if event.type == .remand {
        found +=
          event.caseID.map { felonies.contains($0) } ?? false
          ? [open("N-FEL-5M", day.inside(months: 5)), open("N-CAP-F", day.inside(months: 12))]
          : [open("N-MISD-3M", day.inside(months: 3)), open("N-CAP-M", day.inside(months: 4))]
      }
    }
    // The last day of an order was said itself.
    if event.isBegin, let until = event.until { found.append(open("", until)) }
    return found
  }

  private func ends(_ end: Told, _ rule: String, of start: Told, isAlone: Bool) -> Bool {
    let isSame =
      end.person == start.person || isAlone && (end.person == nil || start.person == nil)
      || end.person == nil && (end.type == .renewal || end.type == .referral)
    guard isSame, end.isResult else { return false }
    if end.isEnd { return true }
    if end.type == .judgment {
      return end.verdict == .acquittal || end.verdict == .conviction || end.verdict == .extinguished
    }
    switch rule {
    case "C54-24H": return [.interrogation, .remand, .renewal, .referral].contains(end.type)
    case "N-REMAND-4":
      return end.type == .remand ? end.until != nil : [.renewal, .referral].contains(end.type)
    case "": return [.remand, .renewal, .referral].contains(end.type)
    case "N-FEL-5M", "N-MISD-3M": return end.type == .referral
    default: return false
    }
  }
}

/// The clocks of Cairo, plainly: summer time from the last Friday of April to the end of the last
/// Thursday of October, which has an hour more.
enum Cairo {
  static func lastFridayOfApril(_ year: Int) -> CivilDate { last(0, ofMonth: 4, year) }
  static func lastThursdayOfOctober(_ year: Int) -> CivilDate { last(6, ofMonth: 10, year) }

  /// How many hours the clocks are ahead of universal time at an hour of a day, not in the night of a
  /// change.
  static func offset(_ day: CivilDate) -> Int {
    lastFridayOfApril(day.year) <= day && day <= lastThursdayOfOctober(day.year) ? 3 : 2
  }

  /// When 24 hours have passed, the earlier of what passed and what the clock shows.
  static func dayLater(
    than day: CivilDate, _ minute: Int?
  ) -> (day: CivilDate, minute: Int?) {
    guard let minute else { return (day.plus(1), nil) }
    guard day == lastThursdayOfOctober(day.year) else { return (day.plus(1), minute) }
    return minute < 60 ? (day, minute + 23 * 60) : (day.plus(1), minute - 60)
  }

  /// The last such day of a month; days of the week are counted from a Friday.
  private static func last(_ weekday: Int, ofMonth month: Int, _ year: Int) -> CivilDate {
    let friday = CivilDate(year: 2027, month: 1, day: 1)
    var day = CivilDate(year: year, month: month, day: month == 4 ? 30 : 31)
    while let found = day, ((friday?.days(to: found) ?? 0) % 7 + 7) % 7 != weekday {
      day = found.plus(-1)
    }
    return day ?? .epoch
  }
}
