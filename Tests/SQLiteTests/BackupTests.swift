import SQLite
import Support
import Testing

struct BackupTests {
  @Test func `a copy holds what the source held, and lives its own life`() throws {
    let scratch = try ScratchFolder()
    let source = try Connection(path: scratch.path("a.sqlite"))
    try source.execute("PRAGMA journal_mode = WAL; CREATE TABLE item (body TEXT) STRICT")
    // More than one step of the copy.
    for _ in 0..<60 {
      try source.run("INSERT INTO item VALUES (?1)", .text(String(repeating: "نص ", count: 30_000)))
    }
    let target = try Connection(path: scratch.path("b.sqlite"))
    try source.copy(to: target)
    try source.run("DELETE FROM item")
    #expect(try target.integer("SELECT count (*) FROM item") == 60)
    #expect(try target.integer("SELECT sum (length (body)) FROM item") == 60 * 90_000)
  }
}
