import Records
import SQLite
import Search
import Support
import Testing

@testable import Store

struct RescoringTests {
  private static let words = [
    "حكم", "الحكم", "أحكام", "بحكم", "محكمة", "للمحكمة", "سفر", "السفر", "منع", "court", "17", "في",
  ]

  /// What is read from the text must be what the index counts: else rare words would choose wrongly.
  @Test(arguments: Effort.seeds(20))
  func `a text read is worth what the index says of it`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    func text(_ count: Int) -> String {
      (0..<count).map { _ in Self.words.randomElement(using: &random) ?? "" }.joined(separator: " ")
    }
    let scratch = try ScratchStore()
    for number in 0..<20 {
      try scratch.add(.record("\(number) " + text(2), text(number + 1), tags: [text(1)]))
    }
    let terms = ["حكم", "محكمة", "سفر", "court", "17"].map { Term($0) }
    let request = SearchRequest(query: SearchQuery(typed: "س"))
    try scratch.store.read("scoring") { connection throws(SQLiteError) in
      let searching = try Searching(
        connection: connection, request: request, visitor: .local, memory: Frequencies(),
        facets: FacetMemory())
      let known = try searching.frequencies(of: terms)
      let rows = searching.corpus.rows
      let counts = terms.map { known[$0] ?? 0 }
      guard let plan = QueryPlan(anyOf: terms, besides: []) else { return }
      let found = try searching.findings(
        of: plan, ranking: searching.ranking(of: plan, frequencies: counts), count: 100)
      var scorer = PassageScorer(
        terms, rarities: counts.map { Ranking.rarity(found: $0, of: rows) },
        averageLength: Double(searching.corpus.bytes) / Double(rows))
      #expect(found.best.isEmpty == false)
      for passage in found.best.flatMap(\.passages) {
        let source = Query("SELECT title, text, card FROM passage_source WHERE id = ?1") {
          (row: inout Row) throws(SQLiteError) in [row.text(), row.text(), row.text()]
        }
        let columns = try connection.first(source, .integer(passage.id)) ?? []
        let length = columns.prefix(2).reduce(0) { $0 + $1.utf8.count }
        for (column, text) in columns.enumerated() {
          scorer.note(text.utf8Span.span, column: column)
        }
        let score = scorer.finish(length: length)
        #expect(abs(score.base - passage.score) < 1e-9)
      }
    }
  }
}
