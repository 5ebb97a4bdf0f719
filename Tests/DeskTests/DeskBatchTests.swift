import Desk
import Records
import Search
import Testing

struct DeskBatchTests {
  private let scratch: ScratchDesk

  init() throws {
    scratch = try ScratchDesk()
    try scratch.add("قرار محكمة النقض في طعن سالم الميثاقي", named: "أ.md", visibility: .open)
    try scratch.add("سالم الميثاقي موقوف", named: "ب.md", visibility: .restricted)
  }

  private func rows(
    _ text: String, _ reading: BatchReading = .all, atMost most: Int = 100,
    for visitor: Visitor = .secretary
  ) throws -> (rows: [BatchRow], count: BatchCount) {
    let lines = try scratch.desk.list(of: Array(text.utf8), named: "list.txt")
    var rows: [BatchRow] = []
    let count = try scratch.desk.batch(
      lines, reading: reading, atMost: most, for: visitor
    ) { row in
      rows.append(row)
      return true
    }
    return (rows, count)
  }

  private func documents(_ row: BatchRow?) -> Int? {
    if case .found(let documents, _) = row?.outcome { documents } else { nil }
  }

  @Test func `each line tells what it found, and a bad one stops nothing`() throws {
    let long = String(repeating: "ط", count: 500)
    let (rows, count) = try rows("سالم الميثاقي\n\nغائب\n\(long)\n-حبس\nمحكمة النقض")
    #expect(rows.map(\.line.number) == [1, 3, 4, 5, 6])
    #expect(documents(rows[0]) == 2 && documents(rows[4]) == 1)
    #expect(rows[1].outcome == .nothing(meant: nil))
    #expect(rows[2].outcome == .refused(.tooLong))
    #expect(rows[3].outcome == .vain(.onlyExclusions))
    #expect(count.found == 2 && count.empty == 1 && count.refused == 2 && count.left == 0)
  }

  @Test func `what is closed to the visitor is found by no line`() throws {
    let (rows, _) = try rows("سالم الميثاقي\nموقوف\nموفوق", for: .leader)
    #expect(documents(rows[0]) == 1)
    #expect(rows[1].outcome == .nothing(meant: nil))
    #expect(rows[2].outcome == .nothing(meant: nil))
  }

  @Test func `a line can be one phrase, or any of its words`() throws {
    #expect(documents(try rows("الميثاقي سالم").rows.first) == 2)
    #expect(documents(try rows("الميثاقي سالم", .exact).rows.first) == nil)
    #expect(documents(try rows("«سالم الميثاقي» -", .exact).rows.first) == 2)
    #expect(documents(try rows("موقوف نقض", .any).rows.first) == 2)
  }

  @Test func `lines beyond the limit are counted, not searched`() throws {
    let (rows, count) = try rows("سالم\nسالم\nسالم", atMost: 2)
    #expect(rows.count == 2 && count.left == 1)
  }

  @Test func `the run ends where nobody takes more`() throws {
    let lines = try scratch.desk.list(of: Array("سالم\nسالم".utf8), named: "")
    var taken = 0
    _ = try scratch.desk.batch(lines, reading: .all, for: .secretary) { _ in
      taken += 1
      return false
    }
    #expect(taken == 1)
  }
}
