import Foundation
import Support
import Testing
import Words

@testable import Commands

struct ReferenceTests {
  private static let readme = RepositoryFolder.root.appending(path: "README.md")

  /// The README's part between its two marks is the reference; `RECORD_GOLDEN=1` writes it anew.
  @Test func `the README's reference is what the commands say`() throws {
    var text = try String(contentsOf: Self.readme, encoding: .utf8)
    let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil
    for tongue in Tongue.allCases {
      let opening = "<!-- commands \(tongue.rawValue) -->\n"
      let closing = "<!-- end of commands \(tongue.rawValue) -->"
      let start = try #require(text.firstRange(of: opening)?.upperBound)
      let end = try #require(text.firstRange(of: closing)?.lowerBound)
      let reference = Reference(tongue: tongue).markdown(of: CommandEntry.shown)
      if isRecording {
        text.replaceSubrange(start..<end, with: reference)
      } else {
        #expect(text[start..<end] == reference)
      }
    }
    guard isRecording else { return }
    try text.write(to: Self.readme, atomically: true, encoding: .utf8)
    Issue.record("recorded the reference; look at it, then run again")
  }
}
