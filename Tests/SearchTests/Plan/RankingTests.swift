import Support
import Testing

@testable import Search

struct RankingTests {
  @Test func `a rare word counts more than a common one, and more of it counts more`() throws {
    let plan = try #require(self.plan("نادر شائع"))
    func score(_ counts: [Int], length: Int = 100) -> Double {
      var ranking = Ranking(Ranking.plan(plan, frequencies: [2, 900], rows: 1_000, words: 100_000))
      for (phrase, known) in plan.phrases.enumerated() {
        guard let known, phrase == plan.phrases.firstIndex(where: { $0?.group == known.group })
        else { continue }
        for _ in 0..<counts[known.group] { ranking.note(phrase, column: 1) }
      }
      return ranking.finish(length: length)
    }
    #expect(score([0, 0]) == 0)
    #expect(score([1, 0]) > score([0, 1]))
    #expect(score([0, 1]) > 0)
    #expect(score([2, 0]) > score([1, 0]))
    #expect(score([1, 1]) > score([1, 0]))
    #expect(score([1, 0], length: 50) > score([1, 0], length: 500))
    // However often it stands, it never adds more than its highest score.
    #expect(score([100_000, 0]) <= Ranking.highestScore(found: 2, of: 1_000))
  }

  @Test func `the next row begins afresh`() throws {
    let plan = try #require(self.plan("حكم"))
    var ranking = Ranking(Ranking.plan(plan, frequencies: [1], rows: 10, words: 100))
    ranking.note(0, column: 1)
    let first = ranking.finish(length: 10)
    #expect(ranking.finish(length: 10) == 0)
    ranking.note(0, column: 1)
    #expect(ranking.finish(length: 10) == first)
  }

  @Test(arguments: [(0, 0), (0, 10), (10, 10), (50, 10), (1, 1)])
  func `no frequency makes a score negative or endless`(frequency: Int, rows: Int) throws {
    let plan = try #require(self.plan("حكم"))
    var ranking = Ranking(
      Ranking.plan(plan, frequencies: [frequency], rows: rows, words: rows * 10))
    ranking.note(0, column: 0)
    let score = ranking.finish(length: 0)
    #expect(score > 0 && score.isFinite)
  }

  @Test(arguments: Effort.seeds(50))
  func `bytes that are no plan are read without harm`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = plan("حكم محكمة").map {
      Ranking.plan($0, frequencies: [1, 2], rows: 5, words: 50)
    }
    let whole = bytes ?? []
    var ranking = Ranking(Array(whole.prefix(Int.random(in: 0...whole.count, using: &random))))
    for phrase in ranking.scoredPhrases { ranking.note(phrase, column: 0) }
    #expect(ranking.finish(length: 9).isFinite)
    #expect(Ranking([]).scoredPhrases == [])
  }

  private func plan(_ typed: String) -> QueryPlan? {
    SearchQuery(typed: typed).clause.flatMap { QueryPlan($0, reading: .standard) }
  }
}
