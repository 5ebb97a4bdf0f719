import Search
import SQLite

/// Reads the texts of the documents that can win and scores them closely.
struct Rescoring {
  /// How many documents are read beside those that are wanted.
  static let sparesCount = 50

  private let searching: Searching
  private var scorer: PassageScorer
  /// Whether the score of the index counts only some of the words, so that the text's must be taken.
  private let isIndexPartial: Bool

  /// For `terms` in the order of the query; each distinct one that is no stop word has its frequency.
  init(
    _ terms: [Term], frequencies: [Term: Int], isIndexPartial: Bool, in searching: Searching
  ) {
    self.searching = searching
    self.isIndexPartial = isIndexPartial
    let rows = searching.corpus.rows
    var seen: Set<Term> = []
    let rarities = terms.map { term -> Double in
      guard let frequency = frequencies[term], frequency > 0, seen.insert(term).inserted else {
        return 0
      }
      return Ranking.rarity(found: frequency, of: rows)
    }
    let average = rows == 0 ? 1 : max(1, Double(searching.corpus.bytes) / Double(rows))
    scorer = PassageScorer(terms, rarities: rarities, averageLength: average)
  }

  /// The best `count` of `found`.
  mutating func best(
    _ count: Int, of found: [Searching.Found]
  ) throws(SQLiteError) -> [Searching.Found] {
    var top = Top(count: count)
    for document in found {
      var scored = document
      scored.passages = []
      scored.best = 0
      scored.count = document.count - document.passages.count
      for passage in document.passages {
        guard let row = try searching.connection.first(.source, .integer(passage.id)) else {
          continue
        }
        let score = scorer.score(columns: row.columns, length: row.length)
        scored.take(passage.id, (isIndexPartial ? score.base : passage.score) + score.nearness)
      }
      top.offer(scored)
    }
    return top.sorted
  }
}

extension Query<(columns: [String], length: Int)> {
  /// What is indexed of one passage.
  fileprivate static var source: Self {
    Query("SELECT title, text, card FROM passage_source WHERE id = ?1") { row throws(SQLiteError) in
      let columns = [row.text(), row.text(), row.text()]
      return (columns, columns[0].utf8.count + columns[1].utf8.count)
    }
  }
}
