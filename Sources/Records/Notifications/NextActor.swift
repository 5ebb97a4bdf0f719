/// Who has to act next in a notification (من عليه الخطوة).
package enum NextActor: String, CaseIterable, Sendable {
  case secretariat
  /// Whoever carries the letter.
  case deliveryAgent = "delivery_agent"
  case committee
  /// The Committee lays its objection before the court, which then rules.
  case committeeThenCourt = "committee_then_court"
  case court
  /// The other party, whose notification it is.
  case filer
}

extension Notification {
  /// Who has to act next on a day, as the record tells it; `nil` where nobody has.
  package func nextActor(on today: CivilDate) -> NextActor? {
    if isFromOutside { return state.nextActor.map { $0.isOfParty ? .filer : $0 } }
    // After sixty days of silence the grievance is refused, and only the party can go on.
    if state == .grievanceFiled, let last = silenceDay, today > last { return .secretariat }
    return awaitsMerits ? .court : state.nextActor
  }

  /// The day with whose end a grievance without an answer counts as refused.
  private var silenceDay: CivilDate? {
    day(of: .grievanceFiled)?.adding(days: GrievancePeriod.silenceDays)
  }
}

extension NextActor {
  /// Whether it is one of the party's own.
  fileprivate var isOfParty: Bool { self == .secretariat || self == .deliveryAgent }
}

extension NotificationState {
  /// Who acts next in this state by itself.
  fileprivate var nextActor: NextActor? {
    switch self {
    case .draft, .decisionRecorded, .assembled, .returned, .receiptRefused, .documentsRequested,
      .shelved, .notRecognised, .disputePending, .vacancy, .noReply, .judgment:
      .secretariat
    case .signed, .dispatched: .deliveryAgent
    case .received, .supplemented, .underReview, .accepted, .grievanceFiled: .committee
    case .objected: .committeeThenCourt
    case .challenged, .referred: .court
    case .deemedAccepted, .acceptedPublished, .annotated, .acknowledgedOnly, .copyHandedOver,
      .executed, .closed, .withdrawn, .superseded:
      nil
    }
  }
}
