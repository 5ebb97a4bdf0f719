/// A set of facet values by their numbers, made for a quick look: every document is checked against
/// it.
struct Marked {
  private var flags: [Bool] = []

  mutating func formUnion(_ numbers: Set<Int>) {
    guard let largest = numbers.max() else { return }
    if flags.count <= largest {
      flags += [Bool](repeating: false, count: largest + 1 - flags.count)
    }
    for number in numbers { flags[number] = true }
  }

  mutating func formUnion(_ other: Self) {
    formUnion(Set(other.flags.indices.filter { other.flags[$0] }))
  }

  /// Whether a document with these marks has one of the values.
  func holds(_ marks: ArraySlice<Int32>) -> Bool {
    for mark in marks where Int(mark) < flags.count && flags[Int(mark)] { return true }
    return false
  }
}
