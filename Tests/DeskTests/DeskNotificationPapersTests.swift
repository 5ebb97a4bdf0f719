import Desk
import Records
import Testing
import Words

/// What the party sent stays what it sent, whenever it is printed.
struct DeskNotificationPapersTests {
  private func letter(
    of walk: NotificationWalk, for visitor: Visitor = .secretary
  ) throws -> NotificationLetter {
    NotificationLetter(try walk.desk.dossier(of: walk.id, for: visitor))
  }

  @Test func `a letter that was sent is printed again as it was, whatever the record says`() throws
  {
    let walk = try NotificationWalk(.changeOfPresident)
    #expect(try letter(of: walk).version == .draft)
    try walk.dispatch()
    let sent = try letter(of: walk)
    #expect(sent.version == .sent(try CivilDate("2026-03-30")))
    #expect(sent.parts.contains { $0.text.contains("نفاذه") } == false)
    var particulars = try walk.notification.particulars
    particulars.effective = try CivilDate("2027-01-01")
    _ = try walk.desk.edit(notification: walk.id, to: particulars, by: .lawyer)
    _ = try walk.note("مدة", [.termEnd: "2027-07-31"])
    #expect(try letter(of: walk) == sent)
    #expect(try walk.notification.isEffectiveAddedLater)
    // Sent again by another way it is the same letter.
    try walk.take(.dispatched, [.dispatch: "2026-04-10"], [.channel: "bailiff"])
    #expect(try letter(of: walk) == sent)
  }

  @Test func `before it is sent the letter says what the record says`() throws {
    let walk = try NotificationWalk(.changeOfPresident)
    var particulars = try walk.notification.particulars
    particulars.effective = try CivilDate("2027-01-01")
    _ = try walk.desk.edit(notification: walk.id, to: particulars, by: .lawyer)
    #expect(try letter(of: walk).parts.contains { $0.text.contains("نفاذه") })
    #expect(try walk.notification.isEffectiveAddedLater == false)
  }

  @Test func `the title of an enclosure in a letter is for those who may see it`() throws {
    let walk = try NotificationWalk(.changeOfPresident)
    let paper = try walk.scratch.add("محضر سري", named: "محضر سري.md", visibility: .restricted)
    _ = try walk.desk.attach(
      [NotificationEntry.Evidence(.minutes, .document(paper))], to: walk.id, by: .secretary)
    try walk.dispatch()
    let title = try #require(try walk.desk.dossier(of: walk.id, for: .secretary).cards[paper])
      .details.title
    #expect(try letter(of: walk).parts.contains { $0.text.contains(title) })
    let seen = try letter(of: walk, for: .lawyer)
    #expect(seen.parts.contains { $0.text.contains(title) } == false)
    #expect(seen.parts.contains(.enclosure(name: "محضر الاجتماع", title: "")))
  }
}
