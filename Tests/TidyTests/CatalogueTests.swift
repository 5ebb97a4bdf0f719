import Foundation
import Testing

/// The documentation that is looked up says what is so, and can be followed.
struct CatalogueTests {
  private static let folder = "Sources/sijill/sijill.docc"

  /// Every article, decisions among them.
  private static let articles = Repository.files(in: folder, endings: [".md"])

  private static func article(_ name: String) throws -> Repository.File {
    try #require(articles.first { $0.name == name }, "\(name)")
  }

  // MARK: - Links

  @Test func `every link leads to an article, and every article is linked`() {
    let names = Set(Self.articles.map { $0.name.replacing(".md", with: "") })
    #expect(names.count == Self.articles.count, "two articles of one name")
    var linked: Set<String> = []
    for article in Self.articles {
      for match in article.text.matches(of: /<doc:([^>]+)>/) {
        #expect(names.contains(String(match.output.1)), "\(article): \(match.output.1)")
        linked.insert(String(match.output.1))
      }
    }
    #expect(names.subtracting(linked) == ["sijill"])
  }

  @Test func `every article has its title`() {
    #expect(Self.articles.count > 40)
    for article in Self.articles {
      #expect(article.text.hasPrefix("# "), "\(article)")
      let titles = article.lines.count { $0.hasPrefix("# ") }
      #expect(titles == 1, "\(article)")
    }
  }

  // MARK: - Glossary

  @Test func `what the glossary calls a type is one`() throws {
    let declared = Set(
      Repository.files(in: "Sources").flatMap { file in
        file.code(strings: false).matches(
          of: /\b(?:struct|enum|class|protocol|typealias) (\w+)/
        ).map { String($0.output.1) }
      })
    let rows = try Self.glossary()
    #expect(rows.count > 80)
    for row in rows {
      for name in row.code.split(separator: ".").map(String.init) {
        #expect(declared.contains(name), "\(row.english): \(row.code)")
      }
    }
  }

  @Test func `the glossary has one word for one thing, in both languages`() throws {
    let rows = try Self.glossary()
    for words in [rows.map(\.arabic), rows.map(\.english)] {
      #expect(Set(words).count == words.count)
    }
    for row in rows {
      #expect(row.arabic.unicodeScalars.contains { (0x0621...0x064A).contains($0.value) })
      #expect(row.english.unicodeScalars.allSatisfy { $0.isASCII }, "\(row.english)")
      #expect([row.sentence, row.inEnglish].allSatisfy { $0.count > 5 }, "\(row.english)")
    }
  }

  /// Types with a name from outside of the law, which a newcomer meets and must find explained.
  @Test(arguments: ["Desk", "Tongue", "Frame", "Ink", "Sheet", "Change", "Visitor"])
  func `the glossary explains the house's own names`(name: String) throws {
    #expect(try Self.glossary().contains { $0.code == name })
  }

  /// A line of the glossary.
  private struct Row {
    let arabic: String
    let english: String
    let code: String
    let sentence: String
    let inEnglish: String
  }

  private static func glossary() throws -> [Row] {
    try article("Glossary.md").lines.compactMap { line in
      guard line.hasPrefix("| "), line.contains("`") else { return nil }
      let cells = line.split(separator: "|").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard cells.count == 5 else {
        Issue.record("\(line)")
        return nil
      }
      return Row(
        arabic: cells[0], english: cells[1], code: cells[2].filter { $0 != "`" },
        sentence: cells[3], inEnglish: cells[4])
    }
  }

  // MARK: - Decisions

  private static let headings = [
    "## Context", "## Choice", "## What would change our mind", "## Replaced by",
  ]

  @Test func `decisions are numbered, dated and whole`() throws {
    let decisions = Self.articles.filter { $0.path.contains("/Decisions/") }
    #expect(decisions.count > 40)
    var before = ""
    for (place, decision) in decisions.enumerated() {
      let number = String(repeating: "0", count: 3 - "\(place + 1)".count) + "\(place + 1)"
      #expect(decision.name.hasPrefix("\(number)-"), "\(decision)")
      #expect(decision.text.hasPrefix("# \(number). "), "\(decision)")
      let date = try #require(
        decision.text.firstMatch(of: /\nDecided on (\d{4}-\d\d-\d\d)\.\n/)?.output.1, "\(decision)")
      #expect(date >= before, "\(decision) is older than the one before it")
      before = String(date)
      let found = decision.lines.filter { $0.hasPrefix("## ") }.map(String.init)
      #expect(found == Self.headings, "\(decision)")
      for (heading, next) in zip(Self.headings, Self.headings.dropFirst() + [""]) {
        let start = try #require(decision.text.firstRange(of: heading + "\n")?.upperBound)
        let rest = decision.text[start...]
        let end = next.isEmpty ? rest.endIndex : rest.firstRange(of: next)?.lowerBound
        let text = rest[..<(end ?? rest.endIndex)]
        #expect(text.contains { $0.isLetter }, "\(decision): \(heading) says nothing")
      }
    }
  }

  @Test func `a decision is replaced by a later one`() throws {
    let decisions = Self.articles.filter { $0.path.contains("/Decisions/") }
    var replaced = 0
    for decision in decisions {
      let end = try #require(decision.text.components(separatedBy: "## Replaced by").last)
      guard let link = end.firstMatch(of: /<doc:([^>]+)>/)?.output.1 else {
        #expect(end.contains("Nothing"), "\(decision)")
        continue
      }
      replaced += 1
      #expect(String(link) > decision.name, "\(decision)")
    }
    #expect(replaced > 0)
  }

  @Test func `the list of decisions has each, in order`() throws {
    let listed = try Self.article("Decisions.md").text.matches(of: /\n- <doc:([^>]+)>/)
      .map { String($0.output.1) }
    let names = Self.articles.filter { $0.path.contains("/Decisions/") }
      .map { $0.name.replacing(".md", with: "") }
    #expect(listed == names)
  }

  // MARK: - Measurements

  @Test func `a measurement has its date and its command`() throws {
    let sections = try Self.article("Measurements.md").text.components(separatedBy: "\n## ")
    // The first two say what was measured on.
    #expect(sections.count > 5)
    for section in sections.dropFirst(2) {
      let name = section.prefix { $0 != "\n" }
      #expect(section.contains(/\nMeasured on \d{4}-\d\d-\d\d\.\n/), "\(name)")
      #expect(section.contains(/\nCommand: .*(?:`|not kept)/), "\(name)")
    }
  }
}
