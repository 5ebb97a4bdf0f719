import Records
import Testing

@testable import Search

struct BatchTests {
  @Test(arguments: [
    ("سالم الميثاقي", BatchReading.all, "سالم الميثاقي", SearchRequest.Reading.all),
    ("سالم | ثريا", .any, "سالم | ثريا", .any), ("«سالم» -ثريا", .exact, "\"سالم -ثريا\"", .all),
    ("\"سالم", .exact, "\"سالم\"", .all),
  ])
  func `a line is read as it is meant`(
    line: String, reading: BatchReading, typed: String, words: SearchRequest.Reading
  ) {
    let request = reading.request(for: line)
    #expect(request.query.typed == typed && request.reading == words && request.limit == 1)
  }

  @Test func `the numbers are those of the rows`() {
    var count = BatchCount()
    let line = ListLine(number: 1, text: "x")
    let best = BatchRow.Best(document: 1, title: "t", kind: .law, label: "")
    let outcomes: [BatchRow.Outcome] = [
      .found(documents: 2, best: best), .nothing(meant: nil), .nothing(meant: "y"),
      .refused(.tooLong), .vain(.empty),
    ]
    for outcome in outcomes { count.note(BatchRow(line: line, outcome: outcome)) }
    #expect([count.found, count.empty, count.refused, count.left] == [1, 2, 2, 0])
  }
}
