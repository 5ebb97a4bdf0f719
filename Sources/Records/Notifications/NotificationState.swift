/// Where a notification stands, from the party's decision to the answer and beyond (حالة الإخطار).
///
/// Seventeen states; the seventh and the eleventh have sub-states, the seventeenth three endings.
package enum NotificationState: String, CaseIterable, Sendable {
  case draft
  case decisionRecorded = "decision_recorded"
  case assembled
  case signed
  case dispatched
  case received
  case returned = "returned_undelivered"
  case receiptRefused = "receipt_refused"
  case documentsRequested = "documents_requested"
  case supplemented
  case underReview = "under_review"
  case deemedAccepted = "deemed_accepted"
  case acceptedPublished = "accepted_published"
  case annotated
  case acknowledgedOnly = "acknowledged_only"
  case shelved
  case notRecognised = "not_recognised"
  case disputePending = "dispute_pending"
  case objected
  case noReply = "no_reply"
  case grievanceFiled = "grievance_filed"
  case challenged
  case referred
  case judgment
  case executed
  case closed
  case withdrawn
  case superseded
}

extension NotificationState {
  /// The number by which the state is known: `1`, `7b`, `11e`; the three endings share `17`.
  package var number: String {
    switch self {
    case .draft: "1"
    case .decisionRecorded: "2"
    case .assembled: "3"
    case .signed: "4"
    case .dispatched: "5"
    case .received: "6"
    case .returned: "7"
    case .receiptRefused: "7b"
    case .documentsRequested: "8"
    case .supplemented: "9"
    case .underReview: "10"
    case .deemedAccepted: "11a"
    case .acceptedPublished: "11b"
    case .annotated: "11c"
    case .acknowledgedOnly: "11d"
    case .shelved: "11e"
    case .notRecognised: "11f"
    case .disputePending: "11g"
    case .objected: "11h"
    case .noReply: "11i"
    case .grievanceFiled: "12"
    case .challenged: "13"
    case .referred: "14"
    case .judgment: "15"
    case .executed: "16"
    case .closed, .withdrawn, .superseded: "17"
    }
  }

  /// The number without its letter, from 1 to 17.
  package var stage: Int { Int(number.prefix { $0.isNumber }) ?? 0 }

  /// Whether the state says what came of the notification (11a to 11i).
  package var isOutcome: Bool { stage == 11 }

  /// Whether nothing follows (17).
  package var isEnd: Bool { stage == 17 }

  /// Whether the notification still asks something of somebody.
  ///
  /// An outcome that gives the party what it told leaves nothing to do; nor does an execution.
  package var isOpen: Bool {
    switch self {
    case .deemedAccepted, .acceptedPublished, .annotated, .acknowledgedOnly, .executed, .closed,
      .withdrawn, .superseded:
      false
    case .draft, .decisionRecorded, .assembled, .signed, .dispatched, .received, .returned,
      .receiptRefused, .documentsRequested, .supplemented, .underReview, .shelved, .notRecognised,
      .disputePending, .objected, .noReply, .grievanceFiled, .challenged, .referred, .judgment:
      true
    }
  }

  /// Whether the next step is the party's own, and its papers are what is waited for.
  package var isWithParty: Bool {
    stage <= 5 || self == .returned || self == .receiptRefused || self == .documentsRequested
  }

  /// Whether a new notification may take up again what this outcome left undone.
  package var mayBeRefiled: Bool {
    self == .shelved || self == .notRecognised || self == .disputePending
  }

  /// Whether a court has the matter.
  package var isUnderReviewByCourt: Bool { self == .challenged || self == .referred }
}

// MARK: - What follows what

extension NotificationState {
  /// The states that may follow this one in a notification of `kind`, in the order of their numbers.
  package func successors(for kind: NotificationKind) -> [Self] {
    let all: [Self] =
      switch self {
      case .draft: [.decisionRecorded, .withdrawn]
      case .decisionRecorded: [.assembled, .withdrawn]
      case .assembled: [.signed, .withdrawn]
      case .signed: [.dispatched, .withdrawn]
      case .dispatched: [.received, .returned, .receiptRefused]
      case .received: [.documentsRequested, .underReview, .superseded]
      case .returned, .receiptRefused: [.dispatched, .superseded]
      case .documentsRequested: [.supplemented, .superseded]
      case .supplemented: [.underReview, .superseded]
      case .underReview: Self.outcomes + [.superseded]
      case .deemedAccepted, .acceptedPublished, .annotated, .acknowledgedOnly, .shelved,
        .notRecognised, .disputePending, .objected, .noReply:
        // Most outcomes nobody challenges: the party closes such a notification and says why.
        [.grievanceFiled, .challenged, .closed, .superseded]
      case .grievanceFiled: [.challenged, .superseded]
      case .challenged: [.referred, .judgment, .superseded]
      case .referred: [.judgment, .superseded]
      // A judgment that leaves the register as it is leaves nothing to execute.
      case .judgment: [.executed, .closed, .superseded]
      case .executed: [.closed, .superseded]
      case .closed, .withdrawn, .superseded: []
      }
    return all.filter { $0.isOpen(to: kind) }
  }

  private static let outcomes: [Self] = [
    .deemedAccepted, .acceptedPublished, .annotated, .acknowledgedOnly, .shelved, .notRecognised,
    .disputePending, .objected, .noReply,
  ]

  /// Whether a notification of `kind` can ever stand here.
  ///
  /// Only a founding is accepted, by decision or by silence, or objected to (Law 40 of 1977,
  /// Article 8); of every other kind silence says nothing, and for a founding it says acceptance.
  private func isOpen(to kind: NotificationKind) -> Bool {
    let isOfFounding = [.deemedAccepted, .acceptedPublished, .objected].contains(self)
    return kind == .founding ? self != .noReply : isOfFounding == false
  }
}
