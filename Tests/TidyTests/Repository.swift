import Foundation

/// The repository that the tests stand in, read as text.
enum Repository {
  /// The folder of `Package.swift`.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file of the repository.
  struct File: CustomStringConvertible, Sendable {
    /// The path from the root, such as `Sources/Records/Passage.swift`.
    let path: String
    let text: String

    var description: String { path }
    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
  }

  /// Every file under `folder` whose name ends so, sorted; none when there is no such folder.
  static func files(in folder: String, endings: [String] = [".swift"]) -> [File] {
    let start = root.appending(path: folder)
    guard let paths = FileManager.default.enumerator(atPath: start.path) else { return [] }
    return paths.compactMap { $0 as? String }.sorted()
      .filter { path in endings.contains { path.hasSuffix($0) } }
      .compactMap { file("\(folder)/\($0)") }
  }

  /// The file at `path`, or `nil` when it is absent or no text.
  static func file(_ path: String) -> File? {
    let place = root.appending(path: path)
    return (try? String(contentsOf: place, encoding: .utf8)).map { File(path: path, text: $0) }
  }

  /// What the compiler reads: sources, tests, schema and the manifest.
  static let swift =
    files(in: "Sources") + files(in: "Tests") + files(in: "schema")
    + [file("Package.swift")].compactMap { $0 }

  /// The folders of `Sources`, each a target.
  static var targets: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path + "/Sources")) ?? []
    return names.filter { $0.hasPrefix(".") == false }.sorted()
  }
}

extension Repository.File {
  /// The text with comments blanked out, and string literals too where `strings` is false.
  ///
  /// Line breaks stay, so that line numbers hold. Good enough for this repository's style: a
  /// multi-line string opens and closes with three quotes.
  func code(strings: Bool) -> String {
    var written = ""
    var rest = text[...]
    var isInBlock = false
    while let end = rest.firstIndex(of: "\n") ?? (rest.isEmpty ? nil : rest.endIndex) {
      var line = rest[..<end]
      rest = end == rest.endIndex ? "" : rest[rest.index(after: end)...]
      if isInBlock {
        if line.contains("\"\"\"") { isInBlock = false }
        written += strings ? line : ""
      } else {
        if line.count(where: { $0 == "\"" }) == 0, let slashes = line.firstRange(of: "//") {
          line = line[..<slashes.lowerBound]
        }
        isInBlock = line.hasSuffix("\"\"\"") || line.hasSuffix("\"\"\",")
        if line.drop(while: \.isWhitespace).hasPrefix("//") { line = "" }
        written += strings ? String(line) : Self.withoutStrings(line)
      }
      written += "\n"
    }
    return written
  }

  private static func withoutStrings(_ line: Substring) -> String {
    var written = ""
    var isInside = false
    var isEscaped = false
    for sign in line {
      if isInside {
        if isEscaped {
          isEscaped = false
        } else if sign == "\\" {
          isEscaped = true
        } else if sign == "\"" {
          isInside = false
        }
      } else if sign == "\"" {
        isInside = true
      } else {
        written.append(sign)
      }
    }
    // What follows a string may still be a comment.
    return written.firstRange(of: "//").map { String(written[..<$0.lowerBound]) } ?? written
  }

  /// Whether `word` stands in `text` as a word of its own.
  static func has(word: String, in text: String) -> Bool {
    text.ranges(of: word).contains { range in
      let before =
        range.lowerBound == text.startIndex ? " " : text[text.index(before: range.lowerBound)]
      let after = range.upperBound == text.endIndex ? " " : text[range.upperBound]
      return [before, after].allSatisfy { ($0.isLetter || $0.isNumber || $0 == "_") == false }
    }
  }
}
