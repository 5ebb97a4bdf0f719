import Testing

@testable import Search

struct UnitPartsTests {
  private let first = Clause.term(Term("أ"))
  private let second = Clause.term(Term("ب"))

  @Test func `what stands on both sides is one clause`() {
    var parts = UnitParts()
    #expect(parts.mayEnd([]) == false)
    parts.end([first], by: .paragraph)
    #expect(parts.mayEnd([]))
    #expect(parts.joined(with: [second]) == [.within(.paragraph, [first, second])])
  }

  @Test func `without a second side nothing is joined`() {
    var parts = UnitParts()
    parts.end([first, second], by: .sentence)
    #expect(parts.joined(with: []) == [first, second])
  }
}
