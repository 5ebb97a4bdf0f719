extension [CaseEvent] {
  /// The same events in the order in which they happened; those without a date stay at the end.
  ///
  /// What is known by its month or its year alone is taken for the first day that it can be where it
  /// begins custody, for the last where it does not. On one day the hours decide, where all of them
  /// are known; else as such events follow each other: somebody is arrested, then questioned, then
  /// remanded, and whoever is held and arrested again was released before. Of such events of one
  /// kind the one known most exactly is first: whoever was released on the last of a month was held
  /// until then, whatever else ended somewhere in that month.
  package var inOrderOfTime: [CaseEvent] { inDaysOfTheirOwn ?? inOrderOfDays }

  /// The order where every event has a day of its own and no end is left open: then there is nothing to
  /// weigh, and an event is not copied before its place is known.
  private var inDaysOfTheirOwn: [CaseEvent]? {
    var days: [(day: CivilDate, place: Int)] = []
    days.reserveCapacity(count)
    for (place, event) in enumerated() {
      guard let date = event.details.date else { continue }
      let custody = event.details.type.custody
      if custody == false, date.day == nil { return nil }
      days.append((custody == true ? date.first : date.last, place))
    }
    days.sort { $0.day < $1.day }
    for (one, next) in zip(days, days.dropFirst()) where one.day == next.day { return nil }
    let dated = days.map { self[$0.place] }
    return dated.count == count ? dated : dated + filter { $0.details.date == nil }
  }

  private var inOrderOfDays: [CaseEvent] {
    var left = enumerated().compactMap { place, event in
      event.details.date.map { Placed(event: event, place: place, date: $0) }
    }.sorted { ($0.day, $0.vagueness, $0.place) < ($1.day, $1.vagueness, $1.place) }
    var ordered: [CaseEvent] = []
    var held: Set<Holder> = []
    var hasLooseEnds = left.contains(where: \.isLooseEnd)
    while let day = left.first?.day {
      var ofDay = [Placed](left.prefix { $0.day == day })
      left.removeFirst(ofDay.count)
      if hasLooseEnds, let freed = left.firstIndex(where: { $0.mustEnd(before: ofDay, held) }) {
        ofDay.append(left.remove(at: freed))
        hasLooseEnds = left.contains(where: \.isLooseEnd)
      }
      for placed in ofDay.inOrder(held: held) {
        ordered.append(placed.event)
        held.pass(placed.event)
      }
    }
    return ordered + filter { $0.details.date == nil }
  }
}

/// Somebody whom a case holds.
private struct Holder: Hashable {
  let person: PersonID?
  let caseID: CaseID?

  init(_ details: EventDetails) { (person, caseID) = (details.person, details.caseID) }
}

extension Set<Holder> {
  /// A session whose result nobody entered holds nobody and frees nobody.
  fileprivate mutating func pass(_ event: CaseEvent) {
    let details = event.details
    guard event.isResult, let custody = details.type.custody else { return }
    if custody {
      insert(Holder(details))
    } else if details.endsEveryCustody {
      self = filter { $0.person != details.person }
    } else {
      remove(Holder(details))
    }
  }
}

/// An event at its day.
private struct Placed {
  let event: CaseEvent
  /// Where it stood before.
  let place: Int
  let day: CivilDate

  var details: EventDetails { event.details }

  init(event: CaseEvent, place: Int, date: CivilDate) {
    (self.event, self.place) = (event, place)
    day = event.details.type.custody == true ? date.first : date.last
  }

  /// How little of its day is known: the month alone, or no more than the year.
  var vagueness: Int {
    guard let date = details.date, date.day == nil else { return 0 }
    return date.month == nil ? 2 : 1
  }

  /// Whether it ends custody on a day that is not known.
  var isLooseEnd: Bool { details.type.custody == false && details.date?.day == nil }

  /// Whether its day is not known and somebody is held whom the events of a day seize anew: so they
  /// were released before.
  func mustEnd(before ofDay: [Placed], _ held: Set<Holder>) -> Bool {
    guard isLooseEnd, let date = details.date, held.contains(Holder(details)) else { return false }
    return ofDay.contains { other in
      other.details.seizesAnew(details) && other.details.date?.day != nil
        && (date.first...date.last).contains(other.day)
    }
  }

  /// What it comes after and before on a day of which an hour is not known.
  func stage(among ofDay: [Placed], held: Set<Holder>) -> Int {
    let isFreedBefore =
      details.type.custody == false && held.contains(Holder(details))
      && ofDay.contains { $0.details.seizesAnew(details) }
    return isFreedBefore ? 0 : details.type.stage
  }
}

extension EventDetails {
  /// Whether it is the arrest of whom another event of the same case sets free.
  fileprivate func seizesAnew(_ end: EventDetails) -> Bool {
    type.seizes && person == end.person && caseID == end.caseID
  }
}

extension [Placed] {
  /// The events of one day in their order: by their hours, and what has none after everything that
  /// comes before such an event.
  fileprivate func inOrder(held: Set<Holder>) -> [Placed] {
    guard count > 1 else { return self }
    typealias Keyed = (stage: Int, isTimed: Bool, placed: Placed)
    let staged = map { placed -> Keyed in
      (placed.stage(among: self, held: held), placed.isTimed(among: self), placed)
    }.sorted { one, other in
      (one.stage, one.placed.vagueness, one.placed.place)
        < (other.stage, other.placed.vagueness, other.placed.place)
    }
    var ordered = staged.filter(\.isTimed).sorted { one, other in
      (one.placed.details.hour, one.placed.details.type.stage, one.placed.place)
        < (other.placed.details.hour, other.placed.details.type.stage, other.placed.place)
    }
    for keyed in staged where keyed.isTimed == false {
      let before = ordered.lastIndex { $0.stage <= keyed.stage }
      ordered.insert(keyed, at: before.map { $0 + 1 } ?? 0)
    }
    return ordered.map(\.placed)
  }
}

extension Placed {
  /// Whether its hour says where it stands: it and those of the same person and case that tell of
  /// custody have one, or all have where fewer than two tell of it.
  fileprivate func isTimed(among ofDay: [Placed]) -> Bool {
    guard details.hour.isEmpty == false else { return false }
    let own = ofDay.lazy.map(\.details).filter { other in
      other.person == details.person
        && (other.caseID == details.caseID || other.endsEveryCustody || details.endsEveryCustody)
    }
    let telling = own.filter { $0.type.custody != nil }
    return telling.count > 1
      ? telling.allSatisfy { $0.hour.isEmpty == false }
      : own.allSatisfy { $0.hour.isEmpty == false }
  }
}

extension EventType {
  /// Whether somebody is taken who may have been free.
  fileprivate var seizes: Bool { self == .arrest || self == .disappearance }

  /// When in a day such an event happens, beside the others of the day.
  fileprivate var stage: Int {
    switch self {
    case .disappearance, .search, .summons: 1
    case .arrest: 2
    case .interrogation: 3
    case .hearing, .referral, .shelving, .travelBan, .assetFreeze, .listing, .visit, .transfer,
      .notice, .violation, .other:
      4
    case .remand, .renewal, .judgment, .order, .releaseOrder: 5
    case .measure, .release, .pardon, .death: 6
    case .challenge: 7
    }
  }
}
