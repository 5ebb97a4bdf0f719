import Foundation
package import Testing

/// Compares `actual` with the golden file `name` of the test's target; `RECORD_GOLDEN=1` writes it anew.
///
/// A recording fails, so that nobody mistakes it for a pass.
package func expectGolden(
  _ actual: String, _ name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  // The goldens of a target stand in one folder beside its rooms.
  var target = URL(filePath: file).deletingLastPathComponent()
  while target.deletingLastPathComponent().lastPathComponent != "Tests", target.path != "/" {
    target.deleteLastPathComponent()
  }
  let folder = target.appending(path: "Golden")
  let golden = folder.appending(path: name)
  guard ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == nil else {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(actual.utf8).write(to: golden)
    Issue.record("recorded \(name); look at it, then run again", sourceLocation: sourceLocation)
    return
  }
  let expected = try String(contentsOf: golden, encoding: .utf8)
  #expect(actual == expected, sourceLocation: sourceLocation)
}
