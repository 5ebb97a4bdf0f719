/// Where a notification stands, from the party's decision to the answer and beyond (حالة الإخطار).
///
/// Seventeen states; the seventh and the eleventh have sub-states, the seventeenth three endings.
/// The order is that of the numbers.
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
  case accepted
  case vacancy
  case copyHandedOver = "copy_handed_over"
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
    case .accepted: "11j"
    case .vacancy: "11k"
    case .copyHandedOver: "11l"
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

  /// Whether the state says what came of the notification (11a to 11l).
  package var isOutcome: Bool { stage == 11 }

  /// Whether nothing follows (17).
  package var isEnd: Bool { stage == 17 }

  /// Whether the notification still asks something of somebody.
  ///
  /// An outcome that gives the party what it told leaves nothing to do; nor does an execution.
  package var isOpen: Bool {
    switch self {
    case .deemedAccepted, .acceptedPublished, .annotated, .acknowledgedOnly, .copyHandedOver,
      .executed, .closed, .withdrawn, .superseded:
      false
    case .draft, .decisionRecorded, .assembled, .signed, .dispatched, .received, .returned,
      .receiptRefused, .documentsRequested, .supplemented, .underReview, .shelved, .notRecognised,
      .disputePending, .objected, .noReply, .accepted, .vacancy, .grievanceFiled, .challenged,
      .referred, .judgment:
      true
    }
  }

  /// Whether the next step is the party's own, and its papers are what is waited for.
  package var isWithParty: Bool {
    stage <= 5 || self == .returned || self == .receiptRefused || self == .documentsRequested
  }

  /// Whether a new notification may take up again what this outcome left undone.
  package var mayBeRefiled: Bool { isAgainstTheParty || self == .noReply }

  /// Whether the Committee decided against what the party told: a suit runs from its notice.
  package var isAgainstTheParty: Bool {
    [.shelved, .notRecognised, .disputePending, .vacancy].contains(self)
  }

  /// Whether a court has the matter.
  package var isUnderReviewByCourt: Bool { self == .challenged || self == .referred }
}

// MARK: - What follows what

extension NotificationState {
  /// The states that may follow this one in a notification of `kind` that says nothing else.
  package func successors(for kind: NotificationKind) -> [Self] {
    successors(for: NotificationParticulars(kind: kind, subject: ""))
  }

  /// The states that may follow this one, in the order of their numbers.
  package func successors(for particulars: NotificationParticulars) -> [Self] {
    let next = Set(next(of: particulars))
    return Self.allCases.filter { next.contains($0) && $0.isOpen(to: particulars.kind) }
  }

  private func next(of particulars: NotificationParticulars) -> [Self] {
    switch self {
    // What nobody voted on has no decision to record.
    case .draft: [.decisionRecorded, .withdrawn] + (particulars.isVoted ? [] : [.assembled])
    case .decisionRecorded: [.assembled, .withdrawn]
    case .assembled: [.signed, .withdrawn]
    case .signed: [.dispatched, .withdrawn]
    // It goes out again by another way beside the first, or it is lost and nothing comes back.
    case .dispatched: [.dispatched, .received, .returned, .receiptRefused, .closed, .withdrawn]
    case .received: [.documentsRequested, .underReview] + Self.left
    case .returned: [.dispatched] + Self.left
    // A refusal to receive may itself be a decision, to be challenged or waited out.
    case .receiptRefused: [.dispatched, .noReply, .grievanceFiled, .challenged] + Self.left
    // The Committee may ask again, go on without the answer, and decide without it.
    case .documentsRequested:
      [.documentsRequested, .supplemented, .underReview] + Self.outcomes + Self.left
    case .supplemented: [.documentsRequested, .underReview] + Self.left
    case .underReview: [.documentsRequested] + Self.outcomes + Self.left
    case .deemedAccepted, .accepted: [.acceptedPublished] + Self.afterOutcome
    // What was entered can be decided against later, as when an office is deemed vacant.
    case .annotated: [.notRecognised, .disputePending, .vacancy] + Self.afterOutcome
    // A settlement, or the entry that comes after the letter.
    case .acknowledgedOnly, .disputePending: [.annotated] + Self.afterOutcome
    // An answer that comes late is an answer.
    case .noReply: Self.outcomes.filter { $0 != .noReply } + Self.afterOutcome
    case .acceptedPublished, .shelved, .notRecognised, .objected, .vacancy, .copyHandedOver:
      Self.afterOutcome
    case .grievanceFiled: [.annotated, .shelved, .notRecognised, .challenged, .closed] + Self.left
    // A second suit stands beside the first; the Committee may enter it meanwhile; the suit may be
    // withdrawn or struck out.
    case .challenged: [.annotated, .challenged, .referred, .judgment, .closed] + Self.left
    case .referred: [.annotated, .challenged, .judgment, .closed] + Self.left
    // The urgent part is judged before the merits, and a judgment may be appealed. One that leaves
    // the register as it is leaves nothing to execute.
    case .judgment: [.challenged, .judgment, .executed, .closed] + Self.left
    case .executed: [.closed] + Self.left
    case .closed, .withdrawn, .superseded: []
    }
  }

  private static let outcomes = allCases.filter(\.isOutcome)

  /// What has left the party can be withdrawn by letter, and a later notification can replace it.
  private static let left: [Self] = [.withdrawn, .superseded]

  /// Most outcomes nobody challenges: the party closes such a notification and says why.
  private static let afterOutcome: [Self] = [.grievanceFiled, .challenged, .closed] + left

  /// Whether a notification of `kind` can ever stand here.
  ///
  /// Only a founding is accepted, by decision or by silence, or objected to (Law 40 of 1977,
  /// Article 8); of every other kind silence says nothing, and for a founding it says acceptance.
  /// Only an office falls vacant, and only a copy is handed over.
  func isOpen(to kind: NotificationKind) -> Bool {
    switch self {
    case .deemedAccepted, .acceptedPublished, .accepted, .objected: kind == .founding
    case .noReply: kind != .founding
    case .vacancy: kind.isOfOffice
    case .copyHandedOver: kind == .requestCopyOrCertificate
    case .draft, .decisionRecorded, .assembled, .signed, .dispatched, .received, .returned,
      .receiptRefused, .documentsRequested, .supplemented, .underReview, .annotated,
      .acknowledgedOnly, .shelved, .notRecognised, .disputePending, .grievanceFiled, .challenged,
      .referred, .judgment, .executed, .closed, .withdrawn, .superseded:
      true
    }
  }

  /// Whether somebody else's notification can be known to stand here: how it was prepared is not.
  package var isSeenFromOutside: Bool {
    [.draft, .assembled, .signed].contains(self) == false
  }
}
