import Desk
import Records
import Search
import Testing

struct DeskDocumentsTests {
  @Test(arguments: ["", " ", "\n\t", "\u{A0}"])
  func `a document keeps its title: an empty one is refused`(title: String) throws {
    let scratch = try ScratchDesk()
    let id = try scratch.add("# عنوان\n\nنص\n")
    let before = try scratch.desk.document(id, for: .secretary)
    var details = before.card.details
    details.title = title
    do throws(ArchiveError) {
      _ = try scratch.desk.edit(id, to: details, by: .secretary)
      Issue.record("edited")
    } catch {
      guard case .invalid(.title, typed: title) = error else { Issue.record("\(error)"); return }
    }
    #expect(try scratch.desk.document(id, for: .secretary) == before)
  }

  @Test func `nobody puts a document where they would lose it`() throws {
    let scratch = try ScratchDesk()
    let id = try scratch.add("# عنوان\n\nنص\n", visibility: .secretariat)
    var details = try scratch.desk.document(id, for: .lawyer).card.details
    details.visibility = .restricted
    #expect(
      refusal { _ = try scratch.desk.edit(id, to: details, by: .lawyer) }
        == "invalid(Records.ArchiveError.Field.visibility, typed: \"restricted\")")
    #expect(try scratch.desk.document(id, for: .lawyer).card.details.visibility == .secretariat)
    details.visibility = .open
    #expect(try scratch.desk.edit(id, to: details, by: .lawyer).details.visibility == .open)
    #expect(try scratch.desk.ask("نص", for: .leader).hits.map(\.card.id) == [id])
  }

  @Test func `an edit answers with the new card`() throws {
    let scratch = try ScratchDesk()
    let id = try scratch.add("# عنوان\n\nنص\n")
    let details = Details(
      title: "عنوان جديد", kind: .ruling, date: CivilDate(year: 2026), tags: ["أول", "ثان"],
      visibility: .restricted)
    let card = try scratch.desk.edit(id, to: details, by: .secretary)
    #expect(card.details == details)
    #expect(try scratch.desk.document(id, for: .secretary).card == card)
  }

  @Test func `the original is given back as it came`() throws {
    let scratch = try ScratchDesk()
    let text = "\u{FEFF}# عنوان\r\n\r\nنـــص\u{200F}\r\n"
    let id = try scratch.add(text, named: "مذكرة أولى.md")
    let original = try scratch.desk.original(of: id, for: .secretary)
    #expect(original.name == "مذكرة أولى.md")
    #expect(original.bytes == Array(text.utf8))
  }

  @Test func `the trash is listed by itself`() throws {
    let scratch = try ScratchDesk()
    let kept = try scratch.add("# أول\n\nنص\n")
    let removed = try scratch.add("# ثان\n\nنص آخر\n")
    try scratch.desk.remove(removed, by: .lawyer)
    #expect(try scratch.desk.cards(Listing(), for: .secretary).items.map(\.id) == [kept])
    #expect(
      try scratch.desk.cards(Listing(isTrash: true), for: .secretary).items.map(\.id) == [removed])
    let holdings = try scratch.desk.holdings(for: .secretary)
    #expect(holdings.documents == 1 && holdings.removed == 1)
  }
}
