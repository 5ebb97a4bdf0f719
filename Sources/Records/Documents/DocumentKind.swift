/// What a document is (نوع المستند).
package enum DocumentKind: String, Sendable {
  /// A research note of the legal unit (مذكرة بحث).
  case note
  /// A law, decree, regulation or set of bylaws, cut by article (تشريع).
  case law
  /// A judgment or a principle drawn from one (حكم).
  case ruling
  /// A paper filed with a court or prosecution (مذكرة أو صحيفة).
  case pleading
  /// A decision of a public body or of the party (قرار).
  case decision
  /// A letter, notification or e-mail (مراسلات).
  case correspondence
  /// A paper or picture that proves something (مستند إثبات).
  case evidence
  /// A press clipping (صحافة).
  case press
  /// Anything else (أخرى).
  case other
  /// The sheet of a member's case (صحيفة قضية), written by the archive itself.
  case `case` = "case"
  /// The sheet of a member (صحيفة عضو), written by the archive itself.
  case member
  /// The sheet of a notification (صحيفة إخطار), written by the archive itself.
  case notification
}

extension DocumentKind {
  /// The kinds that a person may file a document under.
  package static let allCases: [DocumentKind] = [
    .note, .law, .ruling, .pleading, .decision, .correspondence, .evidence, .press, .other,
  ]

  /// The kinds of sheets, which are drawn from records and never filed by hand.
  package static let sheets: [DocumentKind] = [.case, .member, .notification]

  /// Whether such a document is a sheet.
  package var isSheet: Bool { Self.sheets.contains(self) }
}

extension DocumentKind: LegalTerm {
  /// What people call this kind: «تشريع».
  package var words: Wording {
    switch self {
    case .note: Wording("مذكرة بحث", "Research note")
    case .law: Wording("تشريع", "Law")
    case .ruling: Wording("حكم", "Ruling")
    case .pleading: Wording("مذكرة أو صحيفة", "Pleading")
    case .decision: EventType.order.words
    case .correspondence: Wording("مراسلات", "Correspondence")
    case .evidence: .evidence
    case .press: Wording("صحافة", "Press")
    case .other: Wording("أخرى", "Other")
    case .case: Wording("قضية", "Case")
    case .member: .member
    case .notification: .notification
    }
  }
}
