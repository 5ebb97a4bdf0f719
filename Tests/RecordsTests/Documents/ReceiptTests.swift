import Records
import Testing

struct ReceiptTests {
  @Test func `every outcome is counted`() {
    var receipt = Receipt()
    receipt.note(.added(document: 1, quality: .clean), of: "أ")
    receipt.note(.added(document: 2, quality: .garbled), of: "ب")
    receipt.note(.ready(quality: .none), of: "ت")
    receipt.note(.linked(document: 1), of: "ث")
    receipt.note(.failed(.empty), of: "ج")
    #expect(receipt.added == 3)
    #expect(receipt.linked == 1)
    #expect(receipt.failed == 1)
    #expect(receipt.unsearchable == 2)
    #expect(receipt.lines.map(\.path) == ["أ", "ب", "ت", "ث", "ج"])
  }

  @Test func `of very many, what went well is only counted and what did not is told`() {
    var receipt = Receipt()
    for number in 0..<(Receipt.quietLinesMax + 50) {
      receipt.note(.added(document: DocumentID(Int64(number)), quality: .clean), of: "\(number)")
    }
    receipt.note(.failed(.damaged), of: "تالف")
    receipt.note(.added(document: 0, quality: .encrypted), of: "مقفل")
    receipt.note(.linked(document: 1), of: "مكرر")
    #expect(receipt.added == Receipt.quietLinesMax + 51)
    #expect(receipt.linked == 1)
    #expect(receipt.lines.count == Receipt.quietLinesMax + 2)
    #expect(receipt.lines.suffix(2).map(\.path) == ["تالف", "مقفل"])
  }
}
