import Foundation
import Records
import SQLite

extension Store {
  /// Makes a file at `path`, which must not exist: no other program's file is ever touched.
  ///
  /// `body` fills it under another name; it gets its own when it is whole, so that a program that is
  /// ended meanwhile leaves nothing there that is no archive. A failure leaves nothing at all.
  static func make(
    _ path: String, _ body: (String) throws(ArchiveError) -> Void
  ) throws(ArchiveError) {
    guard FileManager.default.fileExists(atPath: path) == false else {
      throw .occupied(path: path)
    }
    let place = "\(path).new-\(UInt32.random(in: .min ... .max))"
    try claim(place)
    do throws(ArchiveError) {
      try body(place)
      try put(place, at: path)
    } catch {
      discard(place)
      throw error
    }
  }

  /// A name beside `path` that nothing has yet: `path` with `ending`, and a number where it must be.
  static func free(beside path: String, ending: String) -> String {
    var name = "\(path).\(ending)"
    var count = 1
    while FileManager.default.fileExists(atPath: name) {
      count += 1
      name = "\(path).\(ending)-\(count)"
    }
    return name
  }

  /// Gives a file that is whole the name `path`, which must be free, for good.
  static func put(_ place: String, at path: String) throws(ArchiveError) {
    do {
      try FileManager.default.moveItem(atPath: place, toPath: path)
    } catch {
      if FileManager.default.fileExists(atPath: path) { throw .occupied(path: path) }
      throw .readOnly
    }
    // A name outlives a loss of power when its folder is written; some file systems cannot say so.
    let folder = URL(filePath: path).deletingLastPathComponent().path
    try? FileHandle(forReadingAtPath: folder)?.synchronize()
  }

  /// Whether two paths lead to one file.
  static func isSame(_ one: String, _ other: String) -> Bool {
    URL(filePath: one).resolvingSymlinksInPath() == URL(filePath: other).resolvingSymlinksInPath()
  }

  /// Whether there is a file, and no folder, at `path`.
  static func isFile(_ path: String) -> Bool {
    let kind = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    return kind != nil && kind != .typeDirectory
  }

  private static func claim(_ path: String) throws(ArchiveError) {
    do {
      try Data().write(to: URL(filePath: path), options: .withoutOverwriting)
    } catch {
      let folder = URL(filePath: path).deletingLastPathComponent().path
      guard FileManager.default.fileExists(atPath: folder) else {
        throw .missing(.folder, name: folder)
      }
      throw (error as? CocoaError)?.code == .fileWriteOutOfSpace ? .full : .readOnly
    }
  }

  /// Takes away a file that this program made and could not finish, with its journal.
  static func discard(_ path: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] {
      // A failure to remove is ignored: the error that led here is the one to report.
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }
}
