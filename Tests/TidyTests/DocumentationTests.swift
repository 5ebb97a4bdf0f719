import Foundation
import Testing

struct DocumentationTests {
  /// What a newcomer reads to the end, in bytes.
  private static let readmeBytesMax = 10_000
  /// What is read as one picture, in lines.
  private static let architectureLinesMax = 250

  @Test func `every target has a section in ARCHITECTURE`() throws {
    let document = try #require(Repository.file("ARCHITECTURE.md"))
    for target in Repository.targets + ["Schema"] {
      #expect(document.text.contains("\n### `\(target)`\n"), "\(target)")
    }
  }

  @Test func `every section of a target in ARCHITECTURE has its target`() throws {
    let document = try #require(Repository.file("ARCHITECTURE.md"))
    for match in document.text.matches(of: /\n### `(\w+)`/) {
      #expect((Repository.targets + ["Schema"]).contains(String(match.output.1)))
    }
  }

  @Test func `the README can be read to the end, and ARCHITECTURE in one sitting`() throws {
    let readme = try #require(Repository.file("README.md"))
    #expect(readme.text.utf8.count <= Self.readmeBytesMax, "\(readme.text.utf8.count)")
    let architecture = try #require(Repository.file("ARCHITECTURE.md"))
    #expect(architecture.lines.count <= Self.architectureLinesMax, "\(architecture.lines.count)")
  }

  @Test func `every file that a document names is there`() throws {
    for path in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"] {
      let document = try #require(Repository.file(path))
      var named = document.text.matches(of: /(?:Sources|Tests|samples|schema)\/[\w\/+.-]*\w/)
        .map { String($0.output) }
      named += document.text.matches(of: /\]\(([^)#:]+)\)/).map { String($0.output.1) }
      #expect(named.isEmpty == false)
      // A file that somebody is to make has a name in capitals.
      for name in named where name.contains("NAME") == false {
        let place = Repository.root.appending(path: name).path
        #expect(FileManager.default.fileExists(atPath: place), "\(path): \(name)")
      }
    }
    let architecture = try #require(Repository.file("ARCHITECTURE.md"))
    for match in architecture.text.matches(of: /`(\w+Tests)`/) {
      let name = "\(match.output.1).swift"
      let isThere = Repository.swift.contains { $0.name == name } || name == "TidyTests.swift"
      #expect(isThere, "\(name)")
    }
  }

  @Test func `CONTRIBUTING names the doors and the four additions`() throws {
    let document = try #require(Repository.file("CONTRIBUTING.md")).text.lowercased()
    for subject in ["make test", "make demo", "a fold", "a page", "a command", "a migration"] {
      #expect(document.contains(subject), "\(subject)")
    }
  }

  @Test func `every door of the Makefile is explained`() throws {
    let makefile = try #require(Repository.file("Makefile"))
    let document = try #require(Repository.file("CONTRIBUTING.md"))
    for match in makefile.text.matches(of: /\n(\w+):/) {
      #expect(document.text.contains("make \(match.output.1)"), "\(match.output.1)")
    }
  }
}

// MARK: - The walks

extension DocumentationTests {
  /// A walk of ARCHITECTURE: how many files it says to enter, how many it may, and which they are.
  private struct Walk {
    let name: String
    let count: Int
    let most: Int
    let files: [String]
  }

  /// The walks that are written down, and the most files that each may enter.
  private static let goals = [
    "A search": 6, "An event by form": 14, "A step of a notification": 12,
  ]

  @Test func `the walks are as long as they say, and no longer than they may be`() throws {
    let walks = try Self.walks()
    #expect(walks.count == Self.goals.count)
    for walk in walks {
      #expect(walk.most == Self.goals[walk.name], "\(walk.name)")
      #expect(walk.files.count == walk.count, "\(walk.name)")
      #expect(walk.count <= walk.most, "\(walk.name)")
      #expect(Set(walk.files).count == walk.count, "\(walk.name)")
    }
  }

  @Test func `each file of a walk is entered from one before it`() throws {
    for walk in try Self.walks() {
      var words: Set<String> = []
      for path in walk.files {
        let file = try #require(Repository.file(path), "\(path)")
        let code = file.code(strings: false)
        let declared = code.matches(of: /\b(?:func|struct|enum|class|protocol) (\w+)/)
          .map { String($0.output.1) }
        if words.isEmpty == false {
          #expect(declared.contains(where: words.contains), "\(walk.name): \(path)")
        }
        words.formUnion(
          code.split { $0.isLetter == false && $0.isNumber == false }.map(String.init))
      }
    }
  }

  /// The walks, from `### A search: 6 files (at most 6)` and the numbered lines below.
  private static func walks() throws -> [Walk] {
    let document = try #require(Repository.file("ARCHITECTURE.md"))
    return try document.text.split(separator: "\n### ").compactMap { section -> Walk? in
      guard let head = section.firstMatch(of: /^(.+): (\d+) files \(at most (\d+)\)\n/) else {
        return nil
      }
      let lines = section.matches(of: #/\n(\d+)\. `([^`]+)`:/#)
      for (place, line) in lines.enumerated() { #expect(Int(line.output.1) == place + 1) }
      return Walk(
        name: String(head.output.1), count: try #require(Int(head.output.2)),
        most: try #require(Int(head.output.3)), files: lines.map { String($0.output.2) })
    }
  }
}
