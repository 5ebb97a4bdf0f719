import Records
import Search
import Testing

@testable import Words

struct WaysOnWordsTests {
  @Test func `what was tried is one sentence`() {
    let ways = WaysOn(
      tried: [.allWords, .anyWord, .spelling, .filters([Filter(.kind(.law))])], ways: [])
    #expect(
      ways.sentence(in: .arabic)
        == "جُرِّب: الكلمات كلها معًا، ثم أي كلمة منها، ثم إملاء قريب ولوحة المفاتيح الأخرى، ثم ضمن: "
        + "النوع: تشريع.")
    #expect(ways.sentence(in: .english).hasPrefix("Tried: all of the words together, then any"))
  }

  @Test func `what can never be found is said instead of what was tried`() {
    let ways = WaysOn(tried: [.term], flaw: .excludesItself("حبس"), ways: [])
    #expect(ways.sentence(in: .english).hasPrefix("It wants “حبس” and excludes it too"))
    for flaw in [Flaw.empty, .onlyExclusions] {
      for tongue in Tongue.allCases { #expect(flaw.sentence(in: tongue).isEmpty == false) }
    }
  }

  @Test func `a way says in what it differs, and how many documents it finds`() {
    let way = Way(kind: .without(Filter(.kind(.law))), typed: "سفر", documents: 3)
    #expect(way.label(in: .arabic) == "دون الشرط: النوع: تشريع")
    #expect(way.countPhrase(in: .arabic) == "3 مستندات")
    let many = Way(kind: .anyWord, typed: "سفر", documents: Way.documentsMax)
    #expect(many.countPhrase(in: .english) == "1,000 documents or more")
  }
}
