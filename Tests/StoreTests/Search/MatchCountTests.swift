import Records
import SQLite
import Search
import Testing

@testable import Store

struct MatchCountTests {
  private let scratch: ScratchStore

  init() throws {
    scratch = try ScratchStore()
    try scratch.add(.record("أ", "حبس احتياطي", "حبس", kind: .law, visibility: .open))
    try scratch.add(.record("ب", "حبس. ثم سفر", kind: .note, visibility: .open))
    try scratch.add(.record("ج", "حبس احتياطي وسفر", kind: .law, visibility: .restricted))
    try scratch.add(.record("د", "سفر", kind: .law, visibility: .open))
  }

  private func numbers(
    _ typed: String, after mark: Int64 = 0, atMost most: Int = 100,
    for visitor: Visitor = .secretary, reading: SearchRequest.Reading = .standard
  ) throws -> [Int64] {
    try scratch.store.read("counting") { connection throws(SQLiteError) in
      try MatchCount(connection: connection, visitor: visitor).numbers(
        of: SearchQuery(typed: typed), reading: reading, after: mark, atMost: most)
    }
  }

  @Test(
    arguments: [
      ("حبس", [1, 2, 3]), ("حبس سفر", [2, 3]), ("حبس /س سفر", [3]), ("حبس -سفر", [1]),
      ("kind:law", [1, 3, 4]), ("kind:law سفر", [3, 4]), ("\"حبس احتياطي\"", [1, 3]), ("غائب", []),
      ("", []), ("-حبس", []), ("في", []),
    ] as [(String, [Int64])])
  func `each document that matches is counted once`(typed: String, found: [Int64]) throws {
    #expect(try numbers(typed) == found)
  }

  @Test func `what is closed to the visitor is not counted`() throws {
    #expect(try numbers("حبس", for: .leader) == [1, 2])
    #expect(try numbers("kind:law", for: .leader) == [1, 4])
    #expect(try numbers("حبس /س سفر", for: .lawyer) == [])
  }

  @Test func `only what was filed after a mark is counted`() throws {
    #expect(try numbers("حبس", after: 1) == [2, 3])
    #expect(try numbers("حبس", after: 3) == [])
    #expect(try numbers("kind:law", after: 1) == [3, 4])
    #expect(try numbers("سفر", after: 99) == [])
    let id = try scratch.add(.record("ه", "سفر جديد"))
    #expect(try numbers("سفر", after: 4) == [id.number])
  }

  @Test func `counting ends at its limit`() throws {
    #expect(try numbers("حبس", atMost: 2) == [1, 2])
    #expect(try numbers("kind:law", atMost: 1).count == 1)
  }

  @Test func `any of the words can be enough`() throws {
    #expect(try numbers("احتياطي سفر", reading: .any) == [1, 2, 3, 4])
  }
}
