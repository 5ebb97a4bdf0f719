import Search
import SQLite

/// The passages that answer any of some words best, found without walking over the common ones.
///
/// The rare words choose the passages; what the common words add is read from the texts that can
/// still win (`PassageScorer`). More words choose as long as a passage without a rare word could win,
/// until as many rows as `rowsMax` would be walked over: up to there the answer is exactly that of
/// scoring every passage.
struct NearestRows {
  /// How many rows the choosing words may have together before the first look.
  private static let rowsFirst = 1_500
  /// How many rows the choosing words may have together at the most.
  private static let rowsMax = 5_000
  /// The most texts read, beside three for each document wanted.
  private static let textsMax = 60

  let searching: Searching
  /// Every term, best to choose by first: the rarest.
  private let terms: [Term]
  private let plan: QueryPlan
  private let ranking: [UInt8]
  private let frequencies: [Int]
  private let highest: [Double]
  private let excluded: [Clause]

  /// `nil` where nothing of the words can be looked for.
  init?(
    _ terms: [Term], besides excluded: [Clause], in searching: Searching
  ) throws(SQLiteError) {
    guard let typed = QueryPlan(anyOf: terms, besides: excluded) else { return nil }
    let counts = try searching.frequencies(of: typed)
    // Each distinct term has one group, in the order of the terms.
    let distinct = Self.distinct(terms)
    let order = distinct.indices.filter { counts[$0] > 0 }.sorted { counts[$0] < counts[$1] }
    let ordered = order.map { distinct[$0] }
    guard let plan = QueryPlan(anyOf: ordered, besides: excluded) else { return nil }
    self.searching = searching
    self.terms = ordered
    self.plan = plan
    self.excluded = excluded
    frequencies = order.map { counts[$0] }
    ranking = searching.ranking(of: plan, frequencies: frequencies)
    highest = plan.highestScores(frequencies: frequencies, rows: searching.corpus.rows)
  }

  private static func distinct(_ terms: [Term]) -> [Term] {
    var seen: Set<Term> = []
    let kept = terms.filter { seen.insert($0).inserted }
    let words = kept.filter { $0.isStopWord == false }
    return words.isEmpty ? kept : words
  }
}

extension NearestRows {
  /// The best documents, at most `count`.
  func findings(count: Int) throws(SQLiteError) -> Searching.Findings {
    guard terms.isEmpty == false else { return Searching.Findings() }
    var choosing = first(within: Self.rowsFirst)
    while true {
      let found = try findings(choosing: choosing, count: count)
      let others = highest[choosing...].reduce(0, +)
      let worst = found.best.count < count ? 0 : found.best.last?.best ?? 0
      let isExact = choosing == terms.count || worst >= others
      guard isExact == false, choosing < first(within: Self.rowsMax) else {
        var found = found
        found.isComplete = choosing == terms.count
        return found
      }
      choosing += 1
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

  private func findings(choosing: Int, count: Int) throws(SQLiteError) -> Searching.Findings {
    guard choosing < terms.count,
      let chosen = QueryPlan(anyOf: Array(terms[..<choosing]), besides: excluded)
    else { return try searching.findings(of: plan, ranking: ranking, count: count) }
    let chosenRanking = searching.ranking(of: chosen, frequencies: Array(frequencies[..<choosing]))
    let textsMax = Self.textsMax + Hit.passagesMax * count
    var rows = try searching.findings(of: chosen, ranking: chosenRanking, count: textsMax)
    rows.best = try rescored(rows.best, count: count, others: highest[choosing...].reduce(0, +))
    return rows
  }

  /// The best of `found` once the common words are counted in, which add at most `others`.
  private func rescored(
    _ found: [Searching.Found], count: Int, others: Double
  ) throws(SQLiteError) -> [Searching.Found] {
    var scorer = PassageScorer(plan, ranking: ranking)
    var top = Top(count: count)
    for document in found {
      if let worst = top.worst, document.best + others <= worst { break }
      var scored = document
      scored.passages = []
      scored.best = 0
      scored.count = document.count - document.passages.count
      for passage in document.passages {
        guard let row = try searching.connection.first(.source, .integer(passage.id)) else {
          continue
        }
        scored.take(passage.id, scorer.score(columns: row.columns, length: row.length))
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
