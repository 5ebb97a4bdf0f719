import Records
import Search
import Store
import Testing

struct FilterConditionTests {
  /// What each filter finds among the six documents below.
  @Test(
    arguments: [
      ("kind:law", [1]), ("kind:law kind:ruling", [1, 2]), ("-kind:law", [2, 3, 4, 5, 6]),
      ("kind:law tag:سفر", []), ("tag:سفر", [2, 3]), ("tag:سفر tag:نشر", [2, 3, 4]),
      ("-tag:سفر", [1, 4, 5, 6]), ("case:\"قضية النشر\"", [4]), ("year:2024", [1, 2]),
      ("year:2024-2025", [1, 2, 3]), ("-year:2024", [3, 4, 5, 6]), ("after:2024-06", [2, 3]),
      ("after:2024", [1, 2, 3]), ("before:2024-06", [1, 4]), ("before:2024", [4]),
      ("after:2024 before:2025", [1, 2]), ("-before:2025", [3, 5, 6]), ("quality:none", [6]),
      ("tag:سَفر", [2, 3]), ("issuer:النقض", [1, 2]), ("issuer:\"محكمه النقض\"", [1]),
      ("-محكمة:النقض", [3, 4, 5, 6]), ("جهة:محكمة", [1, 2]), ("issuer:محكم", []),
      ("-quality:clean", [6]),
    ] as [(String, [DocumentID])])
  func `filters narrow, and widen within one field`(typed: String, found: [DocumentID]) throws {
    let scratch = try filled()
    let filters = SearchQuery(typed: typed).filters
    let page = try scratch.store.cards(Listing(filters: filters), for: .local)
    #expect(page.items.map(\.id).sorted() == found)
    #expect(page.total == found.count)
    #expect(try scratch.store.found(typed + " مستند").sorted() == found)
    let answer = try scratch.store.answer(
      SearchRequest(query: SearchQuery(typed: typed + " مستند")), for: .local)
    #expect(answer.searched + answer.unsearchable == found.count)
  }

  private func filled() throws -> ScratchStore {
    let scratch = try ScratchStore()
    try scratch.add(
      .record(
        "مستند أول", "نص 1", kind: .law, date: CivilDate(year: 2024, month: 1, day: 31),
        issuer: "محكمة النقض"))
    try scratch.add(
      .record(
        "مستند ثان", "نص 2", kind: .ruling, date: CivilDate(year: 2024, month: 6),
        tags: ["سفر", "منع"], issuer: "محكمة النقض الجنائية"))
    try scratch.add(
      .record("مستند ثالث", "نص 3", date: CivilDate(year: 2025), tags: ["سفر"]))
    try scratch.add(
      .record(
        "مستند رابع", "نص 4", date: CivilDate(year: 1999, month: 12), tags: ["نشر"],
        caseName: "قضية النشر"))
    try scratch.add(.record("مستند خامس", "نص 5"))
    try scratch.add(.record("مستند سادس"))
    return scratch
  }
}
