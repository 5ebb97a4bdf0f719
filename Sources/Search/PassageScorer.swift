import ArabicText

/// Scores a passage from its own text, exactly as the index would.
///
/// The rare words of a query choose the passages that can win; what its common words add is read here,
/// from the few texts that matter, instead of walking over every passage that has a common word.
package struct PassageScorer {
  private var table = TokenTable()
  /// The phrases of the plan that each word of the table stands for.
  private var phrases: [[Int]] = []
  private var ranking: Ranking

  /// A scorer for `plan`, whose scored phrases must all be single words in any of their forms.
  package init(_ plan: QueryPlan, ranking: [UInt8]) {
    self.ranking = Ranking(ranking)
    for (number, phrase) in plan.phrases.enumerated() {
      guard let phrase else { continue }
      let bytes = Array(phrase.word.utf8)
      if let known = table.number(of: bytes.span) {
        phrases[known].append(number)
      } else {
        table.insert(bytes, number: phrases.count)
        phrases.append([number])
      }
    }
  }

  /// The score of a passage whose columns are given in the order of the index.
  package mutating func score(columns: [String], length: Int) -> Double {
    for (column, text) in columns.enumerated() where text.isEmpty == false {
      var text = text
      text.makeContiguousUTF8()
      Analyzer.archive.forEachToken(in: text.utf8Span.span) { token, _, _ in
        if let number = table.number(of: token) {
          for phrase in phrases[number] { ranking.note(phrase, column: column) }
        }
        return true
      }
    }
    return ranking.finish(length: length)
  }
}
