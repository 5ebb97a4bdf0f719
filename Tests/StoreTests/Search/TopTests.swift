import Support
import Testing

@testable import Store

struct TopTests {
  @Test(arguments: Effort.seeds(100))
  func `the best stay, best first, of equals the older`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 1...20, using: &random)
    let offered = (0..<Int.random(in: 0...60, using: &random)).map { number in
      Searching.Found(
        document: Int64(number), best: Double(Int.random(in: 0...9, using: &random)), passages: [],
        count: 1)
    }
    var top = Top(count: count)
    for found in offered { top.offer(found) }
    let expected = offered.sorted { ($1.best, $0.document) < ($0.best, $1.document) }.prefix(count)
    #expect(top.sorted.map(\.document) == expected.map(\.document))
  }
}
