import Foundation
import Support
import Testing

/// The README shows sessions; here they are typed.
struct ReadmeTests {
  private static let root = RepositoryFolder.root
  private static let readme = root.appending(path: "README.md")

  /// What is typed in the README's session, with the samples at hand.
  private static let session = [
    "sijill init",
    "sijill add samples/notes samples/laws samples/rulings samples/cases samples/notifications",
    "sijill search --limit 2 تجديد الحبس عن بعد",
    "sijill list --quality none,garbled,encrypted",
    "sijill check",
  ]

  /// `RECORD_GOLDEN=1` writes the sessions anew.
  @Test func `the sessions of the README are what the program prints`() throws {
    let sessions = [
      ("ar", try session(locale: "ar_EG.UTF-8")), ("en", try session(locale: "en_US.UTF-8")),
    ]
    var text = try String(contentsOf: Self.readme, encoding: .utf8)
    let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil
    for (tongue, session) in sessions {
      let opening = "<!-- session \(tongue) -->\n"
      let closing = "<!-- end of session \(tongue) -->"
      let start = try #require(text.firstRange(of: opening)?.upperBound)
      let end = try #require(text.firstRange(of: closing)?.lowerBound)
      if isRecording {
        text.replaceSubrange(start..<end, with: session)
      } else {
        #expect(text[start..<end] == session)
      }
    }
    guard isRecording else { return }
    try text.write(to: Self.readme, atomically: true, encoding: .utf8)
    Issue.record("recorded the sessions; look at them, then run again")
  }

  /// The session as the README shows it.
  private func session(locale: String) throws -> String {
    let program = try BuiltProgram()
    defer { program.remove() }
    try FileManager.default.createSymbolicLink(
      at: program.folder.appending(path: "samples"),
      withDestinationURL: Self.root.appending(path: "samples"))
    var shown = "```\n"
    for line in Self.session {
      let typed = line.replacing("sijill ", with: "\"$SIJILL\" ", maxReplacements: 1)
      let outcome = try program.shell("LANG=\(locale) \(typed)")
      shown += "$ \(line)\n\(outcome.output)\(outcome.notices)"
    }
    return shown + "```\n"
  }
}
