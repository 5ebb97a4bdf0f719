import Records
import Testing

@testable import Commands

struct UsageTests {
  @Test(arguments: entries)
  func `everything is said in both languages, as whole sentences`(entry: CommandEntry) {
    var said = [entry.summary] + Usage.common.map(\.summary)
    for usage in entry.usages {
      said += [usage.summary] + usage.notes + usage.options.map(\.summary)
      said += usage.examples.map(\.purpose)
    }
    for wording in said {
      #expect(wording.english.hasSuffix("."), "\(wording.english)")
      #expect(wording.arabic.hasSuffix("."), "\(wording.arabic)")
      #expect(wording.english != wording.arabic)
    }
  }

  @Test(arguments: entries.flatMap(\.usages))
  func `an operand that repeats is the last, and each has a name of its own`(usage: Usage) {
    for operand in usage.operands.dropLast() { #expect(operand.repeats == false) }
    #expect(Set(usage.operands.map(\.placeholder)).count == usage.operands.count)
    for operand in usage.operands { #expect(operand.placeholder.first?.isUppercase == true) }
  }

  @Test func `what is needed stands in the synopsis`() {
    let usage = Usage(
      "try", "", "", operands: [.id], options: [Option.reason.needed, .by])
    #expect(usage.synopsis == "sijill try [OPTIONS] --reason TEXT ID")
  }

  @Test(arguments: [
    (Operand.Count.one, "ID"), (.atMostOne, "[ID]"), (.atLeastOne, "ID…"), (.any, "[ID…]"),
  ])
  func `a synopsis shows how often`(count: Operand.Count, synopsis: String) {
    #expect(Operand("ID", count).synopsis == synopsis)
  }
}
