import HTTP
import Records
import Search
import Support
import Testing

@testable import Web

struct RouteTests {
  @Test(arguments: 0..<400 as Range<UInt64>)
  func `an address reads back as its route`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let route = random.route()
    let request = Request(.get, route.address)
    #expect(Route(path: request.path, query: request.query) == route)
  }

  @Test(arguments: [
    "/nothing", "/documents/x", "/documents/0", "/documents/-1", "/documents/1/burn",
    "/documents/1/edit/2", "/assets/", "/assets/../secret", "/search/x",
    "/documents/99999999999999999999", "/searches/0", "/searches/1/burn", "/batch/1",
    "/cases/0", "/cases/x", "/cases/1/burn", "/cases/1.json/edit", "/cases/1/events",
    "/cases/1/events/new/2", "/events", "/events/1.json", "/people", "/people/-1",
    "/members/new/2", "/members/1/consents/2", "/figures/1", "/conflicts/1",
  ])
  func `what no page has is no route`(address: String) {
    let request = Request(.get, address)
    #expect(Route(path: request.path, query: request.query) == nil)
  }

  @Test(arguments: [
    ("/documents?kind=law,nonsense&kind=ruling", "/documents?kind=law%2Cruling"),
    ("/documents?page=-3&order=upward", "/documents"),
    ("/documents?page=9999999", "/documents?page=1000"),
    ("/search?q=x&words=shout&page=two", "/search?q=x"),
    ("/documents/7/", "/documents/7"),
    ("/cases?procedure=dance&person=-4&held=2&order=up", "/cases"), ("/members/7", "/people/7"),
    ("/cases/1/events/new?type=dance", "/cases/1/events/new"),
    ("/documents/7?at=0&q=x", "/documents/7?q=x"),
    ("/search?q=x&sort=upward&more=nothing&find=y", "/search?q=x"),
    ("/search?q=x&from=2018&to=٢٠٢٠", "/search?q=x%20year%3A2018-2020"),
    ("/search?q=x&from=2018&to=", "/search?q=x%20after%3A2018"),
    ("/search?q=x&to=2018", "/search?q=x%20before%3A2019"),
    ("/search?q=x&from=then&to=now", "/search?q=x"),
  ])
  func `parameters that mean nothing are passed over`(typed: String, read: String) {
    let request = Request(.get, typed)
    #expect(Route(path: request.path, query: request.query)?.address == read)
  }

  @Test func `the switch of language keeps the page`() {
    let route = Route.search(SearchAddress("حبس kind:law", page: 2))
    let request = Request(.get, route.address(lang: "en"))
    #expect(Route(path: request.path, query: request.query) == route)
    #expect(request.query["lang"] == "en")
  }

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

extension SplitMix64 {
  fileprivate mutating func route() -> Route {
    let page = Int.random(in: 1...PageNumber.max, using: &self)
    switch Int.random(in: 0...29, using: &self) {
    case 0: return .home
    case 1: return .search(searchAddress(page))
    case 2: return .searchData(searchAddress(page))
    case 3: return .documents(listAddress(page))
    case 4: return .documentsData(listAddress(page))
    case 5:
      return .document(
        id(), query: words(), at: Bool.random(using: &self) ? page : nil, label: words())
    case 6: return .original(id(), isDownload: Bool.random(using: &self))
    case 7: return .edit(id())
    case 8: return .remove(id())
    case 9: return .restore(id())
    case 10: return .trash(page: page)
    case 11: return .intake
    case 12: return .help
    case 13: return .savedSearches
    case 14: return .savedSearch(id())
    case 15: return .seeSearch(id())
    case 16: return .forgetSearch(id())
    case 17: return .batch
    case 18: return .searchTable(searchAddress(page))
    case 19: return .documentsTable(listAddress(page))
    case 20: return .trashData(page: page)
    case 21: return .trashTable(page: page)
    case 22...27: return .cases(caseRoute(page))
    case 28: return .notifications(notificationRoute())
    default: return .asset(Asset.allCases.randomElement(using: &self) ?? .style)
    }
  }

  private mutating func caseRoute(_ page: Int) -> CaseRoute {
    let cases = caseAddress(page)
    var people = PeopleAddress()
    people.typed = words()
    people.isEveryone = Bool.random(using: &self)
    people.governorate = words()
    people.page = page
    let type = Bool.random(using: &self) ? EventType.allCases.randomElement(using: &self) : nil
    let routes: [CaseRoute] = [
      .list(cases), .listData(cases), .listTable(cases), .new, .show(id()), .showData(id()),
      .calendar(id()), .edit(id()),
      .addParty(id()), .removeParty(id()), .papers(id()), .detach(id()),
      .newEvent(id(), type: type),
      .event(id()), .removeEvent(id()), .intervene(id()), .people(people), .peopleData(people),
      .peopleTable(people),
      .newPerson, .person(id()), .personData(id()), .editPerson(id()), .consent(id()),
      .conflicts(names: words()), .figures,
    ]
    return routes.randomElement(using: &self) ?? .figures
  }

  private mutating func caseAddress(_ page: Int) -> CaseAddress {
    var address = CaseAddress()
    address.typed = words()
    address.governorate = words()
    address.charge = words()
    address.tag = words()
    address.isHeld = Bool.random(using: &self)
    address.page = page
    if Bool.random(using: &self) {
      address.procedure = Procedure.allCases.randomElement(using: &self)
      address.liberty = Liberty.allCases.randomElement(using: &self)
      address.track = Track.allCases.randomElement(using: &self)
      address.person = id()
      address.order = CaseOrder.allCases.randomElement(using: &self) ?? .newest
    }
    return address
  }

  /// The number of a record, above 0.
  mutating func id<Record>() -> ID<Record> { ID(Int64.random(in: 1...Int64.max, using: &self)) }

  private mutating func words() -> String {
    let signs = Array("حبس سفر ABC 12/؟%&+=#\"«»*-|():؛\u{200F}\u{064B}")
    return String(
      (0..<Int.random(in: 0...20, using: &self)).compactMap { _ in
        signs.randomElement(using: &self)
      })
  }

  private mutating func searchAddress(_ page: Int) -> SearchAddress {
    let reading = SearchRequest.Reading.allCases.randomElement(using: &self) ?? .standard
    let opened = Bool.random(using: &self) ? Facet.allCases.randomElement(using: &self) : nil
    return SearchAddress(
      words(), reading: reading, order: HitOrder.allCases.randomElement(using: &self) ?? .newest,
      page: page, opened: opened, containing: opened == nil ? "" : words())
  }

  private mutating func listAddress(_ page: Int) -> DocumentAddress {
    let year = Int.random(in: 1900...2100, using: &self)
    let kinds = DocumentKind.allCases.filter { _ in Bool.random(using: &self) }
    let qualities = TextQuality.allCases.filter { _ in Bool.random(using: &self) }
    return DocumentAddress(
      kinds: kinds, qualities: qualities,
      years: Bool.random(using: &self) ? year...year : nil, tag: words(), caseName: words(),
      order: CardOrder.allCases.randomElement(using: &self) ?? .newest, page: page)
  }
}
