import Records
import Search
import Testing

@testable import Commands

struct ListCommandTests {
  private func listing(_ words: String...) throws -> Listing {
    try ListCommand(Arguments(words, for: ListCommand.usage)).listing
  }

  @Test func `a list without words is the newest fifty`() throws {
    #expect(try listing() == Listing())
  }

  @Test func `filters are read in any number`() throws {
    let found = try listing("--quality", "none,garbled", "--kind", "law", "--tag", "x", "--tag=y")
    #expect(
      found.filters.map(\.condition) == [
        .kind(.law), .quality(.none), .quality(.garbled), .tag("x"), .tag("y"),
      ])
  }

  @Test(arguments: [("2010", 2010...2010), ("2010-2015", 2010...2015), ("٢٠١٠-٢٠١٥", 2010...2015)])
  func `years are one or a range`(typed: String, years: ClosedRange<Int>) throws {
    #expect(try listing("--year", typed).filters == [Filter(.years(years))])
  }

  @Test(arguments: ["", "-", "2015-2010", "20", "2010-", "x", "2010-2015-2020", "99999"])
  func `years that do not exist are refused`(typed: String) {
    #expect(throws: UsageError.self) { try listing("--year=\(typed)") }
  }

  @Test func `the trash, the order and the part are told`() throws {
    let found = try listing("--trash", "--order", "title", "--limit", "5", "--offset", "10")
    #expect(found == Listing(isTrash: true, order: .title, limit: 5, offset: 10))
  }
}
