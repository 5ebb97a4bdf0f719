import Dispatch
import Foundation
import Records
import SQLite
import Search
import Support
import Testing

@testable import Store

struct BackupTests {
  @Test func `a backup opens and answers the same, while the archive goes on`() throws {
    let scratch = try filled()
    let copy = scratch.folder.path("نسخة احتياطية.sijill")
    try scratch.store.backup(to: copy)
    let before = try answers(of: scratch.store)
    try scratch.add(.record("محكمة جديدة", "نص المحكمة"))
    let backup = try Store(opening: copy, clock: .still)
    #expect(try answers(of: backup) == before)
    #expect(try backup.check { _ in }.isClean)
    #expect(try backup.original(of: 1, for: .local).bytes == Array("نص المحكمة الأول".utf8))
    #expect(try answers(of: scratch.store) != before)
  }

  @Test func `a backup never writes over anything, and a failed one leaves nothing`() throws {
    let scratch = try filled()
    let file = try scratch.folder.write("نص", to: "taken")
    for path in [file, scratch.path, scratch.folder.path] {
      do throws(ArchiveError) {
        try scratch.store.backup(to: path)
        Issue.record("copied to \(path)")
      } catch {
        guard case .occupied(path: path) = error else { Issue.record("\(error)"); continue }
      }
    }
    #expect(try scratch.folder.bytes(of: "taken") == Array("نص".utf8))
    do throws(ArchiveError) {
      try scratch.store.backup(to: scratch.folder.path("nowhere/copy"))
      Issue.record("copied")
    } catch {
      guard case .missing(.folder, _) = error else { Issue.record("\(error)"); return }
    }
    #expect(try scratch.store.check { _ in }.isClean)
  }

  @Test func `a backup ends beside writers that never rest, and holds one moment`() throws {
    let scratch = try filled()
    for number in 0..<200 {
      try scratch.add(
        .record("حكم \(number)", String(repeating: "نص الحكم \(number) ", count: 400)))
    }
    let start = try scratch.store.holdings(for: .local).documents
    let (path, isOver) = (scratch.path, Guarded(false))
    let written = Guarded(0)
    let writers = DispatchGroup()
    for thread in 0..<2 {
      DispatchQueue.global().async(group: writers) {
        guard let store = try? Store(opening: path, clock: .still) else { return }
        while isOver.use({ $0 }) == false {
          guard
            (try? store.add([.record("\(thread) \(written.use { $0 })", "كتابة")], by: .local))
              != nil
          else { return }
          written.use { $0 += 1 }
        }
      }
    }
    defer {
      isOver.use { $0 = true }
      writers.wait()
    }
    for round in 0..<3 {
      let before = written.use { $0 }
      while written.use({ $0 }) < before + 2 { Thread.sleep(forTimeInterval: 0.01) }
      let copy = scratch.folder.path("copy-\(round)")
      try Store(opening: path, clock: .still).backup(to: copy)
      let backup = try Store(opening: copy, clock: .still)
      #expect(try backup.check { _ in }.isClean)
      let documents = try backup.holdings(for: .local).documents
      #expect(documents - start >= before + 2, "what was written before the copy began")
    }
  }

  @Test func `a backup is put back, and what was there is kept`() throws {
    let scratch = try filled()
    let copy = scratch.folder.path("copy")
    try scratch.store.backup(to: copy)
    let before = try answers(of: scratch.store)
    try scratch.add(.record("محكمة جديدة", "نص المحكمة"))
    let after = try answers(of: scratch.store)
    #expect(scratch.store.rest())
    let put = try Store.putBack(copy, at: scratch.path, clock: .still)
    #expect(put.report.isClean)
    #expect(put.report.documents == 4)
    #expect(try answers(of: scratch.reopened()) == before)
    // Who had it open sees it too, and remembers nothing of the other.
    #expect(try answers(of: scratch.store) == before)
    let kept = try #require(put.kept)
    #expect(try answers(of: Store(opening: kept, clock: .still)) == after)
    // Again, beside the first that was kept; and where nothing was.
    #expect(try Store.putBack(copy, at: scratch.path, clock: .still).kept != kept)
    let fresh = scratch.folder.path("fresh")
    #expect(try Store.putBack(copy, at: fresh, clock: .still).kept == nil)
    #expect(try answers(of: Store(opening: fresh, clock: .still)) == before)
    #expect(scratch.folder.names.contains { $0.hasSuffix(".new") || $0.contains("-wal") } == false)
  }

  @Test func `nothing is put over a log, nor what is not sound, nor a file over itself`() throws {
    let scratch = try filled()
    let copy = scratch.folder.path("copy")
    try scratch.store.backup(to: copy)
    try scratch.add(.record("محكمة جديدة", "نص المحكمة"))
    #expect(refusal(of: copy, at: scratch.path) == "inUse")
    // A program that was killed: nobody has the file in use, and its work lies in the log.
    let killed = try scratch.folder.write(scratch.folder.bytes(of: "archive.sijill"), to: "killed")
    _ = try scratch.folder.write(
      scratch.folder.bytes(of: "archive.sijill-wal"), to: "killed-wal")
    #expect(refusal(of: copy, at: killed) == "inUse")
    _ = try Store(opening: killed, clock: .still).check { _ in }
    #expect(refusal(of: copy, at: killed) == nil)
    let short = try scratch.folder.write(scratch.folder.bytes(of: "archive.sijill"), to: "short")
    #expect(scratch.store.rest())
    let whole = try scratch.folder.bytes(of: "archive.sijill")
    #expect(try Store.putBack(short, at: scratch.path, clock: .still).report.findings == [.short])
    try Store.connection(to: copy, mode: .readWrite).execute(
      "UPDATE passage SET text = 'نص آخر' WHERE id = 1")
    #expect(try Store.putBack(copy, at: scratch.path, clock: .still).report.findings == [.index])
    #expect(refusal(of: scratch.path, at: scratch.path) == "occupied")
    #expect(refusal(of: scratch.folder.path("nothing"), at: scratch.path) == "noArchive")
    let note = try scratch.folder.write("نص", to: "note")
    #expect(refusal(of: note, at: scratch.path) == "notAnArchive")
    #expect(try scratch.folder.bytes(of: "archive.sijill") == whole)
  }

  @Test func `what is no archive any more gives way to the backup, and is kept`() throws {
    let scratch = try filled()
    let copy = scratch.folder.path("copy")
    try scratch.store.backup(to: copy)
    let ruin = try scratch.folder.write([UInt8](repeating: 0xAA, count: 9_000), to: "ruin")
    let put = try Store.putBack(copy, at: ruin, clock: .still)
    #expect(put.report.isClean)
    #expect(put.kept == "\(ruin).replaced")
    #expect(try scratch.folder.bytes(of: "ruin.replaced") == [UInt8](repeating: 0xAA, count: 9_000))
    #expect(try Store(opening: ruin, clock: .still).found("محكمة").isEmpty == false)
  }

  /// The case of the error that putting back ends in, without what it carries.
  private func refusal(of backup: String, at path: String) -> String? {
    do throws(ArchiveError) {
      _ = try Store.putBack(backup, at: path, clock: .still)
      return nil
    } catch {
      return String("\(error)".prefix { $0 != "(" })
    }
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
