import Records
import Testing

@testable import Search

struct FlawTests {
  @Test(arguments: [
    ("", Flaw.empty), ("؟؟ — \u{0}", .empty), ("-حبس", .onlyExclusions),
    ("-(حبس سفر)", .onlyExclusions), ("حبس -حبس", .excludesItself("حبس")),
    ("أحكام سفر -احكام", .excludesItself("أحكام")),
    ("\"حبس احتياطي\" -\"حبس احتياطي\"", .excludesItself("حبس احتياطي")),
    ("عنوان:حكم -حكم", .excludesItself("حكم")),
  ])
  func `a query that can never find anything says why`(typed: String, flaw: Flaw) {
    #expect(SearchQuery(typed: typed).flaw == flaw)
  }

  @Test(arguments: [
    "kind:law -kind:law", "سنة:2019 سفر قبل:2010", "بعد:2020 قبل:2019", "بعد:2020-05 سنة:2019",
    "حبس وسم:سفر -وسم:سفر",
  ])
  func `conditions that never hold together are named`(typed: String) throws {
    let query = SearchQuery(typed: typed)
    try #require(query.filters.count == 2)
    #expect(query.flaw == .contradiction(query.filters[0], query.filters[1]))
  }

  @Test(arguments: [
    "حبس", "حبس -سفر", "حبس | -سفر", "kind:law", "-kind:law", "kind:law -kind:note",
    "حكم -عنوان:حكم", "سنة:2019 سنة:2005 قبل:2010", "بعد:2019 قبل:2020", "سنة:2019 قبل:6/2019",
    "-سنة:2019 قبل:2010", "(حبس | سفر) -حبس", "kind:law kind:note -kind:law",
    "\"حبس احتياطي\" -احتياطية",
  ])
  func `a query that some document could fulfil has no flaw`(typed: String) {
    #expect(SearchQuery(typed: typed).flaw == nil)
  }
}
