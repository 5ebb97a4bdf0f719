import Search
import Testing

@testable import Commands

struct SearchCommandTests {
  private func request(_ words: String...) throws -> SearchRequest {
    try SearchCommand(Arguments(words, for: SearchCommand.usage)).request
  }

  @Test func `words are one query, whether the shell kept them apart or not`() throws {
    #expect(try request("حماية", "البيانات") == request("حماية البيانات"))
    #expect(try request("حماية", "-لائحة").query.typed == "حماية -لائحة")
  }

  @Test func `the reading is standard, any or all`() throws {
    #expect(try request("x").reading == .standard)
    #expect(try request("x", "--any").reading == .any)
    #expect(try request("--all", "x").reading == .all)
  }

  @Test func `a part of the ranking can be asked for`() throws {
    let part = try request("x", "--limit", "٥", "--offset=20")
    #expect(part.limit == 5)
    #expect(part.offset == 20)
  }
}

// MARK: - Against an archive

/// Whatever is typed, the search answers or says that nothing was found.
struct HostileSearchTests {
  /// What must never reach a person: the words of the engine below.
  private static let engineWords = ["fts5", "sqlite", "syntax error", "no such column", "SQL"]

  @Test func `two thousand hostile queries are answered`() throws {
    let archive = try ScratchArchive(notes: 40)
    defer { archive.remove() }
    var random = SystemWords(seed: 2)
    for _ in 0..<2_000 {
      let words = ["search", "--archive", archive.path, "--"] + [random.word(), random.word()]
      let typed = Typed(words)
      #expect([.done, .nothingFound].contains(typed.status), "\(words): \(typed.notices)")
      for word in Self.engineWords {
        #expect(typed.notices.contains(word) == false, "\(words): \(typed.notices)")
      }
    }
  }
}
