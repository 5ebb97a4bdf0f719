import Records
import Testing

struct HoldingsTests {
  @Test func `what no search can reach is counted by quality`() {
    let holdings = Holdings(
      documents: 15, kinds: [.law: 15],
      qualities: [.clean: 1, .repaired: 2, .none: 3, .garbled: 4, .encrypted: 5], passages: 20,
      removed: 0)
    #expect(holdings.unsearchable == 12)
  }
}
