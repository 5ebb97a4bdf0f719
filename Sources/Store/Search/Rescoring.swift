import Search
import SQLite

/// Reads the texts of the documents that can win and scores them closely.
struct Rescoring {
  /// How many documents are read closely, however many are wanted.
  ///
  /// Those after them stay in the order of the index: nobody compares the seventieth with the
  /// seventy-first.
  static let documentsMax = 70

  /// Where the score of the words in any of their forms is taken from.
  enum Base {
    /// The index, which counted all of the query, phrases too.
    case index
    /// The text, because the index counted only some of the words.
    case text
  }

  private let searching: Searching
  private let terms: [Term]
  private let rarities: [Double]
  /// Made when the first text is read: many searches read none.
  private lazy var scorer = PassageScorer(
    terms, rarities: rarities,
    averageLength: searching.corpus.rows == 0
      ? 1 : max(1, Double(searching.corpus.bytes) / Double(searching.corpus.rows)))
  /// The scores of passages read so far: one search may meet a passage several times.
  private var known: [Int64: PassageScorer.Score] = [:]
  /// How many documents are read.
  let reach: Int
  /// The terms that are no stop words, as bits of `PassageScorer.Score.found`.
  private var telling: UInt64 = 0

  /// For `terms` in the order of the query; each distinct one that is no stop word has its frequency.
  init(_ terms: [Term], frequencies: [Term: Int], in searching: Searching) {
    (self.searching, self.terms) = (searching, terms)
    let rows = searching.corpus.rows
    var seen: Set<Term> = []
    rarities = terms.map { term -> Double in
      guard let frequency = frequencies[term], frequency > 0, seen.insert(term).inserted else {
        return 0
      }
      return Ranking.rarity(found: frequency, of: rows)
    }
    for (place, rarity) in rarities.prefix(PassageScorer.termsMax).enumerated() where rarity > 0 {
      telling |= 1 << UInt64(place)
    }
    reach = searching.request.isExhaustive ? .max : Self.documentsMax
  }

  /// The best `count` of `found`, which come best first by the index.
  mutating func best(
    _ count: Int, of found: [Searching.Found], base: Base
  ) throws(SQLiteError) -> [Searching.Found] {
    var top = Top(count: count)
    for (place, document) in found.enumerated() {
      guard place < reach else {
        top.offer(document)
        continue
      }
      var scored = Passing(document: document.document)
      scored.count = document.count - document.passages.count
      for passage in document.passages {
        guard let score = try score(of: passage.id) else { continue }
        scored.take(
          passage.id, (base == .text ? score.base : passage.score) + score.nearness)
      }
      if let found = scored.found(above: top.worst) { top.offer(found) }
    }
    return top.sorted
  }

  /// Whether a passage has every term that is no stop word.
  func hasAll(_ score: PassageScorer.Score) -> Bool { score.found & telling == telling }

  /// The score of a passage by its text; `nil` where there is no such passage.
  mutating func score(of passage: Int64) throws(SQLiteError) -> PassageScorer.Score? {
    if let score = known[passage] { return score }
    var score: PassageScorer.Score?
    try searching.connection.forEach(Self.source, [.integer(passage)]) { row throws(SQLiteError) in
      var length = 0
      for column in 0..<3 {
        row.withText { text in
          scorer.note(text, column: column)
          if column < 2 { length += text.count }
        }
      }
      score = scorer.finish(length: length)
      return false
    }
    known[passage] = score
    return score
  }

  /// What is indexed of one passage.
  private static let source = "SELECT title, text, card FROM passage_source WHERE id = ?1"
}

extension Rescoring {
  /// The parts of what the text of a passage is worth.
  mutating func explanation(columns: [String], of terms: [Term]) -> Explanation {
    scorer.explanation(columns: columns, of: terms)
  }
}

extension Query<(columns: [String], length: Int)> {
  /// What is indexed of one passage.
  static var source: Self {
    Query("SELECT title, text, card FROM passage_source WHERE id = ?1") { row throws(SQLiteError) in
      let columns = [row.text(), row.text(), row.text()]
      return (columns, columns[0].utf8.count + columns[1].utf8.count)
    }
  }
}
