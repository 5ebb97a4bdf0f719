import Search
import SQLite

/// The documents that have all of some words, found without walking over the common ones.
///
/// The index finds the passages with the rare words; whether a passage has the common words too is
/// read from its text. Used only where the rare words leave few passages; otherwise the index is
/// asked for all words.
struct CompleteRows {
  /// The most passages whose texts are read.
  private static let rowsMax = 48
  /// The most bytes of text that are read for this purpose alone.
  private static let bytesMax = 48.0 * 1024
  /// A word that more than one passage in this many has is common: it is looked for in the texts.
  private static let commonShare = 25

  private let searching: Searching
  /// The rare words, by which the index finds the passages.
  private let choosing: [Term]
  private let excluded: [Clause]
  /// Whether no passage has one of the words.
  private let hasAbsent: Bool

  /// Handles a clause that requires all of some words; `nil` where no word can be left to the
  /// texts.
  ///
  /// `frequencies` has every word that must be there.
  init?(_ clause: Clause, frequencies: [Term: Int], in searching: Searching) {
    guard searching.request.isExhaustive == false, case .all(let parts) = clause,
      parts.count <= PassageScorer.termsMax
    else { return nil }
    for part in parts {
      switch part {
      case .term(let term): guard term.isReadFromText else { return nil }
      case .not(let inner): guard inner.hasUnits == false else { return nil }
      case .all, .any, .within: return nil
      }
    }
    let wanted = Set(clause.terms).filter { frequencies[$0] != nil }
      .sorted { (frequencies[$0] ?? 0, $0.text) < (frequencies[$1] ?? 0, $1.text) }
    hasAbsent = wanted.contains { frequencies[$0] == 0 }
    let common = searching.corpus.rows / Self.commonShare
    choosing = wanted.filter { frequencies[$0] ?? 0 <= common }
    guard hasAbsent || choosing.isEmpty == false && choosing.count < wanted.count else {
      return nil
    }
    self.searching = searching
    excluded = clause.exclusions
  }
}

extension CompleteRows {
  /// The best documents, at most `count`; `nil` where the rare words leave too many passages.
  func findings(
    count: Int, _ rescoring: inout Rescoring
  ) throws(SQLiteError) -> Searching.Findings? {
    guard hasAbsent == false else { return Searching.Findings() }
    let clause = Clause.all(choosing.map { .term($0) } + excluded)
    guard let plan = QueryPlan(clause, reading: .all) else { return Searching.Findings() }
    let bytesMax = searching.request.reading == .all ? Self.bytesMax : .infinity
    var chosen: [(id: Int64, document: Int64)] = []
    var bytes = 0.0
    // The score is read from the text with everything else, so the index need not compute one.
    try searching.forEachRow(of: plan, ranking: nil) { id, document, length in
      chosen.append((id, document))
      bytes += length
      return chosen.count <= Self.rowsMax && bytes <= bytesMax
    }
    guard chosen.count <= Self.rowsMax, bytes <= bytesMax else { return nil }
    var gathering = Gathering(count: count, keepsAll: searching.request.facets != nil)
    for (id, document) in chosen {
      guard let score = try rescoring.score(of: id), rescoring.hasAll(score) else { continue }
      gathering.take(id, of: document, score.base)
    }
    return gathering.finish()
  }
}
