/// The order of an Arabic dictionary (الترتيب الهجائي), by which names and titles are listed.
///
/// Letters of the Arabic script first, from alef to yeh: the seats of hamza and bare alef are one
/// letter, ta marbuta stands with heh, alef maqsura with yeh, the Persian letters with those they are
/// written for; marks, tatweel and hidden signs do not count. Then digits, as numbers: 9 before 10.
/// Then other scripts, capitals with small letters. A space comes before every letter.
package enum DictionaryOrder {
  /// Below 0 where `one` stands first, above 0 where `other` does, 0 where they are the same bytes.
  package static func compare(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Int {
    var (first, second) = (Weights(), Weights())
    while true {
      let (a, b) = (first.next(in: one), second.next(in: other))
      if a != b { return a < b ? -1 : 1 }
      if a == 0 { break }
    }
    // Alike but for what does not count: an order all the same, so that a list stands still.
    for place in 0..<min(one.count, other.count) where one[place] != other[place] {
      return one[place] < other[place] ? -1 : 1
    }
    return one.count - other.count
  }

  /// The weights of a text, one after the other.
  private struct Weights {
    private var place = 0
    /// Whether a separator here says nothing: at the beginning, and behind another.
    private var isBetween = true

    /// The next weight; 0 at the end.
    mutating func next(in text: Span<UInt8>) -> UInt32 {
      while place < text.count {
        let sign = scalar(in: text)
        let letter = DictionaryOrder.letters.letter(sign)
        if letter == .silent || letter == .hamzaMark { continue }
        if letter == .separator, isBetween { continue }
        isBetween = letter == .separator
        if letter.isDigit { return number(from: letter.unit, in: text) }
        return DictionaryOrder.weight(of: letter, sign)
      }
      return 0
    }

    /// The weight of a whole run of digits: its number, as far as it is short enough to have one.
    private mutating func number(from first: UInt16, in text: Span<UInt8>) -> UInt32 {
      var value = UInt32(first - 0x30)
      while place < text.count, value < 10_000_000 {
        let start = place
        let letter = DictionaryOrder.letters.letter(scalar(in: text))
        guard letter.isDigit else {
          place = start
          break
        }
        value = value * 10 + UInt32(letter.unit - 0x30)
      }
      return DictionaryOrder.digits + value
    }

    /// The scalar at `place`, which moves behind it.
    private mutating func scalar(in text: Span<UInt8>) -> UInt32 {
      let lead = text[place]
      let count = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      var sign = count == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(count))
      for next in 1..<max(count, 1) where place + next < text.count {
        sign = sign << 6 | UInt32(text[place + next] & 0x3F)
      }
      place += count
      return sign
    }
  }

  private static let letters = LetterTable(folds: Fold.archive)
  /// Where the weights of numbers begin: above the Arabic letters, below the others.
  private static let digits: UInt32 = 0x1000
  private static let others: UInt32 = 0x1000_0000

  /// The weight of a letter that is written: a separator is 1, the Arabic alphabet follows.
  private static func weight(of letter: Letter, _ sign: UInt32) -> UInt32 {
    if letter == .separator { return 1 }
    if letter == LetterTable.lamAlef { return 2 + UInt32(Letter.lam.unit) }
    // Waw and yeh with hamza stand with waw and yeh; the hamza alone with alef.
    let unit: UInt16 =
      switch sign {
      case 0x624: Letter.waw.unit
      case 0x626: Letter.yeh.unit
      default: letter == .hamza ? Letter.alef.unit : letter.unit
      }
    return letter.isArabic ? 2 + UInt32(unit) : others + UInt32(letter.unit)
  }
}
