import Deadlines
import HTML
import HTTP
import Records
import Search
import Support
import Testing
import Words

@testable import Web

struct PageTests {
  @Test(arguments: Tongue.allCases)
  func `the first page`(tongue: Tongue) throws {
    try golden(
      HomePage(
        frame: Invented.frame(tongue), holdings: Invented.holdings,
        recent: [Invented.note, Invented.scan], searches: Invented.searches
      ).node, "home", tongue)
  }

  @Test(arguments: Tongue.allCases)
  func `the first page with what is due and where the notifications stand`(tongue: Tongue) throws {
    let frame = Invented.frame(tongue)
    try golden(
      HomePage(
        frame: frame, holdings: Invented.holdings, recent: [Invented.note],
        dates: HomeDeadlines(frame: frame, board: Invented.board, entries: Invented.entries),
        notifications: HomeNotifications(
          frame: frame,
          board: NotificationBoard(
            of: [InventedNotification.notification()], on: InventedNotification.today),
          closed: [InventedNotification.notification(7, until: .annotated)])
      ).node, "home-due", tongue)
  }

  @Test func `an archive without dates and notifications has no card for them`() {
    let frame = Invented.frame(.arabic)
    let today = InventedNotification.today
    let none = DeadlineBoard(
      now: Moment(today), overdue: [], dueToday: [], within7: [], within30: [], undated: [],
      waiting: [])
    #expect(HomeDeadlines(frame: frame, board: none, entries: []) == nil)
    let board = NotificationBoard(of: [], on: today)
    #expect(HomeNotifications(frame: frame, board: board, closed: []) == nil)
  }

  @Test(arguments: Tongue.allCases)
  func `the first page of an empty archive`(tongue: Tongue) throws {
    let empty = Holdings(documents: 0, kinds: [:], qualities: [:], passages: 0, removed: 0)
    try golden(
      HomePage(frame: Invented.frame(tongue), holdings: empty, recent: []).node, "empty", tongue)
  }

  @Test(arguments: Tongue.allCases)
  func `results`(tongue: Tongue) throws {
    try golden(results("المنع من السفر المؤقت kind:law -kind:note", tongue), "results", tongue)
    let opened = SearchAddress(
      "المنع من السفر tag:نشر", order: .newest, page: 2, opened: .issuer, containing: "نقض")
    try golden(results(opened, tongue, Invented.answer), "results-opened", tongue)
  }

  @Test(arguments: Tongue.allCases)
  func `no results`(tongue: Tongue) throws {
    try golden(results("خارج الأرض kind:law", tongue, Invented.none), "none", tongue)
  }

  @Test(arguments: Tongue.allCases)
  func `a document`(tongue: Tongue) throws {
    let route = Route.documents(.show(1, query: "السفر"))
    try golden(
      DocumentPage(
        frame: Invented.frame(tongue, route), document: Invented.document, typed: "السفر",
        marks: [[36..<46], []]
      ).node, "document", tongue)
    let far = Route.documents(.show(1, query: "السفر", at: 2, label: "مادة 99"))
    try golden(
      DocumentPage(
        frame: Invented.frame(tongue, far), document: Invented.articles, typed: "السفر",
        marks: [[36..<46], [0..<10]], place: 2, label: "مادة 99"
      ).node, "document-place", tongue)
  }

  @Test(arguments: Tongue.allCases)
  func `documents that cannot be searched`(tongue: Tongue) throws {
    let address = DocumentAddress.unsearchable
    try golden(
      DocumentsPage(
        frame: Invented.frame(tongue, .documents(.list(address))), address: address,
        found: Page([Invented.scan], total: 120), removed: 2
      ).node, "documents", tongue)
  }

  @Test(arguments: Tongue.allCases)
  func `intake and its receipt`(tongue: Tongue) throws {
    let frame = Invented.frame(tongue, .documents(.intake))
    try golden(IntakePage(frame: frame, form: Form(in: tongue)).node, "intake", tongue)
    var receipt = Receipt()
    receipt.note(.added(document: 1, quality: .clean), of: "قانون.pdf")
    receipt.note(.added(document: 2, quality: .none), of: "scan.png")
    receipt.note(.linked(document: 1), of: "نسخة.pdf")
    receipt.note(.failed(.damaged), of: "<b>.docx")
    try golden(ReceiptPage(frame: frame, receipt: receipt).node, "receipt", tongue)
  }

  @Test(arguments: Tongue.allCases)
  func `edit, trash, help and a message`(tongue: Tongue) throws {
    let frame = Invented.frame(tongue, .documents(.edit(2)))
    let known = Form(DocumentField.allCases, of: Invented.note.details, in: tongue).fields
    let typed: Fields = ["date": "31/4"]
    var (form, details) = (Form(typed + known, in: tongue), Invented.note.details)
    form.read(DocumentField.allCases, into: &details)
    #expect(form.flaws.keys.sorted() == ["date"] && details == Invented.note.details)
    try golden(EditPage(frame: frame, id: 2, form: form).node, "edit", tongue)
    let removed = Invented.card(
      4, "قرار", .decision, removedAt: Invented.at("2026-11-23T10:00:00Z"))
    try golden(
      TrashPage(
        frame: frame, page: 1, found: Page([removed], total: 1),
        records: [
          RemovedRecord(
            record: .event(7), name: "2026-12-10 قضية العقيق", type: .hearing,
            removedAt: Invented.at("2026-11-22T10:00:00Z"))
        ]
      ).node, "trash", tongue)
    try golden(HelpPage(frame: frame).node, "help", tongue)
    try golden(
      MessagePage(frame: frame, message: .noSuchPage(in: tongue)).node, "message", tongue)
  }

  @Test(arguments: Tongue.allCases)
  func `saved searches, one of them, and a list that was searched`(tongue: Tongue) throws {
    let frame = Invented.frame(tongue, .search(.savedSearches))
    try golden(
      SavedSearchesPage(frame: frame, searches: Invented.searches).node, "searches", tongue)
    try golden(
      SavedSearchPage(
        frame: frame, search: Invented.searches[1], cards: [Invented.law, Invented.scan]
      ).node, "search", tongue)
    try golden(
      BatchPage(
        frame: frame, pasted: "سالم\n<b>", column: "", rows: Invented.rows, count: BatchCount()
      ).node, "batch", tongue)
  }

  @Test func `a mark falls on the found letters and nothing else`() {
    let text = "لا يجوز منع أحد من السفر"
    let word = text.utf8.count - "السفر".utf8.count..<text.utf8.count
    let node = MarkedText(text: text, marks: [word, word, 900..<910], first: 4).node
    #expect(node.markup == "لا يجوز منع أحد من <mark id=\"m4\">السفر</mark>")
    #expect(node.plainText == text)
  }

  @Test(arguments: Effort.seeds(200))
  func `a text cut after its first line keeps every mark in its place`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let words = (0..<9).map { _ in ["حبس", "سفر", "a", "\n"].randomElement(using: &random) ?? "" }
    var marks: [Range<Int>] = []
    var text = ""
    for word in words {
      let start = text.utf8.count
      text += word
      if word != "\n", Bool.random(using: &random) { marks.append(start..<text.utf8.count) }
      text += " "
    }
    let (line, rest) = MarkedText(text: text, marks: marks, first: 1).afterFirstLine
    let whole = text.contains("\n") ? "\(line.text)\n\(rest.text)" : line.text
    #expect(whole == text)
    let cut = line.node.markup + (text.contains("\n") ? "\n" : "") + rest.node.markup
    #expect(cut == MarkedText(text: text, marks: marks, first: 1).node.markup)
  }

  @Test func `every example of the help page asks for something`() {
    for tongue in Tongue.allCases {
      for word in tongue.operators {
        let query = SearchQuery(typed: word.example)
        #expect(query.isEmpty == false)
        if word.example.contains(":"), word.example.hasPrefix("عنوان") == false {
          #expect(query.filters.isEmpty == false, "\(word.example)")
        }
      }
    }
  }

  private func results(
    _ typed: String, _ tongue: Tongue, _ answer: SearchAnswer = Invented.answer
  ) -> Node {
    results(SearchAddress(typed), tongue, answer)
  }

  private func results(_ address: SearchAddress, _ tongue: Tongue, _ answer: SearchAnswer) -> Node {
    SearchPage(
      frame: Invented.frame(tongue, .search(.results(address))), address: address,
      query: SearchQuery(typed: address.typed), answer: answer, ways: Invented.ways,
      correction: Correction(typed: "المنع من السفر الموقت", cause: .spelling)
    ).node
  }

  /// Compares a page, an element a line, so that a difference can be read.
  private func golden(_ node: Node, _ name: String, _ tongue: Tongue) throws {
    let page = String(decoding: node.page, as: UTF8.self)
    let lines = page.split(separator: "><", omittingEmptySubsequences: false)
      .joined(separator: ">\n<")
    try expectGolden(lines + "\n", "\(name).\(tongue.rawValue).html")
  }
}
