extension [CaseEvent] {
  /// The same events, which come by their days, with those of one day in the order of their hours.
  ///
  /// Where the hour of one of them is not known, as such events follow each other: somebody is
  /// arrested, then questioned, then remanded.
  package var inOrderOfTime: [CaseEvent] {
    var ordered: [CaseEvent] = []
    var rest = self[...]
    while let date = rest.first?.details.date {
      let ofDay = rest.prefix { $0.details.date == date }
      rest = rest.dropFirst(ofDay.count)
      let hasHours = ofDay.allSatisfy { $0.details.hour.isEmpty == false }
      let keyed = ofDay.enumerated().map { place, event in
        (hasHours ? 0 : event.details.type.stage, event.details.hour, place, event)
      }
      ordered += keyed.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map(\.3)
    }
    return ordered + rest
  }
}

extension EventType {
  /// When in a day such an event happens, beside the others of the day.
  fileprivate var stage: Int {
    switch self {
    case .disappearance, .search, .summons: 0
    case .arrest: 1
    case .interrogation: 2
    case .remand, .renewal, .measure, .judgment, .order: 4
    case .release, .pardon: 5
    case .challenge: 6
    case .hearing, .referral, .shelving, .travelBan, .assetFreeze, .listing, .visit, .transfer,
      .violation, .other:
      3
    }
  }
}
