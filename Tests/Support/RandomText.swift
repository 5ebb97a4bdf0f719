extension SplitMix64 {
  /// Words of letters, marks, digits and the signs that texts of law are full of.
  package mutating func arabicText(words: Int) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<words {
      for _ in 0..<Int.random(in: 1...9, using: &self) {
        let range = Self.ranges[Int.random(in: 0..<Self.ranges.count, using: &self)]
        if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) {
          text.append(scalar)
        }
      }
      text.append(" ")
    }
    return String(text)
  }

  private static let ranges: [ClosedRange<UInt32>] = [
    0x621...0x63A, 0x641...0x64A, 0x641...0x64A, 0x621...0x63A, 0x64B...0x652, 0x660...0x669,
    0x30...0x39, 0x61...0x7A, 0x41...0x5A, 0x20...0x2F, 0xFE80...0xFEFC, 0x200C...0x200F,
    0x6CC...0x6CC, 0xE0...0xFF, 0x640...0x640,
  ]
}

extension SplitMix64 {
  /// A line that somebody might type in a search box, or somebody who means it ill.
  package mutating func query() -> String {
    var typed = ""
    for _ in 0..<Int.random(in: 0...14, using: &self) {
      switch Int.random(in: 0..<4, using: &self) {
      case 0: typed += arabicText(words: 1)
      case 1: typed += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &self)]
      case 2: typed += Self.words[Int.random(in: 0..<Self.words.count, using: &self)]
      default:
        if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &self)) {
          typed.unicodeScalars.append(scalar)
        }
      }
      if Bool.random(using: &self) { typed += " " }
    }
    return typed
  }

  private static let words = [
    "حكم", "المحكمة", "محاكم", "قانون", "السفر", "من", "في", "التي", "court", "the", "17", "٢٠٢٤",
    "NEAR", "AND", "OR", "NOT", "title", "rowid", "card", "text",
  ]

  /// Operators of ours and of FTS5, quotes of every kind, and what ends SQL elsewhere.
  private static let pieces = [
    "\"", "“", "”", "«", "»", "'", "''", "`", "|", "||", "-", "--", "−", "*", "**", "٭", "(", ")",
    "((", "))", "()", "^", "+", "{", "}", "[", "]", ":", "::", "\\", "/", "%", "_", ";", "?1", "@a",
    "~", "~محكم", "NEAR(a b, 2)", "title:", "kind:", "kind:law", "نوع:", "tag:", "year:2020",
    "سنة:٢٠٢٠", "after:", "before:1/1/2024", "-kind:press", "\u{0}", "\u{FEFF}", "\u{202E}",
    "\"\"", "\" \"", "-\"", "-(", "|-", "-|", "=", "\"~5", "\"~",
    "~٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩", " /س ", " /ف ", " /s ", "/p", "/س -", "=\"", "title:=", "*:", ":*",
    "\n", "😀", "'; DROP TABLE document; --",
  ]
}
