import Dispatch
import Foundation
import Records
import SQLite
import Search
import Support
import Testing

@testable import Store

struct StoreTests {
  @Test func `where nothing is, there is no archive, and none is made`() throws {
    let folder = try ScratchFolder()
    #expect(refusal(of: folder.path("a.sijill")) == "noArchive")
    #expect(refusal(of: folder.path("nowhere/a.sijill")) == "noArchive")
    #expect(refusal(of: folder.path) == "noArchive")
    #expect(folder.names == [])
  }

  @Test(arguments: ["", "هذا ملف نصي لا أرشيف.\n", String(repeating: "x", count: 10_000)])
  func `a file of another kind is no archive, and stays as it was`(content: String) throws {
    let folder = try ScratchFolder()
    let path = try folder.write(content, to: "a.sijill")
    #expect(refusal(of: path) == "notAnArchive")
    #expect(try folder.bytes(of: "a.sijill") == Array(content.utf8))
    #expect(folder.names == ["a.sijill"])
  }

  @Test(arguments: ["DELETE", "WAL"])
  func `another program's SQLite file is no archive, and stays as it was`(mode: String) throws {
    let folder = try ScratchFolder()
    let path = folder.path("a.sijill")
    try Connection(path: path).execute(
      "PRAGMA journal_mode = \(mode); CREATE TABLE note (body TEXT); INSERT INTO note VALUES ('x')")
    let before = try folder.bytes(of: "a.sijill")
    #expect(refusal(of: path) == "notAnArchive")
    #expect(try folder.bytes(of: "a.sijill") == before)
    #expect(folder.names == ["a.sijill"])
  }

  @Test func `an archive cut short is refused or found damaged, never taken for whole`() throws {
    let scratch = try ScratchStore()
    for number in 0..<50 { try scratch.add(.record("عنوان \(number)", "نص المستند")) }
    try scratch.store.backup(to: scratch.folder.path("copy"))
    let whole = try scratch.folder.bytes(of: "copy")
    for part in [50, 100, 5_000, whole.count / 2, whole.count - 4_096] {
      let path = try scratch.folder.write(Array(whole.prefix(part)), to: "cut-\(part)")
      do throws(ArchiveError) {
        let report = try Store(opening: path, clock: .still).check { _ in }
        #expect(report.isClean == false, "\(part)")
      } catch {
        // A clear refusal; which one depends on what was cut.
      }
    }
  }

  @Test func `no path is taken twice`() throws {
    let scratch = try ScratchStore()
    try scratch.add(.record("عنوان", "نص"))
    let file = try scratch.folder.write("نص", to: "note.txt")
    for path in [scratch.path, file, scratch.folder.path] {
      do throws(ArchiveError) {
        try Store.create(at: path)
        Issue.record("made an archive at \(path)")
      } catch {
        guard case .occupied(path: path) = error else { Issue.record("\(error)"); continue }
      }
    }
    #expect(try scratch.folder.bytes(of: "note.txt") == Array("نص".utf8))
    #expect(try scratch.store.found("نص") == [1])
  }

  @Test func `a folder that does not exist is named`() throws {
    let folder = try ScratchFolder()
    do throws(ArchiveError) {
      try Store.create(at: folder.path("nowhere/a.sijill"))
      Issue.record("made")
    } catch {
      guard case .missing(.folder, name: folder.path("nowhere")) = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test func `the file says what it is`() throws {
    let scratch = try ScratchStore()
    let plain = try Connection(path: scratch.path, mode: .readOnly)
    #expect(try plain.integer("PRAGMA application_id") == 0x5349_4A4C)
    let mode = Query("PRAGMA journal_mode") { (row: inout Row) in row.text() }
    #expect(try plain.first(mode) == "delete")
    try scratch.add(.record("حكم", "نص الحكم"))
    #expect(try Connection(path: scratch.path, mode: .readOnly).first(mode) == "wal")
  }

  @Test func `what was filed is there when the archive is opened again`() throws {
    let scratch = try ScratchStore()
    let id = try scratch.add(.record("حكم", "نص الحكم"))
    #expect(try scratch.reopened().found("الحكم") == [id])
  }

  @Test func `many threads search while one files`() throws {
    let scratch = try ScratchStore()
    try scratch.add(.record("حكم 0", "نص الحكم"))
    let store = scratch.store
    let failures = Guarded<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      do {
        for round in 0..<10 {
          if thread == 0 {
            _ = try store.add([.record("حكم \(round + 1)", "نص الحكم \(round)")], by: .local)
          } else {
            let found = try store.found("حكم نص")
            // One state of the archive: what is filed later has the higher number.
            guard found.map(\.number).sorted() == Array(1...Int64(found.count)) else {
              throw Torn()
            }
          }
        }
      } catch {
        failures.use { $0.append("\(error)") }
      }
    }
    #expect(failures.use { $0 } == [])
    #expect(try store.found("حكم").count == 11)
  }

  private struct Torn: Error {}

  /// The case of the error that opening `path` ends in, without what it carries.
  private func refusal(of path: String) -> String {
    do throws(ArchiveError) {
      _ = try Store(opening: path, clock: .still)
      return "opened"
    } catch {
      return String("\(error)".prefix { $0 != "(" })
    }
  }
}
