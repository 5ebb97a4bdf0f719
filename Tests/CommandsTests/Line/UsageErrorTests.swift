import Support
import Testing
import Words

@testable import Commands

struct UsageErrorTests {
  private static let mistakes: [[String]] = [
    ["serch"], ["xyzzy"], ["help", "serch"], ["list", "--lmit", "3"], ["list", "-x"],
    ["list", "--limit"], ["list", "--json=yes"], ["list", "--limit", "1", "--limit", "2"],
    ["add"], ["show", "1", "2"], ["list", "--limit", "many"], ["list", "--kind", "laws"],
    ["list", "--year", "2015-2010"], ["edit", "1"], ["edit", "1", "--date", "31/2/2020"],
    ["show", "first"], ["search", "--any", "--all", "x"], ["completions", "sh"],
    ["help", "--lang", "fr"], ["list", "--color", "red"], ["add", "x", "--visibility", "all"],
  ]

  @Test(arguments: Tongue.allCases)
  func `every mistake is told in words, with a way on`(tongue: Tongue) throws {
    var told = ""
    for words in Self.mistakes {
      let typed = Typed(words, environment: ["LANG": tongue.rawValue])
      #expect(typed.status == .notUnderstood, "\(words)")
      #expect(typed.output.isEmpty, "\(words)")
      told += "$ sijill \(words.joined(separator: " "))\n\(typed.messages)\n"
    }
    try expectGolden(told, "mistakes.\(tongue.rawValue).txt")
  }
}
