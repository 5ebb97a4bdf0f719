import Foundation
import Testing

@testable import Commands

struct DebugCommandTests {
  @Test func `tokens are shown with the bytes they come from`() {
    let lines = Typed(["debug", "tokens", "في المحكمةِ"]).output.split(separator: "\n")
    #expect(lines.contains { $0.hasSuffix("\t0..<4\tفي") })
    #expect(lines.contains { $0.contains("\tstem\t") })
    #expect(lines.allSatisfy { $0.split(separator: "\t").count == 4 })
  }

  @Test func `a query is shown as the index is asked, with its filters`() {
    let lines = Typed(["debug", "match", "حبس", "-سفر", "kind:ruling"]).output
      .split(separator: "\n")
    #expect(lines.first?.contains("NOT") == true)
    #expect(lines.dropFirst() == ["Kind: Ruling"])
  }

  @Test func `a search is shown as the statements it asks, with their plans`() throws {
    let archive = try ScratchArchive(notes: 3)
    defer { archive.remove() }
    let lines = Typed(["--archive", archive.path, "debug", "plan", "المحكمة", "kind:note"]).output
      .split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("SELECT") && $0.contains("MATCH") })
    #expect(lines.contains { $0.hasPrefix("    ") && $0.contains("passage_index VIRTUAL TABLE") })
  }

  @Test func `a page of every kind is written in both languages, and they lead to one another`()
    throws
  {
    let archive = try ScratchArchive(notes: 3)
    defer { archive.remove() }
    let folder = archive.folder.appending(path: "pages")
    let written = Typed(["--archive", archive.path, "debug", "pages", folder.path, "المحكمة"])
    #expect(written.status == .done)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    for name in ["index", "search", "documents", "documents-N", "cases", "intake", "help"] {
      let pages = try ["ar", "en"].map {
        try String(contentsOf: folder.appending(path: "\($0)/\(name).html"), encoding: .utf8)
      }
      #expect(pages[0].contains("dir=\"rtl\"") && pages[1].contains("dir=\"ltr\""), "\(name)")
      for page in pages {
        for link in page.matches(of: /(?:href|src)="(?!http)([^"#]+)/) {
          let place = link.output.1.replacing("../", with: "")
          let isThere = names.contains { $0 == place || $0.hasSuffix("/" + place) }
          #expect(isThere, "\(place) in \(name)")
        }
      }
    }
    #expect(names.contains("assets/sijill.css"))
    #expect(
      Typed(["--archive", archive.path, "debug", "pages", folder.path]).status == .failed)
  }

  @Test func `it is left out of help`() {
    #expect(Typed(["help"]).output.contains("debug") == false)
    #expect(Typed(["debug", "fold", "x"]).status == .notUnderstood)
  }
}
