import Intake
import Records
import Testing

struct LegibilityTests {
  @Test func `signs that are no text are kept and not indexed`() throws {
    let soup = String(repeating: "W‡}L‡d«Ë lO{«u*« Ê_A r‡uI« U‡bMŽ ÆÆ ", count: 20)
    let draft = try draft(of: soup.utf8, named: "ملف.txt")
    #expect(draft.quality == .garbled)
    #expect(draft.passages.isEmpty)
  }

  @Test(
    arguments: [
      "The party’s COUNCIL met in McDonald Hall – see Article 5(b), U.N. Charter.",
      "L’été où l’élève a été reçu à l’école: déjà vu, cœur, façade, Noël.",
      "Größe, Straße und Übermut: eine Prüfung der Verträge.", "قانون Nile Data رقم 5",
      "let x = camelCase(of: y)  // plain code in a note",
    ])
  func `text in Latin letters is text`(text: String) throws {
    let text = String(repeating: text + "\n", count: 10)
    #expect(try draft(of: text.utf8).quality == .clean)
  }
}
