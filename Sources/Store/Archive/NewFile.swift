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

extension Store {
  /// Takes away a file that this program made and could not finish, with its journal.
  static func discard(_ path: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] {
      // A failure to remove is ignored: the error that led here is the one to report.
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }
}
