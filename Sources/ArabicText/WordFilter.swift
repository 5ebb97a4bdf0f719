/// Tells by its letters alone that a word of a text is none of those looked for.
///
/// Most words of a text have not all the letters of any word of a query; they are passed over before
/// they are folded, stemmed and looked up.
package struct WordFilter: Sendable {
  /// The letters that a word must have to be one of those looked for; one set for each of them.
  private var wanted: [UInt64] = []
  /// Whether a number with its year is looked for: then digits and what follows them are read too.
  package private(set) var hasNumbers = false

  package init() {}

  /// Lets pass every word that may have one of `tokens`: forms, stems and skeletons without marks.
  ///
  /// The tokens are those of one word of a query; the letters that all of them have are asked for.
  package mutating func admit(_ tokens: [String]) {
    // Bare, because a combining hamza makes one of another letter.
    var letters = LetterBits.all & ~LetterBits.bit(of: .hamza)
    for token in tokens {
      letters &= token.utf16.reduce(0) { $0 | LetterBits.bit(of: Letter($1)) }
    }
    if wanted.contains(letters) == false { wanted.append(letters) }
  }

  /// Lets numbers with their year pass.
  package mutating func admitNumbers() { hasNumbers = true }

  /// Whether a word of these letters may be one of those looked for.
  @inline(__always)
  func admits(_ letters: UInt64) -> Bool {
    for wanted in wanted where letters & wanted == wanted { return true }
    return false
  }
}

/// The letters of a word as a set of bits; several letters share a bit.
enum LetterBits {
  /// A sign that is not written stands in the word.
  static let silent: UInt64 = 1 << 61
  /// A digit stands in the word.
  static let digit: UInt64 = 1 << 62
  /// A letter of the Arabic script stands in the word.
  static let arabic: UInt64 = 1 << 63
  /// All letters, and nothing else.
  static let all: UInt64 = silent - 1

  static func bit(of letter: Letter) -> UInt64 { 1 << UInt64(letter.unit % 61) }

  /// What one sign of a text adds to its word; 0 for one that stands between words.
  static func bits(of letter: Letter) -> UInt64 {
    switch letter {
    case .separator: return 0
    case .silent, .hamzaMark: return silent
    case LetterTable.lamAlef: return arabic | bit(of: .lam) | bit(of: .alef)
    default:
      let kind = letter.isDigit ? digit : letter.isArabic ? arabic : 0
      return kind | bit(of: letter)
    }
  }
}
