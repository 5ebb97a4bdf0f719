import Deadlines
import Records

/// A plain count of who is held, for how long and which dates are open, made of lists alone.
///
/// It shares no rule with the program: what it knows of the law is written here, in its own words.
/// Days are numbers; of what is known by its month alone, the first and the last day that it can be.
struct LivesModel {
  /// An event that was entered.
  struct Told {
    var id: EventID
    var caseID: CaseID?
    var person: PersonID?
    var type: EventType
    /// Its day; of a month the first.
    var day: CivilDate
    /// The last day of the month, where no more is known.
    var monthEnd: CivilDate?
    /// The minute of the day, where the hour is known.
    var minute: Int?
    var until: CivilDate?
    var verdict: Verdict?
    /// Whether it tells what happened, rather than that a session was fixed.
    var isResult = true
    /// When it was entered, beside the other things that were.
    var order = 0
    /// Whether it lies in the trash by itself.
    var isGone = false

    var last: CivilDate { monthEnd ?? day }
    /// What is known by its day goes before what may have been anywhere in the month ending then.
    var vagueness: Int { monthEnd == nil ? 0 : 1 }
    var isBegin: Bool { [.arrest, .remand, .renewal, .disappearance].contains(type) }
    var isEnd: Bool { [.release, .pardon, .measure, .death].contains(type) }
    /// A death and a release of no case end everything.
    var endsAll: Bool { type == .death || caseID == nil && isEnd }
  }

  /// What a person said of somebody's liberty.
  struct Said {
    let caseID: CaseID
    let person: PersonID
    let isHeld: Bool
    let since: CivilDate?
    let recorded: CivilDate
    let order: Int
  }

  /// Everything that was entered and not corrected, what lies in the trash too.
  var entered: [Told] = []
  var said: [Said] = []
  var accused: [CaseID: [PersonID]] = [:]
  var felonies: Set<CaseID> = []
  /// The cases and the people in the trash.
  var goneCases: Set<CaseID> = []
  var gonePeople: Set<PersonID> = []

  /// What stands: nothing of it lies in the trash, nor does its case or its person.
  var told: [Told] {
    entered.filter { event in
      event.isGone == false && event.caseID.map { goneCases.contains($0) } != true
        && event.person.map { gonePeople.contains($0) } != true
    }
  }

  /// The cases that stand.
  var cases: [CaseID] { accused.keys.filter { goneCases.contains($0) == false }.sorted() }

  // MARK: Order

  /// The events that tell something of a person in a case, in the order in which they happened, up to
  /// `today`; those of nobody are of everybody.
  func course(of caseID: CaseID?, of person: PersonID?, on today: CivilDate) -> [Told] {
    var left = told.filter { event in
      guard event.day <= today else { return false }
      let isOfPerson = event.person == person || event.person == nil || person == nil
      if event.caseID == caseID, caseID != nil { return isOfPerson }
      guard event.person != nil, event.person == person || person == nil else { return false }
      // What began before it had a case any release ends.
      if caseID == nil { return event.caseID == nil || event.isEnd }
      let isOfCase = event.person == person || isAccused(event.person, in: caseID)
      return event.endsAll && isOfCase
    }.sorted { ($0.last, $0.vagueness, $0.id) < ($1.last, $1.vagueness, $1.id) }
    var ordered: [Told] = []
    while let day = left.map({ place(of: $0) }).min() {
      var ofDay = left.filter { place(of: $0) == day }
      // Whoever is held and seized anew was released before: that is the release known by its month.
      let freed = left.first { event in
        event.isEnd && event.monthEnd != nil && event.day <= day && day <= event.last
          && ofDay.contains { $0.type == .arrest && isSame($0, event) && $0.monthEnd == nil }
          && isHeld(event.person, by: ordered)
      }
      if let freed, ofDay.contains(where: { $0.id == freed.id }) == false { ofDay.append(freed) }
      left.removeAll { event in ofDay.contains { $0.id == event.id } }
      ordered += inOrder(ofDay, after: ordered)
    }
    return ordered
  }

  /// Of a month, custody begins on its first day and everything else is on its last.
  private func place(of event: Told) -> CivilDate { event.isBegin ? event.day : event.last }

  private func isSame(_ one: Told, _ other: Told) -> Bool {
    one.person == other.person && one.caseID == other.caseID
  }

  private func isAccused(_ person: PersonID?, in caseID: CaseID?) -> Bool {
    caseID.flatMap { accused[$0] }?.contains { $0 == person } ?? false
  }

  /// The events of one day: by their hours, where all of them are known, else as such events follow
  /// each other.
  private func inOrder(_ ofDay: [Told], after ordered: [Told]) -> [Told] {
    let telling = ofDay.filter { $0.isBegin || $0.isEnd }
    let deciding = telling.count > 1 ? telling : ofDay
    let staged = ofDay.map { event -> (Int, Int, EventID, Told) in
      let isFirst =
        event.isEnd && isHeld(event.person, by: ordered)
        && ofDay.contains { $0.type == .arrest && isSame($0, event) }
      return (isFirst ? 0 : stage(event.type), event.vagueness, event.id, event)
    }.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map(\.3)
    guard deciding.allSatisfy({ $0.minute != nil }) else { return staged }
    var timed = ofDay.filter { $0.minute != nil }
      .sorted { ($0.minute ?? 0, stage($0.type), $0.id) < ($1.minute ?? 0, stage($1.type), $1.id) }
    // What has no hour stands after everything that comes before such an event.
    for event in staged where event.minute == nil {
      let before = timed.lastIndex { stage($0.type) <= stage(event.type) }
      timed.insert(event, at: before.map { $0 + 1 } ?? 0)
    }
    return timed
  }

  private func stage(_ type: EventType) -> Int {
    switch type {
    case .arrest: 1
    case .interrogation: 2
    case .referral, .hearing: 3
    case .remand, .renewal, .judgment, .releaseOrder: 4
    default: 5
    }
  }

  func isHeld(_ person: PersonID?, by events: [Told]) -> Bool {
    let own = events.filter {
      $0.person == person && $0.isResult && ($0.isBegin || $0.isEnd)
    }
    return own.last?.isBegin ?? false
  }
}

extension CivilDate {
  /// So many days later.
  func plus(_ days: Int) -> CivilDate { adding(days: days) ?? self }

  /// Every day from this one to another, both among them.
  func through(_ end: CivilDate) -> [CivilDate] {
    var days: [CivilDate] = []
    var day = self
    while day <= end {
      days.append(day)
      day = day.plus(1)
    }
    return days
  }

  /// The last day of so many months of which this day is the first.
  func inside(months: Int) -> CivilDate {
    let count = (month ?? 1) - 1 + months
    let (year, month) = (year + count / 12, count % 12 + 1)
    var last = day ?? 1
    while CivilDate(year: year, month: month, day: last) == nil { last -= 1 }
    return (CivilDate(year: year, month: month, day: last) ?? self).plus(-1)
  }
}
