import Desk
import Foundation
import Records
import Search
import Testing

@testable import Commands

struct WatchCommandTests {
  private func action(_ words: String...) throws -> WatchCommand.Action {
    try WatchCommand(Arguments(words, for: WatchCommand.usage)).action
  }

  @Test func `what is done with which search`() throws {
    #expect(try action() == .news)
    #expect(try action("list") == .list)
    #expect(
      try action("add", "سفر", "المنع", "من", "-سفر")
        == .add("سفر", SearchQuery(typed: "المنع من -سفر"), .standard))
    #expect(try action("add", "x", "a b", "--any") == .add("x", SearchQuery(typed: "a b"), .any))
    #expect(try action("show", "سفر") == .show("سفر"))
    #expect(try action("seen", "سفر") == .seen("سفر"))
    #expect(try action("remove", "سفر") == .remove("سفر"))
  }

  @Test(arguments: [
    ["burn"], ["add"], ["add", "x"], ["add", "x", "-حبس"], ["show"], ["show", "x", "y"],
    ["list", "x"],
  ])
  func `what is not understood is refused before anything is opened`(words: [String]) {
    #expect(throws: UsageError.self) {
      _ = try WatchCommand(Arguments(words, for: WatchCommand.usage))
    }
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
