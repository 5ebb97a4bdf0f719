import Records
import Search
import Testing

@testable import Web

struct SearchRouteTests {
  @Test(arguments: [
    ("حبس kind:law", "حبس"), ("kind:law حبس", "حبس"),
    ("\"حرية التعبير\" kind:law سفر", "\"حرية التعبير\" سفر"), ("نوع:قانون", ""),
    ("kind:law kind:ruling x", "kind:ruling x"), ("(kind:law حبس)", "حبس)"),
  ])
  func `a filter is taken out of the line by itself`(typed: String, left: String) {
    let without = SearchAddress(typed, page: 3).removing(Filter(.kind(.law)))
    #expect(without == SearchAddress(left))
  }

  @Test func `what is added is taken away again, and the order stays`() throws {
    let address = SearchAddress("سفر", order: .newest, page: 4, opened: .tag)
    let filter = Filter(.tag("حبس احتياطي"), isExcluded: true)
    for inArabic in [true, false] {
      let added = address.adding(filter, inArabic: inArabic)
      #expect(SearchQuery(typed: added.typed).filters == [filter])
      #expect(added.order == .newest && added.page == 1)
      #expect(added.removing(filter) == address.page(1))
    }
    let several = SearchAddress("سفر kind:law -year:2020 tag:\"أ ب\"", order: .oldest, page: 2)
    #expect(several.withoutFilters == SearchAddress("سفر", order: .oldest))
    #expect(SearchAddress("kind:law").withoutFilters?.pageAddress == "/")
  }

  @Test func `a filter that cannot be taken out of the line by itself has it written anew`() {
    #expect(
      SearchAddress("NOT kind:law حبس").removing(Filter(.kind(.law), isExcluded: true))
        == SearchAddress("حبس"))
  }
}
