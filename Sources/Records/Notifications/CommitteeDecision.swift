package typealias CommitteeDecisionID = ID<CommitteeDecision>

/// A decision of the Political Parties Committee (قرار لجنة شؤون الأحزاب), entered once, whatever it
/// touches.
///
/// It says what the Committee decided and when it became known, never whether it was right.
package struct CommitteeDecision: Equatable, Sendable {
  /// The public number, never used again for another.
  package let id: CommitteeDecisionID
  package let details: CommitteeDecisionDetails
  /// The notifications that it touches and that the visitor sees, by number.
  package let touched: [Touch]
  package let addedAt: Timestamp
  package let addedBy: String

  package init(
    id: CommitteeDecisionID, details: CommitteeDecisionDetails, touched: [Touch],
    addedAt: Timestamp, addedBy: String
  ) {
    (self.id, self.details, self.touched) = (id, details, touched)
    (self.addedAt, self.addedBy) = (addedAt, addedBy)
  }

  /// A notification that a decision touches.
  package struct Touch: Hashable, Sendable {
    package let notification: NotificationID
    package let subject: String
    /// The state that the decision brought it into; `nil` where it changed none.
    package let state: NotificationState?

    package init(notification: NotificationID, subject: String, state: NotificationState?) {
      (self.notification, self.subject, self.state) = (notification, subject, state)
    }
  }
}

extension CommitteeDecision.Touch {
  /// The same without what the notification is called.
  package var effect: CommitteeDecisionEffect {
    CommitteeDecisionEffect(notification, into: state)
  }
}

/// What a decision of the Committee does to a notification (أثر القرار).
package struct CommitteeDecisionEffect: Hashable, Sendable {
  package let notification: NotificationID
  /// The state that the decision brings it into; `nil` where it changes none.
  package let state: NotificationState?

  package init(_ notification: NotificationID, into state: NotificationState? = nil) {
    (self.notification, self.state) = (notification, state)
  }

  /// It as a history keeps it: `3=shelved`.
  package var kept: String {
    state.map { "\(notification)=\($0.rawValue)" } ?? "\(notification)"
  }
}

/// A decision of the Committee as it is entered or corrected: what it says and what it touches.
package struct CommitteeDecisionDraft: Equatable, Sendable {
  package var details: CommitteeDecisionDetails
  /// The notifications that it touches, each once.
  package var touched: [CommitteeDecisionEffect]

  package init(
    _ details: CommitteeDecisionDetails, touching touched: [CommitteeDecisionEffect] = []
  ) {
    (self.details, self.touched) = (details, touched)
  }
}

/// What is said of a decision of the Committee.
package struct CommitteeDecisionDetails: Equatable, Sendable {
  /// The number as the Committee writes it; empty where it is not known.
  package var number: String
  package var decided: CivilDate
  /// The day the party was told of it; `nil` while it was not.
  package var notice: CivilDate?
  /// The day the party came to know of it with certainty.
  package var knowledge: CivilDate?
  /// What was decided, as the Committee says it.
  package var says: String
  /// Where it is known from, where there is no paper.
  package var source: String
  /// The decision itself.
  package var document: DocumentID?
  package var visibility: Visibility

  package init(
    number: String = "", decided: CivilDate, notice: CivilDate? = nil,
    knowledge: CivilDate? = nil, says: String, source: String = "", document: DocumentID? = nil,
    visibility: Visibility = .secretariat
  ) {
    (self.number, self.decided, self.notice) = (number, decided, notice)
    (self.knowledge, self.says, self.source) = (knowledge, says, source)
    (self.document, self.visibility) = (document, visibility)
  }
}

extension CommitteeDecisionDetails {
  /// The step by which the decision brings a notification into a state.
  ///
  /// It has the decision's dates and number; its papers are the decision itself or the words why there
  /// is none. What a narrower circle may read of the decision stays out of the notification's log.
  package func step(
    into state: NotificationState, of notification: Notification
  ) -> NotificationStep {
    let isForAll = visibility <= notification.particulars.visibility
    var step = NotificationStep(state, reason: isForAll ? says : "")
    step.dates[.notice] = notice
    step.dates[.knowledge] = knowledge
    for date in [NotificationDate.committeeDecision, state.legalDate] { step.dates[date] = decided }
    step.details[.decisionNumber] = number.isSaid && isForAll ? number : nil
    let words = source.isSaid && isForAll ? source : "لا ورقة مودعة؛ القرار مقيد في السجل"
    for role in notification.needs(to: state).flatMap(\.roles) {
      step.papers[role] = .words(words)
    }
    if let document { step.papers[.committeeDecision] = .document(document) }
    return step
  }

  /// The states into which a decision of the Committee brings a notification.
  package static let outcomes: [NotificationState] = NotificationState.allCases.filter { state in
    state.isOutcome && [.deemedAccepted, .noReply].contains(state) == false
  }
}
