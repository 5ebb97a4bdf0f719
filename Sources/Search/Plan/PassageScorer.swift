import ArabicText

/// Scores a passage from its own text, more closely than the index can.
///
/// The rare words of a query choose the passages that can win; everything else is read here, from the
/// few texts that matter: what the common words add, exact forms, words that stand beside each other as
/// in the query, and words of the same consonants («عقد» and «عقود»).
package struct PassageScorer {
  /// A word of the query.
  struct Word {
    /// The weight of the word: higher the fewer passages have it.
    let rarity: Double
    var stems = 0.0
    var forms = 0.0
    var skeletons = 0.0
  }

  /// Two words that stand beside each other in the query.
  struct Pair {
    let first: Int
    let second: Int
    var count = 0.0
  }

  /// Why a token of the index is looked for: which word of the query, and as what.
  private struct Reason {
    let word: Int
    let isForm: Bool
  }

  private var tokens = TokenTable()
  private var reasons: [[Reason]] = []
  private var filter = WordFilter()
  private var skeletons = TokenTable()
  private var skeletonWords: [[Int]] = []
  private(set) var words: [Word]
  private(set) var pairs: [Pair] = []
  let averageLength: Double

  /// A scorer for `terms` in the order of the query, of which only the first of equals counts.
  ///
  /// `rarities` has the weight of each term; 0 for one that counts only as a neighbour of others.
  package init(_ terms: [Term], rarities: [Double], averageLength: Double) {
    self.averageLength = averageLength
    words = rarities.prefix(Self.termsMax).map { Word(rarity: $0) }
    for (place, term) in terms.prefix(Self.termsMax).enumerated() { look(for: term, at: place) }
    guard words.count > 1 else { return }
    for place in 1..<words.count where words[place - 1].rarity + words[place].rarity > 0 {
      pairs.append(Pair(first: place - 1, second: place))
    }
  }

  private mutating func look(for term: Term, at place: Int) {
    guard term.isReadFromText else { return }
    guard term.match == .forms else {
      filter.admitNumbers()
      return look(for: "#" + term.text, Reason(word: place, isForm: false))
    }
    guard let word = term.words.last else { return }
    for spelling in word.spellings where spelling.word != word.form {
      look(for: spelling.word, Reason(word: place, isForm: false))
    }
    if word.spellings.contains(where: { $0.word == word.form }) {
      look(for: word.form, Reason(word: place, isForm: false))
    }
    look(for: word.form, Reason(word: place, isForm: true))
    for spelling in term.otherSpellings {
      look(for: spelling.word, Reason(word: place, isForm: false))
    }
    // A stop word is not looked for by its consonants either: they would match too much.
    let skeleton = words[place].rarity > 0 && term.isStopWord == false ? word.skeleton : nil
    filter.admit([word.form] + word.stems, skeleton: skeleton)
    for other in term.otherWords { filter.admit([other.form] + other.stems) }
    if let skeleton { skeletons.add(place, to: skeleton, in: &skeletonWords) }
  }

  private mutating func look(for token: String, _ reason: Reason) {
    tokens.add(reason, to: token, in: &reasons)
  }
}

// MARK: - Scoring

extension PassageScorer {
  /// The score of a passage, in two parts.
  package struct Score {
    /// What the words add in any of their forms, as the index would count.
    package let base: Double
    /// What exact forms, neighbours and consonants add.
    package let nearness: Double
    /// Which of the terms the passage has in any of their forms: a bit for each, in their order.
    package let found: UInt64
  }

  /// The most terms that are looked for; those after them are passed over.
  package static let termsMax = 64

  /// The score of the passage whose columns were noted; the next passage begins afresh.
  package mutating func finish(length: Int) -> Score {
    let norm = Ranking.norm(length: length, averageLength: averageLength)
    var base = 0.0
    var nearness = 0.0
    var found: UInt64 = 0
    for place in words.indices {
      let word = words[place]
      if word.stems > 0 { found |= 1 << UInt64(place) }
      base += word.rarity * Ranking.saturated(word.stems, norm)
      nearness += word.rarity * Ranking.formWeight * Ranking.saturated(word.forms, norm)
      nearness += word.rarity * Ranking.skeletonWeight * Ranking.saturated(word.skeletons, norm)
      (words[place].stems, words[place].forms, words[place].skeletons) = (0, 0, 0)
    }
    for place in pairs.indices where pairs[place].count > 0 {
      let pair = pairs[place]
      let rarity = max(words[pair.first].rarity, words[pair.second].rarity)
      nearness += rarity * Ranking.pairWeight * Ranking.saturated(pair.count, norm)
      pairs[place].count = 0
    }
    return Score(base: base, nearness: nearness, found: found)
  }

  /// Notes one column of a passage; column 0 is the title.
  package mutating func note(_ text: Span<UInt8>, column: Int) {
    let weight = column == 0 ? Ranking.titleWeight : 1
    // Which words of the query the present word of the text is, and the one before it.
    var present: UInt64 = 0
    var before: UInt64 = 0
    var last = -1
    Analyzer.archive.forEachToken(in: text, passing: filter) { token, place, role in
      if role == .form { (before, present, last) = (place == last + 1 ? present : 0, 0, place) }
      if role == .skeleton {
        if let number = skeletons.number(of: token) {
          for word in skeletonWords[number] { words[word].skeletons += weight }
        }
        return
      }
      guard let number = tokens.number(of: token) else { return }
      for reason in reasons[number] {
        if reason.isForm {
          words[reason.word].forms += weight
        } else if present & (1 << UInt64(reason.word)) == 0 {
          present |= 1 << UInt64(reason.word)
          words[reason.word].stems += weight
          if reason.word > 0, before & (1 << UInt64(reason.word - 1)) != 0 {
            notePair(endingWith: reason.word, weight)
          }
        }
      }
    }
  }

  private mutating func notePair(endingWith word: Int, _ weight: Double) {
    for place in pairs.indices where pairs[place].second == word { pairs[place].count += weight }
  }
}
