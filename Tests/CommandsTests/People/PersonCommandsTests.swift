import Foundation
import Testing

@testable import Commands

struct PersonCommandsTests {
  private let archive: ScratchArchive

  init() throws { archive = try ScratchArchive(notes: 0) }

  private func typed(_ words: String...) -> Typed {
    Typed(["--archive", archive.path] + words)
  }

  @Test func `a member is entered, found by any spelling and corrected`() throws {
    #expect(
      typed(
        "member", "add", "عبد الرحمن سعيد الزعفراني", "--number", "12", "--governorate", "الجيزة"
      )
      .status == .done)
    #expect(typed("member", "list", "عبدالرحمن الزعفرانى").output.contains("12"))
    #expect(typed("member", "list", "12").output.contains("الزعفراني"))
    #expect(typed("person", "like", "عبدالرحمن الزعفراني").output.contains("عبد الرحمن سعيد"))
    let near = typed("person", "add", "عبدالرحمن رشدي سعيد الزعفراني")
    #expect(near.status == .done && near.messages.contains("(1)"))
    #expect(
      typed("member", "edit", "1", "--phone", "0100", "--spellings", "عبده الزعفراني").status
        == .done)
    #expect(typed("member", "history", "1").output.contains("Phone"))
    #expect(typed("person", "list").output.split(separator: "\n").count == 2)
    #expect(typed("member", "list").output.split(separator: "\n").count == 1)
    #expect(typed("search", "عبدالرحمن kind:member").output.contains("الزعفراني"))
  }

  @Test(arguments: [
    "عبدالرحمن سعيد الزعفراني", "عبد الرحمن سعيد الزعفرانى", "أ/ عبد الرحمن سعيد الزعفراني",
  ])
  func `a namesake is asked about before a second person is entered`(name: String) throws {
    #expect(typed("person", "add", "عبد الرحمن سعيد الزعفراني").status == .done)
    let asked = typed("member", "add", name, "--number", "7")
    #expect(asked.status == .notUnderstood)
    #expect(asked.messages.contains("#1") && asked.messages.contains("--other-person"))
    #expect(typed("person", "list").output.split(separator: "\n").count == 1)
    #expect(typed("person", "add", name, "--other-person").status == .done)
    #expect(typed("person", "list").output.split(separator: "\n").count == 2)
  }

  @Test func `a consent is given and taken back`() throws {
    _ = typed("person", "add", "هالة رسلان الكفراوي")
    #expect(typed("person", "consent", "1", "publication", "--on", "2026-01-05").status == .done)
    #expect(typed("person", "withdraw", "1", "1", "--on", "2026-02-01").status == .done)
    #expect(typed("person", "withdraw", "1", "1").status == .nothingFound)
    let shown = typed("person", "show", "1").output
    #expect(shown.contains("2026-01-05") && shown.contains("2026-02-01"))
    #expect(typed("person", "consent", "1", "everyone").status == .notUnderstood)
  }

  @Test func `what cannot be is refused`() {
    #expect(typed("member", "add", "محمد علي حسن", "--birth", "2090").status == .notUnderstood)
    #expect(typed("member", "add", "،").status == .notUnderstood)
    #expect(typed("member", "add", "محمد علي حسن", "--number", "5").status == .done)
    #expect(typed("member", "add", "سامي رفعت حسن", "--number", "5").status == .failed)
    #expect(typed("person", "show", "9").status == .nothingFound)
    #expect(typed("person", "remove", "1").status == .done)
    #expect(typed("person", "show", "1").status == .nothingFound)
  }
}
