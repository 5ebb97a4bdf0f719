/// One line of a list of names or numbers that are searched in one run (سطر من قائمة).
package struct ListLine: Equatable, Sendable {
  /// Why a line cannot be searched.
  package enum Problem: Equatable, Sendable {
    /// Its bytes are no text.
    case notText
    /// It is longer than a line that is searched.
    case tooLong
    /// Its row ends before the column that is searched.
    case noCell
    /// A quotation mark opens on it and is never closed.
    case unclosedQuote
  }

  /// Where it stands in its file, from 1.
  package let number: Int
  /// What it says, without space around it; empty where it has a problem.
  package let text: String
  package let problem: Problem?

  /// The longest line that is searched, in characters: a name with all its fathers is below a hundred.
  package static let lengthMax = 400
  /// The most lines of one run; the rest is named, not searched.
  package static let countMax = 10_000
  /// The largest file of a list, in bytes.
  package static let fileBytesMax = 16 << 20

  package init(number: Int, text: String, problem: Problem? = nil) {
    (self.number, self.text, self.problem) = (number, text, problem)
  }
}
