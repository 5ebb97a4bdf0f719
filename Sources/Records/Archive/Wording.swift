/// A text in both languages (لفظ), told apart only where a person reads it.
package struct Wording: Hashable, Sendable {
  package let arabic: String
  package let english: String

  package init(_ arabic: String, _ english: String) {
    (self.arabic, self.english) = (arabic, english)
  }

  package static let empty = Wording("", "")

  package var isEmpty: Bool { arabic.isEmpty && english.isEmpty }
}

/// Anything of fixed meaning that has a name in both languages, such as a case of a closed list.
///
/// A table of names is an exhaustive switch, so that a new case does not compile without its words.
package protocol Worded {
  var words: Wording { get }
}
