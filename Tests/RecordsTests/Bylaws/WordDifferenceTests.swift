import Records
import Support
import Testing

struct WordDifferenceTests {
  @Test(
    arguments: [
      ("خلال ثلاثين يومًا", "خلال عشرين يومًا", "خلال -ثلاثين +عشرين يومًا"),
      ("أ ب ج", "أ ب ج", "أ ب ج"), ("", "أ ب", "+أ +ب"), ("أ ب", "", "-أ -ب"),
      ("أ ب ج د", "أ ج د هـ", "أ -ب ج د +هـ"), ("أ  ب\nج", "أ ب ج", "أ ب ج"),
    ])
  func `words that stay, go and come are told apart`(old: String, new: String, told: String) {
    #expect(written(WordDifference(from: old, to: new)) == told)
  }

  @Test(arguments: Effort.seeds(300))
  func `both versions can be read out of their difference`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func text() -> [String] {
      (0..<Int.random(in: 0...30, using: &random)).map { _ in
        "ك\(Int.random(in: 0..<8, using: &random))"
      }
    }
    let old = text()
    let new = text()
    let difference = WordDifference(
      from: old.joined(separator: " "), to: new.joined(separator: " "))
    var before: [String] = []
    var after: [String] = []
    for span in difference.spans {
      switch span {
      case .kept(let words):
        before.append(words)
        after.append(words)
      case .removed(let words): before.append(words)
      case .added(let words): after.append(words)
      }
    }
    #expect(before.joined(separator: " ") == old.joined(separator: " "))
    #expect(after.joined(separator: " ") == new.joined(separator: " "))
    #expect(difference.isEmpty == (old == new))
  }

  private func written(_ difference: WordDifference) -> String {
    difference.spans.map { span in
      switch span {
      case .kept(let words): words
      case .removed(let words): words.split(separator: " ").map { "-\($0)" }.joined(separator: " ")
      case .added(let words): words.split(separator: " ").map { "+\($0)" }.joined(separator: " ")
      }
    }.joined(separator: " ")
  }
}
