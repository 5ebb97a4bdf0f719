import Support
import Testing
import Words

@testable import Commands

struct HelpTests {
  /// What can be typed after `help`: a command, or a group and each of its actions.
  private static func topics(of entry: CommandEntry) -> [[String]] {
    let named = entry.usages.compactMap(\.action).map { [entry.name, $0] }
    return [[entry.name]] + named
  }

  @Test(arguments: entries, Tongue.allCases)
  func `the help of every command, and of every action of a group`(
    entry: CommandEntry, tongue: Tongue
  ) throws {
    var told = ""
    for topic in Self.topics(of: entry) {
      let help = Typed(["help"] + topic + ["--lang", tongue.rawValue])
      #expect(help.status == .done)
      #expect(Typed(topic + ["--help", "--lang", tongue.rawValue]).output == help.output)
      told += "$ sijill help \(topic.joined(separator: " "))\n\(help.output)\n"
    }
    try expectGolden(told, "help-\(entry.name).\(tongue.rawValue).txt")
  }

  @Test(arguments: Tongue.allCases)
  func `the list of commands`(tongue: Tongue) throws {
    let overview = Typed(["--lang", tongue.rawValue])
    try expectGolden(overview.output, "help.\(tongue.rawValue).txt")
    #expect(Typed(["help", "--lang", tongue.rawValue]).output == overview.output)
    #expect(Typed(["--help", "--lang", tongue.rawValue]).output == overview.output)
  }

  @Test(arguments: entries.flatMap { topics(of: $0) })
  func `help fits a terminal of eighty columns`(topic: [String]) {
    for tongue in Tongue.allCases {
      let help = Typed(["help"] + topic + ["--lang", tongue.rawValue]).output
      for line in help.split(separator: "\n") {
        let isLong = line.hasPrefix("  sijill ") || line.hasPrefix("Usage: ")
        #expect(line.count <= Help.columnsMax || isLong, "\(line)")
      }
    }
  }

  @Test(arguments: entries.flatMap(\.usages).flatMap { $0.examples.map(\.line) })
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

  @Test func `a group without an action says which there are`() {
    let typed = Typed(["case"])
    #expect(typed.status == .notUnderstood)
    #expect(typed.messages.contains("sijill help case"))
    #expect(Typed(["case", "tineline", "3"]).messages.contains("Did you mean timeline?"))
    #expect(Typed(["help", "case", "jump"]).status == .notUnderstood)
    #expect(Typed(["help", "check", "add"]).status == .notUnderstood)
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
