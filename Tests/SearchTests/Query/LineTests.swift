import Records
import Support
import Testing

@testable import Search

struct LineTests {
  @Test(arguments: [
    "حبس", "حبس سفر", "\"حبس احتياطي\" -سفر", "(حبس | سفر) طعن", "حبس | سفر", "حبس /س سفر /س طعن",
    "(حبس سفر) /ف (طعن | نقض)", "\"حبس احتياطي\"~5", "محك* -(سفر طعن)", "40/1977 قانون",
    "عنوان:\"حرية التعبير\" عنوان:محك*", "-\"حبس احتياطي\" سفر", "((أ | ب) ج) | د",
    "kind:law -tag:\"حبس احتياطي\" year:2018-2020 after:2019-05 before:2020-06-01 quality:none حبس",
    "case:\"1054 لسنة 2026\" محضر",
  ])
  func `a query written as a line is read back as itself`(typed: String) throws {
    let query = SearchQuery(typed: typed)
    for isArabic in [true, false] {
      let written = try #require(
        SearchQuery(clause: query.clause, filters: query.filters, isArabic: isArabic))
      #expect(written.clause == query.clause && written.filters == query.filters)
    }
  }

  @Test(arguments: Effort.seeds(300))
  func `whatever was typed is written so that it means the same, or not at all`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let query = SearchQuery(typed: random.query())
    let written = SearchQuery(clause: query.clause, filters: query.filters, isArabic: true)
    guard let written else { return }
    #expect(written.clause == query.clause && written.filters == query.filters)
  }

  @Test func `most of what can be typed can be written`() {
    var random = SplitMix64(seed: 8)
    let count = (0..<500).count { _ in
      let query = SearchQuery(typed: random.query())
      return SearchQuery(clause: query.clause, filters: query.filters, isArabic: true) != nil
    }
    #expect(count > 450)
  }

  @Test func `a filter is taken away with the line written anew`() {
    let query = SearchQuery(typed: "(kind:law حبس) -نوع:note")
    #expect(query.removing(Filter(.kind(.law)))?.typed == "حبس -نوع:مذكرة")
  }
}
