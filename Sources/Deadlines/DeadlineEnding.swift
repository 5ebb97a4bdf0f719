package import Records

/// A due date that an event of a case started, as far as another event may end it.
package struct StartedDeadline: Equatable, Sendable {
  /// The rule's code; empty for the last day of an order.
  package let rule: String
  /// `nil` where it is for a lawyer to say.
  package let due: Moment?
  /// The event that started it.
  package let event: EventID

  package init(rule: String, due: Moment?, event: EventID) {
    (self.rule, self.due, self.event) = (rule, due, event)
  }
}

extension StartedDeadline {
  /// The rules of the longest remand (الحد الأقصى للحبس الاحتياطي).
  package static let capRules = ["N-CAP-M", "N-CAP-F", "N-CAP-L", "O-143-CAP"]
}

/// How an event ends a due date that another event of its case started (ما ينهي الميعاد).
package struct DeadlineEnding: Equatable, Sendable {
  /// What becomes of the due date.
  package enum Effect: Equatable, Sendable {
    /// What had to be done was done in time.
    case done
    /// Nothing is left to be done.
    case dropped
    /// It was done after the day, and nothing more can be done: it falls, and the delay is said.
    case droppedLate
    /// It was done after the day: it stays overdue, and a lawyer must look at it.
    case stays
  }

  package let event: CaseEvent
  package let effect: Effect

  /// The reason to be kept, for a due date that `readers` may see.
  ///
  /// Of an event that they may not see, the number alone is told.
  package func reason(for readers: Visibility) -> DeadlineReason {
    let isSeen = (event.details.visibility ?? .open) <= readers
    let told = event.details.date.flatMap { date in
      isSeen ? DeadlineReason.Told(type: event.details.type, date: date) : nil
    }
    return switch effect {
    case .done, .dropped: .ended(by: event.id, told)
    case .droppedLate, .stays: .late(event.id, told)
    }
  }
}

/// The events of one case that stand, in the order in which they happened, and what they end.
package struct CaseCourse: Sendable {
  private let events: [CaseEvent]
  private let accused: Int

  /// The course of a case with so many accused, as seen on `today`.
  ///
  /// An event that is fixed ahead changes nothing before its day, nor does a session whose result
  /// nobody entered.
  package init(of events: [CaseEvent], accused: Int, on today: CivilDate) {
    self.events =
      events.filter { $0.details.date.map { $0.first <= today } ?? false }
      .sorted { $0.id < $1.id }.inOrderOfTime
    self.accused = accused
  }

  /// What ends a due date; `nil` while nothing does.
  package func ending(of deadline: StartedDeadline) -> DeadlineEnding? {
    guard let place = events.firstIndex(where: { $0.id == deadline.event }) else { return nil }
    let start = events[place]
    let later = events[(place + 1)...].filter { isOfTheSame($0.details, as: start.details) }
    let death = later.first { $0.details.type == .death }
      .map { DeadlineEnding(event: $0, effect: .dropped) }
    guard let kind = PeriodKind(ofRule: deadline.rule) else { return death }
    if kind == .challenge { return challenge(of: deadline, from: place, by: later) ?? death }
    for event in later {
      guard let effect = kind.effect(of: event) else { continue }
      let isInTime = event.details.happened(by: deadline.due)
      return DeadlineEnding(
        event: event, effect: effect == .done && isInTime == false ? .droppedLate : effect)
    }
    return nil
  }

  /// The notice of each event that waits for one, as far as somebody entered it: a notice is of the
  /// latest such event before it that has none yet.
  package func notices(awaitedBy waits: (EventDetails) -> Bool) -> [EventID: CaseEvent] {
    var notices: [EventID: CaseEvent] = [:]
    var waiting: [CaseEvent] = []
    for event in events {
      if waits(event.details) { waiting.append(event) }
      guard event.details.type == .notice, event.details.fact != nil,
        let place = waiting.lastIndex(where: { isOfTheSame(event.details, as: $0.details) })
      else { continue }
      notices[waiting.remove(at: place).id] = event
    }
    return notices
  }

  /// Whether somebody of whom an event is was held when it happened, as far as the case tells.
  private func isHeld(at id: EventID) -> Bool {
    guard let place = events.firstIndex(where: { $0.id == id }) else { return false }
    let person = events[place].details.person
    let before = events[..<place].filter { event in
      event.details.type.custody != nil && event.isResult
        && (person == nil || isOfTheSame(event.details, as: events[place].details))
    }
    return Dictionary(grouping: before) { $0.details.person }.values
      .contains { $0.last?.details.type.custody == true }
  }

  /// Whether what an event starts is started beside the others of its case: a referral starts something
  /// for whoever is held, a challenge for whoever challenges a remand.
  package func starts(_ event: CaseEvent) -> Bool {
    if event.details.type == .referral { return isHeld(at: event.id) }
    return event.details.type != .challenge || isOfRemand(event.id)
  }

  private func isOfRemand(_ challenge: EventID) -> Bool {
    guard let place = events.firstIndex(where: { $0.id == challenge }) else { return false }
    let challenged = events[..<place].last { event in
      event.details.type.isChallengeable && isOfTheSame(event.details, as: events[place].details)
    }
    return challenged.map { [.remand, .renewal].contains($0.details.type) } ?? false
  }

  /// A challenge is of the latest thing before it that can be challenged.
  private func challenge(
    of deadline: StartedDeadline, from place: Int, by later: [CaseEvent]
  ) -> DeadlineEnding? {
    let next = later.firstIndex { $0.details.type.isChallengeable } ?? later.endIndex
    let filed = later[..<next].filter { $0.details.type == .challenge }
    let inTime = filed.first { $0.details.happened(by: deadline.due) }
    if let inTime { return DeadlineEnding(event: inTime, effect: .done) }
    return filed.first.map { DeadlineEnding(event: $0, effect: .stays) }
  }

  /// Whether what happened to somebody may end what began for somebody: the same person, or the only
  /// one; a referral, a renewal or a judgment that names nobody is of all.
  private func isOfTheSame(_ end: EventDetails, as start: EventDetails) -> Bool {
    if end.person == start.person || accused <= 1 && (end.person == nil || start.person == nil) {
      return true
    }
    return end.person == nil && (end.type == .referral || end.type == .renewal)
  }
}

/// What kind of period a rule has, as far as it says what ends it (ما ينهي كل ميعاد).
private enum PeriodKind {
  /// Until somebody is brought before the prosecution.
  case presentation
  /// Until the first order of a judge.
  case custody
  /// The last day of an order of remand.
  case order
  /// Until the case is referred.
  case referral
  /// As long as somebody is held before a judgment.
  case cap
  /// Until the decision is challenged.
  case challenge
  /// Until the challenge of a remand is decided.
  case answer
  /// Until somebody is listed anew.
  case listing

  init?(ofRule code: String) {
    switch code {
    case "", "N-RENEW-15", "O-202", "N-REF-5", "O-143-REF": self = .order
    case "C54-WEEK": self = .answer
    case "LIST-5Y": self = .listing
    case "C54-24H", "N-INTERROGATE", "O-36": self = .presentation
    case "N-REMAND-4", "O-201", "TERR-40": self = .custody
    case "N-MISD-3M", "N-FEL-5M", "O-143-INT": self = .referral
    case "N-CAP-M", "N-CAP-F", "N-CAP-L", "O-143-CAP", "N-REVIEW-3M", "O-203", "O-142", "SSSP-150":
      self = .cap
    case "N-OPP-10", "O-398", "N-OPP-DEEMED", "N-OPP-APP", "N-MAPPEAL-10", "O-406", "N-FAPPEAL-40",
      "O-419B", "N-ABS-FEL", "CASS-CRIM-60", "MIL-60", "SC-44-60", "CIV-APP-40", "CIV-CASS-60",
      "LIST-60", "N-TRAVEL-GRV":
      self = .challenge
    default: return nil
    }
  }

  /// What an event makes of such a period, were it in time; `nil` where it ends nothing.
  func effect(of event: CaseEvent) -> DeadlineEnding.Effect? {
    guard event.isResult else { return nil }
    let details = event.details
    if details.type == .death { return .dropped }
    let isSettled =
      details.type.custody == false
      || details.type == .judgment && (details.verdict?.endsRemand ?? false)
    switch self {
    case .cap: return isSettled ? .dropped : nil
    case .referral: return details.type == .referral ? .done : isSettled ? .dropped : nil
    case .presentation where details.type == .interrogation: return .done
    // A remand without its last day leaves the four days the only day that is known.
    case .custody where details.type == .remand: return details.lastDay == nil ? nil : .done
    case .presentation, .custody, .order:
      let isOrder = [.remand, .renewal, .referral].contains(details.type)
      return isOrder || isSettled ? .done : nil
    case .challenge: return details.type == .challenge ? .done : nil
    case .listing: return details.type == .listing ? .dropped : nil
    case .answer:
      return isSettled || [.order, .remand, .renewal].contains(details.type) ? .done : nil
    }
  }
}

extension EventDetails {
  /// Whether it happened by then; on the last day with no hour known, it did.
  fileprivate func happened(by due: Moment?) -> Bool {
    guard let date else { return false }
    guard let due else { return true }
    if date.last != due.date { return date.last < due.date }
    guard let last = due.time, let time = try? ClockTime(hour) else { return true }
    return time <= last
  }
}

extension EventType {
  /// Whether a challenge may be of such an event.
  fileprivate var isChallengeable: Bool {
    switch self {
    case .judgment, .listing, .travelBan, .assetFreeze, .remand, .renewal: true
    case .arrest, .summons, .interrogation, .hearing, .release, .referral, .shelving, .measure,
      .search, .disappearance, .visit, .transfer, .challenge, .order, .pardon, .releaseOrder,
      .death, .notice, .violation, .other:
      false
    }
  }
}

extension Verdict {
  /// Whether somebody who is held is held, from then on, for no remand any more.
  fileprivate var endsRemand: Bool {
    switch self {
    case .acquittal, .conviction, .extinguished: true
    case .absentia, .inadmissible, .upheld, .amended, .quashed: false
    }
  }
}
