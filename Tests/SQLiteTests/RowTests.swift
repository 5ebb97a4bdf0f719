import SQLite
import Testing

struct RowTests {
  @Test func `columns are read from the left, whatever is null`() throws {
    let connection = try Connection(path: ":memory:")
    let row = Query("SELECT 1, NULL, 'نص', NULL, 2.5, NULL, x'0102', NULL, NULL, 7, 'آخر'") {
      (row: inout Row) in
      [
        "\(row.int())", "\(row.integer())", row.text(), row.text(), "\(row.real())",
        "\(row.real())", "\(row.blob())", "\(row.blob())", "\(row.integerOrNil() as Int64?)",
        "\(row.integerOrNil() as Int64?)", "\(row.textOrNil() as String?)",
      ]
    }
    #expect(
      try connection.first(row) == [
        "1", "0", "نص", "", "2.5", "0.0", "[1, 2]", "[]", "nil", "Optional(7)",
        "Optional(\"آخر\")",
      ])
  }

  @Test func `what a reader does not know is told with its table, its row and its column`() throws {
    let connection = try Connection(path: ":memory:")
    try connection.execute("CREATE TABLE thing (id INTEGER PRIMARY KEY, kind TEXT)")
    try connection.execute("INSERT INTO thing VALUES (7, 'غريب')")
    func told(_ sql: String) -> String? {
      do throws(SQLiteError) {
        let reading = Query(sql) { (row: inout Row) throws(SQLiteError) -> Int in
          let word = row.text()
          throw row.unreadable(word)
        }
        _ = try connection.first(reading)
        return nil
      } catch {
        return error.code == SQLiteError.unreadable ? error.message : nil
      }
    }
    #expect(told("SELECT kind, id FROM thing") == "thing 7, kind: غريب")
    #expect(told("SELECT kind AS sort FROM thing") == "thing, sort: غريب")
    #expect(told("SELECT lower (kind) FROM thing") == ", lower (kind): غريب")
  }
}
