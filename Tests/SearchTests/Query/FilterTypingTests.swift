import Records
import Search
import Support
import Testing

struct FilterTypingTests {
  @Test(arguments: Effort.seeds(400))
  func `a filter is read back as it is typed, in either script`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let filter = Filter(random.condition(), isExcluded: Bool.random(using: &random))
    for inArabic in [true, false] {
      let typed = filter.typed(inArabic: inArabic)
      #expect(SearchQuery(typed: typed).filters == [filter], "\(typed)")
      #expect(SearchQuery(typed: typed).clause == nil)
      #expect(SearchQuery(typed: "سفر \(typed) منع").filters == [filter])
    }
  }

  @Test(arguments: [
    ("kind:law", "نوع:قانون"), ("-year:2018-2020", "-سنة:2018-2020"),
    ("tag:\"حبس احتياطي\"", "وسم:\"حبس احتياطي\""),
    ("issuer:\"محكمة النقض\"", "جهة:\"محكمة النقض\""), ("issuer:النقض", "جهة:النقض"),
    ("quality:garbled", "جودة:تالف"),
  ])
  func `a filter is typed in the script a person reads`(latin: String, arabic: String) throws {
    let filter = try #require(SearchQuery(typed: latin).filters.first)
    #expect(filter.typed(inArabic: false) == latin)
    #expect(filter.typed(inArabic: true) == arabic)
    #expect(SearchQuery(typed: arabic).filters == [filter])
  }

  @Test(arguments: ["«المصدر»، جريدة", "a \"b\" c", "12–13", "لا شيء؛"])
  func `signs that no name hangs on may change, the name stays`(name: String) throws {
    let typed = Filter(.tag(name)).typed(inArabic: true)
    let read = try #require(SearchQuery(typed: typed).filters.first)
    #expect(read.asks(for: .tag(name)))
  }
}

extension SplitMix64 {
  fileprivate mutating func condition() -> Filter.Condition {
    let year = Int.random(in: 1800...2190, using: &self)
    let names = ["حبس احتياطي", "محكمة النقض", "1054 لسنة 2026", "a-b", "ق 40/1977"]
    let name = names.randomElement(using: &self) ?? ""
    switch Int.random(in: 0..<9, using: &self) {
    case 0: return .kind(DocumentKind.allCases.randomElement(using: &self) ?? .law)
    case 1: return .quality(TextQuality.allCases.randomElement(using: &self) ?? .clean)
    case 2: return .years(year...year)
    case 3: return .years(year...year + 9)
    case 4: return .tag(name)
    case 5: return .caseName(name)
    case 6: return .issuer(name)
    case 7: return .issuerWord("النقض")
    default: return (try? CivilDate("\(year)-03-01")).map { .before($0) } ?? .tag(name)
    }
  }
}
