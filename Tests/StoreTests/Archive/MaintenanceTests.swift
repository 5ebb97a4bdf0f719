import Records
import SQLite
import Search
import Support
import Testing

@testable import Store

struct MaintenanceTests {
  @Test func `a sound archive is clean, and the check counts it`() throws {
    let scratch = try filled()
    try scratch.store.remove(2, by: .local)
    var told: [Int] = []
    let report = try scratch.store.check { told.append($0) }
    #expect(report == CheckReport(findings: [], documents: 4, passages: 5, originals: 2))
    #expect(told == [1, 2])
  }

  @Test(
    arguments: [
      (
        "UPDATE original SET content = zeroblob (size) WHERE digest = (SELECT original FROM document "
          + "WHERE id = 1)", [.original(document: 1, file: "أول.txt")]
      ),
      ("UPDATE passage SET text = 'نص آخر' WHERE id = 1", [.index]),
      ("UPDATE document SET title = 'عنوان آخر' WHERE id = 3", [.index]),
      ("DELETE FROM passage_card_index WHERE id = 2", [.indexCount(expected: 5, found: 4)]),
      (
        "INSERT INTO passage_index (passage_index, rowid, title, text, card) "
          + "SELECT 'delete', id, title, text, card FROM passage_source WHERE id = 1", [.index]
      ),
      ("INSERT INTO passage_index (rowid, title, text, card) VALUES (999, 'أ', 'ب', '')", [.index]),
      (
        "UPDATE document SET removed_at = 'now' WHERE id = 4",
        [.indexCount(expected: 4, found: 5), .index]
      ),
      (
        "PRAGMA foreign_keys = OFF; INSERT INTO tag VALUES (77, 1, 'وسم'), (78, 1, 'وسم')",
        [.reference(table: "tag", count: 2)]
      ),
      ("UPDATE document SET original = NULL WHERE id = 1", [.orphan(count: 1)]),
      (
        "PRAGMA foreign_keys = OFF; INSERT INTO notification_sent_file "
          + "SELECT 7, id, 'letter', id, 'خطاب', CASE id WHEN 1 THEN printf ('%064d', 0) "
          + "ELSE lower (hex (original)) END FROM document WHERE id < 3",
        [
          .reference(table: "notification_sent_file", count: 2),
          .sent(notification: 7, document: 1),
        ]
      ),
    ] as [(String, [CheckReport.Finding])])
  func `what is not as it should be is found`(
    damage: String, findings: [CheckReport.Finding]
  ) throws {
    let scratch = try filled()
    try Store.connection(to: scratch.path, mode: .readWrite).execute(damage)
    #expect(try scratch.store.check { _ in }.findings == findings)
  }

  @Test(arguments: [
    "UPDATE passage SET text = 'محكمة أخرى' WHERE id = 1",
    "DELETE FROM passage_card_index WHERE id = 2",
    "INSERT INTO passage_index (rowid, title, text, card) VALUES (999, 'أ', 'ب', '')",
    "INSERT INTO passage_index (passage_index) VALUES ('delete-all')",
  ])
  func `rebuilding mends the index`(damage: String) throws {
    let scratch = try filled()
    try Store.connection(to: scratch.path, mode: .readWrite).execute(damage)
    #expect(try scratch.store.check { _ in }.isClean == false)
    try scratch.store.rebuild()
    #expect(try scratch.store.check { _ in }.findings == [])
    #expect(try scratch.store.found("محكمة").sorted() == [1, 3])
  }

  @Test(arguments: Effort.seeds(20))
  func `bytes overwritten in the file are found or refused, never a crash`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let scratch = try filled()
    try scratch.store.backup(to: scratch.folder.path("copy"))
    var bytes = try scratch.folder.bytes(of: "copy")
    let place = Int.random(in: 100..<(bytes.count - 600), using: &random)
    for offset in 0..<600 { bytes[place + offset] = UInt8.random(in: 0...255, using: &random) }
    let path = try scratch.folder.write(bytes, to: "damaged")
    do throws(ArchiveError) {
      let store = try Store(opening: path, clock: .still)
      _ = try? store.found("محكمة")
      // Bytes that no table uses may hold anything, so a clean report is possible.
      _ = try store.check { _ in }
    } catch {
      #expect(error.chain.isEmpty == false)
    }
  }

  @Test func `settling changes no answer`() throws {
    let scratch = try filled()
    let before = try answers(of: scratch.store)
    try scratch.store.settle()
    #expect(try answers(of: scratch.store) == before)
    #expect(try scratch.store.check { _ in }.isClean)
    #expect(try scratch.store.indexBytes() > 0)
  }

  private func answers(of store: Store) throws -> [SearchAnswer] {
    try ["محكمة", "\"نص المحكمة\"", "محكمة غائبة", "tag:وسم نص"].map { typed in
      try store.answer(SearchRequest(query: SearchQuery(typed: typed)), for: .local)
    }
  }

  private func filled() throws -> ScratchStore {
    let scratch = try ScratchStore()
    try scratch.add(.file("أول.txt", "نص المحكمة الأول"))
    try scratch.add(.file("ثان.txt", "نص القرار الثاني"))
    try scratch.add(.record("حكم المحكمة", "مادة أولى", "مادة ثانية", tags: ["وسم"]))
    try scratch.add(.record("بلا نص"))
    return scratch
  }
}
