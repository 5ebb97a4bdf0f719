import Records
import Search
import Testing

struct FacetTests {
  @Test(arguments: [
    ("محكمة النقض", "محكمه  النقض"), ("أمن دولة", "امن دوله"), ("طعن ٤٠", "طعن 40"),
    ("حَبْس", "حبس"), ("Cairo", "cairo"),
  ])
  func `two spellings of one name are one value`(one: String, other: String) {
    #expect(Facet.key(of: one) == Facet.key(of: other))
  }

  @Test func `names that differ in a word differ`() {
    #expect(Facet.key(of: "محكمة النقض") != Facet.key(of: "المحكمة النقض"))
    #expect(Facet.key(of: "+++") != Facet.key(of: "---"))
  }

  @Test func `a value is asked for by a filter of its facet`() {
    for (facet, name) in [
      (Facet.kind, "law"), (.year, "2020"), (.issuer, "محكمة"), (.tag, "سفر"), (.caseName, "قضية"),
      (.quality, "none"),
    ] {
      let condition = facet.condition(named: name)
      #expect(condition?.facet == facet)
    }
    #expect(Facet.kind.condition(named: "poem") == nil)
    #expect(SearchQuery(typed: "after:2020").filters.map(\.condition.facet) == [nil])
  }

  @Test func `without choices a request keeps its words and its open dates`() {
    let request = SearchRequest(
      query: SearchQuery(typed: "سفر kind:law -tag:حبس after:2020"), reading: .any, order: .oldest,
      facets: FacetRequest())
    let wide = request.withoutChoices
    #expect(wide.query.clause == request.query.clause)
    #expect(wide.query.filters == SearchQuery(typed: "after:2020").filters)
    #expect(wide.reading == .any && wide.order == .oldest && wide.facets == FacetRequest())
  }
}
