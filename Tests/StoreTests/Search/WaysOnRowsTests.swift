import Records
import Search
import Testing

@testable import Store

struct WaysOnRowsTests {
  private let scratch: ScratchStore

  init() throws {
    scratch = try ScratchStore()
    try scratch.add(.record("أ", "الحبس عقوبة", "ثم تدبير احتياطي", kind: .law, visibility: .open))
    try scratch.add(.record("ب", "الحبس وحده", kind: .note, visibility: .open))
    try scratch.add(.record("ج", "تحبيس الوقف", kind: .press, visibility: .restricted))
  }

  private func ways(
    _ typed: String, _ reading: SearchRequest.Reading = .standard,
    for visitor: Visitor = .secretary
  ) throws -> [String] {
    let request = SearchRequest(query: SearchQuery(typed: typed), reading: reading)
    return try scratch.store.waysOn(from: request, for: visitor).ways.map {
      "\($0.typed) \($0.documents)\($0.reading == .any ? " any" : "")"
    }
  }

  @Test(arguments: [
    ("الحبص", ["الحبس 2"]), ("\"حبس احتياطي\"", ["حبس احتياطي 2"]),
    ("عقوبة نوع:note", ["عقوبة 1"]), ("حبس /س وقف", ["حبس وقف 3"]),
    ("تحبي", ["تحبي* 1"]), ("زبربزب", []), ("-حبس", []),
  ])
  func `only ways that find something are shown, with what they find`(
    typed: String, lines: [String]
  ) throws {
    let shown = try ways(typed)
    for line in lines { #expect(shown.contains(line), "\(shown)") }
    if lines.isEmpty { #expect(shown == []) }
  }

  @Test func `a way to what is closed is none`() throws {
    #expect(try ways("تحبي", for: .leader) == [])
    #expect(try ways("وقف", for: .leader) == [])
    #expect(try ways("حبس نوع:press", for: .leader) == ["حبس 2"])
  }
}
