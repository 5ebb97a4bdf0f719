import Foundation

/// An empty folder that is gone after the test, unless SIJILL_KEEP=1 keeps it.
package final class ScratchFolder: Sendable {
  package let path: String

  package init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "sijill-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit { Self.discard(path) }

  /// Removes what a test made, or keeps it to be looked at and says where: with SIJILL_KEEP=1.
  package static func discard(_ path: String) {
    guard ProcessInfo.processInfo.environment["SIJILL_KEEP", default: ""].isEmpty else {
      print("kept \(path)")
      return
    }
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of `name` in the folder, whether or not it is there.
  package func path(_ name: String) -> String { path + "/" + name }

  /// Writes a file with its folders and gives its path.
  package func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  /// Writes a file with its folders and gives its path.
  package func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = URL(filePath: path(name))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }

  /// The bytes of a file of the folder.
  package func bytes(of name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(filePath: path(name))))
  }

  /// The names of what lies in the folder, sorted.
  package var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}
