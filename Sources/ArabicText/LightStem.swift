/// The part of a word that its forms share, found by taking off clitics and endings (الجذع الخفيف).
///
/// Two tables and two loops with minimum lengths, after Larkey's light10. A stem is always a piece of
/// the folded word, so it is told as a range of its letters. Words are given after the folds: ta
/// marbuta is heh, alef maqsura is yeh.
struct LightStem: Sendable {
  /// Clitics at the beginning, longest first; each needs two letters after it.
  private static let prefixes: [[Letter]] = [
    [.waw, .beh, .alef, .lam], [.waw, .kaf, .alef, .lam], [.feh, .beh, .alef, .lam],
    [.waw, .alef, .lam], [.beh, .alef, .lam], [.kaf, .alef, .lam], [.feh, .alef, .lam],
    [.waw, .lam, .lam], [.feh, .lam, .lam], [.alef, .lam], [.lam, .lam],
  ]

  /// Endings, in the order in which they come off; each needs two letters before it.
  private static let suffixes: [[Letter]] = [
    [.heh, .alef], [.alef, .noon], [.alef, .teh], [.waw, .noon], [.yeh, .noon], [.yeh, .heh],
    [.yeh, .teh], [.heh], [.yeh],
  ]

  /// One-letter clitics that a second reading takes off: «بعقد» is also read as «عقد».
  private static let particles: [Letter] = [.beh, .lam, .kaf, .feh]

  /// The shortest word that a particle may leave.
  private static let particleRemainderMin = 3
}

extension LightStem {
  /// The stem of the letters `word[range]`.
  @inline(__always)
  static func stem(of word: borrowing WordLetters, in range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    var isArticled = false
    for prefix in prefixes
    where end - start >= prefix.count + 2 && word.begins(with: prefix, at: start) {
      start += prefix.count
      isArticled = true
      break
    }
    if isArticled == false, end - start >= 4, word[start] == .waw { start += 1 }
    for suffix in suffixes where end - start >= suffix.count + 2 && word.ends(with: suffix, at: end)
    {
      end -= suffix.count
    }
    return start..<end
  }

  /// The stem of a second reading, with a one-letter clitic taken off; `nil` when there is none.
  @inline(__always)
  static func secondStem(of word: borrowing WordLetters) -> Range<Int>? {
    let count = word.count
    var start = 0
    if count >= 5, word[0] == .waw || word[0] == .feh, particles.contains(word[1]) { start = 1 }
    guard particles.contains(word[start]), count - start - 1 >= particleRemainderMin,
      word[start + 1] != .alef || word[start + 2] != .lam
    else { return nil }
    return stem(of: word, in: (start + 1)..<count)
  }
}
