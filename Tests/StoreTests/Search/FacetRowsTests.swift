import Records
import Search
import Support
import Testing

@testable import Store

struct FacetRowsTests {
  private static let words = ["حكم", "سفر", "منع", "قانون", "نقض", "court"]
  private static let names = ["سفر", "حَبس", "حبس", "نشر صحفي", "نشر  صحفى", "أمن دولة"]

  /// An archive in which every facet has several values.
  private func filled(_ random: inout SplitMix64) throws -> ScratchStore {
    let scratch = try ScratchStore()
    var drafts: [Draft] = []
    for number in 0..<60 {
      var details = Details(
        title: "مستند \(number)",
        kind: [.law, .ruling, .note].randomElement(using: &random) ?? .law,
        visibility: Visibility.allCases.randomElement(using: &random) ?? .open)
      if Bool.random(using: &random) {
        details.date = CivilDate(year: Int.random(in: 2018...2021, using: &random))
      }
      details.issuer =
        ["", "محكمة النقض", "محكمه النقض", "نيابة المرجان"]
        .randomElement(using: &random) ?? ""
      details.caseName = ["", "قضية 1", "قضية 2"].randomElement(using: &random) ?? ""
      details.tags = Self.names.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
      let texts = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        (0..<4).map { _ in Self.words.randomElement(using: &random) ?? "" }.joined(separator: " ")
      }
      let passages = texts.enumerated().map { place, text in
        Passage(ordinal: place + 1, label: "", page: nil, text: text)
      }
      let quality: TextQuality = number % 5 == 0 ? .repaired : .clean
      drafts.append(
        Draft(
          details: details, passages: passages, quality: quality,
          recordBytes: Array("\(number)".utf8)))
    }
    _ = try scratch.store.add(drafts, by: .local)
    return scratch
  }

  private func answer(
    _ store: Store, _ query: SearchQuery, for visitor: Visitor, order: HitOrder = .relevance,
    facets: FacetRequest? = FacetRequest(limit: 100)
  ) throws -> SearchAnswer {
    try store.answer(
      SearchRequest(query: query, reading: .all, limit: 1_000, order: order, facets: facets),
      for: visitor)
  }

  @Test(arguments: Effort.seeds(12))
  func `a number is what the search finds with that value and without others of its facet`(
    seed: UInt64
  ) throws {
    var random = SplitMix64(seed: seed)
    let scratch = try filled(&random)
    let filters = [
      "kind:law", "kind:ruling", "-kind:note", "year:2018-2019", "-year:2020", "tag:حبس",
      "-tag:سفر",
      "issuer:النقض", "issuer:\"محكمة النقض\"", "-جهة:\"نيابة المرجان\"", "case:\"قضية 1\"",
      "quality:repaired", "after:2019", "before:2021",
    ].filter { _ in Int.random(in: 0..<5, using: &random) == 0 }
    let words = ["سفر", "سفر حكم", "", "منع -نقض"].randomElement(using: &random) ?? ""
    let query = SearchQuery(typed: ([words] + filters).joined(separator: " "))
    for visitor in [Visitor.secretary, .lawyer, .leader] {
      for order in HitOrder.allCases {
        let found = try answer(scratch.store, query, for: visitor, order: order)
        for counts in found.facets?.facets ?? [] {
          for value in counts.values {
            let others = query.filters.filter { $0.condition.facet != counts.facet }
            let asked = SearchQuery(
              typed: query.typed, clause: query.clause, filters: others + [Filter(value.condition)])
            let wanted = try answer(scratch.store, asked, for: visitor, facets: nil)
            #expect(
              value.count == wanted.documents,
              "\(query.typed), \(visitor.role): \(value.condition)")
          }
        }
      }
    }
  }

  @Test func `spellings of one name are one value, under the commonest that may be seen`() throws {
    let scratch = try ScratchStore()
    try scratch.add(.record("أ", "سفر", tags: ["مَنع"], visibility: .restricted))
    try scratch.add(.record("ب", "سفر", tags: ["منع", "مَنع"], visibility: .open))
    try scratch.add(.record("ج", "سفر", tags: ["منع"], visibility: .open))
    try scratch.add(.record("د", "سفر", visibility: .open))
    for (visitor, count) in [(Visitor.secretary, 3), (.leader, 2)] {
      let found = try answer(scratch.store, SearchQuery(typed: "سفر"), for: visitor)
      let tags = try #require(found.facets?.facets.first { $0.facet == .tag })
      #expect(tags.values == [FacetValue(condition: .tag("منع"), count: count)])
    }
  }

  @Test func `ten values are shown and the rest counted, until the facet is opened`() throws {
    let scratch = try ScratchStore()
    for number in 1...14 {
      try scratch.add(
        .record("\(number)", "سفر", date: CivilDate(year: 2000 + number), tags: ["وسم\(number)"]))
    }
    func tags(_ request: FacetRequest) throws -> FacetCounts {
      let found = try answer(
        scratch.store, SearchQuery(typed: "سفر"), for: .secretary, facets: request)
      return try #require(found.facets?.facets.first { $0.facet == .tag })
    }
    let few = try tags(FacetRequest())
    #expect(few.values.count == 10 && few.others == 4)
    let all = try tags(FacetRequest(opened: .tag))
    #expect(all.values.count == 14 && all.others == 0)
    let some = try tags(FacetRequest(opened: .tag, containing: "سم١"))
    #expect(some.values.map(\.count) == [1, 1, 1, 1, 1, 1])
    #expect(try tags(FacetRequest(opened: .tag, containing: "غائب")).values == [])
    let years = try #require(
      try answer(scratch.store, SearchQuery(typed: "سفر year:2003"), for: .secretary).facets?
        .facets.first { $0.facet == .year })
    #expect(years.values.map(\.condition.firstYear) == (2001...2014).reversed().map { $0 })
  }

  @Test func `a facet in which nothing differs is not shown, and none is counted unasked`() throws {
    let scratch = try ScratchStore()
    try scratch.add(.record("أ", "سفر", kind: .law))
    try scratch.add(.record("ب", "سفر", kind: .law, tags: ["منع"]))
    let found = try answer(scratch.store, SearchQuery(typed: "سفر"), for: .secretary)
    #expect(found.facets?.facets.map(\.facet) == [.tag])
    let chosen = try answer(scratch.store, SearchQuery(typed: "سفر kind:law"), for: .secretary)
    #expect(chosen.facets?.facets.map(\.facet) == [.kind, .tag])
    #expect(
      try answer(scratch.store, SearchQuery(typed: "سفر"), for: .secretary, facets: nil).facets
        == nil)
  }

  @Test func `the numbers of a relaxed answer are of the documents it tells`() throws {
    let scratch = try ScratchStore()
    try scratch.add(.record("أ", "منع السفر", kind: .law))
    try scratch.add(.record("ب", "السفر", kind: .ruling))
    let request = SearchRequest(
      query: SearchQuery(typed: "منع سفر"), facets: FacetRequest())
    let found = try scratch.store.answer(request, for: .secretary)
    #expect(found.relaxation == Relaxation(complete: 1) && found.documents == 2)
    let kinds = try #require(found.facets?.facets.first { $0.facet == .kind })
    #expect(kinds.values.map(\.count) == [1, 1])
  }
}
