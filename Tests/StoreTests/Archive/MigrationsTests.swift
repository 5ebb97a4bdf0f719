import Records
import SQLite
import Schema
import Support
import Testing

@testable import Store

struct MigrationsTests {
  @Test(arguments: 0...Schema.migrations.count)
  func `an archive from every past version reaches the newest`(version: Int) throws {
    let connection = try Connection(path: ":memory:")
    try connection.migrate(Array(Schema.migrations.prefix(version)))
    #expect(try connection.integer("PRAGMA user_version") == version)
    try connection.migrate()
    #expect(try connection.integer("PRAGMA user_version") == Schema.migrations.count)
    for table in ["document", "passage", "original", "tag", "external_identifier"] {
      #expect(try connection.integer("SELECT count (*) FROM \(table)") == 0)
    }
    // A second time there is nothing to do.
    try connection.migrate()
  }

  @Test func `documents of an archive from before the sheets keep their numbers and references`()
    throws
  {
    let scratch = try ScratchFolder()
    let path = scratch.path("old.sijill")
    let connection = try Store.connection(to: path, mode: .create)
    try connection.migrate(Array(Schema.migrations.prefix(1)))
    try connection.execute(
      """
      INSERT INTO document (id, title, kind, source, author, language, case_name, remark,
        visibility, quality, added_at, added_by)
      VALUES (7, 'مستند', 'note', '', '', 'ar', '', '', 1, 'clean', '', '');
      INSERT INTO passage (document, ordinal, label, text) VALUES (7, 1, '', 'نص');
      INSERT INTO tag (document, ordinal, name) VALUES (7, 1, 'وسم');
      """)
    try connection.migrate()
    #expect(try connection.integer("SELECT id FROM document WHERE title = 'مستند'") == 7)
    #expect(try connection.integer("PRAGMA foreign_keys") == 1)
    #expect(throws: SQLiteError.self) { try connection.execute("DELETE FROM document") }
    #expect(throws: SQLiteError.self) {
      try connection.execute("UPDATE document SET kind = 'nothing'")
    }
    try connection.execute("UPDATE document SET kind = 'case'")
  }

  @Test func `the future is refused`() throws {
    let scratch = try ScratchStore()
    let newest = Schema.migrations.count
    try Connection(path: scratch.path).execute("PRAGMA user_version = \(newest + 3)")
    do throws(ArchiveError) {
      _ = try Store(opening: scratch.path, clock: .still)
      Issue.record("opened")
    } catch {
      guard case .tooNew(found: newest + 3, known: newest) = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test func `a step that fails leaves the archive at the version before it`() throws {
    let connection = try Connection(path: ":memory:")
    let steps = ["CREATE TABLE one (id INTEGER)", "CREATE TABLE two (id INTEGER); SELECT nothing"]
    #expect(throws: ArchiveError.self) { try connection.migrate(steps) }
    #expect(try connection.integer("PRAGMA user_version") == 1)
    #expect(
      try connection.integer("SELECT count (*) FROM sqlite_schema WHERE name = 'two'") == 0)
  }

  @Test func `any SQLite can read the enduring tables, and no trigger leads out of them`() throws {
    let connection = try Connection(path: ":memory:")
    for step in Schema.migrations { try connection.execute(step) }
    #expect(
      try connection.integer(
        "SELECT count (*) FROM sqlite_schema WHERE type = 'trigger' OR sql LIKE '%VIRTUAL%'") == 0)
  }
}
