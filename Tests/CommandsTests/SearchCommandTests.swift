import Search
import Testing

@testable import Commands

struct SearchCommandTests {
  private func request(_ words: String...) throws -> SearchRequest {
    try SearchCommand(Arguments(words, for: SearchCommand.usage)).request
  }

  @Test func `words are one query, whether the shell kept them apart or not`() throws {
    #expect(try request("حماية", "البيانات") == request("حماية البيانات"))
    #expect(try request("حماية", "-لائحة").query.typed == "حماية -لائحة")
  }

  @Test func `the reading is standard, any or all`() throws {
    #expect(try request("x").reading == .standard)
    #expect(try request("x", "--any").reading == .any)
    #expect(try request("--all", "x").reading == .all)
  }

  @Test func `a part of the ranking can be asked for`() throws {
    let part = try request("x", "--limit", "٥", "--offset=20")
    #expect(part.limit == 5)
    #expect(part.offset == 20)
  }
}
