import Search
import Support
import Testing

struct MarkerTests {
  @Test(arguments: [
    ("محكمة", "قضت ⟦المحكمة⟧ بأن ⟦للمحكمة⟧ أن تحيل إلى ⟦محكمةٍ⟧ أخرى"),
    ("المحكمة", "⟦محكمة⟧ النقض"),
    ("حكم", "صدر ⟦حُكْمٌ⟧ نهائي ⟦والحكم⟧ واجب"),
    ("احمد", "السيد/ ⟦أحمد⟧ محمود"),
    ("أحمد", "⟦ا\u{654}حمد⟧، ⟦احمد⟧"),
    ("قانون", "⟦قـــانون⟧ ⟦والقـانون⟧"),
    ("محكمة", "⟦ﻣﺤﻜﻤﺔ⟧ ⟦اﻟﻤﺤﻜﻤﺔ⟧"),
    ("لائحة", "⟦ﻻﺋﺤﺔ⟧ الحزب"),
    ("1977", "قانون ٤٠ لسنة ⟦١٩٧٧⟧ (⟦1977⟧، ⟦۱۹۷۷⟧)"),
    ("40/1977", "رقم ٤٠ لسنة ⟦١٩٧٧⟧"),
    ("محكمة", "⟦مح\u{200F}كمة⟧ ⟦مح\u{200C}كمة⟧"),
    ("court", "The ⟦Court⟧ held; ⟦COURT⟧, courts"),
    ("résumé", "⟦resume⟧ ⟦Résumé⟧"),
    ("محاك*", "⟦محاكم⟧ ⟦محاكمة⟧ المحاكم"),
    ("67", "القضية ⟦67⟧ق"),
    ("من المحكمة", "من ⟦المحكمة⟧ من"),
    ("من في", "⟦من⟧ هنا ⟦في⟧"),
    ("=محكمة", "المحكمة ⟦محكمة⟧"), ("\"حكم محكمة\"~3", "⟦الحكم⟧ من ⟦محكمة⟧"),
    ("حكم /س نقض", "⟦حكم⟧. ⟦نقض⟧"), ("a", ""), ("حكم -نقض", "⟦حكم⟧ نقض"),
  ])
  func `marks fall on whole words of the original`(typed: String, marked: String) {
    let wanted = Marked(marked)
    #expect(Marked(wanted.text, ranges(of: typed, in: wanted.text)).description == marked)
  }

  @Test(arguments: [
    ("\"حكم المحكمة\"", "حكم نهائي. ⟦حُكم⟧ ⟦المحكمة⟧ ثم المحكمة حكم"),
    ("\"حكم المحكمة\"", "حكم محكمة، والحكم المحكمة"),
    ("\"منع من السفر\"", "⟦منع⟧ ⟦من⟧ ⟦السفر⟧ ثم منع السفر ثم من"),
    ("\"حكم المحكمة\" المحكمة", "حكم أول، ⟦حكم⟧ ⟦المحكمة⟧، ⟦للمحكمة⟧"),
    ("\"حكم\"", "⟦حكم⟧ والحكم ⟦حُكم⟧"),
    ("\"أ ب أ\"", "⟦أ⟧ ⟦ب⟧ ⟦أ⟧ ⟦ب⟧ ⟦أ⟧ ب"),
    ("\"رقم 5\"", "⟦رقم⟧ ⟦٥⟧، رقم 6"),
    ("\"نص\nآخر\"", "⟦نص⟧\n⟦آخر⟧"),
  ])
  func `a phrase is marked only where it stands whole`(typed: String, marked: String) {
    let wanted = Marked(marked)
    #expect(Marked(wanted.text, ranges(of: typed, in: wanted.text)).description == marked)
  }

  @Test(arguments: Effort.seeds(200))
  func `marks stand in order, apart, and on whole letters`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = random.arabicText(words: 60)
    let words = text.split(separator: " ")
    var typed = ""
    for _ in 0..<3 { typed += (words.randomElement(using: &random) ?? "") + " " }
    if Bool.random(using: &random) { typed = "\"\(typed)\"" }
    var end = 0
    for range in ranges(of: typed, in: text) {
      #expect(range.lowerBound >= end && range.isEmpty == false)
      end = range.upperBound
      let bytes = Array(text.utf8)
      for edge in [range.lowerBound, range.upperBound] where edge < bytes.count {
        #expect(bytes[edge] & 0xC0 != 0x80)
      }
    }
    #expect(end <= text.utf8.count)
  }

  @Test func `what the text does not have is told in the order typed`() {
    let marker = Marker(SearchQuery(typed: "حكم نقض سفر"))
    let found = marker.terms(in: "الحكم بعد السفر")
    #expect(marker.typed(besides: found) == ["نقض"])
    #expect(marker.typed(besides: []) == ["حكم", "نقض", "سفر"])
  }

  @Test func `nothing asked, nothing marked`() {
    for typed in ["", "kind:law", "-حكم", "؟"] {
      let marker = Marker(SearchQuery(typed: typed))
      #expect(marker.isEmpty)
      #expect(marker.marks(in: "حكم").isEmpty)
    }
  }

  private func ranges(of typed: String, in text: String) -> [Range<Int>] {
    Marker(SearchQuery(typed: typed)).marks(in: text).map(\.source)
  }
}
