/// A legal date of a notification's history (تاريخ قانوني); never the day it was recorded.
package enum NotificationDate: String, CaseIterable, Sendable {
  /// The day of a step that has no date of its own below.
  case occurred
  /// The party's decision.
  case decision
  /// The announcement of the decision, which in elections is another day.
  case announcement
  case signed
  case dispatch
  /// The day on which the Committee received it.
  case received
  /// The day that the Committee set for an answer.
  case due
  /// The Committee's own decision.
  case committeeDecision = "committee_decision"
  /// The day the party was told of it; kept apart from the day it came to know.
  case notice
  /// The day the party came to know of it with certainty.
  case knowledge
  case publication
  /// The day on which the founders' names stood in two dailies (Law 40 of 1977, Article 7).
  case foundersPublication = "founders_publication"
  case annotated
  /// The day an objection was served on the founders.
  case service
  /// The day a suit was filed.
  case filed
  case judgment
  /// The day the party was told of a judgment.
  case judgmentNotice = "judgment_notice"
  case execution
  /// The first and the last day of the term of an office.
  case termStart = "term_start"
  case termEnd = "term_end"
  /// The last day of a power of attorney or a delegation.
  case powerEnd = "power_end"
}

extension NotificationDate {
  /// Whether the day lies ahead by nature.
  package var mayLieAhead: Bool { [.due, .termStart, .termEnd, .powerEnd].contains(self) }

  /// The dates that become known after the step that they belong to.
  package static let knownLater: [Self] = [
    .notice, .knowledge, .publication, .foundersPublication, .service, .judgmentNotice, .termStart,
    .termEnd, .powerEnd,
  ]
}

extension Notification {
  /// The dates that may become known of it after their step: only a founding has founders.
  package var knownLater: [NotificationDate] {
    NotificationDate.knownLater.filter {
      $0 != .foundersPublication || particulars.statutory == .article7
    }
  }
}

/// Something said of a step that is no date (بيان خطوة).
package enum NotificationDetail: String, CaseIterable, Sendable {
  /// The way it was sent, one of `NotificationChannel`.
  case channel
  /// The number of the registered letter.
  case tracking
  /// The number of the Committee's book of incoming papers (رقم الوارد).
  case entryNumber = "entry_number"
  /// The Committee's own number for the file: «الطلب رقم 70 لسنة 2024 أحزاب».
  case fileNumber = "file_number"
  /// The clerk who received it, or refused to.
  case clerk
  /// The number of the Committee's decision.
  case decisionNumber = "decision_number"
  case court
  /// The number of the suit.
  case caseNumber = "case_number"
  /// The judicial year of the suit (السنة القضائية).
  case judicialYear = "judicial_year"
  /// What the court ruled, in its own words.
  case ruling
  /// Which part was judged, one of `JudgmentPart`.
  case part
}

extension NotificationDetail {
  /// The details that become known after the step that they belong to.
  package static let knownLater: [Self] = [
    .entryNumber, .fileNumber, .decisionNumber, .court, .caseNumber, .judicialYear, .ruling,
  ]
}

/// Which part of a suit a judgment decides (شق الحكم).
package enum JudgmentPart: String, CaseIterable, Sendable {
  /// The stay of execution: the merits are still to be judged (الشق العاجل).
  case urgent
  /// The matter itself (الموضوع).
  case merits
}

/// The way a notification is sent (طريق الإرسال).
package enum NotificationChannel: String, CaseIterable, Sendable {
  /// A registered letter with acknowledgment of receipt (كتاب موصى عليه بعلم الوصول).
  case registeredLetter = "registered_letter"
  /// Handed over against a receipt (تسليم باليد).
  case hand
  /// A bailiff's notice (إنذار على يد محضر).
  case bailiff
}

extension NotificationChannel {
  /// The paper that proves that it left the party by this way.
  package var receipt: PaperRole {
    switch self {
    case .registeredLetter: .postReceipt
    case .hand: .handReceipt
    case .bailiff: .bailiffNotice
    }
  }
}

/// What stands for a paper (ما يقوم مقام الورقة): the scan, or the words why there is none.
package enum PaperHolding: Hashable, Sendable {
  /// A document of the archive.
  case document(DocumentID)
  /// A statement, or the reason why there is no document.
  case words(String)

  /// The document, or `nil` where words stand in its place.
  package var document: DocumentID? {
    switch self {
    case .document(let document): document
    case .words: nil
    }
  }
}

/// What a person says to bring a notification into its next state (خطوة).
package struct NotificationStep: Equatable, Sendable {
  /// The state to enter.
  package var state: NotificationState
  /// The legal dates that are known of the step.
  package var dates: [NotificationDate: CivilDate]
  package var details: [NotificationDetail: String]
  /// The papers that come with the step.
  package var papers: [PaperRole: PaperHolding]
  /// Why, for an ending; anything worth saying for every other state.
  package var reason: String
  /// The later notification that takes the place of this one, for `superseded`.
  package var successor: NotificationID?

  package init(
    _ state: NotificationState, dates: [NotificationDate: CivilDate] = [:],
    details: [NotificationDetail: String] = [:], papers: [PaperRole: PaperHolding] = [:],
    reason: String = "", successor: NotificationID? = nil
  ) {
    (self.state, self.dates, self.details) = (state, dates, details)
    (self.papers, self.reason, self.successor) = (papers, reason, successor)
  }
}

extension NotificationState {
  /// The date that says when this state began in law.
  package var legalDate: NotificationDate {
    switch self {
    case .decisionRecorded: .decision
    case .signed: .signed
    case .dispatched: .dispatch
    case .received: .received
    case .accepted, .acceptedPublished, .shelved, .notRecognised, .disputePending, .vacancy,
      .objected:
      .committeeDecision
    case .annotated: .annotated
    case .challenged: .filed
    case .judgment: .judgment
    case .executed: .execution
    case .draft, .assembled, .returned, .receiptRefused, .documentsRequested, .supplemented,
      .underReview, .deemedAccepted, .acknowledgedOnly, .copyHandedOver, .noReply,
      .grievanceFiled, .referred,
      .closed, .withdrawn, .superseded:
      .occurred
    }
  }
}
