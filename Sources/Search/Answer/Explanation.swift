/// How the score of a hit came about (بيان الدرجة): that of its best passage, part by part.
package struct Explanation: Equatable, Sendable {
  /// One thing that added to the score.
  package struct Part: Equatable, Sendable {
    package let reason: Reason
    /// What it added.
    package let worth: Double

    package init(reason: Reason, worth: Double) {
      (self.reason, self.worth) = (reason, worth)
    }
  }

  /// Why something was added.
  package enum Reason: Equatable, Sendable {
    /// A word stands in the text, so many times; `rarity` is its weight, higher the fewer passages
    /// have it.
    case word(String, times: Int, rarity: Double)
    /// A word stands in the title.
    case title(String)
    /// A word stands in the very form that was typed.
    case form(String)
    /// Two words stand beside each other as in the query.
    case neighbours(String, String)
    /// Words of the same consonants stand there: «عقود» for «عقد».
    case consonants(String)
    /// Phrases, beginnings of words and titles, as the index counts them.
    case index([String])
  }

  package let parts: [Part]

  package init(parts: [Part]) { self.parts = parts }

  /// The score that the parts make together.
  package var total: Double { parts.reduce(0) { $0 + $1.worth } }
}

extension Explanation {
  /// This explanation fitted to `score`: parts of the close reading are left out where the score has
  /// none of them, and what the other parts do not explain is put down to the index.
  package func settled(to score: Double, indexed terms: [String]) -> Explanation {
    let isWhole = abs(total - score) < Self.tolerance
    guard isWhole == false else { return self }
    let base = parts.filter(\.isOfIndex)
    let rest = score - base.reduce(0) { $0 + $1.worth }
    let close = terms.isEmpty == false && score - total > Self.tolerance
    var settled = close ? parts : base
    let missing = close ? score - total : rest
    if abs(missing) > Self.tolerance {
      settled.append(Part(reason: .index(terms), worth: missing))
    }
    return Explanation(parts: settled)
  }

  /// How far a sum of parts may be from the score: only the order of adding differs.
  private static let tolerance = 1e-6
}

extension Explanation.Part {
  /// Whether the index alone counts it, without reading the text closely.
  fileprivate var isOfIndex: Bool {
    switch reason {
    case .word, .title, .index: true
    case .form, .neighbours, .consonants: false
    }
  }
}

extension PassageScorer {
  /// The parts of the score of a passage whose columns are given in the order of the index.
  ///
  /// `terms` are those that this scorer was made for.
  package mutating func explanation(columns: [String], of terms: [Term]) -> Explanation {
    var titles = [Double](repeating: 0, count: words.count)
    for (column, text) in columns.enumerated() {
      let bytes = Array(text.utf8)
      note(bytes.span, column: column)
      if column == 0 { titles = words.map(\.stems) }
    }
    let length = columns.prefix(2).reduce(0) { $0 + $1.utf8.count }
    let norm = Ranking.norm(length: length, averageLength: averageLength)
    var parts: [Explanation.Part] = []
    func add(_ reason: Explanation.Reason, _ worth: Double) {
      if worth > 0 { parts.append(Explanation.Part(reason: reason, worth: worth)) }
    }
    for (place, word) in words.enumerated() where word.rarity > 0 {
      let typed = terms[place].text
      let inText = word.stems - titles[place]
      let text = Ranking.saturated(inText, norm)
      add(.word(typed, times: Int(inText.rounded()), rarity: word.rarity), word.rarity * text)
      add(.title(typed), word.rarity * (Ranking.saturated(word.stems, norm) - text))
      add(
        .form(typed), word.rarity * Ranking.formWeight * Ranking.saturated(word.forms, norm))
      add(
        .consonants(typed),
        word.rarity * Ranking.skeletonWeight * Ranking.saturated(word.skeletons, norm))
    }
    for pair in pairs where pair.count > 0 {
      let rarity = max(words[pair.first].rarity, words[pair.second].rarity)
      add(
        .neighbours(terms[pair.first].text, terms[pair.second].text),
        rarity * Ranking.pairWeight * Ranking.saturated(pair.count, norm))
    }
    // Reading the score also resets the scorer for the next passage.
    _ = finish(length: length)
    return Explanation(parts: parts)
  }
}
