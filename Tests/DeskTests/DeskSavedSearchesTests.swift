import Desk
import Records
import Search
import Testing

struct DeskSavedSearchesTests {
  private let scratch: ScratchDesk

  init() throws { scratch = try ScratchDesk() }

  private func refused(_ name: String, _ typed: String) -> String? {
    refusal {
      _ = try scratch.desk.save(
        name, SearchQuery(typed: typed), reading: .standard, by: .secretary)
    }
  }

  @Test func `a search is found by its name, spaces as they may be`() throws {
    #expect(refused("  منع   السفر ", "سفر") == nil)
    let found = try scratch.desk.savedSearch(named: "منع السفر", for: .secretary)
    #expect(found.name == "منع السفر" && found.typed == "سفر" && found.new == 0)
    #expect(refused("منع السفر", "حبس")?.hasPrefix("duplicate") == true)
  }

  @Test(arguments: ["", "-حبس", "حبس -حبس", "بعد:2020 قبل:2019", "؟!"])
  func `a search that can never find anything is not kept`(typed: String) throws {
    #expect(refused("بلا", typed)?.hasPrefix("invalid(Records.ArchiveError.Field.query") == true)
    #expect(try scratch.desk.savedSearches(for: .secretary) == [])
  }

  @Test(arguments: ["", " \n ", String(repeating: "ط", count: 101)])
  func `a name is a line of a list`(name: String) {
    #expect(
      refused(name, "حبس")?.hasPrefix("invalid(Records.ArchiveError.Field.searchName") == true)
  }

  @Test func `whoever only reads keeps searches too`() throws {
    try scratch.add("حبس", visibility: .restricted)
    _ = try scratch.desk.save(
      "حبس", SearchQuery(typed: "حبس"), reading: .any, by: .leader)
    try scratch.add("حبس آخر", named: "ب.md", visibility: .restricted)
    try scratch.add("حبس مفتوح", named: "ج.md", visibility: .open)
    let search = try scratch.desk.savedSearch(named: "حبس", for: .leader)
    #expect(search.new == 1 && search.reading == .any)
    let (_, cards) = try scratch.desk.newDocuments(of: search.id, for: .leader)
    #expect(cards.map(\.details.visibility) == [.open])
  }
}
