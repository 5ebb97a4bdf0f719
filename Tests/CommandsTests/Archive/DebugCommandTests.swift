import Testing

@testable import Commands

struct DebugCommandTests {
  @Test func `tokens are shown with the bytes they come from`() {
    let lines = Typed(["debug", "tokens", "في المحكمةِ"]).output.split(separator: "\n")
    #expect(lines.contains { $0.hasSuffix("\t0..<4\tفي") })
    #expect(lines.contains { $0.contains("\tstem\t") })
    #expect(lines.allSatisfy { $0.split(separator: "\t").count == 4 })
  }

  @Test func `a query is shown as the index is asked, with its filters`() {
    let lines = Typed(["debug", "match", "حبس", "-سفر", "kind:ruling"]).output
      .split(separator: "\n")
    #expect(lines.first?.contains("NOT") == true)
    #expect(lines.dropFirst() == ["Kind: Ruling"])
  }

  @Test func `it is left out of help`() {
    #expect(Typed(["help"]).output.contains("debug") == false)
    #expect(Typed(["debug", "fold", "x"]).status == .notUnderstood)
  }
}
