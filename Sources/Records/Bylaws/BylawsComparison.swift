/// Two versions of the bylaws, article beside article (جدول مقارن).
package struct BylawsComparison: Equatable, Sendable {
  /// What became of an article.
  package enum Change: String, CaseIterable, Sendable {
    case unchanged
    /// Another number, the same words.
    case renumbered
    /// The same number, other words here and there.
    case changed
    /// Another number and other words.
    case changedAndRenumbered = "changed_and_renumbered"
    /// The same number, a text that has little to do with the old one.
    case replaced
    case added
    case removed
  }

  /// An article in both versions.
  package struct Row: Equatable, Sendable {
    package let change: Change
    /// The article before; `nil` where it is new.
    package let old: BylawsArticle?
    /// The article after; `nil` where it went.
    package let new: BylawsArticle?
    /// What became of its words.
    package let difference: WordDifference
  }

  /// Every article of both versions, in the order of the new one; what went stands where it stood.
  package let rows: [Row]

  /// The most articles of a version that are compared.
  package static let articlesMax = 1_000

  /// Compares two versions; articles beyond `articlesMax` are left out of it.
  package init(from old: [BylawsArticle], to new: [BylawsArticle]) {
    let matching = ArticleMatching(
      Array(old.prefix(Self.articlesMax)), Array(new.prefix(Self.articlesMax)))
    rows = matching.rows
  }

  /// The articles of which something changed, in order.
  package var changes: [Row] { rows.filter { $0.change != .unchanged } }

  /// How many articles met each fate that occurs.
  package var counts: [Change: Int] {
    rows.reduce(into: [:]) { counts, row in counts[row.change, default: 0] += 1 }
  }
}

/// Which article of one version became which of the other.
private struct ArticleMatching {
  private let old: [BylawsArticle]
  private let new: [BylawsArticle]
  private let oldBags: [WordBag]
  private let newBags: [WordBag]

  /// An article whose text is at least so much the other's counts as the same one, moved or not.
  private static let sameArticle = 0.5
  /// With the same number, less is enough.
  private static let sameNumber = 0.25
  /// Out of order, more is asked.
  private static let moved = 0.75
  /// What the same number adds where two articles read alike.
  private static let numberBonus = 0.1

  init(_ old: [BylawsArticle], _ new: [BylawsArticle]) {
    (self.old, self.new) = (old, new)
    oldBags = old.map { WordBag($0) }
    newBags = new.map { WordBag($0) }
  }

  var rows: [BylawsComparison.Row] {
    let likeness = oldBags.map { before in newBags.map { before.likeness(to: $0) } }
    var partner = [Int?](repeating: nil, count: new.count)
    for (i, j) in inOrder(likeness) { partner[j] = i }
    let ordered = partner
    for (i, j) in outOfOrder(likeness, partner) { partner[j] = i }
    return rows(partner, ordered: ordered)
  }

  /// The pairs that keep their order and are most alike in sum.
  private func inOrder(_ likeness: [[Double]]) -> [(Int, Int)] {
    let width = new.count + 1
    var best = [Double](repeating: 0, count: (old.count + 1) * width)
    func worth(_ i: Int, _ j: Int) -> Double {
      let isSameNumber = old[i].key == new[j].key
      let likeness = likeness[i][j]
      guard likeness >= (isSameNumber ? Self.sameNumber : Self.sameArticle) else { return 0 }
      return likeness + (isSameNumber ? Self.numberBonus : 0)
    }
    for i in stride(from: old.count - 1, through: 0, by: -1) {
      for j in stride(from: new.count - 1, through: 0, by: -1) {
        let worth = worth(i, j)
        let pair = worth > 0 ? worth + best[(i + 1) * width + j + 1] : 0
        best[i * width + j] = max(pair, best[(i + 1) * width + j], best[i * width + j + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var i = 0
    var j = 0
    while i < old.count, j < new.count {
      let worth = worth(i, j)
      if worth > 0, best[i * width + j] == worth + best[(i + 1) * width + j + 1] {
        pairs.append((i, j))
        i += 1
        j += 1
      } else if best[(i + 1) * width + j] >= best[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }

  /// Articles that moved past others, then those that share only their number.
  private func outOfOrder(_ likeness: [[Double]], _ partner: [Int?]) -> [(Int, Int)] {
    var taken = Set(partner.compactMap { $0 })
    var free = Set(new.indices.filter { partner[$0] == nil })
    var pairs: [(Int, Int)] = []
    var candidates: [(likeness: Double, old: Int, new: Int)] = []
    for j in free.sorted() {
      for i in old.indices where taken.contains(i) == false && likeness[i][j] >= Self.moved {
        candidates.append((likeness[i][j], i, j))
      }
    }
    candidates.sort { ($1.likeness, $0.old, $0.new) < ($0.likeness, $1.old, $1.new) }
    for (_, i, j) in candidates where taken.contains(i) == false && free.contains(j) {
      pairs.append((i, j))
      taken.insert(i)
      free.remove(j)
    }
    for j in free.sorted() {
      guard let i = old.firstIndex(where: { $0.key == new[j].key }), taken.insert(i).inserted
      else { continue }
      pairs.append((i, j))
    }
    return pairs
  }

  private func rows(_ partner: [Int?], ordered: [Int?]) -> [BylawsComparison.Row] {
    let kept = Set(partner.compactMap { $0 })
    var gone = old.indices.filter { kept.contains($0) == false }[...]
    var rows: [BylawsComparison.Row] = []
    for j in new.indices {
      if let place = ordered[j] {
        while let i = gone.first, i < place {
          rows.append(row(old[i], nil))
          gone.removeFirst()
        }
      }
      rows.append(row(partner[j].map { old[$0] }, new[j]))
    }
    return rows + gone.map { row(old[$0], nil) }
  }

  private func row(_ old: BylawsArticle?, _ new: BylawsArticle?) -> BylawsComparison.Row {
    var difference = WordDifference(from: old?.text ?? "", to: new?.text ?? "")
    let change: BylawsComparison.Change
    if let old, let new {
      let isRenumbered = old.key != new.key
      if difference.isEmpty {
        change = isRenumbered ? .renumbered : .unchanged
      } else if isRenumbered {
        change = .changedAndRenumbered
      } else {
        let isAlike = WordBag(old).likeness(to: WordBag(new)) >= Self.sameNumber
        change = isAlike ? .changed : .replaced
        // Words that both happen to have are no sign of an amendment.
        if isAlike == false {
          difference = WordDifference(replacing: old.text, with: new.text)
        }
      }
    } else {
      change = old == nil ? .added : .removed
    }
    return BylawsComparison.Row(change: change, old: old, new: new, difference: difference)
  }
}

/// The words and pairs of words of a text, to tell how alike two texts are.
private struct WordBag {
  private let grams: [Substring.SubSequence: Int]
  private let count: Int

  init(_ article: BylawsArticle) {
    let words = article.words.map { word in
      Substring(word.filter { $0.isLetter || $0.isNumber })
    }.filter { $0.isEmpty == false }
    var grams: [Substring: Int] = [:]
    for word in words { grams[word, default: 0] += 1 }
    for (word, next) in zip(words, words.dropFirst()) {
      grams[Substring(word + " " + next), default: 0] += 1
    }
    self.grams = grams
    count = grams.values.reduce(0, +)
  }

  /// From 0, nothing in common, to 1, the same words in the same order (Dice's coefficient).
  func likeness(to other: Self) -> Double {
    guard count + other.count > 0 else { return 1 }
    // Texts of very different length cannot be alike; most pairs end here.
    let most = 2 * min(count, other.count)
    guard Double(most) / Double(count + other.count) >= 0.2 else { return 0 }
    let (small, large) =
      grams.count < other.grams.count ? (grams, other.grams) : (other.grams, grams)
    var common = 0
    for (gram, number) in small { common += min(number, large[gram] ?? 0) }
    return Double(2 * common) / Double(count + other.count)
  }
}
