/// What a document is (نوع المستند).
package enum DocumentKind: String, CaseIterable, Sendable {
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
}
