/// Tells by its letters alone that a word of a text is none of those looked for.
///
/// Most words of a text have not all the letters of any word of a query; they are passed over before
/// they are folded, stemmed and looked up.
package struct WordFilter: Sendable {
  /// What a word must have to be one of those looked for; one for each of them.
  private var wanted: [LetterSet] = []
  /// Whether a number with its year is looked for: then digits and what follows them are read too.
  package private(set) var hasNumbers = false

  package init() {}

  /// Lets pass every word that may have one of `pieces`, forms and stems, or `skeleton`.
  ///
  /// They are those of one word of a query; what all of them have is asked for.
  package mutating func admit(_ pieces: [String], skeleton: String? = nil) {
    var common = LetterSet(letters: LetterBits.all, pairs: .max)
    for piece in pieces {
      let set = LetterSet(of: piece)
      common.letters &= set.letters
      common.pairs &= set.pairs
    }
    // Weak letters stand between those of a skeleton.
    if let skeleton {
      common = LetterSet(letters: common.letters & LetterSet(of: skeleton).letters)
    }
    if wanted.contains(common) == false { wanted.append(common) }
  }

  /// Lets numbers with their year pass.
  package mutating func admitNumbers() { hasNumbers = true }

  /// Whether a word of these letters may be one of those looked for.
  @inline(__always)
  func admits(_ word: LetterSet) -> Bool {
    for wanted in wanted
    where word.letters & wanted.letters == wanted.letters
      && word.pairs & wanted.pairs == wanted.pairs
    {
      return true
    }
    return false
  }
}

/// The letters of a word, and which of them follow each other.
struct LetterSet: Equatable, Sendable {
  var letters: UInt64 = 0
  var pairs: UInt64 = 0
  /// The letter noted last.
  private var last: UInt64 = 0

  init(letters: UInt64 = 0, pairs: UInt64 = 0) { (self.letters, self.pairs) = (letters, pairs) }

  /// The letters of a folded word; hamza left out, as a combining one makes it of another letter.
  init(of word: String) {
    for unit in word.utf16 { note(LetterBits.bit(of: Letter(unit))) }
    let hamza = LetterBits.bit(of: .hamza)
    guard letters & hamza != 0 else { return }
    (letters, pairs) = (letters & ~hamza, 0)
  }

  /// Notes one sign as `LetterBits` tells it.
  @inline(__always)
  mutating func note(_ bits: UInt64) {
    letters |= bits
    let letter = bits & LetterBits.all
    guard letter != 0 else { return }
    // Any spread of the two over 64 places does; several pairs share one.
    if last != 0 {
      pairs |= 1 << ((last &* 0x9E37_79B9_7F4A_7C15 &+ letter &* 0xC2B2_AE3D_27D4_EB4F) >> 58)
    }
    last = letter
  }

  /// Notes a sign that stands for several letters.
  mutating func noteSeveral(_ bits: UInt64) {
    letters |= bits
    pairs = .max
    last = 0
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

  /// Lam and alef in one sign.
  static let lamAlef = arabic | bit(of: .lam) | bit(of: .alef)

  static func bit(of letter: Letter) -> UInt64 { 1 << UInt64(letter.unit % 61) }

  /// What one sign of a text adds to its word; 0 for one that stands between words.
  static func bits(of letter: Letter) -> UInt64 {
    switch letter {
    case .separator: return 0
    case .silent, .hamzaMark: return silent
    case LetterTable.lamAlef: return lamAlef
    default:
      let kind = letter.isDigit ? digit : letter.isArabic ? arabic : 0
      return kind | bit(of: letter)
    }
  }
}
