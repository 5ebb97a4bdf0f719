import Testing

@testable import ArabicText

/// Each fold is tried alone, so that no other does its work.
struct FoldTests {
  @Test(arguments: [
    ("حُكْم", "حكم"), ("محمّد", "محمد"), ("الرَّحْمٰن", "الرحمن"), ("حكم\u{610}", "حكم"),
    ("جزء\u{6D6}", "جزء"), ("cafe\u{301}", "cafe"),
  ])
  func `marks are not written`(written: String, form: String) {
    #expect(Analyzer(folds: [.marks]).forms(in: written) == [form])
  }

  @Test(arguments: [("محكمـــة", "محكمة"), ("ـقانونـ", "قانون")])
  func `tatweel is not written`(written: String, form: String) {
    expect(written, is: form, by: .tatweel)
  }

  @Test(arguments: [
    ("أحمد", "احمد"), ("إحمد", "احمد"), ("آمنة", "امنة"), ("ٱلله", "الله"), ("سؤال", "سؤال"),
  ])
  func `every seat of hamza on alef is a bare alef`(written: String, form: String) {
    #expect(Analyzer(folds: [.alefSeats]).forms(in: written) == [form])
    #expect(Analyzer(folds: []).forms(in: "أحمد") != Analyzer(folds: []).forms(in: "احمد"))
  }

  @Test(arguments: [("شؤون", "شءون"), ("شئون", "شءون"), ("مسئول", "مسءول"), ("مسؤول", "مسءول")])
  func `hamza on waw or yeh is the bare hamza`(written: String, form: String) {
    expect(written, is: form, by: .hamzaSeats)
  }

  @Test(arguments: [
    ("ا\u{654}حمد", "احمد"), ("ا\u{655}سلام", "اسلام"), ("ا\u{653}منة", "امنة"),
    ("مو\u{654}تمر", "مءتمر"), ("هيي\u{654}ة", "هيءة"), ("م\u{654}", "م"),
  ])
  func `a combining hamza joins the letter before it`(written: String, form: String) {
    #expect(Analyzer(folds: [.combiningHamza]).forms(in: written) == [form])
  }

  @Test func `composed and decomposed spellings of one word meet`() {
    let analyzer = Analyzer(folds: [.combiningHamza, .hamzaSeats, .alefSeats])
    for (composed, decomposed) in [
      ("مؤتمر", "مو\u{654}تمر"), ("هيئة", "هيي\u{654}ة"), ("أمر", "ا\u{654}مر"),
      ("إذن", "ا\u{655}ذن"), ("آخر", "ا\u{653}خر"),
    ] {
      #expect(analyzer.forms(in: composed) == analyzer.forms(in: decomposed))
    }
  }

  @Test(arguments: [("دعوة", "دعوه"), ("محكمة", "محكمه")])
  func `ta marbuta is heh`(written: String, form: String) {
    expect(written, is: form, by: .tehMarbuta)
  }

  @Test(arguments: [("مصطفى", "مصطفي"), ("فى", "في"), ("على", "علي")])
  func `alef maqsura is yeh`(written: String, form: String) {
    expect(written, is: form, by: .alefMaqsura)
  }

  @Test(arguments: [
    ("الجریدة", "الجريدة"), ("کتاب", "كتاب"), ("ھيئة", "هيئة"), ("مدينہ", "مدينه"),
    ("جريدە", "جريده"), ("پاسپور", "باسبور"), ("چيهان", "جيهان"), ("ڤيلا", "فيلا"),
    ("گلال", "كلال"),
  ])
  func `Persian and Urdu letters are the Arabic ones they stand for`(
    written: String, form: String
  ) {
    expect(written, is: form, by: .farsi)
  }

  @Test(arguments: [("١٩٧٧", "1977"), ("۱۹۷۷", "1977"), ("٠۰0", "000")])
  func `three digit families are one`(written: String, form: String) {
    expect(written, is: form, by: .digits)
  }

  @Test(arguments: [
    ("مح\u{200F}كمة", "محكمة"), ("مح\u{200C}كمة", "محكمة"), ("مح\u{200D}كمة", "محكمة"),
    ("\u{FEFF}محكمة", "محكمة"), ("\u{202B}محكمة\u{202C}", "محكمة"),
    ("\u{2067}محكمة\u{2069}", "محكمة"), ("para\u{AD}graph", "paragraph"),
    ("حكم\u{FE0F}", "حكم"),
  ])
  func `signs without shape are not written`(written: String, form: String) {
    #expect(Analyzer(folds: [.invisible]).forms(in: written) == [form])
    #expect(Analyzer(folds: []).forms(in: "مح\u{200F}كمة").count == 2)
  }

  @Test func `the archive has every fold once, each under its own name`() {
    let names = Fold.archive.map(\.name.rawValue)
    #expect(Set(names).count == names.count)
    #expect(
      Set(names) == [
        "marks", "tatweel", "alef-seats", "hamza-seats", "combining-hamza", "teh-marbuta",
        "alef-maqsura", "farsi", "digits", "invisible",
      ])
  }

  @Test func `no two folds disagree on a sign`() {
    var known: [UInt16: Letter] = [:]
    for fold in Fold.archive {
      for (sign, letter) in fold.pairs {
        #expect(known[sign] == nil || known[sign] == letter, "U+\(String(sign, radix: 16))")
        known[sign] = letter
      }
    }
  }

  /// The fold alone gives `form`; without it the word stands as it was written.
  private func expect(_ written: String, is form: String, by fold: Fold) {
    #expect(Analyzer(folds: [fold]).forms(in: written) == [form])
    #expect(Analyzer(folds: []).forms(in: written) != [form])
  }
}
