import Support
import Testing
import Words

@testable import Commands

struct HelpTests {
  @Test(arguments: commands.map { $0.usage.name }, Tongue.allCases)
  func `the help of every command`(name: String, tongue: Tongue) throws {
    let help = Typed(["help", name, "--lang", tongue.rawValue])
    #expect(help.status == .done)
    try expectGolden(help.output, "help-\(name).\(tongue.rawValue).txt")
    #expect(Typed([name, "--help", "--lang", tongue.rawValue]).output == help.output)
  }

  @Test(arguments: Tongue.allCases)
  func `the list of commands`(tongue: Tongue) throws {
    let overview = Typed(["--lang", tongue.rawValue])
    try expectGolden(overview.output, "help.\(tongue.rawValue).txt")
    #expect(Typed(["help", "--lang", tongue.rawValue]).output == overview.output)
    #expect(Typed(["--help", "--lang", tongue.rawValue]).output == overview.output)
  }

  @Test(arguments: commands.map { $0.usage.name })
  func `help fits a terminal of eighty columns`(name: String) {
    for tongue in Tongue.allCases {
      for line in Typed(["help", name, "--lang", tongue.rawValue]).output.split(separator: "\n") {
        let isExample = line.hasPrefix("  sijill ")
        #expect(line.count <= Help.columnsMax || isExample, "\(line)")
      }
    }
  }

  @Test(arguments: commands.flatMap { $0.usage.examples.map(\.line) })
  func `every example can be typed as it stands`(line: String) throws {
    let own = line.split(separator: " > ").first?.split(separator: " | ").first ?? ""
    let reading = try Reading(Array(Self.words(of: own).dropFirst()))
    _ = try reading.command.init(reading.arguments)
  }

  /// The words of a line as a shell reads them: what stands between apostrophes is one.
  private static func words(of line: Substring) -> [String] {
    var words: [String] = []
    for (place, piece) in line.split(separator: "'", omittingEmptySubsequences: false).enumerated()
    {
      words += place % 2 == 1 ? [String(piece)] : piece.split(separator: " ").map(String.init)
    }
    return words
  }

  @Test func `help never opens an archive`() {
    let help = Typed(["check", "--help"], environment: ["SIJILL_ARCHIVE": "/nowhere/at/all"])
    #expect(help.status == .done)
  }

  @Test func `help on a terminal has bold headings, elsewhere none`() {
    #expect(Typed(["help"], isTerminal: true).output.contains("\u{1B}[1m"))
    #expect(Typed(["help"]).output.contains("\u{1B}") == false)
    #expect(Typed(["help", "--color", "always"]).output.contains("\u{1B}[1m"))
    #expect(Typed(["help", "--color=never"], isTerminal: true).output.contains("\u{1B}") == false)
  }
}
