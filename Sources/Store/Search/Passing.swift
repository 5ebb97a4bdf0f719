import Search

/// The document whose passages are being read; keeps the best without allocating for each document.
///
/// Most documents that match are only counted.
struct Passing {
  /// The document; -1 before the first.
  private(set) var document: Int64 = -1
  /// How many of its passages went by.
  var count = 0
  /// The best passages so far, best first.
  private var first: (id: Int64, score: Double) = (0, -.infinity)
  private var second: (id: Int64, score: Double) = (0, -.infinity)
  private var third: (id: Int64, score: Double) = (0, -.infinity)

  init() {}

  init(document: Int64) { self.document = document }

  /// Notes one more passage; of equals the one noted first stands first.
  mutating func take(_ id: Int64, _ score: Double) {
    count += 1
    if score > first.score {
      (first, second, third) = ((id, score), first, second)
    } else if score > second.score {
      (second, third) = ((id, score), second)
    } else if score > third.score {
      third = (id, score)
    }
  }

  /// The finished document; `nil` where it has no passage or is no better than `worst`.
  func found(above worst: Double?) -> Searching.Found? {
    guard count > 0, first.score > worst ?? -.infinity else { return nil }
    let passages = [first, second, third].prefix(Hit.passagesMax).filter { $0.score > -.infinity }
    return Searching.Found(
      document: document, best: first.score, passages: passages, count: count)
  }
}
