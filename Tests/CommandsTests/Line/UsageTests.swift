import Testing

@testable import Commands

struct UsageTests {
  @Test(arguments: commands.map { $0.usage })
  func `everything is said in both languages, as whole sentences`(usage: Usage) {
    var phrases = [usage.summary] + usage.notes + usage.options.map(\.summary)
    phrases += usage.examples.map(\.purpose) + Usage.common.map(\.summary)
    for phrase in phrases {
      #expect(phrase.english.hasSuffix("."), "\(phrase.english)")
      #expect(phrase.arabic.hasSuffix("."), "\(phrase.arabic)")
      #expect(phrase.english != phrase.arabic)
    }
  }

  @Test func `an operand that repeats is the last`() {
    for command in commands {
      for operand in command.usage.operands.dropLast() { #expect(operand.repeats == false) }
    }
  }

  @Test(arguments: [
    (Operand.Count.one, "ID"), (.atMostOne, "[ID]"), (.atLeastOne, "ID…"), (.any, "[ID…]"),
  ])
  func `a synopsis shows how often`(count: Operand.Count, synopsis: String) {
    #expect(Operand("ID", count).synopsis == synopsis)
  }
}
