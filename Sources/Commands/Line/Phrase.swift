import Words

/// The same sentence in both languages, told apart only where it is printed.
struct Phrase: Equatable, Sendable {
  let arabic: String
  let english: String

  init(_ arabic: String, _ english: String) {
    self.arabic = arabic
    self.english = english
  }
}

extension Tongue {
  /// The wording of `phrase` in this language.
  func say(_ phrase: Phrase) -> String { say(phrase.arabic, phrase.english) }
}
