import Testing

@testable import Commands

struct WayLinesTests {
  @Test(arguments: [
    ("سفر", "'سفر'"), ("it's", "'it'\\''s'"), ("a; rm -rf $HOME `x`", "'a; rm -rf $HOME `x`'"),
  ])
  func `a line is one word of a shell whatever it has`(line: String, quoted: String) {
    #expect(line.quotedForShell == quoted)
  }

  @Test func `what finds something is printed as a command that finds it`() throws {
    let archive = try ScratchArchive(notes: 3)
    defer { archive.remove() }
    let vain = Typed(["search", "--archive", archive.path, "--lang", "en", "البينات الشخصيةة"])
    #expect(vain.status == .nothingFound || vain.output.contains("Did you mean"))
    let typed = Typed(["search", "--archive", archive.path, "--lang", "en", "المحكنة"])
    #expect(typed.status == .nothingFound)
    let line = typed.output.split(separator: "\n").first { $0.contains("    sijill search") }
    let own = "    sijill search --archive '\(archive.path)' 'المحكمة'"
    #expect(line.map(String.init) == own)
    #expect(typed.output.contains("Tried: what was typed, as it is"))
    #expect(Typed(["search", "--archive", archive.path, "المحكمة"]).status == .done)
  }

  @Test func `for another program the objects stand alone`() throws {
    let archive = try ScratchArchive(notes: 1)
    defer { archive.remove() }
    let typed = Typed(["search", "--json", "--archive", archive.path, "--lang", "en", "المحكنة"])
    #expect(typed.output == "")
    #expect(typed.messages.hasPrefix("Tried:"))
  }
}
