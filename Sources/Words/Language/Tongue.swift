/// The language a person reads the program in.
package enum Tongue: String, CaseIterable, Sendable {
  case arabic = "ar"
  case english = "en"

  /// Whether lines run from right to left.
  package var isRightToLeft: Bool { self == .arabic }

  /// The other language, offered by the switch on every page.
  package var other: Tongue { self == .arabic ? .english : .arabic }

  /// One of two wordings, by this language.
  package func say(_ arabic: String, _ english: String) -> String {
    self == .arabic ? arabic : english
  }
}
