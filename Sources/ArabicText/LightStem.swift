/// The part of a word that its forms share, found by taking off clitics and endings (الجذع الخفيف).
///
/// After Larkey's light10, with ta marbuta and alef maqsura folded already. A stem is always a piece
/// of the folded word, so it is told as a range of its letters.
///
/// Beginnings that come off, at least two letters staying: ال، لل; وال، فال، بال، كال، ولل، فلل;
/// وبال، وكال، فبال، فكال; else و before three letters. Endings, each tried once in this order, at
/// least two letters staying: ها، ان، ات، ون، ين، يه، يت، ه، ي; then ا, three staying. Written out instead of a table, because
/// every word of every text comes through here.
enum LightStem {
  /// The shortest word that a one-letter clitic may leave.
  private static let particleRemainderMin = 3

  /// The stem of the letters `word[range]`.
  @inline(__always)
  static func stem(of word: WordLetters, in range: Range<Int>) -> Range<Int> {
    let start = range.lowerBound + beginning(of: word, in: range)
    return start..<ending(of: word, from: start, to: range.upperBound)
  }

  /// The stem of a second reading, with a one-letter clitic (ب ل ك ف) taken off: «بعقد» is also «عقد».
  @inline(__always)
  static func secondStem(of word: WordLetters) -> Range<Int>? {
    let count = word.count
    var start = 0
    if count >= 5 {
      let first = word[0]
      if first == .waw || first == .feh, isParticle(word[1]) { start = 1 }
    }
    guard isParticle(word[start]), count - start - 1 >= particleRemainderMin else { return nil }
    let (next, afterNext) = (word[start + 1], word[start + 2])
    guard next != .alef || afterNext != .lam else { return nil }
    return stem(of: word, in: (start + 1)..<count)
  }

  @inline(__always)
  private static func isParticle(_ letter: Letter) -> Bool {
    letter == .beh || letter == .lam || letter == .kaf || letter == .feh
  }

  /// How many letters come off at the beginning.
  @inline(__always)
  private static func beginning(of word: WordLetters, in range: Range<Int>) -> Int {
    let start = range.lowerBound
    let count = range.count
    guard count >= 4 else { return 0 }
    let first = word[start]
    let second = word[start + 1]
    if second == .lam, first == .alef || first == .lam { return 2 }
    guard first == .waw || first == .feh || first == .beh || first == .kaf else { return 0 }
    let third = word[start + 2]
    if count >= 5 {
      if second == .alef, third == .lam { return 3 }
      if first == .waw || first == .feh {
        if second == .lam, third == .lam { return 3 }
        if count >= 6, second == .beh || second == .kaf, third == .alef, word[start + 3] == .lam {
          return 4
        }
      }
    }
    return first == .waw ? 1 : 0
  }

  /// Where the stem ends.
  @inline(__always)
  private static func ending(
    of word: WordLetters, from start: Int, to upperBound: Int
  ) -> Int {
    var end = upperBound
    if ends(word, start, end, in: .heh, .alef) { end -= 2 }
    if ends(word, start, end, in: .alef, .noon) { end -= 2 }
    if ends(word, start, end, in: .alef, .teh) { end -= 2 }
    if ends(word, start, end, in: .waw, .noon) { end -= 2 }
    if ends(word, start, end, in: .yeh, .noon) { end -= 2 }
    if ends(word, start, end, in: .yeh, .heh) { end -= 2 }
    if ends(word, start, end, in: .yeh, .teh) { end -= 2 }
    if end - start >= 3, word[end - 1] == .heh { end -= 1 }
    if end - start >= 3, word[end - 1] == .yeh { end -= 1 }
    // The alef of the accusative: «عقدا» is «عقد».
    if end - start >= 4, word[end - 1] == .alef { end -= 1 }
    return end
  }

  /// Whether `word[start..<end]` ends in these two letters and has two before them.
  @inline(__always)
  private static func ends(
    _ word: WordLetters, _ start: Int, _ end: Int, in first: Letter, _ second: Letter
  ) -> Bool {
    guard end - start >= 4, word[end - 1] == second else { return false }
    return word[end - 2] == first
  }
}
