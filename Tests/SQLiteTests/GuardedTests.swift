import Dispatch
import SQLite
import Testing

struct GuardedTests {
  @Test func `eight threads use one connection, one at a time`() throws {
    let connection = try Connection(path: ":memory:")
    try connection.execute("CREATE TABLE tally (thread INTEGER, number INTEGER) STRICT")
    let guarded = Guarded(connection)
    let errors = Guarded(0)
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      for number in 0..<100 {
        do throws(SQLiteError) {
          try guarded.use { connection throws(SQLiteError) in
            try connection.transaction { () throws(SQLiteError) in
              // Were two inside at once, they would read the same count.
              let count = try connection.integer("SELECT count (*) FROM tally")
              try connection.run(
                "INSERT INTO tally VALUES (?1, ?2)", .integer(thread), .integer(count))
            }
          }
        } catch {
          errors.use { $0 += number + 1 }
        }
      }
    }
    #expect(errors.use { $0 } == 0)
    let (rows, distinct) = try guarded.use { connection throws(SQLiteError) in
      try (
        connection.integer("SELECT count (*) FROM tally"),
        connection.integer("SELECT count (DISTINCT number) FROM tally")
      )
    }
    #expect(rows == 800)
    #expect(distinct == 800)
  }

  private struct Refused: Error, Equatable {}

  @Test func `an error leaves the guard free for the next`() {
    let guarded = Guarded(1)
    #expect(throws: Refused()) { try guarded.use { _ throws(Refused) in throw Refused() } }
    #expect(guarded.use { $0 } == 1)
  }

  @Test func `who does not wait is told that another is inside`() {
    let guarded = Guarded(1)
    #expect(guarded.useIfFree { $0 } == 1)
    guarded.use { _ in #expect(guarded.useIfFree { $0 } == nil) }
  }
}
