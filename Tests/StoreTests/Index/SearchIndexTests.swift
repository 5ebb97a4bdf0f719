import Records
import SQLite
import Search
import Support
import Testing

@testable import Store

struct SearchIndexTests {
  private static let words = [
    "حكم", "المحكمة", "محاكم", "قانون", "القانون", "سفر", "السفر", "منع", "نقض", "طعن", "قرار",
    "النائب", "العام", "دستور", "حزب", "court", "٤٠", "لسنة", "١٩٧٧", "من", "في",
  ]
  private static let queries = [
    "حكم", "قانون سفر", "\"منع السفر\"", "محاك*", "40/1977", "title:حكم", "حكم -نقض",
    "قرار | طعن", "kind:law قانون", "وسم", "عنوان court",
  ]

  @Test(arguments: Effort.seeds(12))
  func `the index maintained is the index rebuilt`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let scratch = try ScratchStore()
    for step in 0..<40 { try change(scratch.store, step, &random) }
    let report = try scratch.store.check { _ in }
    #expect(report.findings == [])
    let maintained = try State(scratch.reopened(), asking: Self.queries)
    try scratch.store.rebuild()
    let rebuilt = try State(scratch.reopened(), asking: Self.queries)
    #expect(maintained.words == rebuilt.words)
    #expect(maintained.cards == rebuilt.cards)
    #expect(maintained.corpus == rebuilt.corpus)
    #expect(maintained.holdings == rebuilt.holdings)
    #expect(maintained.marks == rebuilt.marks)
    #expect(maintained.answers == rebuilt.answers)
    #expect(try scratch.store.check { _ in }.findings == [])
  }

  /// Files, edits, removes or restores something.
  private func change(_ store: Store, _ step: Int, _ random: inout SplitMix64) throws {
    func text(_ count: ClosedRange<Int>, _ random: inout SplitMix64) -> String {
      (0..<Int.random(in: count, using: &random))
        .map { _ in Self.words.randomElement(using: &random) ?? "" }.joined(separator: " ")
    }
    func details(_ random: inout SplitMix64) -> Details {
      Details(
        title: "عنوان " + text(0...4, &random),
        kind: DocumentKind.allCases.randomElement(using: &random) ?? .other,
        author: text(0...1, &random), tags: ["وسم", text(1...2, &random)],
        visibility: Visibility.allCases.randomElement(using: &random) ?? .open)
    }
    let listed = try store.cards(Listing(limit: 1_000), for: .local).items.map(\.id)
    let trash = try store.cards(Listing(isTrash: true, limit: 1_000), for: .local).items.map(\.id)
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1, 2:
      let count = Int.random(in: 0...4, using: &random)
      let passages = (0..<count).map { place in
        Passage(
          ordinal: place + 1, label: "مادة \(place + 1)", page: nil, text: text(1...30, &random))
      }
      let draft = Draft(
        details: details(&random), passages: passages, quality: count == 0 ? .none : .clean,
        recordBytes: Array("\(step)".utf8))
      _ = try store.add([draft], by: .local)
    case 3, 4:
      guard let id = listed.randomElement(using: &random) else { return }
      try store.edit(id, to: details(&random), by: .local)
    case 5:
      guard let id = listed.randomElement(using: &random) else { return }
      try store.remove(id, by: .local)
    case 6:
      guard let id = trash.randomElement(using: &random) else { return }
      try store.restore(id, by: .local)
    default: if Int.random(in: 0..<6, using: &random) == 0 { try store.settle() }
    }
  }

  /// Everything that the derived tables say.
  private struct State {
    let words: [String]
    let cards: [String]
    let corpus: [String]
    let holdings: [String]
    /// Each document with the names of its values.
    let marks: [String]
    let answers: [SearchAnswer]

    init(_ store: Store, asking queries: [String]) throws {
      func lines(_ sql: String, _ columns: Int) throws -> [String] {
        try store.read("looking") { connection throws(SQLiteError) in
          try connection.rows(
            Query(sql) { row throws(SQLiteError) in
              (0..<columns).map { _ in row.text() }.joined(separator: " ")
            })
        }
      }
      words = try lines("SELECT term, doc, cnt FROM word_index ORDER BY term", 3)
      cards = try lines(
        "SELECT id, document, visibility, length FROM passage_card_index ORDER BY id", 4)
      corpus = try lines("SELECT rows, bytes FROM corpus_index", 2)
      holdings = try lines(
        """
        SELECT visibility, kind, quality, documents, passages FROM holding_index
        WHERE documents <> 0 OR passages <> 0 ORDER BY 1, 2, 3
        """, 5)
      marks = try lines(
        """
        SELECT marked.document, marked.visibility, value.facet, value.key, value.name
        FROM facet_index AS marked
        JOIN facet_value_index AS value ON instr (marked.marks, ' ' || value.id || ' ') > 0
        ORDER BY 1, 3, 5
        """, 5)
      answers = try queries.flatMap { typed in
        try SearchRequest.Reading.allCases.map { reading in
          try store.answer(
            SearchRequest(
              query: SearchQuery(typed: typed), reading: reading, limit: 100,
              facets: FacetRequest()),
            for: .lawyer)
        }
      }
    }
  }

  @Test func `an index of another analyzer or script is made anew when the archive is opened`()
    throws
  {
    for change in ["analyzer = analyzer - 1", "script = 'x'"] {
      let scratch = try ScratchStore()
      let id = try scratch.add(.record("حكم", "نص الحكم"))
      let connection = try Store.connection(to: scratch.path, mode: .readWrite)
      try connection.run("INSERT INTO passage_index (passage_index) VALUES ('delete-all')")
      try connection.run("UPDATE corpus_index SET \(change)")
      #expect(try scratch.reopened().found("الحكم") == [id])
    }
  }

  @Test func `an archive that lost its derived tables finds them again`() throws {
    let scratch = try ScratchStore()
    let id = try scratch.add(.record("حكم", "نص الحكم"))
    let connection = try Store.connection(to: scratch.path, mode: .readWrite)
    try connection.execute("DROP TABLE corpus_index; DROP TABLE holding_index")
    #expect(try scratch.reopened().found("الحكم") == [id])
  }
}
