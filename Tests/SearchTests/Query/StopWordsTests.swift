import Search
import Testing

struct StopWordsTests {
  @Test(arguments: ["في", "فى", "فِي", "على", "علي", "إلى", "الي", "أن", "ان", "التي", "the", "The"])
  func `words that tell nothing apart are known in every spelling`(word: String) {
    #expect(Term(word).isStopWord)
  }

  @Test(arguments: ["حكم", "محكمة", "سفر", "قانون", "نفس الأمر", "17", "court", ""])
  func `words of law are not among them`(word: String) {
    let terms = SearchQuery(typed: word).clause?.terms ?? []
    #expect(terms.last?.isStopWord != true)
  }

  @Test func `inside quotes and before a star every word counts`() {
    #expect(Term("في", match: .exact).isStopWord == false)
    #expect(Term("في", match: .prefix).isStopWord == false)
  }
}
