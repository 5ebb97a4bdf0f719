import Support

/// Words that somebody may type, by accident or on purpose.
struct SystemWords {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  private static let pieces = [
    "--", "-", "=", "--limit", "--json", "--kind=", "--archive", "help", "search", "add", "\"",
    "«", "»", "(", ")", "*", "|", ":", "kind:", "نوع:", "year:9999999999999999999", "NEAR", "AND",
    "OR", "NOT", "^", "'", ";", "\\", "{", "}", "\u{0}", "\u{1B}[2J", "\u{202E}", "\u{200F}",
    "\u{64B}", "\u{FEFF}", "😀", "👩\u{200D}👩\u{200D}👧", "حكم", "المحكمة", "ال", "و", "ـــ", "٠١٢",
    "%s", "%n",
    "../..", "\n", "\t", " ", "a", "é", "\u{E9}", "\u{FFFD}", "after:2020-13-45", "-", "tag:",
  ]

  /// Up to eight words, each of a few pieces.
  mutating func words() -> [String] {
    (0..<Int.random(in: 0...8, using: &random)).map { _ in word() }
  }

  /// One word of up to six pieces.
  mutating func word() -> String {
    (0..<Int.random(in: 0...6, using: &random))
      .compactMap { _ in Self.pieces.randomElement(using: &random) }.joined()
  }
}
