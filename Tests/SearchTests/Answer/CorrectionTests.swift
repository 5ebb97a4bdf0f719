import Testing

@testable import Search

struct CorrectionTests {
  @Test(arguments: [
    ("قرار المحكنة", "قرار المحكمة"), ("«قرار المحكنة» -سفر", "«قرار المحكمة» -سفر"),
    ("نوع:حكم (المحكنة | سفر)", "نوع:حكم (المحكمة | سفر)"), ("=المحكنـــة", "=المحكمة"),
  ])
  func `a word is put in the place of another, the rest of the line stays`(
    typed: String, meant: String
  ) {
    let correction = Correction(
      of: SearchQuery(typed: typed), replacing: ["المحكنه": "المحكمة"])
    #expect(correction == Correction(typed: meant, cause: .spelling))
  }

  @Test func `a line in which nothing changes is no correction`() {
    #expect(Correction(of: SearchQuery(typed: "سفر"), replacing: ["المحكنه": "المحكمة"]) == nil)
  }

  @Test func `what is asked of cards is never put right`() {
    let query = SearchQuery(typed: "وسم:المحكنة المحكنة")
    #expect(Correction(of: query, replacing: ["المحكنه": "المحكمة"]) == nil)
  }

  @Test func `only pieces of unknown words are read on the other layout`() {
    let query = SearchQuery(typed: "lp;lm سفر kind:law ban")
    let known: Set = ["ban", "سفر"]
    let layouts = query.layouts { known.contains($0) == false }
    #expect(layouts == [["lp;lm", "محكمة"], ["سفر"], ["kind:law"], ["ban"]])
  }

  @Test func `numbers and beginnings of words have no spelling`() {
    let forms = SearchQuery(typed: "قانون 40/1977 محك* -سفر \"حرية التعبير\"").spelledWords.map(
      \.form)
    #expect(forms == ["قانون", "حريه", "التعبير"])
  }

  @Test(arguments: [
    ("أمام المَحْكَمـــة العليا", "المحكمه", "المحكمة"), ("أمرٌ\u{200F} بالحبس", "امر", "أمر"),
    ("سفر", "حبس", nil),
  ])
  func `a folded word is found again as a text writes it`(
    text: String, form: String, written: String?
  ) {
    #expect(text.spelling(of: form) == written)
  }
}
