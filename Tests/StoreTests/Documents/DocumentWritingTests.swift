import Records
import SQLite
import Store
import Testing

struct DocumentWritingTests {
  @Test func `the same bytes twice are linked, not stored twice`() throws {
    let scratch = try ScratchStore()
    let store = scratch.store
    #expect(try store.add([.file("أول.txt", "نص")], by: .local) == [.added(1)])
    #expect(try store.add([.file("ثان.txt", "نص")], by: .local) == [.linked(1)])
    #expect(try store.add([.record("سجل", "نص")], by: .local) == [.added(2)])
    #expect(try store.add([.record("سجل", "نص")], by: .local) == [.linked(2)])
    #expect(
      try store.add([.file("أ", "س"), .file("ب", "ص"), .file("ج", "س")], by: .local)
        == [.added(3), .added(4), .linked(3)])
    try store.remove(1, by: .local)
    let again = try store.add([.file("ثان.txt", "نص")], by: .local)
    #expect(again == [.linked(1, isInTrash: true)])
    try store.restore(1, by: .local)
    #expect(try store.add([.file("ثان.txt", "نص")], by: .local) == [.linked(1)])
    #expect(try Connection(path: scratch.path).integer("SELECT count (*) FROM original") == 3)
  }

  @Test func `one original may give several documents, once each`() throws {
    let scratch = try ScratchStore()
    let parts = ["مرفق أول", "مرفق ثان"].map { title in
      Draft(
        details: Details(title: title),
        passages: [Passage(ordinal: 1, label: "", page: nil, text: title)], quality: .clean,
        original: Original(name: "رسالة.eml", mediaType: "message/rfc822", bytes: [1, 2, 3]))
    }
    #expect(try scratch.store.add(parts, by: .local) == [.added(1), .added(2)])
    #expect(try scratch.store.add(parts, by: .local) == [.linked(1), .linked(2)])
    #expect(try scratch.store.original(of: 2, for: .local).bytes == [1, 2, 3])
  }

  @Test func `an identifier with another text is refused, in another scheme it is another's`()
    throws
  {
    let scratch = try ScratchStore()
    let store = scratch.store
    let first = Draft.record("سجل", "نص", external: "ع-1")
    let second = Draft.record("سجل", "نص آخر", external: "ع-1")
    #expect(try store.add([first], scheme: "a.jsonl", by: .local) == [.added(1)])
    #expect(try store.add([second], scheme: "a.jsonl", by: .local) == [.identifierTaken])
    #expect(try store.add([first], scheme: "a.jsonl", by: .local) == [.linked(1)])
    #expect(try store.add([second], scheme: "b.jsonl", by: .local) == [.added(2)])
    #expect(try store.card(2, for: .local).external == "ع-1")
  }

  @Test func `all drafts of a call are filed, or none`() throws {
    let scratch = try ScratchStore()
    var broken = Draft.record("سجل", "نص ثان")
    broken.details.title = ""
    #expect(throws: ArchiveError.self) {
      try scratch.store.add([.record("سجل", "نص أول"), broken], by: .local)
    }
    #expect(try scratch.store.found("نص") == [])
    #expect(try scratch.store.holdings(for: .local).documents == 0)
    #expect(try scratch.store.check { _ in }.isClean)
  }

  @Test func `a number is never given twice`() throws {
    let scratch = try ScratchStore()
    try scratch.add(.record("أ", "نص"))
    let last = try scratch.add(.record("ب", "نص آخر"))
    let other = try Connection(path: scratch.path)
    try other.run("DELETE FROM document WHERE id = ?1", .integer(last.number))
    #expect(try scratch.add(.record("ج", "نص ثالث")).number == last.number + 1)
  }

  @Test func `the trash hides a document from every search and loses nothing`() throws {
    let scratch = try ScratchStore()
    let store = scratch.store
    let id = try scratch.add(.record("حكم", "نص الحكم", tags: ["سفر"]))
    let before = try store.document(id, for: .local)
    try store.remove(id, by: .local)
    for typed in ["حكم", "نص", "سفر", "\"نص الحكم\"", "حك*"] {
      #expect(try store.found(typed) == [], "\(typed)")
    }
    #expect(try store.holdings(for: .local).documents == 0)
    #expect(try store.holdings(for: .local).removed == 1)
    #expect(try store.document(id, for: .local).passages == before.passages)
    #expect(try store.card(id, for: .local).removedAt == Timestamp(stored: "2026-11-24T09:30:00Z"))
    try store.restore(id, by: .local)
    #expect(try store.found("سفر") == [id])
    #expect(try store.document(id, for: .local) == before)
    #expect(try store.check { _ in }.isClean)
  }

  @Test func `an edit changes what is found, at once`() throws {
    let scratch = try ScratchStore()
    let store = scratch.store
    let id = try scratch.add(.record("عنوان قديم", "نص", "نص ثان", tags: ["قديم"]))
    var details = try store.card(id, for: .local).details
    details.title = "عنوان جديد"
    details.tags = ["جديد", "", "حديث"]
    details.kind = .ruling
    details.date = CivilDate(year: 2026)
    details.author = "كاتبة"
    try store.edit(id, to: details, by: .local)
    #expect(try store.found("قديم") == [])
    for typed in ["جديد", "حديث", "كاتبة", "kind:ruling نص", "year:2026 نص"] {
      #expect(try store.found(typed) == [id], "\(typed)")
    }
    details.tags = ["جديد", "حديث"]
    #expect(try store.card(id, for: .local).details == details)
    #expect(try store.holdings(for: .local).kinds == [.ruling: 1])
    #expect(try store.check { _ in }.isClean)
  }

  @Test func `what is in the trash cannot be edited, and what is not cannot be restored`() throws {
    let scratch = try ScratchStore()
    let store = scratch.store
    let id = try scratch.add(.record("حكم", "نص"))
    expectMissing { () throws(ArchiveError) in try store.restore(id, by: .local) }
    try store.remove(id, by: .local)
    expectMissing { () throws(ArchiveError) in try store.remove(id, by: .local) }
    expectMissing { () throws(ArchiveError) in
      try store.edit(id, to: Details(title: "آخر"), by: .local)
    }
    for absent in [0, -1, 99, DocumentID(.max)] {
      expectMissing { () throws(ArchiveError) in try store.remove(absent, by: .local) }
    }
  }

  private func expectMissing(_ body: () throws(ArchiveError) -> Void) {
    do throws(ArchiveError) {
      try body()
      Issue.record("done")
    } catch {
      guard case .missing(.document, _) = error else { Issue.record("\(error)"); return }
    }
  }
}
