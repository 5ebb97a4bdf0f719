import Records
import SQLite
import Search
import Testing

@testable import Store

struct FrequenciesTests {
  @Test(arguments: [SearchRequest.Reading.any, .standard])
  func `a word asked before any document had it is found as soon as one has`(
    reading: SearchRequest.Reading
  ) throws {
    let scratch = try ScratchStore()
    for number in 0..<50 { try scratch.add(.record("مستند \(number)", "كلام شائع \(number)")) }
    #expect(try scratch.store.found("زرافة غائبة", reading: reading) == [])
    let id = try scratch.add(.record("جديد", "نص فيه زرافة"))
    #expect(try scratch.store.found("زرافة غائبة", reading: reading) == [id])
  }

  @Test func `old numbers serve until the archive has changed by a tenth`() throws {
    let scratch = try ScratchStore()
    for number in 0..<50 { try scratch.add(.record("مستند \(number)", "شائع \(number)")) }
    let clause = try #require(SearchQuery(typed: "شائع").clause)
    let plan = try #require(QueryPlan(clause, reading: .all))
    let frequencies = Frequencies()
    let store = scratch.store
    let counts = { (rows: Int) throws(ArchiveError) in
      try store.read("counting") { connection throws(SQLiteError) in
        try frequencies.counts(for: plan, rows: rows, state: rows, on: connection)
      }
    }
    #expect(try counts(50) == [50])
    try scratch.add(.record("مستند آخر", "شائع آخر"))
    #expect(try counts(51) == [50])
    #expect(try counts(60) == [51])
  }

  @Test func `common words are counted when the index is settled`() throws {
    let scratch = try ScratchStore()
    let drafts = (0..<1_200).map { Draft.record("مستند", "نص شائع برقم \($0)") }
    _ = try scratch.store.add(drafts, by: .local)
    func common() throws -> [String] {
      try scratch.store.read("counting") { connection throws(SQLiteError) in
        try connection.rows(
          Query("SELECT word, rows FROM common_word_index ORDER BY word") {
            (row: inout Row) throws(SQLiteError) in "\(row.text()) \(row.int())"
          })
      }
    }
    #expect(try common() == [])
    try scratch.store.settle()
    #expect(try common().contains("شاءع 1200"))
    #expect(try common().contains("1199 1") == false)
  }
}
