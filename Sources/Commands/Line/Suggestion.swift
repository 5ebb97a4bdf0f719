/// Which known word somebody most likely meant.
enum Suggestion {
  /// The known word that is fewest slips away from `typed`, or `nil` when none is near.
  ///
  /// A slip is a letter too many, missing or wrong, or two neighbours exchanged. A word of three
  /// letters may have one, a longer one two. A beginning that only one known word has counts too.
  static func closest(to typed: String, among known: [String]) -> String? {
    let begun = known.filter { typed.count >= 2 && $0.hasPrefix(typed) }
    if begun.count == 1 { return begun.first }
    let allowed = typed.count <= 3 ? 1 : 2
    // A pasted page is no slip of the fingers, and comparing it would take long.
    guard typed.count <= 40 else { return nil }
    return known.map { (word: $0, slips: slips(from: typed, to: $0)) }
      .filter { $0.slips <= allowed }
      .min { $0.slips < $1.slips }?.word
  }

  /// The number of slips between two words, by the optimal string alignment distance.
  static func slips(from typed: String, to known: String) -> Int {
    let typed = Array(typed)
    let known = Array(known)
    var before: [Int] = []
    var last = Array(0...known.count)
    for row in 0..<typed.count {
      var next = [row + 1]
      for column in 0..<known.count {
        let isSame = typed[row] == known[column]
        var least = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, typed[row] == known[column - 1], typed[row - 1] == known[column] {
          least = min(least, before[column - 1] + 1)
        }
        next.append(least)
      }
      before = last
      last = next
    }
    return last[known.count]
  }
}
