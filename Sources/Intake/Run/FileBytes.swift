import Foundation
import Records

/// Reads whole files of a bounded size.
struct FileBytes {
  /// The largest file that is read, in bytes.
  let limit: Int

  /// The content of the regular file at `path`.
  func read(_ path: String) throws(Refusal) -> [UInt8] {
    let handle = try Self.open(path)
    defer { try? handle.close() }
    var bytes: [UInt8] = []
    do {
      // Chunks, because the size that was listed may no longer be true.
      while let chunk = try handle.read(upToCount: 1 << 20), chunk.isEmpty == false {
        bytes.append(contentsOf: chunk)
        guard bytes.count <= limit else { break }
      }
    } catch {
      throw .unreadable
    }
    guard bytes.count <= limit else { throw .tooLarge(bytes: Self.size(of: path), limit: limit) }
    return bytes
  }

  /// Opens the regular file at `path`; anything else would block or never end.
  static func open(_ path: String) throws(Refusal) -> FileHandle {
    let target = URL(filePath: path).resolvingSymlinksInPath().path
    let attributes: [FileAttributeKey: Any]
    do {
      attributes = try FileManager.default.attributesOfItem(atPath: target)
    } catch CocoaError.fileReadNoPermission {
      throw .unreadable
    } catch {
      throw .absent
    }
    // What is still a link leads to nothing.
    guard attributes[.type] as? FileAttributeType != .typeSymbolicLink else { throw .absent }
    guard attributes[.type] as? FileAttributeType == .typeRegular else { throw .notAFile }
    guard let handle = FileHandle(forReadingAtPath: target) else {
      throw FileManager.default.fileExists(atPath: target) ? .unreadable : .absent
    }
    return handle
  }

  /// The size of the file at `path`, or 0 when it cannot be told.
  static func size(of path: String) -> Int {
    let target = URL(filePath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    return (attributes?[.size] as? NSNumber)?.intValue ?? 0
  }
}
