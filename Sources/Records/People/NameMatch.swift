extension PersonName {
  /// From this score on two names are taken for one person's.
  package static let threshold = 0.8
  /// From this score on a conflict check names a person: rather one too many than one too few.
  package static let conflictThreshold = 0.66

  /// How far two names can be one person's, from 0 to 1.
  ///
  /// The given names must agree. A part that one name has and the other lacks weighs little, two
  /// parts that contradict each other weigh much: brothers share all names but one.
  package func score(_ other: PersonName) -> Double {
    guard parts.isEmpty == false, other.parts.isEmpty == false else { return 0 }
    if parts == other.parts { return 1 }
    return max(
      Self.aligned(parts, other.parts),
      0.9 * max(Self.rotated(parts, other.parts), Self.rotated(other.parts, parts)))
  }

  /// The score where the family name stands first in `parts`.
  private static func rotated(_ parts: [String], _ others: [String]) -> Double {
    guard parts.count >= 3 else { return 0 }
    let family = parts[0]
    // «محمد أحمد علي» and «أحمد علي محمد» are two people: a given name is no family name.
    guard KnownNames.given.contains(family) == false else { return 0 }
    return aligned(Array(parts[1...]) + [family], others)
  }

  private static func aligned(_ one: [String], _ other: [String]) -> Double {
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    let first = likeness(short[0], long[0])
    guard first > 0 else { return 0 }
    var matching = Matching(short, long)
    let best = matching.best(1, 1)
    let matched = first + best.sum
    let count = best.count + 1
    let fuzzy = best.fuzzy + (first < 1 ? 1 : 0)
    var score = matched / Double(short.count)
    for _ in count..<short.count where count < short.count { score *= 0.6 }
    if fuzzy > 1 { score *= 0.9 }
    return score * weight(short, long)
  }

  /// How much is left of the score for parts that only the longer name has.
  private static func weight(_ short: [String], _ long: [String]) -> Double {
    guard short.count < long.count, let last = short.last, let family = long.last else { return 1 }
    let hasFamily = likeness(last, family) > 0
    return switch short.count {
    case 1: 0.4
    case 2: hasFamily ? 0.84 : 0.7
    case 3: hasFamily ? 0.94 : 0.9
    default: 0.95
    }
  }

  /// How far two parts can be spellings of one name.
  static func likeness(_ one: String, _ other: String) -> Double {
    if one == other { return 1 }
    // Their letters are folded: each is one scalar.
    let (a, b) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
    if a.count == 1 || b.count == 1 { return a.first == b.first ? 0.7 : 0 }
    guard abs(a.count - b.count) <= 2 else { return 0 }
    if a.count == b.count, zip(a, b).allSatisfy({ $0 == $1 || isConfused($0, $1) }) { return 0.92 }
    // Two names that both exist are not each other's spelling: محمد and محمود, حسن and حسين.
    guard KnownNames.all.contains(one) == false || KnownNames.all.contains(other) == false else {
      return 0
    }
    let shorter = min(a.count, b.count)
    guard shorter >= 3 else { return 0 }
    let distance = distance(a, b)
    if distance == 1, shorter >= 4 || max(a.count, b.count) >= 4 { return 0.85 }
    return distance == 2 && shorter >= 7 ? 0.75 : 0
  }

  /// Letters that are written for one another because they sound alike.
  private static func isConfused(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool {
    switch (a, b) {
    case ("ذ", "ز"), ("ز", "ذ"), ("ث", "س"), ("س", "ث"), ("ظ", "ض"), ("ض", "ظ"), ("ا", "ه"),
      ("ه", "ا"):
      true
    default: false
    }
  }

  /// How many letters must be added, left out, changed or swapped with the next, at most 3.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var previous = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var row = [i + 1]
      for (j, other) in b.enumerated() {
        var cost = min(previous[j] + (letter == other ? 0 : 1), previous[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, letter == b[j - 1], a[i - 1] == other {
          cost = min(cost, before[j - 1] + 1)
        }
        row.append(cost)
      }
      (before, previous) = (previous, row)
    }
    return min(3, previous[b.count])
  }
}

/// The best way to find the parts of a shorter name in a longer one, in order.
private struct Matching {
  let short: [String]
  let long: [String]
  private var known: [Int: (sum: Double, count: Int, fuzzy: Int)] = [:]

  init(_ short: [String], _ long: [String]) {
    (self.short, self.long) = (short, long)
  }

  /// The best from `i` of the shorter and `j` of the longer on.
  mutating func best(_ i: Int, _ j: Int) -> (sum: Double, count: Int, fuzzy: Int) {
    guard i < short.count, j < long.count else { return (0, 0, 0) }
    let key = i * 64 + j
    if let found = known[key] { return found }
    var found = best(i, j + 1)
    let without = best(i + 1, j)
    if without.sum > found.sum { found = without }
    let likeness = PersonName.likeness(short[i], long[j])
    if likeness > 0 {
      let rest = best(i + 1, j + 1)
      if rest.sum + likeness > found.sum {
        found = (rest.sum + likeness, rest.count + 1, rest.fuzzy + (likeness < 1 ? 1 : 0))
      }
    }
    known[key] = found
    return found
  }
}
