import Records
import SQLite
import Search
import Support
import Testing

@testable import Store

struct SearchRowsTests {
  /// How SQLite goes about each statement: a lost index shows as a difference.
  ///
  /// «SCAN … VIRTUAL TABLE» is FTS5; any other SCAN walks over a whole table.
  @Test func `the plans of all that is asked`() throws {
    let scratch = try ScratchStore()
    try ask(everythingOf: scratch)
    var statements: Set<String> = []
    // Every reader in its turn, and the writer.
    for _ in 0..<4 {
      statements.formUnion(try scratch.store.read("looking") { $0.compiled })
    }
    statements.formUnion(try scratch.store.maintain { $0.compiled })
    let asked = statements.filter { sql in
      ["SELECT", "UPDATE", "DELETE", "INSERT"].contains { sql.hasPrefix($0) }
        && sql.contains("sqlite_schema") == false && sql.contains("'integrity-check'") == false
    }
    let lines = try scratch.store.read("explaining") { connection throws(SQLiteError) in
      var lines = ""
      for sql in asked.sorted() {
        let plan = Query("EXPLAIN QUERY PLAN " + sql) { (row: inout Row) throws(SQLiteError) in
          (row.integer(), row.integer(), row.integer(), row.text()).3
        }
        let steps = try connection.rows(plan)
        guard steps.isEmpty == false else { continue }
        let flat = sql.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        lines += flat + "\n" + steps.map { "    \($0)\n" }.joined() + "\n"
      }
      return lines
    }
    try expectGolden(lines, "plans.txt")
  }

  /// Asks everything that a store can be asked, each in every reader.
  private func ask(everythingOf scratch: ScratchStore) throws {
    let store = scratch.store
    let id = try scratch.add(.file("ملف.txt", "نص المحكمة في المنع من السفر"))
    try scratch.add(.record("حكم", "مادة أولى", "مادة ثانية", tags: ["وسم"], external: "ع-1"))
    try store.edit(id, to: Details(title: "عنوان", tags: ["وسم"]), by: .local)
    try store.remove(id, by: .local)
    try store.restore(id, by: .local)
    for _ in 0..<4 {
      for typed in ["محكمة", "محكمة سفر", "محكمة غائبة", "kind:law محكمة", "tag:وسم نص"] {
        for reading in SearchRequest.Reading.allCases {
          _ = try store.found(typed, reading: reading)
        }
      }
    }
    for _ in 0..<4 {
      for (typed, order) in [
        ("محكمة tag:وسم", HitOrder.relevance), ("محكمة", .newest), ("kind:law", .oldest),
        ("محكمة issuer:نقض year:2020", .relevance),
      ] {
        _ = try store.answer(
          SearchRequest(
            query: SearchQuery(typed: typed), order: order,
            facets: FacetRequest(opened: .tag, containing: "و")), for: .local)
      }
    }
    let filters = SearchQuery(typed: "kind:note tag:وسم year:2024 -case:س after:2020").filters
    try askDeadlines(of: store)
    for _ in 0..<4 { _ = try store.document(id, for: .local) }
    for _ in 0..<4 { _ = try store.original(of: id, for: .local) }
    for _ in 0..<4 { _ = try store.holdings(for: .local) }
    for order in CardOrder.allCases {
      for _ in 0..<4 { _ = try store.cards(Listing(order: order), for: .local) }
    }
    for _ in 0..<4 { _ = try store.cards(Listing(filters: filters, isTrash: true), for: .local) }
  }

  @Test func `a page of an answer is a piece of the whole answer`() throws {
    let scratch = try ScratchStore()
    for number in 0..<30 {
      try scratch.add(
        .record("مستند \(number)", String(repeating: "سفر ", count: number % 7 + 1) + "\(number)"))
    }
    for reading in SearchRequest.Reading.allCases {
      func hits(_ limit: Int, _ offset: Int) throws -> [DocumentID] {
        let request = SearchRequest(
          query: SearchQuery(typed: "سفر مستند"), reading: reading, limit: limit, offset: offset)
        let answer = try scratch.store.answer(request, for: .local)
        #expect(answer.documents == 30)
        #expect(answer.hits.map(\.rank) == Array(offset + 1..<offset + 1 + answer.hits.count))
        return answer.hits.map(\.card.id)
      }
      let whole = try hits(100, 0)
      #expect(Set(whole).count == 30)
      #expect(try hits(7, 0) + hits(7, 7) == Array(whole.prefix(14)))
      #expect(try hits(10, 25).count == 5)
      #expect(try hits(.max, 5_000) == [])
    }
  }

  @Test func `few with all of the words are followed by those with some, and it is said`() throws {
    let scratch = try ScratchStore()
    let both = try scratch.add(.record("أول", "منع السفر"))
    let one = try scratch.add(.record("ثان", "السفر"))
    let excluded = try scratch.add(.record("ثالث", "السفر بقرار"))
    let request = SearchRequest(query: SearchQuery(typed: "منع سفر -قرار"))
    let answer = try scratch.store.answer(request, for: .local)
    #expect(answer.hits.map(\.card.id) == [both, one])
    #expect(answer.relaxation == Relaxation(complete: 1))
    #expect(answer.hits.map(\.missing) == [[], ["منع"]])
    #expect(try scratch.store.found("منع سفر") == [both])
    #expect(try scratch.store.found("قرار غائب", reading: .standard) == [excluded])
  }

  @Test(arguments: ["سفر غائب -منع", "(سفر -منع) غائب", "((سفر -منع)) (غائب)"])
  func `what is excluded stays excluded when words are given up`(typed: String) throws {
    let scratch = try ScratchStore()
    let wanted = try scratch.add(.record("أول", "السفر"))
    try scratch.add(.record("ثان", "منع السفر"))
    #expect(try scratch.store.found(typed, reading: .standard) == [wanted])
  }

  @Test(arguments: SearchRequest.Reading.allCases)
  func `a stop word is asked for only inside quotes, and where nothing else was typed`(
    reading: SearchRequest.Reading
  ) throws {
    let scratch = try ScratchStore()
    let without = try scratch.add(.record("أول", "محكمة النقض"))
    let with = try scratch.add(.record("ثان", "رأي في محكمة طال الكلام عنها هنا"))
    func found(_ typed: String) throws -> Set<DocumentID> {
      Set(try scratch.store.found(typed, reading: reading))
    }
    #expect(try found("في محكمة") == [without, with])
    #expect(try found("\"في محكمة\"") == [with])
    #expect(try found("في") == [with])
    #expect(try found("محكمة -في") == [without])
  }

  @Test func `what only the card says is shown beside the passages, and is not lacking`() throws {
    let scratch = try ScratchStore()
    try scratch.add(
      .record("مذكرة", "رأي في القبض", tags: ["حبس احتياطي", "أخرى"], issuer: "وحدة الأبحاث"))
    func hit(_ typed: String) throws -> Hit {
      let request = SearchRequest(query: SearchQuery(typed: typed), reading: .any)
      return try #require(try scratch.store.answer(request, for: .local).hits.first)
    }
    let found = try hit("القبض احتياطي غائب")
    #expect(found.cardMatches.map(\.part) == [.tag])
    #expect(
      found.cardMatches.first?.excerpt.spans == [.plain("حبس "), .found("احتياطي")])
    #expect(found.missing == ["غائب"])
    // What a passage or the title shows already need not be told again.
    #expect(try hit("مذكرة القبض").cardMatches == [])
    #expect(try hit("الأبحاث").cardMatches.map(\.part) == [.issuer])
  }

  @Test func `a passage found by its document's title alone stands only where no other has words`()
    throws
  {
    let scratch = try ScratchStore()
    try scratch.add(.record("بدائل الحبس", "لا شيء هنا", "الحبس قرار", "ولا هنا"))
    let request = SearchRequest(query: SearchQuery(typed: "الحبس"))
    let hit = try #require(try scratch.store.answer(request, for: .local).hits.first)
    #expect(hit.passages.map(\.ordinal) == [2])
    #expect(hit.passageCount == 1)
    let title = SearchRequest(query: SearchQuery(typed: "بدائل"))
    let whole = try #require(try scratch.store.answer(title, for: .local).hits.first)
    #expect(whole.passages.count == 1)
    #expect(whole.passageCount == 3)
    #expect(whole.missing == [])
  }

  @Test func `the passages of a document are told best first, and counted`() throws {
    let scratch = try ScratchStore()
    try scratch.add(
      .record("لائحة", "سفر", "لا شيء", "سفر سفر سفر", "منع سفر وسفر", "سفر في كلام طويل بعده كلام")
    )
    let request = SearchRequest(query: SearchQuery(typed: "سفر"))
    let hit = try #require(try scratch.store.answer(request, for: .local).hits.first)
    #expect(hit.passageCount == 4)
    #expect(hit.passages.map(\.ordinal).count == Hit.passagesMax)
    #expect(hit.passages.first?.ordinal == 3)
    #expect(hit.passages.first?.label == "3")
  }
}
