import SQLite
import Support
import Testing

struct FindingsTests {
  /// Counts the rows, and how often it had to.
  private func count(on connection: Connection, _ asked: inout Int) throws(SQLiteError) -> Int {
    try connection.finding("count", in: [Int]()) { (known: inout [Int]) throws(SQLiteError) in
      guard known.isEmpty else { return }
      asked += 1
      known = [try connection.integer("SELECT count (*) FROM item")]
    }[0]
  }

  @Test func `what was found is remembered until another connection writes`() throws {
    let folder = try ScratchFolder()
    let path = folder.path("a.db")
    let writer = try Connection(path: path)
    try writer.execute("PRAGMA journal_mode = WAL; CREATE TABLE item (id INTEGER PRIMARY KEY)")
    let reader = try Connection(path: path, mode: .readOnly)
    var asked = 0
    for round in 0..<5 {
      for _ in 1...3 { #expect(try count(on: reader, &asked) == round) }
      #expect(asked == round + 1)
      try writer.run("INSERT INTO item DEFAULT VALUES")
    }
  }

  @Test func `a connection that wrote remembers nothing, because that may be undone`() throws {
    let folder = try ScratchFolder()
    let connection = try Connection(path: folder.path("a.db"))
    try connection.execute("CREATE TABLE item (id INTEGER PRIMARY KEY)")
    var asked = 0
    try? connection.transaction { () throws(SQLiteError) in
      try connection.run("INSERT INTO item DEFAULT VALUES")
      #expect(try count(on: connection, &asked) == 1)
      try connection.run("INSERT INTO nowhere DEFAULT VALUES")
    }
    #expect(try count(on: connection, &asked) == 0)
    #expect(asked == 2)
  }

  @Test func `a search that breaks off leaves what was known before it to be found again`() throws {
    let folder = try ScratchFolder()
    let connection = try Connection(path: folder.path("a.db"))
    try connection.execute("CREATE TABLE item (id INTEGER PRIMARY KEY)")
    #expect(throws: SQLiteError.self) {
      try connection.finding("a", in: 0) { (known: inout Int) throws(SQLiteError) in
        known = try connection.integer("SELECT count (*) FROM nowhere")
      }
    }
    #expect(try connection.finding("a", in: 7) { _ in } == 7)
  }
}
