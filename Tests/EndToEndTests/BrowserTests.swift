import Foundation
import Support
import Testing

/// The site in a real browser, as a person uses it: each visit is a script in `Tests/Browser`.
///
/// A part of `make full`, since a browser takes both cores for a minute. Debian's chromium, its driver
/// and selenium are for the tests only; where they are not installed the visits are skipped.
@Suite(.serialized) struct BrowserTests {
  /// Every visit, by the name of its script.
  private static let visits = [
    "narrowing", "reading", "casework", "notifying", "fitting", "printing",
  ]

  /// What a visit needs beside the program.
  private static let isInstalled =
    FileManager.default.isExecutableFile(atPath: "/usr/bin/chromedriver")
    && FileManager.default.fileExists(atPath: "/usr/lib/python3/dist-packages/selenium")

  @Test(
    .enabled(if: Effort.isFull, "a visit takes a browser: make full"),
    .enabled(if: isInstalled, "chromium-driver is not installed"), arguments: visits)
  func `a visit goes as a person expects`(visit: String) throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Browser/\(visit).py").standardizedFileURL.path
    let outcome = try program.shell(
      "export HOME=$PWD; timeout 240 /usr/bin/python3 -B '\(script)'", seconds: 250)
    #expect(outcome.status == 0, "\(visit): \(outcome.output) \(outcome.notices.suffix(3_000))")
  }

  @Test func `every script of a visit is run`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Browser")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".py") }.map { String($0.dropLast(3)) }
    #expect(Set(names) == Set(Self.visits + ["visit"]))
  }
}
