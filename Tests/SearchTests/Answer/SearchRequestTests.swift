import Search
import Testing

struct SearchRequestTests {
  @Test func `limits and offsets are put within reason`() {
    let query = SearchQuery(typed: "حكم")
    #expect(SearchRequest(query: query, limit: 0).limit == 1)
    #expect(SearchRequest(query: query, limit: -5, offset: -5).offset == 0)
    #expect(SearchRequest(query: query, limit: 20, offset: 40).end == 60)
    // An address can be typed by hand: no number in it may end the program.
    #expect(SearchRequest(query: query, limit: .max, offset: .max).end > 0)
    #expect(Listing(limit: 0, offset: -1) == Listing(limit: 1, offset: 0))
  }
}
