import Records
import Testing

struct BylawsComparisonTests {
  private func articles(_ texts: [String], from first: Int = 1) -> [BylawsArticle] {
    texts.enumerated().map { BylawsArticle(label: "مادة \($0 + first)", text: $1) }
  }

  private let four = [
    "رئيس الحزب يمثله أمام القضاء والغير وينتخب لمدة ثلاث سنوات",
    "تجتمع الهيئة العليا مرة كل شهرين بدعوة من رئيسها",
    "لا يُصرف من حساب الحزب إلا بتوقيعين من أمين المال والأمين العام",
    "تُحفظ أوراق الاقتراع سنة كاملة في مظاريف مختومة",
  ]

  private func told(_ old: [BylawsArticle], _ new: [BylawsArticle]) -> [String] {
    BylawsComparison(from: old, to: new).rows.map { row in
      "\(row.old?.key ?? "–")>\(row.new?.key ?? "–") \(row.change.rawValue)"
    }
  }

  @Test func `the same version twice has no change`() {
    let same = BylawsComparison(from: articles(four), to: articles(four))
    #expect(same.changes == [])
    #expect(same.counts == [.unchanged: 4])
  }

  @Test func `an article put in moves the numbers after it and changes nothing else`() {
    var longer = four
    longer.insert("للمرأة نصف مقاعد الأمانات", at: 1)
    #expect(
      told(articles(four), articles(longer)) == [
        "1>1 unchanged", "–>2 added", "2>3 renumbered", "3>4 renumbered", "4>5 renumbered",
      ])
    #expect(
      told(articles(longer), articles(four)) == [
        "1>1 unchanged", "2>– removed", "3>2 renumbered", "4>3 renumbered", "5>4 renumbered",
      ])
  }

  @Test func `changed words, a moved article and a replaced text are told apart`() {
    let after = [
      four[3], four[0].replacing("ثلاث", with: "أربع"), "شعار الحزب نجمة ولونه أخضر فاتح", four[2],
    ]
    let rows = told(articles(four), articles(after))
    #expect(rows.contains("1>2 changed_and_renumbered"))
    #expect(rows.contains("4>1 renumbered"))
    #expect(rows.contains("3>4 renumbered"))
    #expect(rows.count == 5)
  }

  @Test func `a text that has nothing to do with the old one replaces it under its number`() {
    var after = four
    after[1] = "شعار الحزب نجمة ذات ثماني أشعة"
    #expect(told(articles(four), articles(after))[1] == "2>2 replaced")
  }

  @Test func `numbers are the same number however they are written`() {
    #expect(BylawsArticle(label: "المادة (١٦)", text: "").key == "16")
    #expect(
      BylawsArticle(label: "مادة 16 مكررًا (أ)", text: "").key
        == BylawsArticle(label: "مادة ١٦ مكررا أ", text: "").key)
    #expect(
      BylawsArticle(label: "مادة 16", text: "").key
        != BylawsArticle(label: "مادة 16 مكررًا", text: "").key)
  }
}
