import Foundation
import Records

extension Store {
  /// Makes an empty file at `path`, which must not exist: no other program's file is ever touched.
  static func claim(_ path: String) throws(ArchiveError) {
    do {
      try Data().write(to: URL(filePath: path), options: .withoutOverwriting)
    } catch {
      if FileManager.default.fileExists(atPath: path) { throw .occupied(path: path) }
      let folder = URL(filePath: path).deletingLastPathComponent().path
      guard FileManager.default.fileExists(atPath: folder) else {
        throw .missing(.folder, name: folder)
      }
      throw (error as? CocoaError)?.code == .fileWriteOutOfSpace ? .full : .readOnly
    }
  }
}
