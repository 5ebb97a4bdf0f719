import Desk
import Records
import Search
import Support
import Testing

struct OperatorTests {
  private static let leader = Visitor(name: "", role: .leader)
  private let archive: OperatorArchive

  init() throws { archive = try OperatorArchive() }

  @Test(arguments: [
    ("محكمة", "exact forms"), ("=محكمة", "exact"), ("=المحكمة", ""), ("=والمحكمة", "forms"),
    ("\"حبس احتياطي\"", "exact"), ("\"حبس احتياطي\"~0", "exact forms"),
    ("\"احتياطي حبس\"~7", "exact forms lines near"), ("\"حبس احتياطي\"~4", "exact forms lines"),
    ("«الحبس الاحتياطي»~٦", "exact forms lines near"),
    ("حبس /س احتياطي", "exact forms near"), ("احتياطي /s حبس", "exact forms near"),
    ("حبس /ف احتياطي", "exact far forms near"), ("حبس /p احتياطي", "exact far forms near"),
    ("حبس احتياطي", "exact far forms lines near"), ("حبس احتياطي -(حبس /س احتياطي)", "far lines"),
    ("حبس /س -احتياطي", "far lines"), ("سفر /ف متهم", "blocks"), ("سفر /س متهم", ""),
    ("سفر /ف طعن", ""), ("سفر طعن", "blocks"), ("قانون /س 40/1977", "number"),
    ("أحزاب /س 40 لسنة 1977", "number"), ("أحزاب /س يوم", ""),
    ("(سفر /ف متهم) | (قانون /س أحزاب)", "blocks number"),
    ("حبس | منع /س احتياطي | سفر", "blocks exact forms near"),
    ("\"على ذمة\"", "exact"), ("\"ذمة\"", "exact"), ("\"من ذمة\"", ""), ("=من", "blocks number"),
    ("نوع:قانون =حبس", "exact"), ("kind:law =حبس", "exact"), ("سنة:2018..2020 =محكمة", "exact"),
    ("year:2020 =محكمة", ""), ("محك*", "exact"), ("عنوان:=near", "near"),
  ])
  func `each operator finds what it asks for and no more`(typed: String, found: String) throws {
    let answer = try archive.answer(typed, for: Self.leader)
    let names = answer.hits.compactMap(\.card.external).map { $0.split(separator: "/").last ?? "" }
    #expect(names.sorted().joined(separator: " ") == found)
    #expect(answer.documents == names.count)
    #expect(answer.passages == names.count)
  }

  @Test func `who asks for one sentence gets no nearest answers instead`() throws {
    let answer = try archive.answer("سفر /س متهم", reading: .standard)
    #expect(answer.hits.isEmpty && answer.relaxation == nil)
    #expect(try archive.answer("سفر أحزاب", reading: .standard).relaxation != nil)
  }

  @Test func `a word of a sentence is marked in the excerpt`() throws {
    let answer = try archive.answer("قانون /س أحزاب", for: Self.leader)
    let spans = try #require(answer.hits.first?.passages.first?.excerpt.spans)
    #expect(spans.contains(.found("القانون")) && spans.contains(.found("الأحزاب")))
  }

  @Test(arguments: Visitor.Role.allCases)
  func `ten thousand queries of operators and noise never fail, and never show what is closed`(
    role: Visitor.Role
  ) throws {
    let visitor = Visitor(name: "", role: role)
    let open = OperatorArchive.count(for: visitor)
    var random = SplitMix64(seed: 30)
    var found = 0
    // Those who see everything have nothing to be kept from; the lowest circle asks most.
    for number in 0..<(role == .leader ? 10_000 : 2_000) {
      let typed = random.operators()
      let reading = SearchRequest.Reading.allCases[number % 3]
      let request = SearchRequest(
        query: SearchQuery(typed: typed), reading: reading, limit: 9, hasExcerpts: number % 16 == 0)
      let answer = try archive.desk.answer(request, for: visitor)
      let isPermitted = answer.hits.allSatisfy {
        $0.card.details.visibility <= visitor.clearance
      }
      guard isPermitted, answer.documents <= open, answer.hits.count <= answer.documents else {
        Issue.record("\(role) asked \(typed)")
        return
      }
      found += answer.hits.isEmpty ? 0 : 1
      guard visitor.clearance < .restricted else { continue }
      var told = answer.told
      // Suggestions are dearer than answers: a part of the queries asks for them too.
      if number % 40 == 0 {
        told += "\(try archive.desk.waysOn(from: request, for: visitor))"
        let meant = try archive.desk.correction(of: request.query, for: visitor)
        told += meant?.typed ?? ""
      }
      guard told.contains(OperatorArchive.marker) == false else {
        Issue.record("\(role) was told of what is closed by \(typed)")
        return
      }
    }
    // Queries that find nothing would show nothing either.
    #expect(found > 400)
  }
}

extension OperatorTests {
  @Test(arguments: [
    "قنفدستان", "قنفستان", "\"قنفذستانن\"", "ققنفذستان", "rkt`sjhk", "مستند قنفزستان",
  ])
  func `a word of what is closed is never what was meant`(typed: String) throws {
    let query = SearchQuery(typed: typed)
    let meant = try archive.desk.correction(of: query, for: .secretary)
    #expect(meant?.typed.contains(OperatorArchive.marker) == true)
    for visitor in [Visitor.lawyer, .leader] {
      #expect(try archive.desk.correction(of: query, for: visitor) == nil)
      let ways = try archive.desk.waysOn(from: SearchRequest(query: query), for: visitor)
      #expect("\(ways)".contains(OperatorArchive.marker) == false)
    }
  }

  @Test func `what is closed is answered as what is absent`() throws {
    for visitor in [Visitor.lawyer, .leader] {
      for (closed, absent) in [
        ("سرالأمين", "سرالغائب"), ("وسم:\(OperatorArchive.marker)", "وسم:غائب"),
      ] {
        let ways = [closed, absent].map { typed in
          try? archive.desk.waysOn(
            from: SearchRequest(query: SearchQuery(typed: "\(typed) سفر")), for: visitor)
        }
        #expect(ways[0]?.ways.map(\.documents) == ways[1]?.ways.map(\.documents))
        #expect(ways[0]?.ways.map(\.reading) == ways[1]?.ways.map(\.reading))
        #expect(ways[0]?.flaw == ways[1]?.flaw)
      }
    }
  }
}

extension SearchAnswer {
  /// Every text of the answer that a person could read.
  fileprivate var told: String {
    hits.map { hit in
      let details = hit.card.details
      let passages = hit.passages.map { "\($0.label) \($0.excerpt)" }
      return
        ([details.title, details.caseName, details.remark] + details.tags + passages
        + hit.missing).joined(separator: " ")
    }.joined(separator: " ")
  }
}

extension SplitMix64 {
  /// Words of the archive with operators between them, and noise now and then.
  fileprivate mutating func operators() -> String {
    if Int.random(in: 0..<8, using: &self) == 0 { return query() }
    if Int.random(in: 0..<500, using: &self) == 0 {
      let piece = query() + Self.known[Int.random(in: 0..<Self.known.count, using: &self)]
      return String(repeating: piece, count: 200)
    }
    var typed = ""
    for _ in 0..<Int.random(in: 1...5, using: &self) {
      typed += Self.before[Int.random(in: 0..<Self.before.count, using: &self)]
      typed += Self.known[Int.random(in: 0..<Self.known.count, using: &self)]
      typed += Self.after[Int.random(in: 0..<Self.after.count, using: &self)]
    }
    return typed
  }

  private static let known = [
    "حبس", "احتياطي", "محكمة", "المحكمة", "سفر", "طعن", "قانون", "من", "40/1977", "40 لسنة 1977",
    "سرالأمين", "سرالفريق", "متهم", "قنفدستان", "محكنة", "lp;lm", "حبساحتياطي",
  ]
  private static let before = [
    "", "", "", "", "", "=", "\"", "«", "(", "-", "- ", "عنوان:", "نوع:", "kind:law ", "سنة:2019 ",
    "-(", "=\"", "-نوع:ruling ", "جودة:clean ",
  ]
  private static let after = [
    " ", " ", " ", " ", " /س ", " /ف ", " /s ", " /p ", " /س -", " | ", "\"~5 ", "»~٣ ", "\" ",
    ") ",
    "* ", "~", " OR ", " NOT ", "", "\u{0}", "\u{202E}", "\u{2067}\u{200F} ",
  ]
}
