import Foundation
import Testing

@testable import Commands

struct DocumentationTests {
  @Test func `every target has a section in ARCHITECTURE`() throws {
    let document = try #require(Repository.file("ARCHITECTURE.md"))
    for target in Repository.targets + ["Schema"] {
      #expect(document.text.contains("### `\(target)`"), "\(target)")
    }
  }

  @Test func `every section of a target in ARCHITECTURE has its target`() throws {
    let document = try #require(Repository.file("ARCHITECTURE.md"))
    for match in document.text.matches(of: /\n### `(\w+)`/) {
      #expect((Repository.targets + ["Schema"]).contains(String(match.output.1)))
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
