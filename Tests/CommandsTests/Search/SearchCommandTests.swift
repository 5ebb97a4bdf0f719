import Desk
import Foundation
import Records
import Search
import Support
import Testing
import Words

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

  @Test func `the order and the facets are asked for by name`() throws {
    #expect(try request("x").order == .relevance && request("x").facets == nil)
    #expect(try request("x", "--sort", "newest").order == .newest)
    #expect(try request("x", "--facets").facets == FacetRequest())
    #expect(throws: UsageError.self) { try request("x", "--sort", "sideways") }
    #expect(Typed(["search", "x", "--csv", "--json"]).status == .notUnderstood)
    #expect(throws: UsageError.self) { try request("x", "--csv", "--facets") }
  }

  @Test func `facets are lines for a person and one last object for a program`() throws {
    let archive = try ScratchArchive(notes: 4)
    defer { archive.remove() }
    let found = ["search", "--archive", archive.path, "quality:clean", "--facets", "--lang", "en"]
    let lines = Typed(found).output.split(separator: "\n")
    #expect(lines.last?.hasPrefix("4 results") == true)
    let objects = Typed(found + ["--json"]).output.split(separator: "\n")
    #expect(objects.count == 5)
    #expect(objects.last?.hasPrefix("{\"facets\":{\"complete\":true") == true)
    #expect(objects.dropLast().allSatisfy { $0.hasPrefix("{\"rank\":") })
  }

  @Test func `a table begins with its head, and with the mark of UTF-8 where it is wanted`() throws
  {
    let archive = try ScratchArchive(notes: 2)
    defer { archive.remove() }
    for command in [["search", "quality:clean"], ["list"]] {
      let words = command + ["--archive", archive.path, "--csv"]
      let table = Typed(words).output
      #expect(table.components(separatedBy: "\r\n").count == 4)
      #expect(table.contains("document,title,kind"))
      #expect(Typed(words + ["--bom"]).output == "\u{FEFF}" + table)
    }
  }
}

// MARK: - The search language

/// What help and the help page teach, against the archive that they speak of.
struct SearchLanguageTests {
  @Test func `every example finds something in the samples`() throws {
    let archive = try ScratchArchive(notes: 0)
    defer { archive.remove() }
    let desk = try Desk(opening: archive.path)
    _ = try desk.add([samples], options: IntakeOptions(), by: .local)
    var lines: Set<String> = []
    for tongue in Tongue.allCases { lines.formUnion(tongue.operators.flatMap(\.lines)) }
    #expect(lines.count > 20)
    for line in lines {
      let request = SearchRequest(query: SearchQuery(typed: line), reading: .all)
      #expect(try desk.answer(request, for: .local).hits.isEmpty == false, "\(line)")
    }
  }

  @Test(arguments: Tongue.allCases)
  func `help has every example, as it can be typed`(tongue: Tongue) {
    let help = Typed(["help", "search", "--lang", tongue.rawValue]).output
    let written = Set(help.split(separator: "\n").map { $0.drop { $0 == " " } })
    for word in tongue.operators {
      for line in word.lines { #expect(written.contains(line[...]), "\(line)") }
      #expect(word.meaning.isEmpty == false)
    }
  }

  private let samples = RepositoryFolder.samples.path
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
      #expect([.done, .nothingFound].contains(typed.status), "\(words): \(typed.messages)")
      for word in Self.engineWords {
        #expect(typed.messages.contains(word) == false, "\(words): \(typed.messages)")
      }
    }
  }
}
