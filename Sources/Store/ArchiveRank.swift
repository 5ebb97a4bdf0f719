import Search
import SQLite

/// The archive's ranking, spoken in FTS5's terms.
struct ArchiveRank: FTS5Rank {
  /// The SQL function; its arguments are the index, the plan of the ranking and the row's length.
  static let name = "archive_rank"

  func scorer(for plan: [UInt8]) -> Scorer { Scorer(Ranking(plan)) }

  final class Scorer: FTS5Scorer {
    private var ranking: Ranking

    init(_ ranking: Ranking) { self.ranking = ranking }

    func score(_ match: borrowing FTS5Match, number length: Int) -> Double {
      for phrase in 0..<ranking.phraseCount where ranking.isScored(phrase) {
        match.forEachPlace(of: phrase) { column, _ in ranking.note(phrase, column: column) }
      }
      return ranking.finish(length: length)
    }
  }
}
