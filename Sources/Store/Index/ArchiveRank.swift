import Search
import SQLite

/// The archive's ranking, spoken in FTS5's terms.
struct ArchiveRank: FTS5Rank {
  /// The SQL function; its arguments are the index, the plan of the ranking and the row's length.
  static let name = "archive_rank"

  func scorer(for plan: [UInt8]) -> Scorer { Scorer(Ranking(plan)) }

  final class Scorer: FTS5Scorer {
    private var ranking: Ranking
    private let phrases: [Int]

    init(_ ranking: Ranking) { (self.ranking, phrases) = (ranking, ranking.scoredPhrases) }

    func score(_ match: borrowing FTS5Match, number length: Int) -> Double {
      Self.score(match, length, phrases, &ranking)
    }

    /// Takes the ranking once a row: each access to what an object holds is checked.
    private static func score(
      _ match: borrowing FTS5Match, _ length: Int, _ phrases: [Int], _ ranking: inout Ranking
    ) -> Double {
      for phrase in phrases {
        match.forEachPlace(of: phrase) { column, _ in ranking.note(phrase, column: column) }
      }
      return ranking.finish(length: length)
    }
  }
}
