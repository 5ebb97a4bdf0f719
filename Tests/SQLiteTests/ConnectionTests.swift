import SQLite
import Support
import Testing

struct ConnectionTests {
  @Test func `an error rolls the transaction back`() throws {
    let connection = try table()
    #expect(throws: SQLiteError.self) {
      try connection.transaction { () throws(SQLiteError) in
        try connection.run("INSERT INTO item VALUES (1, 'واحد')")
        try connection.run("INSERT INTO item VALUES (1, 'مكرر')")
      }
    }
    #expect(try connection.integer("SELECT count (*) FROM item") == 0)
    // The connection is out of the transaction and can begin another.
    try connection.transaction { () throws(SQLiteError) in
      try connection.run("INSERT INTO item VALUES (1, 'واحد')")
    }
    #expect(try connection.integer("SELECT count (*) FROM item") == 1)
  }

  private struct Refused: Error, Equatable {}

  @Test func `an error that is not SQLite's rolls back too, and arrives as it was thrown`() throws {
    let connection = try table()
    #expect(throws: Refused()) {
      try connection.transaction { () throws(any Error) in
        try connection.run("INSERT INTO item VALUES (1, 'واحد')")
        throw Refused()
      } failing: {
        $0
      }
    }
    #expect(try connection.integer("SELECT count (*) FROM item") == 0)
  }

  @Test func `a result that is not kept rolls the transaction back`() throws {
    let connection = try Connection(path: ":memory:")
    try connection.execute("CREATE TABLE t (a)")
    for isKept in [false, true] {
      let count = try connection.transaction(keeping: { _ in isKept }) { () throws(SQLiteError) in
        try connection.run("INSERT INTO t VALUES (1)")
        return try connection.integer("SELECT count (*) FROM t")
      } failing: {
        $0
      }
      #expect(count == 1)
      #expect(try connection.integer("SELECT count (*) FROM t") == (isKept ? 1 : 0))
    }
  }

  @Test func `a part that fails undoes itself alone, in a part too`() throws {
    let connection = try table()
    try connection.transaction { () throws(SQLiteError) in
      try connection.run("INSERT INTO item VALUES (1, 'قبله')")
      for isWhole in [false, true] {
        try? connection.part { () throws(SQLiteError) in
          try connection.run("INSERT INTO item VALUES (2, 'فيه')")
          try? connection.part { () throws(SQLiteError) in
            try connection.run("INSERT INTO item VALUES (3, 'في جزئه')")
            try connection.run("INSERT INTO item VALUES (3, 'مكرر')")
          } failing: {
            $0
          }
          if isWhole == false { try connection.run("INSERT INTO item VALUES (1, 'مكرر')") }
        } failing: {
          $0
        }
      }
      try connection.run("INSERT INTO item VALUES (4, 'بعده')")
    }
    #expect(try connection.integer("SELECT sum (id) FROM item") == 7)
  }

  @Test func `a transaction inside another joins it: the outermost decides`() throws {
    let connection = try table()
    #expect(throws: Refused()) {
      try connection.transaction { () throws(any Error) in
        try connection.transaction { () throws(SQLiteError) in
          try connection.run("INSERT INTO item VALUES (1, 'داخل')")
        }
        throw Refused()
      } failing: {
        $0
      }
    }
    #expect(try connection.integer("SELECT count (*) FROM item") == 0)
    try connection.transaction { () throws(SQLiteError) in
      try connection.transaction { () throws(SQLiteError) in
        try connection.run("INSERT INTO item VALUES (1, 'داخل')")
      }
      try connection.run("INSERT INTO item VALUES (2, 'خارج')")
    }
    #expect(try connection.integer("SELECT count (*) FROM item") == 2)
  }

  @Test func `a reading transaction sees one state of the file`() throws {
    let scratch = try ScratchFolder()
    let path = scratch.path("a.sqlite")
    let writer = try Connection(path: path)
    try writer.execute("PRAGMA journal_mode = WAL; CREATE TABLE item (id INTEGER PRIMARY KEY)")
    let reader = try Connection(path: path, mode: .readOnly)
    try reader.transaction(for: .reading) { () throws(SQLiteError) in
      let before = try reader.integer("SELECT count (*) FROM item")
      try writer.run("INSERT INTO item VALUES (1)")
      #expect(try reader.integer("SELECT count (*) FROM item") == before)
    }
    #expect(try reader.integer("SELECT count (*) FROM item") == 1)
  }

  @Test func `a read-only connection changes nothing, and none is made of nothing`() throws {
    let scratch = try ScratchFolder()
    let path = scratch.path("a.sqlite")
    try Connection(path: path).execute("CREATE TABLE item (id INTEGER PRIMARY KEY)")
    let reader = try Connection(path: path, mode: .readOnly)
    #expect(primaryCode { try reader.run("INSERT INTO item VALUES (1)") } == 8)
    for mode in [Connection.Mode.readOnly, .readWrite] {
      #expect(primaryCode { _ = try Connection(path: scratch.path("b"), mode: mode) } == 14)
    }
    #expect(scratch.names == ["a.sqlite"])
  }

  @Test func `the rows stop where the reader has enough`() throws {
    let connection = try table()
    for id in 1...5 { try connection.run("INSERT INTO item VALUES (?1, '')", .integer(id)) }
    var seen: [Int] = []
    try connection.forEach("SELECT id FROM item ORDER BY id", []) { row throws(SQLiteError) in
      seen.append(row.int())
      return seen.count < 2
    }
    #expect(seen == [1, 2])
    let ids = Query("SELECT id FROM item WHERE id >= ?1 ORDER BY id") { row in row.int() }
    #expect(try connection.first(ids, 3) == 3)
    #expect(try connection.first(ids, 9) == nil)
    #expect(try connection.rows(ids, 4) == [4, 5])
  }

  @Test func `one statement may be asked again while its rows are read`() throws {
    let connection = try table()
    for id in 1...3 { try connection.run("INSERT INTO item VALUES (?1, '')", .integer(id)) }
    let ids = Query("SELECT id FROM item ORDER BY id") { (row: inout Row) in row.int() }
    var pairs = 0
    try connection.forEach(ids.sql, []) { _ throws(SQLiteError) in
      pairs += try connection.rows(ids).count
      return true
    }
    #expect(pairs == 9)
  }

  @Test func `double quotes never make a text of a misspelled column`() throws {
    let connection = try table()
    #expect(throws: SQLiteError.self) {
      try connection.run(#"SELECT id FROM item WHERE "nmae" = 'x'"#)
    }
  }

  @Test func `what was inserted and changed is told`() throws {
    let connection = try table()
    try connection.run("INSERT INTO item VALUES (41, '')")
    try connection.run("INSERT INTO item VALUES (42, '')")
    #expect(connection.lastInsertedRow == 42)
    try connection.run("UPDATE item SET name = 'x' WHERE id > 0")
    #expect(connection.changes == 2)
  }

  private func table() throws -> Connection {
    let connection = try Connection(path: ":memory:")
    try connection.execute("CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT")
    return connection
  }

  private func primaryCode(_ body: () throws -> Void) -> Int32? {
    do { try body(); return nil } catch { return (error as? SQLiteError)?.primaryCode }
  }
}
