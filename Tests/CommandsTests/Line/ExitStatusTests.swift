import Records
import Testing

@testable import Commands

struct ExitStatusTests {
  private struct Cause: Error {}

  @Test func `an error of the archive has its status`() {
    let table: [(ArchiveError, Commands.ExitStatus)] = [
      (.missing(.document, name: "9"), .nothingFound),
      (.missing(.original, name: "9"), .nothingFound),
      (.missing(.file, name: "x"), .failed),
      (.invalid(.date, typed: "x"), .notUnderstood),
      (.noArchive(path: "x"), .failed), (.occupied(path: "x"), .failed), (.busy, .failed),
      (.full, .failed), (.readOnly, .failed), (.forbidden, .failed),
      (.tooNew(found: 9, known: 1), .failed),
      (.failed(doing: "x", cause: Cause()), .failed),
    ]
    for (error, status) in table { #expect(Commands.ExitStatus(error) == status, "\(error)") }
  }
}
