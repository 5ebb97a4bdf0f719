import Support
import Testing

@testable import ArabicText

/// Reading a text through a filter finds what reading all of it finds.
struct WordFilterTests {
  private struct Token: Hashable {
    let text: String
    let role: Analyzer.Role
  }

  private struct Seen: Equatable {
    let token: Token
    let place: Int
  }

  @Test(arguments: Effort.seeds(300))
  func `a word looked for is never passed over, and every word is counted`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let words = (0..<40).map { _ in Self.word(&random) }
    let text = words.joined(
      separator: [" ", "، ", "\n", "/", "-"].randomElement(using: &random) ?? " ")
    let all = Self.tokens(in: text)
    let wanted = Set((0..<3).compactMap { _ in all.randomElement(using: &random)?.token })
    var filter = WordFilter()
    for token in wanted {
      switch token.role {
      case .number: filter.admitNumbers()
      case .skeleton: filter.admit([], skeleton: token.text)
      case .form: filter.admit([token.text])
      case .stem: filter.admit([String(token.text.dropFirst())])
      }
    }
    var seen: [Seen] = []
    Analyzer.archive.forEachToken(in: text.utf8Span.span, passing: filter) { token, place, role in
      let token = Token(text: Self.string(token), role: role)
      if wanted.contains(token) { seen.append(Seen(token: token, place: place)) }
    }
    #expect(seen == all.filter { wanted.contains($0.token) }, "\(text)")
  }

  @Test func `most words are passed over`() {
    var filter = WordFilter()
    filter.admit(["المحكمه", "محكم"], skeleton: "محكم")
    var places: Set<Int> = []
    let text = "قررت محكمة النقض أن الحكم المطعون فيه صدر عن محاكم غير مختصة"
    Analyzer.archive.forEachToken(in: text.utf8Span.span, passing: filter) { _, place, _ in
      places.insert(place)
    }
    #expect(places == [1, 4, 9])
  }

  /// Words with marks, presentation forms, combining hamzas and digits that touch letters.
  private static func word(_ random: inout SplitMix64) -> String {
    let odd = [
      "شي\u{654}ون", "ﻻﺋﺤﺔ", "67ق", "قـــانون", "40", "1977", "لسنة", "\u{64B}", "\u{654}", "Éàü",
      "40/1977", "ـ", "و\u{654}", "١٢٣مادة٤",
    ]
    return Bool.random(using: &random)
      ? odd.randomElement(using: &random) ?? "" : random.arabicText(words: 1)
  }

  private static func tokens(in text: String) -> [Seen] {
    var tokens: [Seen] = []
    var place = -1
    Analyzer.archive.forEachToken(in: text.utf8Span.span, hasSkeletons: true) { token, _, role in
      if role == .form { place += 1 }
      tokens.append(Seen(token: Token(text: string(token), role: role), place: place))
      return true
    }
    return tokens
  }

  private static func string(_ token: Span<UInt8>) -> String {
    String(decoding: (0..<token.count).map { token[$0] }, as: UTF8.self)
  }
}
