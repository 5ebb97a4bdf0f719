/// A closed list whose words are terms of art (مصطلحات), the same on every surface and on a sheet.
///
/// The words are as Egyptian practice writes them. They stand beside the cases because a sheet is
/// written from them and a table is read by them.
package protocol LegalTerm: Worded, RawRepresentable<String>, CaseIterable, Sendable {}

extension LegalTerm {
  /// Reads the raw name or one of the terms, letters folded.
  package init?(term typed: String) {
    let wanted = typed.nameLetters
    let found = Self.allCases.first {
      $0.rawValue == typed || $0.words.arabic.nameLetters == wanted
        || $0.words.english.nameLetters == wanted
    }
    guard let found, wanted.isEmpty == false else { return nil }
    self = found
  }
}
