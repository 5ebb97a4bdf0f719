import SQLite
import Testing

struct SQLiteErrorTests {
  private static let secret = "سر-المهنة-7731"

  @Test(arguments: [
    "INSERT INTO item VALUES (1, ?1, 0)",  // not unique
    "INSERT INTO item VALUES (2, 'ب', ?1)",  // no number
    "INSERT INTO item VALUES (3, ?1 || 'كلام طويل', 0)",  // a check
    "INSERT INTO item VALUES (4, 'ج', 0), (?1, 'د', 0)",  // no key
    "INSERT INTO nothing VALUES (?1)",  // no such table
    "SELECT abs (-9223372036854775807 - 1), ?1",  // an overflow while running
    "INSERT INTO child VALUES (?1 || 'x')",  // names nothing
  ])
  func `values never appear in an error`(sql: String) throws {
    let connection = try Connection(path: ":memory:")
    try connection.execute("PRAGMA foreign_keys = ON")
    try connection.execute(
      """
      CREATE TABLE item (
        id INTEGER PRIMARY KEY, name TEXT UNIQUE CHECK (length (name) < 20), count INTEGER
      ) STRICT;
      CREATE TABLE child (item TEXT REFERENCES item (name)) STRICT;
      """)
    try connection.run("INSERT INTO item VALUES (9, ?1, 0)", .text(Self.secret))
    do throws(SQLiteError) {
      try connection.run(sql, .text(Self.secret))
      Issue.record("no error")
    } catch {
      #expect("\(error)".contains(Self.secret) == false)
      #expect(error.sql == sql)
      #expect(error.message.isEmpty == false)
    }
  }

  @Test func `the primary code is below the extended one`() throws {
    let connection = try Connection(path: ":memory:")
    try connection.execute("CREATE TABLE item (id INTEGER PRIMARY KEY)")
    try connection.run("INSERT INTO item VALUES (1)")
    do throws(SQLiteError) {
      try connection.run("INSERT INTO item VALUES (1)")
      Issue.record("no error")
    } catch {
      // https://sqlite.org/rescode.html: SQLITE_CONSTRAINT_PRIMARYKEY is 19 | (6 << 8).
      #expect(error.code == 1555)
      #expect(error.primaryCode == 19)
    }
  }
}
