import SQLite
import Support
import Testing

struct LogFileTests {
  @Test func `a file says how it stands to the log beside it`() throws {
    let scratch = try ScratchFolder()
    let path = scratch.path("a")
    var writer: Connection? = try Connection(path: path)
    writer?.keepLogFile()
    try writer?.execute("CREATE TABLE item (body TEXT)")
    #expect(try state(of: path) == LogState.none)
    try writer?.execute("PRAGMA journal_mode = WAL; INSERT INTO item VALUES ('x')")
    let log = try scratch.bytes(of: "a-wal")
    #expect(try state(of: path) == .beside(bytes: log.count))
    let copy = try scratch.write(scratch.bytes(of: "a"), to: "copy")
    #expect(try state(of: copy) == .missing)
    _ = try scratch.write([], to: "copy-wal")
    #expect(try state(of: copy) == .beside(bytes: 0))
    #expect(try Connection(path: path).removeLogFile() == false, "others use it")
    try writer?.execute("PRAGMA journal_size_limit = 0; PRAGMA journal_mode = DELETE")
    #expect(scratch.names.contains("a-wal"), "kept until it is taken away")
    #expect(try writer?.removeLogFile() == true)
    #expect(scratch.names == ["a", "copy", "copy-wal"])
    writer = nil
    _ = try scratch.write(log, to: "a-wal")
    #expect(try state(of: path) == .foreign)
    #expect(try Connection(path: path).setForeignLogAside())
    _ = try scratch.write(log, to: "a-wal")
    #expect(try Connection(path: path).setForeignLogAside())
    #expect(scratch.names == ["a", "a-wal-left", "a-wal-left-2", "copy", "copy-wal"])
    #expect(try Connection(path: path).integer("SELECT count (*) FROM item") == 1)
  }

  @Test func `a log is made with the rights of its file, and never emptied`() throws {
    let scratch = try ScratchFolder()
    let connection = try Connection(path: scratch.path("a"))
    try connection.execute("PRAGMA journal_mode = WAL; CREATE TABLE item (body TEXT)")
    let log = try scratch.bytes(of: "a-wal")
    #expect(log.isEmpty == false)
    connection.makeLogFile()
    #expect(try scratch.bytes(of: "a-wal") == log)
  }

  @Test func `a file is read as it lies by any path`() throws {
    let scratch = try ScratchFolder()
    for name in ["a b", "50% ?x=1#y", "أرشيف.sijill"] {
      let path = scratch.path(name)
      try Connection(path: path).execute(
        "PRAGMA journal_mode = WAL; PRAGMA application_id = 77; CREATE TABLE item (body TEXT)")
      let names = scratch.names
      let connection = try Connection(path: path, mode: .immutable)
      #expect(try connection.fileMark() == 77)
      #expect(try connection.integer("SELECT count (*) FROM item") == 0)
      #expect(scratch.names == names)
    }
  }

  private func state(of path: String) throws -> LogState {
    try Connection(path: path, mode: .readWrite).logState()
  }
}
