import Records
import Search
import Testing

@testable import Store

struct ExplainingTests {
  private let scratch: ScratchStore

  init() throws {
    scratch = try ScratchStore()
    try scratch.add(
      .record("قرار تجديد الحبس", "تجديد الحبس الاحتياطي للمتهم", "حبس آخر", visibility: .open))
    try scratch.add(.record("مذكرة", "عقود الحبس والتجديدات الكثيرة في القضايا", visibility: .open))
    try scratch.add(.record("مقيَّد", "الحبس الاحتياطي وتجديد", visibility: .restricted))
    for number in 0..<30 { try scratch.add(.record("نص \(number)", "كلام لا شأن له")) }
  }

  private func explained(
    _ typed: String, _ reading: SearchRequest.Reading, for visitor: Visitor = .secretary
  ) throws -> [(hit: Hit, explanation: Explanation)] {
    let request = SearchRequest(query: SearchQuery(typed: typed), reading: reading)
    let answer = try scratch.store.answer(request, for: visitor)
    let explanations = try scratch.store.explanations(of: answer, to: request, for: visitor)
    #expect(explanations.count == answer.hits.count)
    return Array(zip(answer.hits, explanations))
  }

  @Test(
    arguments: [
      "الحبس", "تجديد الحبس", "تجديد الحبس الاحتياطي غائب", "\"الحبس الاحتياطي\" تجديد", "عقد",
      "حب*", "عنوان:قرار حبس", "في الحبس", "حبس -متهم", "kind:note", "حبس /س احتياطي",
    ], SearchRequest.Reading.allCases)
  func `the parts of a score make the score`(
    typed: String, reading: SearchRequest.Reading
  ) throws {
    for (hit, explanation) in try explained(typed, reading) {
      #expect(abs(explanation.total - hit.score) < 1e-6, "\(hit.rank) \(explanation)")
      #expect(explanation.parts.allSatisfy { $0.worth > 0 }, "\(explanation)")
    }
  }

  @Test func `each reason is told by its name`() throws {
    let found = try explained("تجديد الحبس", .standard)
    let reasons = try #require(found.first).explanation.parts.map(\.reason)
    let isWord = { (reason: Explanation.Reason) in
      if case .word("الحبس", times: 1, _) = reason { true } else { false }
    }
    #expect(reasons.contains(where: isWord))
    for reason in [
      Explanation.Reason.title("تجديد"), .form("الحبس"), .neighbours("تجديد", "الحبس"),
      .consonants("تجديد"),
    ] {
      #expect(reasons.contains(reason), "\(reasons)")
    }
    let phrase = try explained("\"الحبس الاحتياطي\"", .all).first?.explanation.parts.map(\.reason)
    #expect(phrase == [.index(["الحبس الاحتياطي"])])
  }

  @Test func `the explanation speaks of what the visitor found`() throws {
    for (hit, explanation) in try explained("الحبس الاحتياطي", .standard, for: .leader) {
      #expect(hit.card.details.visibility == .open)
      #expect(abs(explanation.total - hit.score) < 1e-6)
    }
  }
}
