import Desk
import Foundation
import Records
import Search
import Testing

@testable import Commands

struct NotificationPapersTests {
  @Test(arguments: Visibility.allCases, ["attach 1", "note 1 خطاب"])
  func `a file has the circle of its notification`(visibility: Visibility, act: String) throws {
    let archive = try ScratchArchive(notes: 0)
    defer { archive.remove() }
    let desk = try Desk(opening: archive.path)
    _ = try desk.addNotification(
      NotificationParticulars(
        kind: .headquartersAddress, subject: "نقل المقر", visibility: visibility),
      by: .local)
    let letter = archive.folder.appending(path: "خطاب.txt")
    try Data("خطاب اللجنة".utf8).write(to: letter)
    let words = act.split(separator: " ").map(String.init)
    let typed = Typed(
      ["notification"] + words + ["--file", "proof=\(letter.path)", "--archive", archive.path])
    #expect(typed.status == .done, "\(typed.messages)")
    let cards = try desk.cards(Listing(), for: .local).items.filter { $0.subject == nil }
    #expect(cards.map(\.details.visibility) == [visibility])
  }

  @Test func `a file that cannot be read is told with its role and the reason`() throws {
    let archive = try ScratchArchive(notes: 0)
    defer { archive.remove() }
    let desk = try Desk(opening: archive.path)
    _ = try desk.addNotification(
      NotificationParticulars(kind: .headquartersAddress, subject: "نقل المقر"), by: .local)
    let typed = Typed([
      "notification", "attach", "1", "--file", "lease=/nowhere/lease.pdf", "--archive",
      archive.path, "--lang", "en",
    ])
    #expect(typed.messages.contains("does not exist"))
    #expect(try desk.notification(1, for: .local).events.count == 1)
  }
}
