import Foundation
import Support
import Testing

/// The README and the catalogue show sessions; here they are typed.
///
/// A session stands between `<!-- session ar -->` and `<!-- end of session ar -->`, its lines after
/// `$`. Those of one language in one document are one: each goes on where the last one ended.
struct ReadmeTests {
  private static let root = RepositoryFolder.root

  /// The documents with sessions, and the languages of each.
  private static let documents = [
    "README.md": ["ar", "en"], "Sources/sijill/sijill.docc/FirstQuarter-ar.md": ["ar"],
    "Sources/sijill/sijill.docc/FirstQuarter-en.md": ["en"],
  ]

  /// `RECORD_GOLDEN=1` writes the sessions anew.
  @Test(arguments: documents.keys.sorted())
  func `the sessions of a document are what the program prints`(path: String) throws {
    let place = Self.root.appending(path: path)
    var text = try String(contentsOf: place, encoding: .utf8)
    let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil
    for tongue in try #require(Self.documents[path]) {
      let sessions = Self.sessions(tongue, in: text)
      #expect(sessions.isEmpty == false)
      let program = try program()
      defer { program.remove() }
      for session in sessions {
        let typed = try retype(session, tongue, at: program)
        if isRecording {
          text = text.replacing(
            Self.opening(tongue) + session, with: Self.opening(tongue) + typed)
        } else {
          #expect(session == typed)
        }
      }
    }
    guard isRecording else { return }
    try text.write(to: place, atomically: true, encoding: .utf8)
    Issue.record("recorded the sessions of \(path); look at them, then run again")
  }

  @Test func `nothing is shown as typed that is not typed here`() throws {
    let catalogue = try FileManager.default.subpathsOfDirectory(
      atPath: RepositoryFolder.catalogue.path)
    let articles = catalogue.map { "Sources/sijill/sijill.docc/\($0)" }
    for path in ["README.md"] + articles where path.hasSuffix(".md") {
      var text = try String(
        contentsOf: Self.root.appending(path: path), encoding: .utf8)
      for tongue in Self.documents[path] ?? [] {
        for session in Self.sessions(tongue, in: text) { text = text.replacing(session, with: "") }
      }
      #expect(text.contains("\n$ ") == false, "\(path)")
    }
  }

  private static func opening(_ tongue: String) -> String { "<!-- session \(tongue) -->\n" }

  /// What stands between the marks of each session of a language.
  private static func sessions(_ tongue: String, in text: String) -> [String] {
    text.components(separatedBy: opening(tongue)).dropFirst().compactMap { part in
      part.components(separatedBy: "<!-- end of session \(tongue) -->").first
    }
  }

  /// The program in an empty folder, with the samples at hand.
  private func program() throws -> BuiltProgram {
    let program = try BuiltProgram()
    try FileManager.default.createSymbolicLink(
      at: program.folder.appending(path: "samples"),
      withDestinationURL: Self.root.appending(path: "samples"))
    return program
  }

  /// The session with what the program prints after each of its lines.
  private func retype(
    _ session: String, _ tongue: String, at program: BuiltProgram
  ) throws -> String {
    let locale = tongue == "ar" ? "ar_EG.UTF-8" : "en_US.UTF-8"
    var shown = "```\n"
    for line in session.split(separator: "\n") where line.hasPrefix("$ ") {
      let typed = line.dropFirst(2).replacing("sijill ", with: "\"$SIJILL\" ", maxReplacements: 1)
      let outcome = try program.shell("LANG=\(locale) \(typed)")
      shown += "\(line)\n\(outcome.output)\(outcome.notices)"
    }
    return shown + "```\n"
  }
}
