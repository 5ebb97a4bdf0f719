import Deadlines
import Records

/// A plain count of who is held, for how long and which dates are open, made of lists alone.
///
/// It shares no rule with the program: what it knows of the law is written here, in its own words.
/// Days are numbers; every day of the story is known.
struct LivesModel {
  /// An event that stands.
  struct Told {
    var id: EventID
    var caseID: CaseID?
    var person: PersonID?
    var type: EventType
    var day: CivilDate
    var until: CivilDate?
    var verdict: Verdict?
    /// Whether it tells what happened, rather than that a session was fixed.
    var isResult = true
  }

  var told: [Told] = []
  var accused: [CaseID: [PersonID]] = [:]
  var felonies: Set<CaseID> = []

  private static let begins: Set<EventType> = [.arrest, .remand, .renewal, .disappearance]
  private static let ends: Set<EventType> = [.release, .pardon, .measure, .death]

  // MARK: Order

  /// The events that tell of a case, in the order in which they happened, up to `today`.
  func course(of caseID: CaseID?, of person: PersonID? = nil, on today: CivilDate) -> [Told] {
    let people = person.map { [$0] } ?? caseID.flatMap { accused[$0] } ?? []
    let told = person == nil ? told : told.filter { $0.person == person }
    let own = told.filter { event in
      guard event.day <= today else { return false }
      if event.caseID == caseID { return true }
      // A death and a release of no case end everything; what has no case any release ends.
      let isOfAll = event.type == .death || event.caseID == nil && Self.ends.contains(event.type)
      if caseID == nil { return Self.ends.contains(event.type) }
      return isOfAll && event.person.map { people.contains($0) } == true
    }
    var ordered: [Told] = []
    for day in Set(own.map(\.day)).sorted() {
      let ofDay = own.filter { $0.day == day }
      let ranked = ofDay.map { event -> (Int, EventID, Told) in
        let wasHeld = isHeld(event.person, by: ordered)
        let isSeizedAnew = ofDay.contains {
          $0.person == event.person && $0.type == .arrest && $0.caseID == event.caseID
        }
        let isFirst = Self.ends.contains(event.type) && wasHeld && isSeizedAnew
        return (isFirst ? 0 : rank(event.type), event.id, event)
      }
      ordered += ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }
    return ordered
  }

  private func rank(_ type: EventType) -> Int {
    switch type {
    case .arrest: 1
    case .interrogation: 2
    case .referral, .hearing: 3
    case .remand, .renewal, .judgment, .releaseOrder: 4
    default: 5
    }
  }

  private func isHeld(_ person: PersonID?, by events: [Told]) -> Bool {
    let own = events.filter {
      $0.person == person && $0.isResult
        && (Self.begins.contains($0.type) || Self.ends.contains($0.type))
    }
    return own.last.map { Self.begins.contains($0.type) } ?? false
  }

  // MARK: Custody

  /// The days on which a person was held, and whether they are held on `today`.
  func custody(of person: PersonID, on today: CivilDate) -> (isHeld: Bool, days: Int) {
    var days: Set<CivilDate> = []
    var isHeld = false
    for caseID in Set(told.filter { $0.person == person }.map(\.caseID)) {
      var begun: CivilDate?
      for event in course(of: caseID, of: person, on: today) where event.isResult {
        if Self.begins.contains(event.type) {
          begun = begun ?? event.day
        } else if Self.ends.contains(event.type), let start = begun {
          days.formUnion(start.through(event.day))
          begun = nil
        }
      }
      if let begun {
        isHeld = true
        days.formUnion(begun.through(today))
      }
    }
    return (isHeld, days.count)
  }

  /// Whether one case holds a person.
  func isHeld(_ person: PersonID, inCase caseID: CaseID, on today: CivilDate) -> Bool {
    isHeld(person, by: course(of: caseID, of: person, on: today))
  }

  /// Everybody of whom anything is told.
  var people: Set<PersonID> { Set(told.compactMap(\.person)) }

  // MARK: Dates

  /// A date of custody that is open: its rule, its day, and whose it is.
  struct Open: Hashable, Comparable {
    let rule: String
    let due: CivilDate
    let person: PersonID?

    static func < (left: Self, right: Self) -> Bool {
      (left.due, left.rule, left.person?.number ?? 0)
        < (right.due, right.rule, right.person?.number ?? 0)
    }
  }

  /// The rules of custody that the model knows; the last day of an order has no rule.
  static let rules: Set<String> = [
    "", "C54-24H", "N-REMAND-4", "N-FEL-5M", "N-MISD-3M", "N-CAP-F", "N-CAP-M",
  ]

  /// The dates of a case that are open, late ones too.
  func open(in caseID: CaseID, on today: CivilDate) -> [Open] {
    let course = course(of: caseID, on: today)
    // What is entered for a day to come starts its dates all the same, and nothing has ended them.
    let ahead = told.filter { $0.caseID == caseID && $0.day > today }
    var open: [Open] = []
    for (place, start) in (course + ahead).enumerated() where start.caseID == caseID {
      for (rule, due) in starts(start) {
        let later = course.dropFirst(place + 1)
        let isEnded = later.contains { ends($0, rule, of: start, in: caseID) }
        if isEnded == false { open.append(Open(rule: rule, due: due, person: start.person)) }
      }
    }
    return open.sorted()
  }

  private func starts(_ event: Told) -> [(String, CivilDate)] {
    let isFelony = event.caseID.map { felonies.contains($0) } ?? false
    var found: [(String, CivilDate)] = []
    if event.type == .arrest {
      found += [("C54-24H", event.day.plus(1)), ("N-REMAND-4", event.day.plus(3))]
    }
    if event.type == .remand {
      found +=
        isFelony
        ? [("N-FEL-5M", event.day.inside(months: 5)), ("N-CAP-F", event.day.inside(months: 12))]
        : [("N-MISD-3M", event.day.inside(months: 3)), ("N-CAP-M", event.day.inside(months: 4))]
    }
    if Self.begins.contains(event.type), let until = event.until { found.append(("", until)) }
    return found
  }

  private func ends(_ end: Told, _ rule: String, of start: Told, in caseID: CaseID) -> Bool {
    let isAlone = (accused[caseID]?.count ?? 0) <= 1
    let isSame =
      end.person == start.person || isAlone && (end.person == nil || start.person == nil)
      || end.person == nil && (end.type == .renewal || end.type == .referral)
    guard isSame, end.isResult else { return false }
    if Self.ends.contains(end.type) { return true }
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

extension CivilDate {
  /// So many days later.
  func plus(_ days: Int) -> CivilDate { adding(days: days) ?? self }

  /// Every day from this one to another, both among them.
  fileprivate func through(_ end: CivilDate) -> [CivilDate] {
    var days: [CivilDate] = []
    var day = self
    while day <= end {
      days.append(day)
      day = day.plus(1)
    }
    return days
  }

  /// The last day of so many months of which this day is the first.
  fileprivate func inside(months: Int) -> CivilDate {
    let count = (month ?? 1) - 1 + months
    let (year, month) = (year + count / 12, count % 12 + 1)
    var last = day ?? 1
    while CivilDate(year: year, month: month, day: last) == nil { last -= 1 }
    return (CivilDate(year: year, month: month, day: last) ?? self).plus(-1)
  }
}
