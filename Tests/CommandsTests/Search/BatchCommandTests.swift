import Foundation
import Search
import Testing

@testable import Commands

struct BatchCommandTests {
  private func command(_ words: String...) throws -> BatchCommand {
    try BatchCommand(Arguments(words, for: BatchCommand.usage))
  }

  @Test func `a list is read as it is meant`() throws {
    let plain = try command("names.txt")
    #expect(plain.path == "names.txt" && plain.column == nil && plain.reading == .all)
    let table = try command("a.csv", "--column", "الاسم", "--exact", "--csv")
    #expect(table.column == "الاسم" && table.reading == .exact)
    #expect(try command("a", "--any").reading == .any)
    #expect(throws: UsageError.conflict("exact", "any")) { try command("a", "--any", "--exact") }
    #expect(Typed(["batch", "a", "--csv", "--json"]).status == .notUnderstood)
    #expect(throws: UsageError.missing("FILE")) { try command() }
  }

  @Test func `a list in, a table out`() throws {
    let archive = try ScratchArchive(notes: 3)
    defer { archive.remove() }
    let file = archive.folder.appending(path: "list.txt")
    try Data("حماية البيانات\n-حكم\nالمحكنة\n".utf8).write(to: file)
    func batch(_ words: String...) -> Typed {
      Typed(["batch", "--archive", archive.path, "--lang", "en", file.path] + words)
    }
    let lines = batch()
    #expect(lines.status == .done)
    #expect(lines.output.hasPrefix("1\tحماية البيانات\t3\t"))
    #expect(lines.output.contains("3\tالمحكنة\t0\t\t\t\t\tالمحكمة\t"))
    #expect(lines.output.contains("1 line found something · 1 line found nothing · 1 line could"))
    let table = batch("--csv", "--bom")
    #expect(table.output.hasPrefix("\u{FEFF}line,query,documents,document,title,label"))
    #expect(table.output.contains("2,'-حكم,,"))
    #expect(table.messages.contains("1 line found something"))
    #expect("\u{FEFF}" + batch("--csv").output == table.output)
    let objects = batch("--json").output.split(separator: "\n")
    #expect(objects.count == 3)
    #expect(objects[1].contains("\"problem\":\"It says only what to exclude"))
    #expect(objects[2].contains("\"documents\":0,\"meant\":\"المحكمة\""))
  }

  @Test func `a list that cannot be read fails, one that finds nothing says so`() throws {
    let archive = try ScratchArchive(notes: 1)
    defer { archive.remove() }
    let absent = Typed(["batch", "--archive", archive.path, "--lang", "en", "/nowhere/at.txt"])
    #expect(absent.status == .failed)
    #expect(absent.messages.contains("The file does not exist."))
    let file = archive.folder.appending(path: "list.csv")
    try Data("a;b\nزبربزب;2".utf8).write(to: file)
    let words = ["batch", "--archive", archive.path, "--lang", "en", file.path, "--column"]
    #expect(Typed(words + ["x"]).messages.contains("no column"))
    #expect(Typed(words + ["a"]).status == .nothingFound)
  }
}
