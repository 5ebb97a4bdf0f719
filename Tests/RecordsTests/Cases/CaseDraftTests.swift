import Records
import Testing

struct CaseDraftTests {
  @Test func `a case that nobody named is called by its number, its accused or its subject`() {
    var details = CaseDetails(title: "")
    #expect(details.defaultTitle() == "")
    details.subject = "وقفة سلمية"
    #expect(details.defaultTitle() == "وقفة سلمية")
    #expect(details.defaultTitle(accused: " ") == "وقفة سلمية")
    #expect(details.defaultTitle(accused: "رغدة الصاوي") == "قضية رغدة الصاوي")
    details.numbers = CaseNumberReader.numbers(in: "12 لسنة 2024 جنح الدقي")
    #expect(details.defaultTitle(accused: "رغدة الصاوي") == "القضية 12 لسنة 2024 جنح الدقي")
  }
}
