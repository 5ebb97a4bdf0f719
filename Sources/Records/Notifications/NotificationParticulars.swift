/// What a person says of a notification before it is sent (بيانات الإخطار).
///
/// Everything here is claimed, nothing is judged: two notifications may claim the same office.
package struct NotificationParticulars: Equatable, Sendable {
  package var kind: NotificationKind
  package var statutory: Statutory
  /// The date on which the decision takes effect by the party's own bylaws, or `nil` when nobody
  /// said one; never drawn from what the Committee did.
  package var effective: CivilDate?
  /// Whether somebody disputes the capacity in which this was filed.
  package var isCapacityContested: Bool
  package var visibility: Visibility
  private var texts: [NotificationField: String]

  package init(
    kind: NotificationKind, subject: String, statutory: Statutory? = nil,
    effective: CivilDate? = nil, isCapacityContested: Bool = false,
    visibility: Visibility = .secretariat, texts: [NotificationField: String] = [:]
  ) {
    self.kind = kind
    self.statutory = statutory ?? kind.statutory
    (self.effective, self.isCapacityContested) = (effective, isCapacityContested)
    self.visibility = visibility
    self.texts = texts.filter { $0.value.isEmpty == false }
    self[.subject] = subject
  }

  /// A text of the record; empty where nobody said anything.
  package subscript(field: NotificationField) -> String {
    get { texts[field] ?? "" }
    set { texts[field] = newValue.isEmpty ? nil : newValue }
  }

  /// What it is about, in one line.
  package var subject: String { self[.subject] }

  /// Whether there is a vote behind it; whatever rests on an article has one.
  package var isVoted: Bool { kind.isVoted || statutory != .none }
}

/// A text that is said of a notification (بيان من بيانات الإخطار).
package enum NotificationField: String, CaseIterable, Sendable {
  /// What it is about, in one line.
  case subject
  /// The party in whose name it speaks.
  case party
  /// What was decided, in sentences that the letter carries (مضمون القرار).
  case decision
  /// The body that reports, such as the party's elections commission (الجهة المحررة).
  case authorBody = "author_body"
  /// The body that decided (الجهة مصدرة القرار).
  case decidingBody = "deciding_body"
  /// Who files (مقدم الإخطار).
  case filer
  /// The capacity that the filer claims (الصفة).
  case capacity
  /// What the capacity rests on: which bylaws version, which decision (سند الصفة).
  case capacityBasis = "capacity_basis"
  /// Who signs the letter (الموقِّع).
  case signatory
  /// Who acts for the president by delegation (المناب).
  case delegate
  /// The lawyer (المحامي).
  case lawyer
  /// The lawyer's power of attorney: its number and office (التوكيل).
  case powerOfAttorney = "power_of_attorney"
  /// Who carries the letter (مندوب التسليم).
  case deliveryAgent = "delivery_agent"
  /// The version of the bylaws that the party relies on.
  case bylawsVersion = "bylaws_version"
  /// The legal citation exactly as the party files it.
  case citation
  /// The number in the party's book of outgoing letters (رقم الصادر).
  case outgoingNumber = "outgoing_number"
  /// Where answers shall be sent (الموطن المختار).
  case address
  /// Where a notification is known from that the secretariat did not write, such as a rival's (معلوم
  /// من); empty for one of its own.
  case knownFrom = "known_from"
  /// Anything worth saying, for the secretariat alone; the letter never carries it.
  case remark
}

extension NotificationField {
  /// Whether the letter carries it, so that it is frozen once the letter has left.
  package var isInLetter: Bool { [.remark, .deliveryAgent, .knownFrom].contains(self) == false }
}
