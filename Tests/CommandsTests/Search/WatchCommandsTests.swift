import Desk
import Foundation
import Records
import Search
import Testing

@testable import Commands

struct WatchCommandsTests {
  private func added(_ words: String...) throws -> WatchAddCommand {
    try WatchAddCommand(Arguments(words, for: WatchAddCommand.usage))
  }

  @Test func `which search is kept, and how it is read`() throws {
    let plain = try added("سفر", "المنع", "من", "-سفر")
    #expect(plain.name == "سفر" && plain.query == SearchQuery(typed: "المنع من -سفر"))
    #expect(plain.reading == .standard)
    #expect(try added("x", "a b", "--any").reading == .any)
  }

  @Test(arguments: [
    ["burn"], ["add"], ["add", "x"], ["add", "x", "-حبس"], ["show"], ["show", "x", "y"],
    ["list", "x"],
  ])
  func `what is not understood is refused before anything is opened`(words: [String]) {
    #expect(Typed(["watch"] + words).status == .notUnderstood)
  }

  @Test func `from saving to seeing`() throws {
    let archive = try ScratchArchive(notes: 2)
    defer { archive.remove() }
    func watch(_ words: String...) -> Typed {
      Typed(["watch", "--archive", archive.path, "--lang", "en"] + words)
    }
    #expect(watch().status == .nothingFound)
    #expect(watch("add", "data", "حماية البيانات").status == .done)
    #expect(watch("add", "data", "حكم").status == .failed)
    #expect(watch().output == "0\tdata\tحماية البيانات\n")
    #expect(watch().status == .nothingFound)
    #expect(watch("list").status == .done)
    #expect(watch("show", "data").status == .nothingFound)
    let upload = Original(
      name: "new.md", mediaType: "", bytes: Array("مرسوم حماية البيانات الجديد".utf8))
    _ = try Desk(opening: archive.path).add([upload], options: IntakeOptions(), by: .local)
    #expect(watch().status == .done)
    #expect(watch().output == "1\tdata\tحماية البيانات\n")
    #expect(watch("--json").output.contains("\"new\":1,\"never\":null"))
    #expect(watch("show", "data").output.hasPrefix("3\t"))
    #expect(watch("seen", "data").output.hasPrefix("“data” is seen"))
    #expect(watch().status == .nothingFound)
    #expect(watch("remove", "data").status == .done)
    #expect(watch("remove", "data").status == .nothingFound)
    #expect(watch("list").output == "")
  }
}
