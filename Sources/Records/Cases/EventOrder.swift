extension [CaseEvent] {
  /// The same events in the order in which they happened; those without a date stay at the end.
  ///
  /// What is known by its month or its year alone is taken for the first day that it can be where it
  /// begins custody, for the last where it does not. On one day the hours decide, where all of them
  /// are known; else as such events follow each other: somebody is arrested, then questioned, then
  /// remanded, and whoever is held and arrested again was released before.
  package var inOrderOfTime: [CaseEvent] {
    var rest = enumerated().compactMap { place, event in
      event.details.date.map { Placed(event: event, place: place, day: day(of: event, $0)) }
    }.sorted { ($0.day, $0.place) < ($1.day, $1.place) }[...]
    var ordered: [CaseEvent] = []
    var held: Set<Holder> = []
    while let day = rest.first?.day {
      let ofDay = rest.prefix { $0.day == day }
      rest = rest.dropFirst(ofDay.count)
      let keyed = ofDay.map { ($0.order(among: ofDay, held: held), $0.place, $0.event) }
      for (_, _, event) in keyed.sorted(by: { ($0.0, $0.1) < ($1.0, $1.1) }) {
        ordered.append(event)
        held.pass(event)
      }
    }
    return ordered + filter { $0.details.date == nil }
  }

  /// The day at which an event stands among the others.
  private func day(of event: CaseEvent, _ date: CivilDate) -> CivilDate {
    guard date.day == nil else { return date }
    guard event.details.type.custody == false else {
      return event.details.type.custody == true ? date.first : date.last
    }
    // Somebody who is held and arrested anew in that time was released before it.
    let own = filter { $0.details.person == event.details.person && $0.id != event.id }
    let anew = own.filter { other in
      other.details.type.seizes && other.details.caseID == event.details.caseID
    }.compactMap(\.details.date).filter { $0.day != nil && date.first <= $0 && $0 <= date.last }
      .min()
    guard let anew else { return date.last }
    let wasHeld = own.contains {
      $0.details.type.custody == true && $0.details.date.map { $0.first < anew } ?? false
    }
    return wasHeld ? anew : date.last
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

  /// What it is ordered by among those of its day: its stage, unless the hours are known; its hour.
  func order(among ofDay: ArraySlice<Placed>, held: Set<Holder>) -> Order {
    let own = ofDay.lazy.map(\.event.details).filter { $0.person == event.details.person }
    let telling = own.filter { $0.type.custody != nil }
    let hasHours =
      telling.count > 1
      ? telling.allSatisfy { $0.hour.isEmpty == false }
      : own.allSatisfy { $0.hour.isEmpty == false }
    let hour = event.details.hour
    if hasHours { return Order(stage: 0, hour: hour) }
    if event.details.type.custody == false, held.contains(Holder(event.details)),
      own.contains(where: { $0.type.seizes && $0.caseID == event.details.caseID })
    {
      return Order(stage: 0, hour: hour)
    }
    return Order(stage: event.details.type.stage, hour: hour)
  }

  struct Order: Comparable {
    let stage: Int
    let hour: String

    static func < (left: Self, right: Self) -> Bool {
      (left.stage, left.hour) < (right.stage, right.hour)
    }
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
