import Testing

/// A switch over one of our own enums names every case, so that a new one is met by the compiler
/// wherever it matters, and not by a person in a wrong answer.
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
