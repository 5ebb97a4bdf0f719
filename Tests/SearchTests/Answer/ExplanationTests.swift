import Testing

@testable import Search

struct ExplanationTests {
  private let parts = [
    Explanation.Part(reason: .word("حبس", times: 2, rarity: 3), worth: 4),
    Explanation.Part(reason: .title("حبس"), worth: 1),
    Explanation.Part(reason: .form("حبس"), worth: 0.5),
  ]

  @Test func `an explanation that makes the score stays as it is`() {
    let explanation = Explanation(parts: parts)
    #expect(explanation.settled(to: 5.5, indexed: ["عبارة"]) == explanation)
  }

  @Test func `where the texts were not read closely, their parts are left out`() {
    let settled = Explanation(parts: parts).settled(to: 5, indexed: [])
    #expect(settled.parts.map(\.reason) == parts.prefix(2).map(\.reason))
    #expect(settled.total == 5)
  }

  @Test func `what the texts do not tell is the index's`() {
    let settled = Explanation(parts: parts).settled(to: 7, indexed: ["عبارة"])
    #expect(settled.parts.last?.reason == .index(["عبارة"]) && settled.parts.count == 4)
    #expect(settled.total == 7)
  }
}
