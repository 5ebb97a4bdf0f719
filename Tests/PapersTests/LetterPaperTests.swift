import Papers
import Records
import Support
import Testing
import Words

struct LetterPaperTests {
  @Test func `the letter is the golden page`() throws {
    let letter = NotificationLetter(InventedDossier.dossier())
    try expectGolden(
      String(decoding: LetterPaper(letter).paper.file, as: UTF8.self), "letter.html")
  }

  @Test func `the letter carries what was said and nothing of the secretariat's own`() {
    let page = String(
      decoding: LetterPaper(NotificationLetter(InventedDossier.dossier())).paper.file,
      as: UTF8.self)
    #expect(page.contains("سر لا يخرج") == false)
    #expect(page.contains("عملًا بالمادة 16 من القانون رقم 40 لسنة 1977"))
    #expect(page.contains("&lt;نسخة المؤتمر&gt;"))
    #expect(page.contains("الأحد 22 مارس 2026"))
    #expect(page.contains("الاثنين 23 مارس 2026"))
  }

  @Test func `what nobody said has no sentence, and a blank where a hand must write`() {
    let particulars = NotificationParticulars(kind: .bankAccount, subject: "حساب بنكي")
    let notification = Notification(
      id: 1, particulars: particulars,
      begunBy: Scribe(on: InventedDossier.day("2026-03-01"), at: InventedDossier.moment, "أ"))
    let letter = NotificationLetter(Dossier(notification: notification, cards: [:], others: [:]))
    let page = String(decoding: LetterPaper(letter).paper.file, as: UTF8.self)
    #expect(page.contains("المادة 16") == false)
    #expect(page.contains("بيان المرفقات") == false)
    #expect(page.contains("التاريخ: ...."))
  }
}
