import Records
import Search
import Store
import Testing

struct NearestRowsTests {
  /// More passages with a common word than are walked over to find the nearest.
  @Test func `among very many passages the nearest are found by their rare words`() throws {
    let scratch = try ScratchStore()
    let drafts = (0..<6_000).map { Draft.record("مستند", "نص شائع برقم \($0)") }
    _ = try scratch.store.add(drafts, by: .local)
    let rare = try scratch.add(.record("آخر", "نص فيه زرافة هنا"))
    let both = try scratch.add(.record("شائع", "شائع زرافة"))
    let request = SearchRequest(query: SearchQuery(typed: "شائع زرافة"), reading: .any, limit: 5)
    let answer = try scratch.store.answer(request, for: .local)
    #expect(answer.hits.first?.card.id == both)
    #expect(answer.hits.contains { $0.card.id == rare })
    #expect(answer.isCountComplete == (answer.documents == 6_002))
    // Only common words: they choose themselves, however many have them.
    #expect(try scratch.store.found("شائع نص", reading: .any).count == 1_000)
  }

  @Test func `a word of only common documents and one that nobody has`() throws {
    let scratch = try ScratchStore()
    let first = try scratch.add(.record("أول", "كلام شائع"))
    let second = try scratch.add(.record("ثان", "كلام شائع شائع"))
    #expect(Set(try scratch.store.found("شائع غائب", reading: .any)) == [first, second])
    #expect(try scratch.store.found("غائب مفقود", reading: .any) == [])
  }
}
