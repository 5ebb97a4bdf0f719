import Foundation
import Testing
import Words

@testable import Commands

struct ReferenceTests {
  private static let readme = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "README.md")

  /// The README's part between its two marks is the reference; `RECORD_GOLDEN=1` writes it anew.
  @Test(arguments: Tongue.allCases)
  func `the README's reference is what the commands say`(tongue: Tongue) throws {
    let opening = "<!-- commands \(tongue.rawValue) -->\n"
    let closing = "<!-- end of commands \(tongue.rawValue) -->"
    let text = try String(contentsOf: Self.readme, encoding: .utf8)
    let start = try #require(text.firstRange(of: opening)?.upperBound)
    let end = try #require(text.firstRange(of: closing)?.lowerBound)
    let reference = Reference(tongue: tongue).markdown(of: Usage.shown)
    guard ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == nil else {
      let written = text.replacingCharacters(in: start..<end, with: reference)
      try written.write(to: Self.readme, atomically: true, encoding: .utf8)
      Issue.record("recorded the reference; look at it, then run again")
      return
    }
    #expect(text[start..<end] == reference)
  }
}
