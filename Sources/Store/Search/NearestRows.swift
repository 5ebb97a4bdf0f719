import Search
import SQLite

/// The documents that answer any of some words best, found without walking over the common ones.
///
/// The index finds the passages with the rarest words; what the common words add is read from the
/// texts that can still win (`Rescoring`). The next rarest word is added while a passage without
/// the words so far could still win, up to `rowsMax` rows.
struct NearestRows {
  /// How many rows the first chosen words may have together.
  private static let rowsFirst = 1_500
  /// The most rows that all chosen words may have together.
  private static let rowsMax = 5_000
  /// This many of the first hits must be certain; below them a passage may be missed.
  private static let surePlaces = 10

  private let searching: Searching
  /// Each distinct term that some passage has, the rarest first.
  private let terms: [Term]
  private let frequencies: [Int]
  private let excluded: [Clause]

  /// Every term must be one that is read from the text.
  init(frequencies known: [Term: Int], besides excluded: [Clause], in searching: Searching) {
    (self.searching, self.excluded) = (searching, excluded)
    terms = known.keys.filter { known[$0] != 0 }
      .sorted { (known[$0] ?? 0, $0.text) < (known[$1] ?? 0, $1.text) }
    frequencies = terms.map { known[$0] ?? 0 }
  }
}

extension NearestRows {
  /// The best documents, at most `count`.
  func findings(
    count: Int, _ rescoring: inout Rescoring
  ) throws(SQLiteError) -> Searching.Findings {
    guard terms.isEmpty == false else { return Searching.Findings() }
    let highest = frequencies.map { Ranking.highestScore(found: $0, of: searching.corpus.rows) }
    let most = searching.request.isExhaustive ? terms.count : first(within: Self.rowsMax)
    var choosing = searching.request.isExhaustive ? most : first(within: Self.rowsFirst)
    while true {
      var found = try rows(choosing: choosing, count: max(count, rescoring.reach))
      found.best = try rescoring.best(count, of: found.best, base: .text)
      let sure = min(count, Self.surePlaces)
      let worst = found.best.count < sure ? 0 : found.best[sure - 1].best
      // The fewest chosen words such that all others together could not reach the worst kept score.
      var next = choosing
      while next < most, worst < highest[next...].reduce(0, +) { next += 1 }
      guard next > choosing else {
        found.isComplete = choosing == terms.count
        return found
      }
      choosing = next
    }
  }

  /// How many of the rarest terms have no more than `rows` rows together; at least one.
  private func first(within rows: Int) -> Int {
    var sum = 0
    for (place, frequency) in frequencies.enumerated() {
      sum += frequency
      if sum > rows { return max(1, place) }
    }
    return terms.count
  }

  private func rows(choosing: Int, count: Int) throws(SQLiteError) -> Searching.Findings {
    guard let plan = QueryPlan(anyOf: Array(terms[..<choosing]), besides: excluded) else {
      return Searching.Findings()
    }
    let ranking = searching.ranking(of: plan, frequencies: Array(frequencies[..<choosing]))
    return try searching.findings(of: plan, ranking: ranking, count: count)
  }
}
