import Dispatch
import Foundation
import Records
import SQLite
import Support
import Testing

@testable import Store

/// One file is one file: what lies beside an archive, and what its copies say of themselves.
struct ArchiveFileTests {
  @Test func `at rest nothing lies beside an archive, whoever has read and written it`() throws {
    let scratch = try Scratch()
    #expect(scratch.folder.names == ["a"])
    for round in 0..<3 {
      let store = try scratch.opened()
      #expect(try store.found("نص").count == round)
      #expect(scratch.folder.names == ["a"], "reading leaves it alone")
      _ = try store.add([.record("عنوان \(round)", "نص")], by: .local)
      _ = try store.found("نص")
      #expect(scratch.folder.names == ["a", "a-shm", "a-wal"])
      #expect(store.rest())
      #expect(scratch.folder.names == ["a"])
      #expect(try store.found("نص").count == round + 1)
      _ = try store.add([.record("عنوان", "متن")], by: .local)
    }
    #expect(scratch.folder.names == ["a"], "letting go of it is enough")
    #expect(try scratch.opened().check { _ in }.isClean)
  }

  @Test func `of several programs the last one leaves one file`() throws {
    let scratch = try Scratch()
    for isReaderLast in [true, false] {
      var writer: Store? = try scratch.opened()
      var reader: Store? = try scratch.opened()
      _ = try writer?.add([.record("عنوان \(isReaderLast)", "نص")], by: .local)
      #expect(try reader?.found("نص").isEmpty == false)
      #expect(writer?.rest() == false, "somebody else has it in use")
      if isReaderLast { writer = nil } else { reader = nil }
      #expect(scratch.folder.names.contains("a-wal") == isReaderLast)
      (writer, reader) = (nil, nil)
      #expect(scratch.folder.names == ["a"])
    }
    #expect(try scratch.opened().found("نص").count == 2)
  }

  @Test func `programs that end in the same moment leave one file and lose nothing`() throws {
    let scratch = try Scratch()
    let failures = Guarded<[String]>([])
    let path = scratch.folder.path("a")
    DispatchQueue.concurrentPerform(iterations: 4) { thread in
      do {
        for round in 0..<8 {
          let store = try Store(opening: path, clock: .still)
          _ = try store.add([.record("\(thread) \(round)", "نص")], by: .local)
        }
      } catch {
        failures.use { $0.append("\(error)") }
      }
    }
    #expect(failures.use { $0 } == [])
    let store = try scratch.opened()
    #expect(try store.found("نص").count == 32)
    #expect(store.rest())
    #expect(scratch.folder.names == ["a"])
  }

  @Test func `a copy taken while the archive is in use is told as short, and stays so`() throws {
    let scratch = try Scratch()
    let store = try scratch.opened()
    _ = try store.add([.record("عنوان", "نص")], by: .local)
    try scratch.copy("a", to: "short")
    for _ in 0..<2 {
      let copy = try scratch.opened("short")
      #expect(try copy.check { _ in }.findings == [.short])
      _ = try copy.add([.record("عنوان", "لاحق")], by: .local)
      _ = copy.rest()
    }
    #expect(scratch.folder.names == ["a", "a-shm", "a-wal", "short"])
    // With its log it is whole, and a backup of the short one is an archive of what it has.
    try scratch.copy("a", to: "whole")
    try scratch.copy("a-wal", to: "whole-wal")
    #expect(try scratch.opened("whole").check { _ in }.isClean)
    #expect(try scratch.opened("whole").found("نص").count == 1)
    try scratch.opened("short").backup(to: scratch.folder.path("kept"))
    #expect(try scratch.opened("kept").check { _ in }.isClean)
    #expect(store.rest())
    try scratch.copy("a", to: "resting")
    #expect(try scratch.opened("resting").check { _ in }.isClean)
  }

  @Test func `a log of another file is put aside, and never written over this one`() throws {
    let scratch = try Scratch()
    try scratch.opened().backup(to: scratch.folder.path("backup"))
    let store = try scratch.opened()
    _ = try store.add([.record("عنوان", "نص")], by: .local)
    try scratch.copy("a-wal", to: "b-wal")
    try scratch.copy("backup", to: "b")
    let other = try scratch.opened("b")
    #expect(try other.found("نص").isEmpty)
    #expect(try other.check { _ in }.isClean)
    #expect(scratch.folder.names.filter { $0.hasPrefix("b-") } == ["b-wal-left"])
    #expect(try scratch.folder.bytes(of: "b-wal-left") == scratch.folder.bytes(of: "a-wal"))
  }

  @Test func `a file that an older program left without a log is not told as short`() throws {
    let scratch = try Scratch()
    let path = scratch.folder.path("a")
    try Connection(path: path).execute(
      "PRAGMA journal_mode = WAL; UPDATE corpus_index SET script = 'older'")
    #expect(scratch.folder.names == ["a"])
    #expect(try scratch.opened().check { _ in }.isClean)
  }

  @Test func `a copy whose medium cannot be written to is read as it lies`() throws {
    let scratch = try Scratch()
    _ = try scratch.opened().add([.record("عنوان", "نص")], by: .local)
    let path = scratch.folder.path("a")
    let connection = try Store.connection(to: path, mode: .immutable)
    #expect(try connection.integer("SELECT count (*) FROM passage") == 1)
    #expect(connection.isReadOnly)
    #expect(throws: SQLiteError.self) { try connection.run("DELETE FROM passage") }
  }
}

/// An archive with nothing in it, in a folder of its own.
private struct Scratch {
  let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try Store.create(at: folder.path("a"))
    _ = try opened()
  }

  func opened(_ name: String = "a") throws -> Store {
    try Store(opening: folder.path(name), clock: .still)
  }

  func copy(_ name: String, to other: String) throws {
    _ = try folder.write(folder.bytes(of: name), to: other)
  }
}
