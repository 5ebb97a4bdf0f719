import Foundation
package import Records

/// A file that intake came upon, or what kept it from walking on (ملف وُجد).
package struct FoundFile: Equatable, Sendable {
  /// The path, below the one that was given.
  package let path: String
  /// The size in bytes when the file was listed.
  package let bytes: Int
  /// Why it will not be read, or `nil` when it may be tried.
  package let refusal: Refusal?

  package init(path: String, bytes: Int, refusal: Refusal? = nil) {
    (self.path, self.bytes, self.refusal) = (path, bytes, refusal)
  }
}

extension Intake {
  /// Every file below `paths` in sorted order, and a refusal for what cannot be walked.
  ///
  /// A path that is given by hand may be a symbolic link; below it, links are followed only to
  /// files that lie in the same tree, and never to folders: a link cannot lead out or around.
  /// Passed over in silence are only what desktops and editors leave behind: `.DS_Store`,
  /// `Thumbs.db`, `desktop.ini`, `.directory`, names that begin with `._`, `~$` or `.~lock.`, and
  /// folders `__MACOSX`, `.git` and `.Trash-…`. Other hidden files are files.
  package func files(below paths: [String]) -> [FoundFile] {
    var found: [FoundFile] = []
    for path in paths {
      var root = path
      while root.count > 1, root.hasSuffix("/") { root.removeLast() }
      Walk(root: root, limits: limits).visit(root, depth: 0, found: &found)
    }
    return found
  }
}

/// One walk through a tree of folders.
private struct Walk {
  let root: String
  let limits: Limits

  func visit(_ path: String, depth: Int, found: inout [FoundFile]) {
    let isGiven = depth == 0
    let target = isGiven ? URL(filePath: path).resolvingSymlinksInPath().path : path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: target) else {
      found.append(FoundFile(path: path, bytes: 0, refusal: Self.reason(at: target)))
      return
    }
    let bytes = (attributes[.size] as? NSNumber)?.intValue ?? 0
    switch attributes[.type] as? FileAttributeType {
    case .typeRegular?:
      found.append(FoundFile(path: path, bytes: bytes))
    case .typeDirectory?:
      guard depth < limits.folderDepth else {
        let refusal = Refusal.tooDeep(limit: limits.folderDepth)
        found.append(FoundFile(path: path, bytes: 0, refusal: refusal))
        return
      }
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: target) else {
        found.append(FoundFile(path: path, bytes: 0, refusal: .unreadable))
        return
      }
      // Sorted by bytes, so that two runs over one folder go the same way on every machine.
      for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
      where Self.isLeftBehind(name) == false {
        visit(path == "/" ? "/" + name : path + "/" + name, depth: depth + 1, found: &found)
      }
    case .typeSymbolicLink?:
      found.append(link(at: path))
    default:
      found.append(FoundFile(path: path, bytes: 0, refusal: .notAFile))
    }
  }

  private func link(at path: String) -> FoundFile {
    let target = URL(filePath: path).resolvingSymlinksInPath().path
    let tree = URL(filePath: root).resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: target) else {
      return FoundFile(path: path, bytes: 0, refusal: Self.reason(at: target))
    }
    // What is still a link leads to nothing.
    guard attributes[.type] as? FileAttributeType != .typeSymbolicLink else {
      return FoundFile(path: path, bytes: 0, refusal: .absent)
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular, target.hasPrefix(tree + "/")
    else { return FoundFile(path: path, bytes: 0, refusal: .notAFile) }
    return FoundFile(path: path, bytes: (attributes[.size] as? NSNumber)?.intValue ?? 0)
  }

  /// Why nothing can be learned of the file at `path`.
  private static func reason(at path: String) -> Refusal {
    do {
      _ = try FileManager.default.attributesOfItem(atPath: path)
      return .unreadable
    } catch CocoaError.fileReadNoPermission {
      return .unreadable
    } catch {
      return .absent
    }
  }

  /// Whether a desktop or an editor leaves files or folders of this name behind.
  private static func isLeftBehind(_ name: String) -> Bool {
    let names: Set<String> = [
      ".DS_Store", "Thumbs.db", "desktop.ini", ".directory", "__MACOSX", ".git",
    ]
    let beginnings = ["._", "~$", ".~lock.", ".Trash-"]
    return names.contains(name) || beginnings.contains { name.hasPrefix($0) }
  }
}
