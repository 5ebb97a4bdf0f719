import Desk
import Records
import Support
import Testing

struct DeskExportTests {
  @Test func `an export has the papers that the visitor may see and is noted`() throws {
    let scratch = try ScratchDesk()
    let desk = scratch.desk
    var details = CaseDetails(title: "قضية مخترعة")
    details.visibility = .open
    let filed = try desk.add(case: CaseDraft(details: details), by: .secretary)
    let open = try scratch.add("نص مفتوح.", named: "مفتوح.md", visibility: .open)
    let closed = try scratch.add("نص مقيد.", named: "مقيد.md", visibility: .restricted)
    for document in [open, closed] {
      try desk.attach([document], to: filed.id, by: .secretary)
    }
    let bundle = try desk.exportCase(filed.id, by: .leader)
    #expect(bundle.papers.map(\.document) == [open])
    #expect(bundle.papers.map(\.name) == ["documents/\(open).md"])
    #expect(bundle.papers.first?.bytes == Array("نص مفتوح.".utf8))
    #expect(try desk.exportCase(filed.id, by: .secretary).papers.count == 2)
    let history = try desk.history(of: .case(filed.id), for: .secretary)
    #expect(history.filter { $0.field == "exported" }.count == 2)
    let zip = try desk.bundle(bundle.papers.map { ($0.name, $0.bytes) })
    #expect(zip.starts(with: Array("PK".utf8)))
  }
}
