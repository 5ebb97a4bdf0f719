/// The best documents of a search while all of them go by: a heap with the worst on top.
struct Top {
  private let count: Int
  private var heap: [Searching.Found] = []

  init(count: Int) { self.count = count }

  /// Keeps `found` if it is among the best so far; of equals the one offered first stays.
  mutating func offer(_ found: Searching.Found) {
    if heap.count < count {
      heap.append(found)
      rise(from: heap.count - 1)
    } else if let worst = heap.first, worst.best < found.best {
      heap[0] = found
      sink(from: 0)
    }
  }

  /// The score that one must beat to be kept; `nil` while there is room.
  var worst: Double? { heap.count < count ? nil : heap.first?.best }

  /// What was kept, best first; of equals the older document first.
  var sorted: [Searching.Found] {
    heap.sorted { ($0.best, $1.document) > ($1.best, $0.document) }
  }

  /// Whether the first is to leave before the second.
  private func isWorse(_ left: Int, _ right: Int) -> Bool {
    (heap[left].best, heap[right].document) < (heap[right].best, heap[left].document)
  }

  private mutating func rise(from start: Int) {
    var place = start
    while place > 0, isWorse(place, (place - 1) / 2) {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func sink(from start: Int) {
    var place = start
    while true {
      var worst = place
      for child in [2 * place + 1, 2 * place + 2] where child < heap.count && isWorse(child, worst)
      {
        worst = child
      }
      guard worst != place else { return }
      heap.swapAt(place, worst)
      place = worst
    }
  }
}
