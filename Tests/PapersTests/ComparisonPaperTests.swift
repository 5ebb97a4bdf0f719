import Papers
import Records
import Support
import Testing
import Words

struct ComparisonPaperTests {
  @Test(arguments: Tongue.allCases)
  func `the comparison table is the golden page`(tongue: Tongue) throws {
    let old = [
      BylawsArticle(label: "مادة 1", text: "للحزب مقر في تل الريحان."),
      BylawsArticle(label: "مادة 2", text: "يُنتخب الرئيس لمدة ثلاث سنوات ولا يجوز تجديدها."),
      BylawsArticle(label: "مادة 3", text: "تُحذف هذه المادة."),
      BylawsArticle(label: "مادة 4", text: "شعار الحزب سنبلة <ذهبية>."),
    ]
    let new = [
      old[0], BylawsArticle(label: "مادة 2", text: "مادة مضافة بين الأولى والثانية."),
      BylawsArticle(label: "مادة 3", text: "يُنتخب الرئيس لمدة أربع سنوات ولا يجوز تجديدها."),
      old[3],
    ]
    let comparison = BylawsComparison(from: old, to: new)
    let paper = ComparisonPaper(comparison, from: "لائحة 2019", to: "لائحة 2026", in: tongue).paper
    try expectGolden(
      String(decoding: paper.file, as: UTF8.self), "comparison.\(tongue.rawValue).html")
  }
}
