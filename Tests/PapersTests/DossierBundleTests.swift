import Bundles
import Papers
import Records
import Sealing
import Support
import Testing
import Words

struct DossierBundleTests {
  private func entries(left: Int = 0) throws -> [String: [UInt8]] {
    let papers = [
      DossierPaper(
        role: .minutes, title: "محضر", file: "محضر 1.pdf", sentDigest: Digest(of: [1, 2, 3]).hex,
        bytes: [1, 2, 3]),
      DossierPaper(
        role: .voterRoll, title: "كشف", file: "../../x.تجربة", sentDigest: Digest(of: [5]).hex,
        bytes: [4]),
      DossierPaper(
        role: .enclosure, title: "نص", file: nil, sentDigest: nil, bytes: [5]),
    ]
    let bundle = DossierBundle(
      InventedDossier.dossier(until: .annotated), papers: papers, left: left,
      on: InventedDossier.day("2026-04-21"), in: .arabic)
    let bytes = try bundle.bytes()
    let reader = BundleReader(
      bytes, limits: BundleReader.Limits(bytes: 1 << 22, ratio: 100, entries: 50))
    let found = try reader.entries { _ in true }
    return Dictionary(uniqueKeysWithValues: found.map { ($0.name, $0.bytes) })
  }

  @Test func `everything is in it, under names that every system keeps`() throws {
    let entries = try entries()
    #expect(
      entries.keys.sorted() == [
        "SHA256SUMS", "delivery.html", "index.html", "letter.docx", "letter.html",
        "papers/01-minutes.pdf", "papers/02-voter_roll.bin", "papers/03-enclosure.txt",
      ])
    #expect(entries["papers/01-minutes.pdf"] == [1, 2, 3])
    let sums = String(decoding: entries["SHA256SUMS"] ?? [], as: UTF8.self)
    #expect(sums.contains("\(Digest(of: [1, 2, 3]).hex)  papers/01-minutes.pdf\n"))
  }

  @Test func `the index is the golden page and says what is another file now or left out`() throws {
    let index = String(decoding: try entries(left: 2)["index.html"] ?? [], as: UTF8.self)
    let said = NotificationReports(tongue: .arabic)
    #expect(index.components(of: said.changedSince) == 1)
    #expect(index.contains(said.left(2)))
    try expectGolden(index, "dossier.html")
  }
}

extension String {
  /// How often `part` stands in this text.
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
