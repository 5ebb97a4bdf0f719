import Records
import Search
import Store
import Testing

struct CardRowsTests {
  @Test func `a list has its order, its part and its total`() throws {
    let scratch = try ScratchStore()
    for (title, date) in [("ج", 2020), ("أ", nil), ("ب", 2024), ("د", nil)] as [(String, Int?)] {
      try scratch.add(.record(title, "نص", date: date.flatMap { CivilDate(year: $0) }))
    }
    func titles(_ listing: Listing) throws -> [String] {
      let page = try scratch.store.cards(listing, for: .local)
      #expect(page.total == 4)
      return page.items.map(\.details.title)
    }
    #expect(try titles(Listing()) == ["د", "ب", "أ", "ج"])
    #expect(try titles(Listing(order: .title)) == ["أ", "ب", "ج", "د"])
    #expect(try titles(Listing(order: .date)) == ["ب", "ج", "د", "أ"])
    #expect(try titles(Listing(order: .title, limit: 2, offset: 1)) == ["ب", "ج"])
    #expect(try titles(Listing(offset: 9)) == [])
    #expect(try titles(Listing(limit: .max, offset: .max)) == [])
  }

  @Test func `a card tells everything that was said`() throws {
    let scratch = try ScratchStore()
    var details = Details(
      title: "عنوان «بين» أقواس", kind: .evidence, date: CivilDate(year: 2026, month: 2),
      source: "النيابة", author: "محرر", tags: ["ب", "أ", "two words"], language: .english,
      caseName: "قضية 5", remark: "سطر\nثان", visibility: .restricted)
    var draft = Draft.file("محضر.txt", "نص المحضر")
    draft.details = details
    let id = try scratch.add(draft)
    let card = try scratch.store.card(id, for: .local)
    #expect(card.details == details)
    #expect(card.file == "محضر.txt")
    #expect(card.mediaType == "text/plain")
    #expect(card.fileBytes == Array("نص المحضر".utf8).count)
    #expect(card.passageCount == 1)
    #expect(card.addedAt.description == "2026-11-24T09:30:00Z")
    #expect(card.removedAt == nil)
    details.date = nil
    details.tags = []
    try scratch.store.edit(id, to: details, by: .local)
    #expect(try scratch.store.card(id, for: .local).details == details)
  }

  @Test func `a document without text has a card, no passages, and is found by its title`() throws {
    let scratch = try ScratchStore()
    let id = try scratch.add(.record("صورة الحكم"))
    let document = try scratch.store.document(id, for: .local)
    #expect(document.passages == [])
    #expect(document.card.passageCount == 0)
    #expect(document.card.quality == .none)
    #expect(try scratch.store.found("صورة") == [id])
    let answer = try scratch.store.answer(
      SearchRequest(query: SearchQuery(typed: "غائب")), for: .local)
    #expect(answer.searched == 0)
    #expect(answer.unsearchable == 1)
  }
}
