import Records
import Testing

@testable import Intake

struct IssuingBodyTests {
  /// Invented documents, each with the body that issued it.
  @Test(
    arguments: [
      ("محكمة النقض", "", "", .ruling, "محكمة النقض"),
      ("", "محكمة النقض، الطعن 12", "", .ruling, "محكمة النقض"),
      ("وزارة الداخلية", "", "", .correspondence, "وزارة الداخلية"),
      ("سندس الياقوتي المحامية", "محكمة النقض، الطعن 12", "", .pleading, ""),
      ("سندس الياقوتي المحامية", "", "مذكرة", .note, ""),
      ("", "", "قرار وزير الداخلية رقم 12 لسنة 2020", .decision, "وزير الداخلية"),
      ("", "", "قرار رئيس الجمهورية رقم 3 لسنة 2020", .law, "رئيس الجمهورية"),
      ("", "", "قرار رقم 3", .decision, ""), ("مجلسنا", "", "", .note, ""),
    ] as [(String, String, String, DocumentKind, String)])
  func `a body is told, a person never`(
    author: String, source: String, title: String, kind: DocumentKind, body: String
  ) {
    #expect(IssuingBody.told(author: author, source: source, title: title, kind: kind) == body)
  }

  @Test func `the court at the head of a judgment is read, a sentence about one is not`() {
    func court(_ text: String) -> String? {
      IssuingBody.court(in: TextLine.lines(of: text, isPaged: false, headings: [:]))
    }
    #expect(court("باسم الشعب\nمحكمة تل الريحان الابتدائية\nحكمت") == "محكمة تل الريحان الابتدائية")
    #expect(court("باسم الشعب\nالمحكمة الإدارية العليا") == "المحكمة الإدارية العليا")
    #expect(court("حكمت المحكمة: بالبراءة\nالمحكمة العليا قالت إن ذلك جائز.") == nil)
  }

  @Test(arguments: ["issuer", "court", "محكمة", "المحكمة", "جهة", "الجهة"])
  func `front matter names the issuer, in English or Arabic`(name: String) throws {
    let text = "---\ntitle: حكم\nauthor: كاتب\n\(name): محكمة المرجان\n---\nنص الحكم هنا"
    let drafts = try Filing(limits: .standard, options: IntakeOptions())
      .drafts(of: Array(text.utf8), named: "حكم.md")
    #expect(drafts.map(\.details.issuer) == ["محكمة المرجان"])
    #expect(drafts.map(\.details.author) == ["كاتب"])
  }
}
