import Support
import Testing
import Words

@testable import Commands

struct ManualTests {
  @Test(arguments: Tongue.allCases)
  func `the manual`(tongue: Tongue) throws {
    let manual = Typed(["manual", "--lang", tongue.rawValue])
    try expectGolden(manual.output, "manual.\(tongue.rawValue).1")
  }

  @Test func `no sentence is taken for a macro`() {
    let macros = ["TH", "SH", "SS", "TP", "PP", "RS", "RE", "B", "nf", "fi", "nh", "ad"]
    for tongue in Tongue.allCases {
      let lines = Manual(tongue: tongue).page(of: CommandEntry.shown).split(separator: "\n")
      for line in lines where line.hasPrefix(".") || line.hasPrefix("'") {
        let name = line.dropFirst().prefix { $0.isLetter }
        #expect(macros.contains(String(name)), "\(line)")
      }
    }
  }
}
