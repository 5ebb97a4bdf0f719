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
}
