import SQLite
import Support
import Testing

struct StatementTests {
  @Test(
    arguments: [
      .null, .integer(0), .integer(Int64.max), .integer(Int64.min), .real(0.1), .real(-1e300),
      .text(""), .text("نص بالعربية"), .text("صفر\u{0}في الوسط"), .text("\u{0}"), .text("😀\u{301}"),
      .blob([]), .blob([0]), .blob([0xFF, 0, 0xFE]), .blob([UInt8](repeating: 7, count: 100_000)),
    ] as [Value])
  func `a value comes back as it went in`(value: Value) throws {
    let connection = try Connection(path: ":memory:")
    try connection.execute("CREATE TABLE item (value ANY) STRICT")
    try connection.run("INSERT INTO item VALUES (?1)", value)
    let kind = Query("SELECT typeof (value) FROM item") { (row: inout Row) in row.text() }
    let back: Value?
    switch value {
    case .null:
      #expect(try connection.first(kind) == "null")
      back = try connection.first(read { $0.integerOrNil().map { .integer($0) } ?? .null })
    case .integer:
      #expect(try connection.first(kind) == "integer")
      back = try connection.first(read { .integer($0.integer()) })
    case .real:
      #expect(try connection.first(kind) == "real")
      back = try connection.first(read { .real($0.real()) })
    case .text:
      #expect(try connection.first(kind) == "text")
      back = try connection.first(read { .text($0.text()) })
    case .blob:
      #expect(try connection.first(kind) == "blob")
      back = try connection.first(read { .blob($0.blob()) })
    }
    #expect(back == value)
  }

  @Test func `a question asked again while its rows are gone over begins anew for itself`() throws {
    let connection = try Connection(path: ":memory:")
    try connection.execute("CREATE TABLE item (value ANY) STRICT")
    for number in 1...3 { try connection.run("INSERT INTO item VALUES (?1)", .integer(number)) }
    let all = "SELECT value FROM item ORDER BY value"
    var seen: [[Int]] = []
    try connection.forEach(all, []) { outer throws(SQLiteError) in
      var row = [outer.int()]
      try connection.forEach(all, []) { inner throws(SQLiteError) in
        row.append(inner.int())
        return true
      }
      seen.append(row)
      return true
    }
    #expect(seen == [[1, 1, 2, 3], [2, 1, 2, 3], [3, 1, 2, 3]])
    #expect(connection.compiled.filter { $0 == all } == [all])
  }

  @Test(arguments: Effort.seeds(50))
  func `any text comes back as it went in`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let text = random.arabicText(words: 40) + "\u{0}" + random.arabicText(words: 3)
    let connection = try Connection(path: ":memory:")
    let echo = Query("SELECT ?1") { (row: inout Row) in row.text() }
    #expect(try connection.first(echo, .text(text)) == text)
  }

  @Test func `a statement is used again after an error`() throws {
    let connection = try Connection(path: ":memory:")
    try connection.execute("CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT) STRICT")
    let insert = "INSERT INTO item VALUES (?1, ?2)"
    try connection.run(insert, 1, "واحد")
    for _ in 0..<3 {
      #expect(throws: SQLiteError.self) { try connection.run(insert, 1, "مكرر") }
      #expect(throws: SQLiteError.self) { try connection.run(insert, "نص", "ليس رقما") }
      #expect(throws: SQLiteError.self) { try connection.run(insert, 2, "اثنان", "زائد") }
    }
    try connection.run(insert, 2, "اثنان")
    #expect(try connection.integer("SELECT count (*) FROM item") == 2)
  }

  @Test func `a value of the last use is not there in the next`() throws {
    let connection = try Connection(path: ":memory:")
    let echo = Query("SELECT ?1") { (row: inout Row) in row.textOrNil() }
    #expect(try connection.first(echo, "قديم") == "قديم")
    #expect(try connection.first(echo) == .some(nil))
  }

  private func read(_ body: @escaping @Sendable (inout Row) -> Value) -> Query<Value> {
    Query("SELECT value FROM item") { row in body(&row) }
  }
}
