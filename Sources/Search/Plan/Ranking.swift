import Foundation

/// How well a passage answers, after Okapi BM25, with fields and spellings weighed.
package struct Ranking: Sendable {
  /// How fast more occurrences of a word stop counting.
  static let saturation = 1.2
  /// How much the length of a passage counts against it, from 0 to 1.
  static let lengthShare = 0.75
  /// What a word in the title is worth beside one in the text.
  static let titleWeight = 4.0
  /// What the exact form of a word adds to any of its forms.
  static let formWeight = 0.2
  /// What a word of the same consonants adds.
  static let skeletonWeight = 0.4
  /// What two words add that stand beside each other as in the query.
  static let pairWeight = 0.25
  /// What a word read without its one-letter clitic is worth.
  static let secondReadingWeight = 1.0

  /// The group of each phrase, or -1 for one that only narrows.
  private let phraseGroups: [Int]
  private let phraseWeights: [Double]
  /// The weight of each group's term: higher the fewer passages have it.
  private let rarities: [Double]
  private let averageLength: Double
  /// The occurrences of each group in the present row.
  private var counts: [Double]
}

extension Ranking {
  /// The ranking of `plan` in a corpus of `rows` passages and `words` words.
  ///
  /// `frequencies` says how many rows have each group.
  package static func plan(
    _ plan: QueryPlan, frequencies: [Int], rows: Int, words: Int
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    func write(_ number: Double) {
      let bits = number.bitPattern
      for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: bits >> (8 * UInt64(shift)))) }
    }
    write(Double(plan.phrases.count))
    write(Double(plan.groups.count))
    write(rows == 0 ? 1 : max(1, Double(words) / Double(rows)))
    for phrase in plan.phrases {
      write(Double(phrase?.group ?? -1))
      write(phrase?.weight ?? 0)
    }
    for frequency in frequencies {
      write(rarity(found: frequency, of: rows))
    }
    return bytes
  }

  /// The upper bound of what a term found in `found` rows adds to a score: that of endless
  /// occurrences in a passage of no length.
  package static func highestScore(found: Int, of rows: Int) -> Double {
    rarity(Double(min(found, rows)), of: Double(rows)) * (saturation + 1)
  }

  /// The weight of a term found in `found` of `rows` rows.
  package static func rarity(found: Int, of rows: Int) -> Double {
    max(1e-6, rarity(Double(min(found, rows)), of: Double(rows)))
  }

  /// The inverse document frequency, never negative.
  private static func rarity(_ found: Double, of rows: Double) -> Double {
    log(1 + (rows - found + 0.5) / (found + 0.5))
  }

  /// Reads what `plan` wrote.
  package init(_ bytes: [UInt8]) {
    var position = 0
    func read() -> Double {
      guard position + 8 <= bytes.count else { return 0 }
      var bits: UInt64 = 0
      for shift in 0..<8 { bits |= UInt64(bytes[position + shift]) << (8 * UInt64(shift)) }
      position += 8
      return Double(bitPattern: bits)
    }
    let phraseCount = Int(read())
    let groupCount = Int(read())
    averageLength = max(1, read())
    var phraseGroups: [Int] = []
    var phraseWeights: [Double] = []
    for _ in 0..<phraseCount {
      phraseGroups.append(Int(read()))
      phraseWeights.append(read())
    }
    (self.phraseGroups, self.phraseWeights) = (phraseGroups, phraseWeights)
    rarities = (0..<groupCount).map { _ in read() }
    counts = [Double](repeating: 0, count: groupCount)
  }

  /// The phrases that count at all, in the order of the expression.
  package var scoredPhrases: [Int] {
    phraseGroups.indices.filter { counts.indices.contains(phraseGroups[$0]) }
  }

  /// Notes one occurrence of a phrase in the present row; column 0 is the title.
  package mutating func note(_ phrase: Int, column: Int) {
    counts[phraseGroups[phrase]] +=
      phraseWeights[phrase] * (column == 0 ? Self.titleWeight : 1)
  }

  /// The factor by which the length of a passage lowers its score.
  static func norm(length: Int, averageLength: Double) -> Double {
    saturation * (1 - lengthShare + lengthShare * Double(length) / averageLength)
  }

  /// The value of `count` occurrences: each further one adds less.
  static func saturated(_ count: Double, _ norm: Double) -> Double {
    count == 0 ? 0 : count * (saturation + 1) / (count + norm)
  }

  /// The score of the present row, which has `length` words; the next row begins afresh.
  package mutating func finish(length: Int) -> Double {
    let norm = Self.norm(length: length, averageLength: averageLength)
    var score = 0.0
    for group in counts.indices where counts[group] > 0 {
      score += rarities[group] * Self.saturated(counts[group], norm)
      counts[group] = 0
    }
    return score
  }
}
