import ArabicText
import HTML
import Records
import Search
import Words

@testable import Web

/// Invented values for pages that need no archive.
enum Invented {
  static func frame(_ tongue: Tongue, _ route: Route = .home) -> Frame {
    Frame(tongue: tongue, route: route, token: FormToken("secret"), mayFile: true)
  }

  static let law = card(
    1, "قانون تنظيم السفر", .law, date: CivilDate(year: 2025, month: 3, day: 1),
    source: "الجريدة الرسمية العدد 9", file: "law-9.pdf", mediaType: "application/pdf")
  static let note = card(
    2, "مذكرة: ضوابط المنع من السفر", .note, date: CivilDate(year: 2026, month: 11),
    author: "وحدة الأبحاث", tags: ["سفر", "تدابير"], visibility: .restricted)
  static let scan = card(
    3, "Travel ban <b>order</b>", .evidence, quality: .none, language: .english,
    file: "scan & copy.png",
    mediaType: "image/png")

  /// A moment as it is stored.
  static func at(_ stored: String) -> Timestamp {
    Timestamp(stored: stored) ?? Timestamp(nearest: 0)
  }

  static func card(
    _ id: DocumentID, _ title: String, _ kind: DocumentKind, date: CivilDate? = nil,
    source: String = "", author: String = "", tags: [String] = [],
    visibility: Visibility = .secretariat, quality: TextQuality = .clean,
    language: Language = .arabic, file: String? = nil, mediaType: String? = nil,
    removedAt: Timestamp? = nil
  ) -> DocumentCard {
    DocumentCard(
      id: id,
      details: Details(
        title: title, kind: kind, date: date, source: source, author: author, tags: tags,
        language: language, visibility: visibility),
      quality: quality, external: nil, file: file, mediaType: mediaType,
      fileBytes: file == nil ? 0 : 48_200, passageCount: 2, addedAt: at("2026-11-24T09:30:00Z"),
      addedBy: "", removedAt: removedAt)
  }

  static let holdings = Holdings(
    documents: 1284, kinds: [.law: 900, .note: 380, .evidence: 4],
    qualities: [.clean: 1266, .none: 17, .garbled: 1], passages: 22_480, removed: 3)

  static let answer = SearchAnswer(
    hits: [
      Hit(
        rank: 1, score: 9.5, card: law,
        passages: [
          PassageHit(
            ordinal: 7, label: "مادة 7",
            excerpt: Excerpt(
              spans: [
                .plain("للنائب العام أن يصدر أمرًا مسببًا "), .found("بالمنع"), .plain(" من "),
                .found("السفر"), .plain(" لمدة سنة"),
              ], isCutBefore: false, isCutAfter: true))
        ], passageCount: 4),
      Hit(
        rank: 2, score: 4, card: scan,
        passages: [
          PassageHit(
            ordinal: 1, label: "",
            excerpt: Excerpt(
              spans: [.plain("<script>alert(1)</script> "), .found("travel")],
              isCutBefore: true, isCutAfter: false))
        ], passageCount: 1,
        cardMatches: [
          CardMatch(
            part: .tag,
            excerpt: Excerpt(
              spans: [.found("المنع"), .plain(" <عاجل>")], isCutBefore: false, isCutAfter: false))
        ], missing: ["المؤقت"]),
    ], documents: 31, passages: 60, searched: 1266, unsearchable: 18,
    relaxation: Relaxation(complete: 1), facets: facets, folds: [.alefSeats, .tehMarbuta])

  static let facets = FacetAnswer(
    facets: [
      FacetCounts(
        facet: .kind,
        values: [
          FacetValue(condition: .kind(.law), count: 31),
          FacetValue(condition: .kind(.note), count: 9),
          FacetValue(condition: .kind(.ruling), count: 1_200),
        ], others: 0),
      FacetCounts(
        facet: .year,
        values: [
          FacetValue(condition: .years(2026...2026), count: 14),
          FacetValue(condition: .years(2025...2025), count: 22),
        ], others: 0),
      FacetCounts(
        facet: .issuer, values: [FacetValue(condition: .issuer("محكمة <النقض>"), count: 8)],
        others: 14),
      FacetCounts(
        facet: .tag, values: [FacetValue(condition: .tag("حبس \"احتياطي\""), count: 2)], others: 0),
    ], isComplete: true)

  static let ways = WaysOn(
    tried: [.allWords, .anyWord, .spelling, .filters([Filter(.kind(.law))])],
    ways: [
      Way(kind: .correction(.spelling), typed: "خارج الأراضي kind:law", documents: 2),
      Way(kind: .without(Filter(.kind(.law))), typed: "خارج الأرض", documents: 1),
      Way(kind: .anyWord, typed: "خارج <الأرض>", reading: .any, documents: Way.documentsMax),
    ])

  static let none = SearchAnswer(
    hits: [], documents: 0, passages: 0, searched: 1266, unsearchable: 18, relaxation: nil)

  static let articles = Document(
    card: law,
    passages: [
      Passage(
        ordinal: 1, label: "مادة 1", page: 1, text: "لا يجوز منع أحد من السفر\nإلا بأمر قضائي."),
      Passage(ordinal: 2, label: "مادة 2", page: 1, text: "السفر حق."),
    ])

  static let searches = [
    SavedSearch(
      id: 1, name: "حبس", typed: "حبس -سفر", reading: .any, savedAt: at("2026-11-01T10:00:00Z"),
      seenAt: at("2026-11-12T10:00:00Z"), new: 0),
    SavedSearch(
      id: 2, name: "منع <السفر>", typed: "منع السفر kind:ruling", reading: .standard,
      savedAt: at("2026-11-01T10:00:00Z"), seenAt: at("2026-11-20T10:00:00Z"), new: 3),
  ]

  static let rows = [
    BatchRow(
      line: ListLine(number: 1, text: "سالم"),
      outcome: .found(
        documents: 12,
        best: BatchRow.Best(document: 1, title: "قانون تنظيم السفر", kind: .law, label: "مادة 7"))),
    BatchRow(line: ListLine(number: 2, text: "<b>"), outcome: .nothing(meant: "a")),
    BatchRow(
      line: ListLine(number: 3, text: "", problem: .tooLong), outcome: .refused(.tooLong)),
  ]

  static let document = Document(
    card: law,
    passages: [
      Passage(
        ordinal: 1, label: "مادة 1", page: 1, text: "لا يجوز منع أحد من السفر\nإلا بأمر قضائي."),
      Passage(ordinal: 2, label: "", page: nil, text: "a < b & c"),
    ])
}
