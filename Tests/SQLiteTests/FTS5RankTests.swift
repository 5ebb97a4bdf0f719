import SQLite
import Testing

/// Sums the weight of each phrase, as the plan says it, over its places; a title counts tenfold.
private struct Weighing: FTS5Rank {
  func scorer(for plan: [UInt8]) -> Scorer { Scorer(weights: plan) }

  final class Scorer: FTS5Scorer {
    let weights: [UInt8]
    init(weights: [UInt8]) { self.weights = weights }

    func score(_ match: borrowing FTS5Match, number: Int) -> Double {
      var sum = Double(number)
      for phrase in 0..<match.phraseCount {
        let weight = phrase < weights.count ? Double(weights[phrase]) : 0
        match.forEachPlace(of: phrase) { column, _ in sum += weight * (column == 0 ? 10 : 1) }
      }
      return sum
    }
  }
}

struct FTS5RankTests {
  @Test func `a ranking in Swift sees every place of every phrase`() throws {
    let connection = try archive()
    #expect(try scores(of: "one OR two", plan: [1, 2], in: connection) == [1: 113, 2: 204])
    #expect(try scores(of: "two", plan: [5], in: connection) == [1: 105, 2: 210])
  }

  @Test func `each run of a statement reads its plan anew`() throws {
    let connection = try archive()
    #expect(try scores(of: "one", plan: [1], in: connection) == [1: 111])
    #expect(try scores(of: "one", plan: [7], in: connection) == [1: 177])
    #expect(try scores(of: "one", plan: [], in: connection) == [1: 100])
  }

  @Test func `a ranking without its plan is an error, not a crash`() throws {
    let connection = try archive()
    for call in ["weigh (text)", "weigh (text, x'01')", "weigh (text, x'01', 2, 3)"] {
      #expect(throws: SQLiteError.self) {
        try connection.run("SELECT \(call) FROM text WHERE text MATCH 'one'")
      }
    }
  }

  private func archive() throws -> Connection {
    let connection = try Connection(path: ":memory:")
    try connection.register(Weighing(), as: "weigh")
    try connection.execute("CREATE VIRTUAL TABLE text USING fts5 (title, body)")
    try connection.run(
      """
      INSERT INTO text (rowid, title, body)
      VALUES (1, 'one', 'one two'), (2, 'three', 'two two'), (3, 'three', 'four')
      """)
    return connection
  }

  private func scores(
    of expression: String, plan: [UInt8], in connection: Connection
  ) throws -> [Int: Double] {
    let rows = Query("SELECT rowid, weigh (text, ?2, rowid * 100) FROM text WHERE text MATCH ?1") {
      row in (row.int(), row.real())
    }
    let found = try connection.rows(rows, .text(expression), .blob(plan))
    return Dictionary(uniqueKeysWithValues: found)
  }
}
