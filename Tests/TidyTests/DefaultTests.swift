import Testing

/// A switch over one of our own enums names every case, so that a new one is met by the compiler
/// wherever it matters, and not by a person in a wrong answer; nor is a kept word that the program
/// does not know taken for another, or passed over.
struct DefaultTests {
  /// Files whose `default:` beside cases of an enum has a reason.
  private static let reasons = [
    "Sources/ArabicText/LetterTable.swift": "Unicode's categories are not ours",
    "Sources/ArabicText/WordFilter.swift": "a letter is a number, not an enum",
    "Sources/Commands/Line/Files.swift": "the codes of Foundation are open",
    "Sources/Intake/Run/FoundFile.swift": "the kinds of files of Foundation are open",
    "Sources/Records/People/NameLetters.swift": "Unicode's categories are not ours",
    "Sources/Deadlines/EventPeriods.swift": "pairs of a track and a degree: seventy of them",
    "Sources/Papers/LetterPaper.swift": "pairs of parts: like beside like, or not",
    "Sources/Search/Answer/Facet.swift": "pairs of conditions: the same kind, or not",
    "Sources/Words/Deadlines/CaveatWords.swift": "notes of other kinds of step do not come here",
    "Sources/Words/Deadlines/StepWords.swift": "notes of other kinds of step do not come here",
  ]

  @Test func `a switch over an enum of ours has no default`() {
    var unused = Set(Self.reasons.keys)
    for file in Repository.files(in: "Sources") {
      for line in Self.defaults(of: file) {
        unused.remove(file.path)
        #expect(
          Self.reasons[file.path] != nil, "\(file):\(line): a default beside cases of an enum")
      }
    }
    #expect(unused == [], "reasons of files that need none")
  }

  /// Files of the store that read a word of a closed list by themselves, each with its reason.
  private static let readers = [
    "Sources/Store/Archive/RecordColumns.swift": "the one reading, which throws what is not known",
    "Sources/Store/Notifications/NotificationDeadlines.swift":
      "a code is a rule's or a day's, and both go on",
    "Sources/Store/Deadlines/RuleRenewal.swift":
      "what cannot be read is a newer program's, and stays",
    "Sources/Store/Deadlines/RuleMemory.swift": "throws what cannot be read",
  ]

  @Test func `the store reads a kept word by the one reading that throws what it does not know`() {
    var unused = Set(Self.readers.keys)
    for file in Repository.files(in: "Sources/Store") {
      // A word read by hand, with `??`, `compactMap` or a guard behind it, or a reading tried.
      let readings = file.code(strings: false).matches(of: #/\(rawValue: |try\? .*\(kept: /#)
      guard readings.isEmpty == false else { continue }
      unused.remove(file.path)
      #expect(
        Self.readers[file.path] != nil,
        "\(file): \(readings.map { String($0.output) }): what is not known is passed over")
    }
    #expect(unused == [], "reasons of files that need none")
  }

  /// The lines of each `default:` whose switch has a pattern that is a case, as `swift format`
  /// writes them: the cases stand at the indent of their `default`.
  private static func defaults(of file: Repository.File) -> [Int] {
    let lines = file.code(strings: false).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.filter { end in
      guard let match = lines[end].firstMatch(of: /^( *)default:/) else { return false }
      let indent = String(match.output.1)
      let start =
        lines[..<end].lastIndex { line in
          line.hasPrefix(indent) && line.dropFirst(indent.count).first?.isWhitespace == false
            && line.contains("switch ") && line.hasSuffix("{")
            || line.contains("switch ") && line.hasPrefix(indent + "  ") == false
        } ?? end
      return lines[start..<end].contains { line in
        line.hasPrefix(indent + "case ") && line.contains(/case (let )?\(?(let )?\.[a-z]/)
      }
    }.map { $0 + 1 }
  }
}
