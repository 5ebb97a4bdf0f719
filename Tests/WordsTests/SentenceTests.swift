import ArabicText
import Records
import Search
import Testing
import Words

struct SentenceTests {
  private struct Secret: Error {}

  private static let errors: [ArchiveError] = [
    .invalid(.date, typed: "31/4/2026"), .invalid(.kind, typed: "x"),
    .invalid(.visibility, typed: "x"), .invalid(.quality, typed: "x"),
    .invalid(.language, typed: "x"), .invalid(.title, typed: ""), .invalid(.identifier, typed: "x"),
    .missing(.document, name: "12"), .duplicate(.document, name: "x"), .forbidden,
    .noArchive(path: "a"), .occupied(path: "a"), .notAnArchive(path: "a"),
    .tooNew(found: 9, known: 1), .busy, .full, .readOnly,
    .missing(.notification, name: "3"), .refused(.frozen), .refused(.notRetractable(4)),
    .refused(.notRefilable(.annotated)), .refused(.badLink),
    .refused(.disordered(earlier: .decision, later: .dispatch)), .refused(.incomplete(.signed, [])),
    .failed(doing: "searching", cause: Secret()),
  ]

  @Test(arguments: errors.indices, Tongue.allCases)
  func `every error says what happened, what was not done and what next`(
    index: Int, tongue: Tongue
  ) {
    let message = Self.errors[index].message(in: tongue)
    for sentence in [message.happened, message.undone, message.next] {
      #expect(sentence.hasSuffix("."))
      #expect(isArabic(sentence) == (tongue == .arabic))
    }
    #expect(message.line.contains("Secret") == false)
    #expect(message.line.contains("searching") == false)
  }

  private static let refusals: [Refusal] = [
    .absent, .unreadable, .empty, .tooLarge(bytes: 300_000_000, limit: 200_000_000),
    .tooManyPages(limit: 5000), .unfoldsTooFar(limit: 500_000_000), .tooDeep(limit: 5),
    .tookTooLong(seconds: 60), .unknownFormat, .damaged, .notAFile, .badRecord(column: "title"),
    .identifierTaken, .programMissing(name: "pdftotext"), .full, .notStored,
  ]

  @Test(arguments: refusals, Tongue.allCases)
  func `every refusal has a sentence in both tongues`(refusal: Refusal, tongue: Tongue) {
    let sentence = refusal.sentence(in: tongue)
    #expect(sentence.hasSuffix("."))
    #expect(isArabic(sentence) == (tongue == .arabic))
  }

  @Test func `every label is said in both tongues and none twice`() {
    for tongue in Tongue.allCases {
      let sets = [
        DocumentKind.allCases.map { $0.label(in: tongue) },
        TextQuality.allCases.map { $0.label(in: tongue) },
        Visibility.allCases.map { $0.label(in: tongue) },
        Language.allCases.map { $0.label(in: tongue) },
        CardOrder.allCases.map { $0.label(in: tongue) },
        HitOrder.allCases.map { $0.label(in: tongue) },
        Facet.allCases.map { $0.label(in: tongue) },
      ]
      for labels in sets {
        #expect(Set(labels).count == labels.count)
        #expect(labels.allSatisfy { isArabic($0) == (tongue == .arabic) })
      }
    }
  }

  @Test func `the honest line counts what was not searched`() {
    let answer = SearchAnswer(
      hits: [], documents: 31, passages: 60, searched: 1266, unsearchable: 18, relaxation: nil,
      folds: [.alefSeats, .hamzaSeats, .combiningHamza, .tehMarbuta])
    #expect(
      answer.line(in: .arabic)
        == "31 نتيجة من 1,284 مستندًا متاحًا لك · 18 منها لا يمكن البحث في نصها"
        + " · سُوِّيت: أ إ آ = ا، ؤ ئ = ء، ة = ه")
    #expect(
      answer.line(in: .english)
        == "31 results from 1,284 documents available to you"
        + " · 18 of them cannot be searched by their text · Treated as one: أ إ آ = ا, ؤ ئ = ء, ة = ه"
    )
  }

  @Test func `a relaxation says whether anything had all of the words`() {
    #expect(
      Relaxation(complete: 0).sentence(in: .arabic)
        == "لا فقرة تجمع كلماتك كلها، فهذه أقرب النتائج.")
    #expect(
      Relaxation(complete: 3).sentence(in: .english)
        == "Results with all of your words come first (3), then those with some of them.")
  }

  @Test(arguments: [
    ("2026-11-12", "12 نوفمبر 2026", "12 November 2026"), ("2026-04", "أبريل 2026", "April 2026"),
    ("1977", "1977", "1977"),
  ])
  func `a date is said as far as it is known`(typed: String, arabic: String, english: String) throws
  {
    let date = try CivilDate(typed)
    #expect(date.words(in: .arabic) == arabic)
    #expect(date.words(in: .english) == english)
    let night = try #require(Timestamp(stored: "2026-11-24T03:28:02Z"))
    #expect(Tongue.arabic.day(of: night) == "24 نوفمبر 2026")
    // In Cairo it is the next day already.
    let evening = try #require(Timestamp(stored: "2026-11-24T22:30:00Z"))
    #expect(Tongue.arabic.day(of: evening) == "25 نوفمبر 2026")
  }

  @Test func `a receipt counts only what there is`() {
    var receipt = Receipt()
    receipt.note(.added(document: 1, quality: .clean), of: "a")
    #expect(receipt.line(in: .arabic) == "أُضيف 1")
    receipt.note(.added(document: 2, quality: .none), of: "b")
    receipt.note(.linked(document: 1), of: "c")
    receipt.note(.failed(.damaged), of: "d")
    #expect(
      receipt.line(in: .english)
        == "added 2 · already held 1 · of these without searchable text 1 · not filed 1")
  }

  @Test func `a file whose twin is in the trash is told with the way out`() {
    let outcome = Receipt.Outcome.linked(document: 7, isInTrash: true)
    for tongue in Tongue.allCases {
      #expect(outcome.sentence(in: tongue).contains("sijill restore 7"))
    }
    #expect(outcome.sentence(in: .english).contains("in the trash"))
  }

  private func isArabic(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x621...0x64A).contains($0.value) }
  }
}
