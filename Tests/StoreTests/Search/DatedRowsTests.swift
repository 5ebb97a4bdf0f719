import Records
import Search
import Support
import Testing

@testable import Store

struct DatedRowsTests {
  private func filled() throws -> ScratchStore {
    let scratch = try ScratchStore()
    for (title, date) in [
      ("أ", CivilDate(year: 2020)), ("ب", CivilDate(year: 2024, month: 6)), ("ج", nil),
      ("د", CivilDate(year: 1999, month: 12, day: 31)), ("هـ", CivilDate(year: 2024)),
    ] {
      try scratch.add(.record(title, "منع السفر", "لا شيء", "السفر سفر", date: date))
    }
    try scratch.add(.record("و", "السفر", date: CivilDate(year: 2025)))
    return scratch
  }

  private func hits(_ scratch: ScratchStore, _ typed: String, _ order: HitOrder) throws -> [Hit] {
    try scratch.store.answer(
      SearchRequest(query: SearchQuery(typed: typed), limit: 100, order: order), for: .local
    ).hits
  }

  @Test(
    arguments: [
      ("منع سفر", .newest, [2, 5, 1, 4, 3]), ("منع سفر", .oldest, [4, 1, 5, 2, 3]),
      ("kind:note", .newest, [6, 2, 5, 1, 4, 3]), ("kind:note", .oldest, [4, 1, 5, 2, 6, 3]),
      ("kind:note", .relevance, [6, 5, 4, 3, 2, 1]), ("منع kind:law", .newest, []),
      ("منع /ف سفر", .newest, [2, 5, 1, 4, 3]),
    ] as [(String, HitOrder, [DocumentID])])
  func `documents stand by their own date, undated ones last`(
    typed: String, order: HitOrder, found: [DocumentID]
  ) throws {
    let scratch = try filled()
    #expect(try hits(scratch, typed, order).map(\.card.id) == found)
  }

  @Test(arguments: [HitOrder.newest, .oldest])
  func `the order alone differs: what is found, and in which passages, is the same`(
    order: HitOrder
  ) throws {
    let scratch = try filled()
    func facts(_ order: HitOrder) throws -> [DocumentID: [PassageHit]] {
      Dictionary(
        uniqueKeysWithValues: try hits(scratch, "سفر", order).map { ($0.card.id, $0.passages) })
    }
    #expect(try facts(order) == facts(.relevance))
    let answer = try scratch.store.answer(
      SearchRequest(query: SearchQuery(typed: "سفر"), limit: 2, offset: 2, order: order),
      for: .local)
    #expect(answer.documents == 6 && answer.passages == 11)
    #expect(answer.hits.map(\.rank) == [3, 4])
  }

  @Test func `by date nothing is relaxed`() throws {
    let scratch = try filled()
    #expect(try hits(scratch, "منع غائب", .newest).isEmpty)
    #expect(try hits(scratch, "منع غائب", .relevance).isEmpty == false)
  }

  @Test func `no words and no filters ask for nothing`() throws {
    let scratch = try filled()
    #expect(try hits(scratch, "", .newest).isEmpty)
    #expect(try hits(scratch, "؟", .relevance).isEmpty)
  }
}
