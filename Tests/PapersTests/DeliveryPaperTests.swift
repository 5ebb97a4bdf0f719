import Papers
import Records
import Support
import Testing

struct DeliveryPaperTests {
  @Test func `the sheet that the clerk signs is the golden page`() throws {
    let paper = DeliveryPaper(InventedDossier.dossier()).paper
    try expectGolden(String(decoding: paper.file, as: UTF8.self), "delivery.html")
  }

  @Test func `before dispatch it lists what is in hand, without digests`() {
    let dossier = InventedDossier.dossier(until: .assembled)
    let page = String(decoding: DeliveryPaper(dossier).paper.file, as: UTF8.self)
    #expect(page.contains("كشف المرشحين: مستند 14"))
    #expect(page.contains("444444") == false)
  }
}
