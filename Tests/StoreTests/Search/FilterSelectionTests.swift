import Records
import Search
import Support
import Testing

@testable import Store

/// A search asks its filters in memory, a list of documents asks them in SQL: both must say the same.
struct FilterSelectionTests {
  @Test(arguments: Effort.seeds(24))
  func `a search finds by filters what a list finds by them, for every visitor`(
    seed: UInt64
  ) throws {
    var random = SplitMix64(seed: seed)
    let scratch = try ScratchStore()
    for number in 0..<40 { try scratch.add(random.record(number)) }
    var hits = 0
    for _ in 0..<3 {
      // What changes, goes and comes back is asked anew.
      let id = DocumentID(Int64.random(in: 1...40, using: &random))
      try? scratch.store.edit(id, to: random.record(Int(id.number)).details, by: .local)
      try? scratch.store.remove(DocumentID(Int64.random(in: 1...40, using: &random)), by: .local)
      if Bool.random(using: &random) { try? scratch.store.restore(id, by: .local) }
      for _ in 0..<12 {
        let filters = (1...Int.random(in: 1...4, using: &random)).map { _ in random.filter() }
        for visitor in [Visitor.leader, .lawyer, .secretary] {
          let order = HitOrder.allCases.randomElement(using: &random) ?? .relevance
          let answer = try scratch.store.answer(
            SearchRequest(
              query: SearchQuery(typed: "", clause: nil, filters: filters), limit: 100,
              order: order, facets: FacetRequest()), for: visitor)
          let listed = try scratch.store.cards(
            Listing(
              filters: filters, order: order == .newest ? .date : .newest, limit: 100),
            for: visitor)
          let found = answer.hits.map(\.card.id)
          hits += found.count
          #expect(Set(found) == Set(listed.items.map(\.id)), "\(filters)")
          #expect(answer.documents == listed.total)
          #expect(answer.searched == listed.items.count { $0.quality.isSearchable })
          #expect(answer.unsearchable == listed.items.count { $0.quality.isSearchable == false })
          if order != .oldest { #expect(found == listed.items.map(\.id), "\(order) \(filters)") }
        }
      }
    }
    #expect(hits > 100)
  }

  @Test func `words and filters together find what both find`() throws {
    let scratch = try ScratchStore()
    let wanted = try scratch.add(
      .record("أول", "نص المحكمة", date: try CivilDate("2020-05-01"), tags: ["سفر"]))
    try scratch.add(.record("ثان", "نص المحكمة", date: try CivilDate("2021"), tags: ["سفر"]))
    try scratch.add(.record("ثالث", "نص المحكمة", date: try CivilDate("2020-06"), tags: ["حبس"]))
    for reading in SearchRequest.Reading.allCases {
      #expect(try scratch.store.found("محكمة tag:سفر year:2020", reading: reading) == [wanted])
      #expect(try scratch.store.found("محكمة -tag:حبس before:2021", reading: reading) == [wanted])
      #expect(try scratch.store.found("محكمة tag:غائب", reading: reading) == [])
    }
  }
}

extension SplitMix64 {
  fileprivate mutating func record(_ number: Int) -> Draft {
    let dates = ["", "2019", "2020-05", "2020-05-17", "2021-01-02", "2021"]
    let names = ["محكمة النقض", "محكمه النقض", "نيابة الساحل", "", "+++"]
    let tags = ["سفر", "حبس", "السفر", "قديم"].filter { _ in Bool.random(using: &self) }
    let hasText = Int.random(in: 0..<4, using: &self) > 0
    return .record(
      "مستند \(number)", texts: hasText ? ["نص \(number)"] : [],
      kind: DocumentKind.allCases.prefix(4).randomElement(using: &self) ?? .note,
      date: try? CivilDate(dates.randomElement(using: &self) ?? ""), tags: tags,
      issuer: names.randomElement(using: &self) ?? "",
      caseName: names.randomElement(using: &self) ?? "",
      visibility: Visibility.allCases.randomElement(using: &self) ?? .open)
  }

  fileprivate mutating func filter() -> Filter {
    let conditions: [Filter.Condition] = [
      .kind(DocumentKind.allCases.prefix(4).randomElement(using: &self) ?? .note), .tag("سفر"),
      .tag("السفر"), .tag("غائب"), .years(2020...2021), .years(2019...2019),
      .after(Self.day("2020-05")), .after(Self.day("2021")), .before(Self.day("2020-05-17")),
      .quality(.clean), .quality(.none), .issuer("محكمة النقض"), .issuerWord("نقض"),
      .issuerWord("النقض"), .caseName("نيابة الساحل"), .caseName("+++"),
    ]
    return Filter(
      conditions.randomElement(using: &self) ?? .tag("سفر"),
      isExcluded: Int.random(in: 0..<4, using: &self) == 0)
  }

  private static func day(_ typed: String) -> CivilDate {
    guard let date = try? CivilDate(typed) else { preconditionFailure("\(typed) is no date") }
    return date
  }
}
