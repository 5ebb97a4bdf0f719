/// Notices a number with its year while the words of a text go by (رقم القانون وسنته).
///
/// «40 لسنة 1977», «٤٠ لسنة ١٩٧٧», «رقم (40) لسنة (1977)» and «40/1977» give one token. A date such as
/// «13/5/1935» is not a number with its year. Two digits are a judicial year only after a word for year
/// («123 لسنة 56 ق»); what century they mean is not guessed.
struct NumberReading {
  /// The digits read last, as a number; `nil` when they cannot begin a number with its year.
  private var serial: Int?
  /// Where the digits read last end.
  private var end = 0
  /// Whether a word for year came after them.
  private var hasYearWord = false
  /// Whether the digits read last came after a slash: then they are the middle of a date.
  private var isAfterSlash = false

  private static let serialMax = 999_999
  private static let years = 1800...2200

  /// Whether the next word may go on with a number.
  @inline(__always)
  var isExpected: Bool { serial != nil }

  /// Takes the next word of the text; the number and year that it completes, or `nil`.
  mutating func take(
    _ word: WordLetters, _ source: Range<Int>, in text: Span<UInt8>
  ) -> (serial: Int, year: Int)? {
    guard let digits = Self.digits(word) else {
      if serial != nil, hasYearWord == false, Self.isYearWord(word) {
        hasYearWord = true
      } else {
        serial = nil
      }
      return nil
    }
    defer {
      isAfterSlash = serial != nil && hasYearWord == false && isSlash(before: source, in: text)
      serial = digits > 0 && digits <= Self.serialMax ? digits : nil
      end = source.upperBound
      hasYearWord = false
    }
    guard let serial else { return nil }
    if hasYearWord {
      return Self.years.contains(digits) || (1..<100).contains(digits) ? (serial, digits) : nil
    }
    guard isAfterSlash == false, isSlash(before: source, in: text), Self.years.contains(digits)
    else { return nil }
    return (serial, digits)
  }

  /// Writes the token of a number with its year and returns how many bytes it takes.
  static func write(_ serial: Int, _ year: Int, to bytes: inout MutableSpan<UInt8>) -> Int {
    bytes[0] = Analyzer.numberMark
    var end = 1
    for byte in "\(serial)/\(year)".utf8 {
      bytes[end] = byte
      end += 1
    }
    return end
  }

  /// Whether nothing but a slash, and spaces around it, stands before `source` since the last digits.
  private func isSlash(before source: Range<Int>, in text: Span<UInt8>) -> Bool {
    var slashes = 0
    for place in end..<source.lowerBound {
      switch text[place] {
      case UInt8(ascii: "/"): slashes += 1
      case UInt8(ascii: " "): continue
      default: return false
      }
    }
    return slashes == 1
  }

  private static func digits(_ word: WordLetters) -> Int? {
    guard word.count <= 9 else { return nil }
    var number = 0
    for place in 0..<word.count {
      guard word[place].isDigit else { return nil }
      number = number * 10 + Int(word[place].unit - 0x30)
    }
    return number
  }

  /// «سنة», «لسنة», «عام», «لعام», letters folded.
  private static func isYearWord(_ word: WordLetters) -> Bool {
    var start = 0
    if word.count == 4, word[0] == .lam { start = 1 }
    guard word.count == start + 3 else { return false }
    let letters = (word[start], word[start + 1], word[start + 2])
    return letters == (.seen, .noon, .heh) || letters == (.ain, .alef, .meem)
  }
}
