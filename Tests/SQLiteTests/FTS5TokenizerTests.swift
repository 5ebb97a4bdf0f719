import SQLite
import Synchronization
import Testing

/// Cuts at spaces, in small letters, with the first letter of each word beside it.
private struct Initials: FTS5Tokenizer {
  func tokenize(
    _ text: Span<UInt8>, for purpose: FTS5Purpose,
    emit: (_ word: Span<UInt8>, _ source: Range<Int>, _ isColocated: Bool) -> Bool
  ) {
    var start = 0
    for position in 0...text.count where position == text.count || text[position] == 0x20 {
      defer { start = position + 1 }
      guard position > start else { continue }
      let source = start..<position
      let small = source.map { (0x41...0x5A).contains(text[$0]) ? text[$0] | 0x20 : text[$0] }
      guard emit(small.span, source, false) else { return }
      guard purpose == .document else { continue }
      guard emit([UInt8(ascii: "_"), small[0]].span, source, true) else { return }
    }
  }
}

struct FTS5TokenizerTests {
  @Test func `a tokenizer in Swift cuts documents and queries`() throws {
    let connection = try archive()
    #expect(try found("BETA", in: connection) == [1])
    #expect(try found("alpha OR delta", in: connection) == [1, 2])
    #expect(try found("missing", in: connection) == [])
  }

  @Test func `a colocated word stands where its word stands`() throws {
    let connection = try archive()
    // «_b» stands at the place of «beta», so the phrase reaches over it.
    #expect(try found(#""alpha _b gamma""#, in: connection) == [1])
    #expect(try found(#""alpha _x gamma""#, in: connection) == [])
    #expect(try found(#""_a _b _g""#, in: connection) == [1])
  }

  @Test func `marks fall on the original letters`() throws {
    let connection = try archive()
    let marked = Query("SELECT highlight (text, 0, '[', ']') FROM text WHERE text MATCH 'beta'") {
      (row: inout Row) in row.text()
    }
    #expect(try connection.rows(marked) == ["Alpha [BETA] gamma"])
  }

  @Test func `every table of a connection may use it, and lets go of it when dropped`() throws {
    let connection = try archive()
    for _ in 0..<3 {
      try connection.execute("CREATE VIRTUAL TABLE other USING fts5 (body, tokenize = 'initials')")
      try connection.run("INSERT INTO other VALUES ('Omega')")
      try connection.execute("DROP TABLE other")
    }
    #expect(try found("beta", in: connection) == [1])
  }

  @Test func `a tokenizer that is not known is an error`() throws {
    let connection = try Connection(path: ":memory:")
    #expect(throws: SQLiteError.self) {
      try connection.execute("CREATE VIRTUAL TABLE text USING fts5 (body, tokenize = 'initials')")
    }
  }

  @Test func `empty texts and texts of nothing but spaces have no words`() throws {
    let connection = try archive()
    try connection.run("INSERT INTO text (rowid, body) VALUES (3, ''), (4, '   ')")
    #expect(try connection.integer("SELECT count (*) FROM text") == 4)
    try connection.run("INSERT INTO text (text) VALUES ('integrity-check')")
  }

  private func archive() throws -> Connection {
    let connection = try Connection(path: ":memory:")
    try connection.register(Initials(), as: "initials")
    try connection.execute("CREATE VIRTUAL TABLE text USING fts5 (body, tokenize = 'initials')")
    try connection.run(
      "INSERT INTO text (rowid, body) VALUES (1, 'Alpha BETA gamma'), (2, 'delta')")
    return connection
  }

  private func found(_ expression: String, in connection: Connection) throws -> [Int] {
    let rows = Query("SELECT rowid FROM text WHERE text MATCH ?1 ORDER BY rowid") { row in
      row.int()
    }
    return try connection.rows(rows, .text(expression))
  }
}
