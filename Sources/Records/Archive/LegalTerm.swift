/// A closed list whose words are terms of art (مصطلحات), the same on every surface and on a sheet.
///
/// The words stand beside the cases because a sheet is written from them; `Words` gives them to pages
/// and commands.
package protocol LegalTerm: RawRepresentable<String>, CaseIterable, Sendable {
  /// The term in Arabic, as Egyptian practice writes it, and in English.
  var terms: (arabic: String, english: String) { get }
}

extension LegalTerm {
  /// Reads the raw name or one of the terms, letters folded.
  package init?(term typed: String) {
    let wanted = typed.nameLetters
    let found = Self.allCases.first {
      $0.rawValue == typed || $0.terms.arabic.nameLetters == wanted
        || $0.terms.english.nameLetters == wanted
    }
    guard let found, wanted.isEmpty == false else { return nil }
    self = found
  }
}
