/// A deadline that a state of a notification starts, and what ends it (ميعاد يبدأ بحالة).
///
/// What the deadline is, how it is counted and how far it is proven stands in the rulebook; here is
/// only which rule begins on which date.
package struct NotificationPeriod: Hashable, Sendable {
  /// The rule's name in the rulebook, such as `PPL-16-10`.
  package let rule: String
  /// The date that it is counted from.
  package let start: NotificationDate

  package init(rule: String, start: NotificationDate) {
    (self.rule, self.start) = (rule, start)
  }
}

/// Periods of a founding notification (Law 40 of 1977, Articles 7 and 8).
package enum FoundingPeriod {
  /// After so many days without an objection the notification counts as accepted.
  package static let silenceDays = 30

  /// The rule of the thirty days.
  ///
  /// Where the last of them falls on a day of rest it is not settled whether they go on: silence helps
  /// the party, so that here the later reading is the safe one.
  package static let silenceRule = "PPL-8-30"
  /// The rule of the eight days in which the founders' names are published.
  package static let publicationRule = "PPL-7-8"
}

extension NotificationState {
  /// The deadlines that begin when a notification of this basis enters the state.
  ///
  /// A challenge to the Committee's decision runs from notice or from certain knowledge, whichever
  /// is known; each has its own date, and both are counted where both are.
  package func periodsStarted(
    by statutory: Statutory, dates: [NotificationDate: CivilDate]
  ) -> [NotificationPeriod] {
    switch self {
    case .decisionRecorded:
      statutory == .article16 ? [NotificationPeriod(rule: "PPL-16-10", start: .decision)] : []
    case .received:
      statutory == .article7
        ? ["PPL-7-15", "PPL-7-8", "PPL-8-30"].map {
          NotificationPeriod(rule: $0, start: .received)
        } : []
    case .deemedAccepted: [NotificationPeriod(rule: "PPL-8-pub10", start: .occurred)]
    case .accepted: [NotificationPeriod(rule: "PPL-8-pub10", start: .committeeDecision)]
    case .shelved, .notRecognised, .disputePending, .vacancy:
      [.notice, .knowledge].filter { dates[$0] != nil }
        .map { NotificationPeriod(rule: "SC-24-60", start: $0) }
    case .objected:
      [NotificationPeriod(rule: "PPL-8-obj8", start: .committeeDecision)]
    case .grievanceFiled: [NotificationPeriod(rule: "SC-24-GRV", start: .occurred)]
    // The Committee's objection to a founding lies before the court from this day.
    case .challenged:
      statutory == .article7 ? [NotificationPeriod(rule: "PPL-8-court30", start: .filed)] : []
    case .draft, .assembled, .signed, .dispatched, .returned, .receiptRefused,
      .documentsRequested, .supplemented, .underReview, .acceptedPublished, .annotated,
      .acknowledgedOnly, .copyHandedOver, .noReply, .referred, .judgment, .executed, .closed,
      .withdrawn, .superseded:
      []
    }
  }

  /// The rules whose open deadlines end when a notification enters the state.
  ///
  /// Whether sending or arrival keeps Article 16's period is not verified: sending alone ends
  /// nothing, so that the warning stays until the acknowledgment of receipt is in.
  package var periodsStopped: [String] {
    switch self {
    case .received: ["PPL-16-10"]
    // What is under review lies before the Committee.
    case .underReview: ["PPL-7-15"]
    case .deemedAccepted, .accepted, .objected: ["PPL-8-30"]
    case .acceptedPublished: ["PPL-8-30", "PPL-8-pub10"]
    case .annotated: ["SC-24-60", "SC-24-GRV"]
    // The answer to a grievance, which has its own sixty days.
    case .shelved, .notRecognised: ["SC-24-GRV"]
    case .grievanceFiled: ["SC-24-60"]
    case .challenged: ["SC-24-60", "SC-24-GRV", "SC-44-60", "PPL-8-obj8"]
    case .judgment: ["PPL-8-court30"]
    case .executed: ["SC-44-60"]
    case .closed, .withdrawn, .superseded:
      [
        "PPL-16-10", "PPL-7-15", "PPL-7-8", "PPL-8-30", "PPL-8-pub10", "PPL-8-obj8", "SC-24-60",
        "SC-24-GRV", "SC-44-60",
      ]
    case .draft, .decisionRecorded, .assembled, .signed, .dispatched, .returned, .receiptRefused,
      .documentsRequested, .acknowledgedOnly, .disputePending, .noReply, .vacancy,
      .copyHandedOver, .referred, .supplemented:
      []
    }
  }

  /// The rules whose deadlines this state ends only where the step was taken in time: a suit, a
  /// grievance or an objection that came too late has not kept them.
  package var periodsToKeep: [String] {
    let kept: [Self: [String]] = [
      .grievanceFiled: ["SC-24-60"], .challenged: ["SC-24-60", "SC-24-GRV", "SC-44-60"],
      .objected: ["PPL-8-30"],
    ]
    return kept[self] ?? []
  }

  /// Whether what still ran was not kept but fell: the notification is left where it is, or the party
  /// has got what it would have gone to court for.
  package var leavesPeriods: Bool { isEnd || self == .annotated || self == .executed }

  /// Whether the days end with it that the Committee set for an answer: the answer, and whatever
  /// came without one.
  package var endsCommitteeDays: Bool { self == .supplemented || isOutcome || isEnd }
}

extension Notification {
  /// The deadlines that an entry of the log starts.
  ///
  /// A judgment can be appealed unless the Supreme Administrative Court gave it.
  package func periodsStarted(by event: NotificationEntry) -> [NotificationPeriod] {
    let told = [NotificationDate.notice, .knowledge].filter { event.dates[$0] != nil }
    guard let state = event.state else {
      let last = standing.last { $0.ordinal < event.ordinal && $0.state != nil }?.state
      guard event.act == .noted, isFromOutside == false, last?.isAgainstTheParty == true else {
        return []
      }
      return told.map { NotificationPeriod(rule: "SC-24-60", start: $0) }
    }
    if isFromOutside {
      return challenge(of: state, told: told).map {
        NotificationPeriod(rule: "SC-24-60", start: $0)
      }
    }
    if state == .judgment {
      return court(at: event).isLastAdministrativeCourt
        ? [] : [NotificationPeriod(rule: "SC-44-60", start: .judgment)]
    }
    return state.periodsStarted(by: particulars.statutory, dates: event.dates)
  }

  /// From which dates a suit runs where the notification is known from outside: against a rival's entry
  /// in the register, from its own day at the earliest; and against a decision of which there was
  /// notice, which only the party that it is about is given.
  private func challenge(
    of state: NotificationState, told: [NotificationDate]
  ) -> [NotificationDate] {
    if state == .annotated, isContested { return told.isEmpty ? [.annotated] : told }
    return state.isAgainstTheParty && told.contains(.notice) ? told : []
  }

  /// The court that had the matter when an entry was made; empty where nobody said one.
  private func court(at event: NotificationEntry) -> String {
    standing.last { $0.ordinal <= event.ordinal && $0.details[.court] != nil }?
      .details[.court] ?? ""
  }
}

extension Notification {
  /// Whether a step of a court is of another notification too: both are litigated in one case of the
  /// archive, or under one number, and the other may take the step as well.
  package func sharesSuit(with other: Self, in state: NotificationState) -> Bool {
    guard other.id != id, state.isOfCourt, other.successors.contains(state) else { return false }
    if let caseID, caseID == other.caseID { return true }
    guard let number = detail(.caseNumber) else { return false }
    return number == other.detail(.caseNumber)
      && detail(.judicialYear) == other.detail(.judicialYear)
  }
}

extension NotificationState {
  /// Whether a court takes the step, once for everything that lies before it.
  fileprivate var isOfCourt: Bool { self == .referred || self == .judgment }
}

/// The periods of a grievance (State Council Law 47 of 1972, Article 24).
package enum GrievancePeriod {
  /// After so many days without an answer the grievance counts as refused.
  package static let silenceDays = 60
}

/// Article 16's ten days under both readings, neither of which is verified (قراءتا ميعاد المادة 16).
package struct ArticleSixteenPeriod: Equatable, Sendable {
  /// How a notification stands to the period under one reading.
  package enum Standing: Equatable, Sendable {
    /// Not done yet; days that are left, negative when the day has passed.
    case pending(daysLeft: Int)
    /// Done on this day or earlier.
    case kept(CivilDate)
    /// Done later, by so many days.
    case late(CivilDate, days: Int)
  }

  /// The last day, counted from the decision, its own day excluded; no holiday moves it, because
  /// whether one would is not verified either.
  package let due: CivilDate
  /// If the day of sending counts.
  package let bySending: Standing
  /// If the day of arrival counts.
  package let byArrival: Standing

  /// The days between the decision and the last day, as Article 16 is remembered.
  package static let days = 10
}

extension Notification {
  /// Article 16's ten days, or `nil` where the article is not relied on or the decision's day is
  /// not known.
  package func articleSixteen(on today: CivilDate) -> ArticleSixteenPeriod? {
    guard particulars.statutory == .article16, isFromOutside == false,
      let decision = date(.decision),
      let due = decision.adding(days: ArticleSixteenPeriod.days)
    else { return nil }
    func standing(_ done: CivilDate?) -> ArticleSixteenPeriod.Standing? {
      let day = done ?? today
      guard let left = day.days(to: due) else { return nil }
      guard let done else { return .pending(daysLeft: left) }
      return left >= 0 ? .kept(done) : .late(done, days: -left)
    }
    guard let sending = standing(firstDispatch), let arrival = standing(date(.received)) else {
      return nil
    }
    return ArticleSixteenPeriod(due: due, bySending: sending, byArrival: arrival)
  }

  /// Whether it was sent after the ten days; it was allowed all the same.
  package func isLate(on today: CivilDate) -> Bool {
    guard let period = articleSixteen(on: today) else { return false }
    return switch period.bySending {
    case .late: true
    case .pending(let left): left < 0
    case .kept: false
    }
  }

  /// The day on which it first left the party.
  package var firstDispatch: CivilDate? {
    path.first { $0.state == .dispatched }?.occurred
  }

  /// Whether it has left the party and nothing proves yet that it arrived.
  package var awaitsAcknowledgment: Bool {
    isFromOutside == false && [.dispatched, .returned, .receiptRefused].contains(state)
  }
}
