/// A text of the rulebook in both languages.
package struct Wording: Hashable, Sendable {
  package let arabic: String
  package let english: String

  package init(_ arabic: String, _ english: String) {
    self.arabic = arabic
    self.english = english
  }

  package static let empty = Wording("", "")

  package var isEmpty: Bool { arabic.isEmpty && english.isEmpty }
}
