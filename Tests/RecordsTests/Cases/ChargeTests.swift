import Records
import Testing

struct ChargeTests {
  @Test(arguments: [
    ("نشر أخبار كاذبة / قانون العقوبات / 188", "نشر أخبار كاذبة", "قانون العقوبات", "188"),
    ("نشر أخبار كاذبة | قانون 58/1937 | 188", "نشر أخبار كاذبة", "قانون 58/1937", "188"),
    ("تجمهر/قانون التجمهر/2/أولى", "تجمهر", "قانون التجمهر", "2/أولى"), ("سب", "سب", "", ""),
    ("تظاهر / قانون 107", "تظاهر", "قانون 107", ""),
  ])
  func `a charge is read as it is typed and written so that it reads back`(
    typed: String, name: String, law: String, article: String
  ) {
    let charge = Charge(typed: typed)
    #expect(charge == Charge(name: name, law: law, article: article))
    #expect(Charge(typed: charge.typed) == charge)
  }

  @Test func `charges stand a line each or between semicolons`() {
    let wanted = [Charge(name: "أ", law: "ب"), Charge(name: "ج")]
    for typed in ["أ / ب\nج", "أ / ب؛ ج", "أ|ب; ج;"] {
      #expect(Charge.list(typed: typed) == wanted, "\(typed)")
    }
  }

  @Test func `a charge that is typed as it stood stays against whom it was brought`() {
    let known = Charge(name: "سب", law: "قانون العقوبات", article: "306", person: 7)
    let read = Charge.list(typed: "سب / قانون العقوبات / 306؛ قذف", over: [known])
    #expect(read == [known, Charge(name: "قذف")])
  }
}
