import Records
import Search
import Store
import Support
import Testing

@testable import Desk

/// What is narrower than a visitor's circle does not exist for them, whatever they ask.
struct PermissionTests {
  private static let visitors: [Visitor] = [.secretary, .lawyer, .leader]

  /// A word that only the document of this circle has.
  private static func animal(of visibility: Visibility) -> String {
    switch visibility {
    case .open: "زرافة"
    case .secretariat: "غزال"
    case .restricted: "ببغاء"
    }
  }

  /// A document of each circle; the word of its circle stands in its title, text, tag and case.
  private func filled() throws -> (ScratchDesk, [Visibility: DocumentID]) {
    let scratch = try ScratchDesk()
    var ids: [Visibility: DocumentID] = [:]
    for visibility in Visibility.allCases {
      let word = Self.animal(of: visibility)
      let text = """
        ---
        title: مستند \(word)
        kind: \(visibility == .restricted ? "ruling" : "note")
        tags: وسم\(word)
        case: قضية\(word)
        ---

        نص مشترك فيه \(word) وسفر
        """
      ids[visibility] = try scratch.add(
        text, named: "\(visibility.name).md", visibility: visibility)
    }
    return (scratch, ids)
  }

  @Test(arguments: visitors)
  func `every call answers for what is narrower as for what is absent`(visitor: Visitor) throws {
    let (scratch, ids) = try filled()
    let desk = scratch.desk
    let absent: DocumentID = 9_999
    for (visibility, id) in ids {
      let calls: [(DocumentID) throws -> Void] = [
        { id in _ = try desk.document(id, for: visitor) },
        { id in _ = try desk.original(of: id, for: visitor) },
      ]
      let changes: [(DocumentID) throws -> Void] = [
        { id in
          _ = try desk.edit(id, to: Details(title: "آخر", visibility: .open), by: visitor)
        },
        { id in try desk.remove(id, by: visitor) },
        { id in try desk.restore(id, by: visitor) },
      ]
      let isSeen = visibility <= visitor.clearance
      for call in calls + (isSeen ? [] : changes) {
        let answer = refusal { try call(id) }
        let wanted = refusal { try call(absent) }
        #expect(wanted != nil)
        #expect(answer == (isSeen ? nil : wanted?.replacing("\(absent)", with: "\(id)")))
      }
    }
    // Nothing was changed by those who may not.
    #expect(try desk.holdings(for: .secretary).documents == 3)
  }

  @Test(arguments: visitors)
  func `no count, list or excerpt tells of what is narrower`(visitor: Visitor) throws {
    let (scratch, ids) = try filled()
    let desk = scratch.desk
    let seen = Set(ids.filter { $0.key <= visitor.clearance }.values)
    for typed in ["مشترك", "\"نص مشترك\"", "مشتر*", "title:مستند", "مشترك -غائب", "مشترك | سفر"] {
      for reading in SearchRequest.Reading.allCases {
        let answer = try desk.ask(typed, reading: reading, for: visitor)
        #expect(Set(answer.hits.map(\.card.id)) == seen, "\(typed)")
        #expect(answer.documents == seen.count && answer.passages == seen.count)
        #expect(answer.searched == seen.count)
      }
    }
    for (visibility, id) in ids where visibility > visitor.clearance {
      for word in ["", "وسم", "قضية"].map({ $0 + Self.animal(of: visibility) }) {
        for typed in [word, "\"\(word)\"", "\(word)*", "title:\(word)", "\(word) \(word)"] {
          let answer = try desk.ask(typed, for: visitor)
          #expect(answer.hits == [] && answer.documents == 0 && answer.passages == 0)
          #expect(answer.relaxation == nil)
        }
        // A word that only the narrower document has: others are found as if nobody had it.
        let relaxed = try desk.ask("مشترك \(word)", for: visitor)
        #expect(Set(relaxed.hits.map(\.card.id)) == seen)
        #expect(relaxed.relaxation == (seen.isEmpty ? nil : Relaxation(complete: 0)))
        let filters =
          SearchQuery(typed: "tag:\(word)").filters
          + SearchQuery(typed: "-tag:غائب").filters
        #expect(try desk.cards(Listing(filters: filters), for: visitor).total == 0)
      }
      #expect(try desk.ask("سفر kind:ruling", for: visitor).searched == 0)
      #expect(try desk.cards(Listing(), for: visitor).items.contains { $0.id == id } == false)
    }
    let page = try desk.cards(Listing(limit: 1), for: visitor)
    #expect(page.total == seen.count)
    let holdings = try desk.holdings(for: visitor)
    #expect(holdings.documents == seen.count && holdings.passages == seen.count)
    #expect(holdings.kinds[.ruling] == (visitor.clearance == .restricted ? 1 : nil))
    #expect(holdings.qualities.values.reduce(0, +) == seen.count)
  }

  @Test(arguments: visitors)
  func `the trash of a narrower circle does not exist either`(visitor: Visitor) throws {
    let (scratch, ids) = try filled()
    for id in ids.values { try scratch.desk.remove(id, by: .secretary) }
    let seen = ids.filter { $0.key <= visitor.clearance }.count
    let page = try scratch.desk.cards(Listing(isTrash: true), for: visitor)
    #expect(page.total == seen && page.items.count == seen)
    #expect(try scratch.desk.holdings(for: visitor).removed == seen)
    #expect(try scratch.desk.ask("مشترك", for: visitor).documents == 0)
    for (visibility, id) in ids where visibility > visitor.clearance && visitor.mayFile {
      let answer = refusal { try scratch.desk.restore(id, by: visitor) }
      #expect(answer == "missing(Records.ArchiveError.Subject.document, name: \"\(id)\")")
    }
  }

  @Test func `a document made narrower is gone for the others at once`() throws {
    let (scratch, ids) = try filled()
    let id = try #require(ids[.open])
    var details = try scratch.desk.document(id, for: .leader).card.details
    #expect(try scratch.desk.ask("مشترك", for: .leader).documents == 1)
    details.visibility = .restricted
    _ = try scratch.desk.edit(id, to: details, by: .secretary)
    for visitor in [Visitor.leader, .lawyer] {
      #expect(try scratch.desk.ask("زرافة", for: visitor).documents == 0)
      #expect(refusal { _ = try scratch.desk.document(id, for: visitor) } != nil)
    }
    #expect(try scratch.desk.holdings(for: .leader).documents == 0)
  }

  // MARK: - An archive of only what they may see

  private static let words = [
    "حكم", "المحكمة", "محكمة", "سفر", "السفر", "منع", "قانون", "نقض", "court", "١٧", "في", "من",
  ]
  private static let queries = [
    "حكم", "محكمة سفر", "حكم قانون نقض", "\"منع السفر\"", "محك*", "title:حكم", "حكم -سفر",
    "حكم | نقض", "في من", "kind:law حكم", "tag:سفر", "حكم غائب", "(حكم سفر) | court", "17",
  ]

  /// Only scores, and with them the order, may differ: how rare a word is, is counted in the whole
  /// archive.
  @Test(arguments: Effort.seeds(10))
  func `the answer is that of an archive which holds only what may be seen`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    func text(_ count: ClosedRange<Int>) -> String {
      (0..<Int.random(in: count, using: &random))
        .map { _ in Self.words.randomElement(using: &random) ?? "" }.joined(separator: " ")
    }
    let drafts = (0..<25).map { number in
      // No more passages than are shown, so that none is chosen by its score.
      let count = Int.random(in: 0...Hit.passagesMax, using: &random)
      let kinds = [DocumentKind.law, .note, .ruling]
      return Draft(
        details: Details(
          title: "\(number) \(text(0...3))", kind: kinds[number % 3], tags: [text(1...1)],
          visibility: Visibility.allCases.randomElement(using: &random) ?? .open),
        passages: (0..<count).map { place in
          Passage(ordinal: place + 1, label: "\(place)", page: nil, text: text(1...20))
        }, quality: count == 0 ? .garbled : .clean, recordBytes: Array("\(number)".utf8))
    }
    let whole = try ScratchDesk()
    _ = try whole.desk.file(drafts, by: .secretary)
    for visitor in Self.visitors {
      let part = try ScratchDesk()
      let seen = drafts.filter { $0.details.visibility <= visitor.clearance }
      _ = try part.desk.file(seen, by: .secretary)
      for typed in Self.queries {
        for reading in SearchRequest.Reading.allCases {
          let answer = try whole.desk.ask(typed, reading: reading, for: visitor)
          let wanted = try part.desk.ask(typed, reading: reading, for: .secretary)
          #expect(Facts(answer) == Facts(wanted), "\(visitor.role) \(typed) \(reading)")
        }
      }
      let holdings = try whole.desk.holdings(for: visitor)
      #expect(holdings == (try part.desk.holdings(for: .secretary)))
      let titles = { (desk: Desk, visitor: Visitor) throws in
        try desk.cards(Listing(order: .title, limit: 100), for: visitor).items.map(\.details)
      }
      #expect(try titles(whole.desk, visitor) == titles(part.desk, .secretary))
    }
  }

  /// All of an answer but scores, order and numbers of documents.
  private struct Facts: Equatable {
    let hits: [String: Found]
    let counts: [Int]
    let isCountComplete: Bool
    let facets: FacetAnswer?
    let relaxation: Relaxation?

    struct Found: Equatable {
      let passages: [Int: PassageHit]
      let passageCount: Int
      let missing: [String]
    }

    init(_ answer: SearchAnswer) {
      hits = Dictionary(
        answer.hits.map { hit in
          let passages = Dictionary(hit.passages.map { ($0.ordinal, $0) }) { first, _ in first }
          return (
            hit.card.details.title,
            Found(passages: passages, passageCount: hit.passageCount, missing: hit.missing)
          )
        }
      ) { first, _ in first }
      counts = [answer.documents, answer.passages, answer.searched, answer.unsearchable]
      isCountComplete = answer.isCountComplete
      facets = answer.facets
      relaxation = answer.relaxation
    }
  }
}
