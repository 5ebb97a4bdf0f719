import ArabicText
import Testing

struct FoldsAtWorkTests {
  @Test(
    arguments: [
      ("أحمد", "احمد", [.alefSeats]), ("شؤون", "شئون", [.hamzaSeats]),
      ("دعوة", "دعوه", [.tehMarbuta]),
      ("مصطفى", "مصطفي", [.alefMaqsura]), ("حُكْم", "حكم", [.marks]),
      ("محكمـــة", "محكمة", [.tatweel]),
      ("الجریدة", "الجريدة", [.farsi]), ("١٩٧٧", "1977", [.digits]),
      ("مح\u{200F}كمة", "محكمة", [.invisible]),
      ("أُسرة", "اسره", [.alefSeats, .tehMarbuta, .marks]),
    ] as [(String, String, [Fold.Name])])
  func `each fold is told where two spellings need it`(
    typed: String, written: String, folds: [Fold.Name]
  ) {
    #expect(Fold.atWork(between: typed, and: written) == folds)
    #expect(Fold.atWork(between: written, and: typed) == folds)
  }

  @Test(arguments: [("حكم", "حكم"), ("محكمة", "المحكمة"), ("سفر", "قانون"), ("", "")])
  func `no fold is told where none was needed`(typed: String, written: String) {
    #expect(Fold.atWork(between: typed, and: written) == [])
  }
}
