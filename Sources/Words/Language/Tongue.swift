package import Records

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

  /// The text in this language; in the other where somebody wrote it in that alone.
  package func say(_ wording: Wording) -> String {
    let text = say(wording.arabic, wording.english)
    return text.isEmpty ? other.say(wording.arabic, wording.english) : text
  }
}

extension Worded {
  /// What people call it, in the reader's language.
  package func label(in tongue: Tongue) -> String { tongue.say(words) }
}
