import SQLite
import Testing

struct CollationTests {
  @Test func `a list is asked for in an order of ours`() throws {
    let connection = try Connection(path: ":memory:")
    // The shorter first, whatever the letters.
    try connection.register(order: { $0.count - $1.count }, as: "length")
    try connection.execute("CREATE TABLE word (name TEXT)")
    for word in ["ccc", "", "a", "bb"] {
      try connection.run("INSERT INTO word VALUES (?1)", .text(word))
    }
    let names = Query("SELECT name FROM word ORDER BY name COLLATE length") { row in row.text() }
    #expect(try connection.rows(names) == ["", "a", "bb", "ccc"])
    let unknown = Query("SELECT name FROM word ORDER BY name COLLATE other") { row in row.text() }
    #expect(throws: SQLiteError.self) { _ = try connection.rows(unknown) }
  }
}
