import Desk
import Foundation
import HTTP
import Records
import Testing
import Words

@testable import Web

struct SiteNotificationsTests {
  private let visit: Visit

  init() throws { visit = try Visit() }

  /// Begins a notification by the form and gives its number.
  private func begin(
    _ visit: Visit, kind: String = "hq_address", visibility: String = "secretariat",
    decided: String = "٢٢/٧/٢٠٢٢"
  ) throws -> NotificationID {
    let answer = visit.post(
      "/notifications/new",
      [
        "kind": kind, "subject": "نقل المقر <الرئيسي>", "deciding_body": "الهيئة العليا",
        "decided": decided,
        "visibility": visibility,
      ])
    #expect(answer.status == 303)
    let parts = (answer.headers["Location"] ?? "").split(separator: "/")
    return try #require(parts.count > 1 ? NotificationID(parts[1]) : nil)
  }

  @Test func `from the decision to the dispatch, nothing typed twice`() throws {
    let id = try begin(visit, kind: "bylaws_amendment")
    let decision = visit.get("/notifications/\(id)/advance").text
    #expect(decision.contains("id=\"date.decision\" type=\"text\" value=\"2022-07-22\""))
    #expect(decision.contains("id=\"date.announcement\" type=\"text\" value=\"2022-07-22\""))
    #expect(decision.contains("name=\"deciding_body\"") == false)
    let minutes = Upload(
      field: "paper.minutes", sentName: "محضر.txt", bytes: Array("محضر الهيئة العليا".utf8))
    let recorded = visit.post(
      "/notifications/\(id)/advance?to=decision_recorded",
      [
        "date.decision": "2022-07-22", "date.announcement": "2022-07-22",
        "words.attendance_roll": "بالمحضر", "words.quorum_note": "9 من 11",
        "words.vote_count": "9", "words.invitation": "دعوة مكتوبة", "then": "next",
      ], uploads: [minutes])
    #expect(recorded.headers["Location"] == "/notifications/\(id)/advance")
    let papers = visit.get("/notifications/\(id)/advance").text
    let held = try #require(
      try visit.desk.notification(id, for: .local).holding(.minutes)?.document)
    #expect(papers.contains("id=\"document.assembly_minutes\" type=\"text\" value=\"\(held)\""))
    #expect(papers.contains("id=\"words.quorum_proof\" type=\"text\" value=\"9 من 11\""))
    let page = visit.get("/notifications/\(id)").text
    #expect(page.contains("1 أغسطس 2022") && page.contains("يحتاج مراجعة"))
    #expect(page.contains("&lt;الرئيسي&gt;") && page.contains("<الرئيسي>") == false)
    #expect(try visit.desk.notification(id, for: .local).state == .decisionRecorded)
  }

  @Test func `what becomes known after its step is noted with its day and its number`() throws {
    let id = try begin(visit)
    let answer = visit.post(
      "/notifications/\(id)/note",
      [
        "words": "تسلمنا الإخطار", "date.notice": "1/6/2026", "date.term_end": "31/7/2029",
        "detail.decision_number": "61 لسنة 2026",
      ])
    #expect(answer.headers["Location"] == "/notifications/\(id)")
    let noted = try visit.desk.notification(id, for: .local)
    #expect(noted.date(.notice) == (try CivilDate("2026-06-01")))
    #expect(noted.date(.termEnd) == (try CivilDate("2029-07-31")))
    #expect(noted.detail(.decisionNumber) == "61 لسنة 2026")
    let refused = visit.post(
      "/notifications/\(id)/note", ["words": "حكم", "date.judgment_notice": "1/6/2199"])
    #expect(refused.status >= 400)
    #expect(refused.text.contains("value=\"1/6/2199\""))
    #expect(try visit.desk.notification(id, for: .local) == noted)
  }

  @Test func `a notification known from outside begins where it is known`() throws {
    let begun = visit.post(
      "/notifications/new",
      [
        "kind": "change_of_president", "subject": "إخطار منافس", "known_from": "جريدة <متخيَّلة>",
        "visibility": "secretariat",
      ])
    #expect(begun.status == 303)
    let address = begun.headers["Location"] ?? ""
    let page = address.replacing("/advance", with: "")
    #expect(visit.get(address).text.contains("advance?to=annotated"))
    let known = visit.post("\(address)?to=annotated", ["date.knowledge": "3/3/2026"])
    #expect(known.headers["Location"] == page)
    let shown = visit.get(page).text
    #expect(shown.contains("جريدة &lt;متخيَّلة&gt;"))
    #expect(shown.contains("معلوم من خارج الأمانة") && shown.contains("يوم العلم به"))
    #expect(shown.contains("\(page)/letter") == false)
  }

  @Test(arguments: [[2], [2, 3], []])
  func `one judgment is of those of the suit that are ticked beside it`(ticked: [Int]) throws {
    // The first three lie in one suit, the fourth in another of the same year.
    for (number, suit) in zip(1..., ["98911", "98911", "98911", "98912"]) {
      let begun = visit.post(
        "/notifications/new",
        [
          "kind": "hq_address", "subject": "إخطار \(number)", "known_from": "جريدة متخيَّلة",
          "visibility": "secretariat",
        ])
      #expect(begun.status == 303)
      var step = NotificationStep(
        .challenged,
        details: [.court: "محكمة القضاء الإداري", .caseNumber: suit, .judicialYear: "78"])
      step.dates[.filed] = try CivilDate("2026-07-01")
      _ = try visit.desk.advance(ID(Int64(number)), taking: step, by: .local)
    }
    let page = visit.get("/notifications/1/advance?to=judgment").text
    #expect(page.contains("في الدعوى نفسها"))
    #expect(page.contains("name=\"with.2\"") && page.contains("name=\"with.3\""))
    for other in [1, 4] { #expect(page.contains("name=\"with.\(other)\"") == false) }
    let closing = visit.get("/notifications/1/advance?to=closed").text
    #expect(closing.contains("name=\"with.") == false)
    // What is refused comes back with its ticks.
    func send(_ day: String) -> Response {
      var form: Fields = ["date.judgment": day]
      for number in ticked + [4] { form.append("with.\(number)", "1") }
      return visit.post("/notifications/1/advance?to=judgment", form)
    }
    let refused = send("4/10/2199")
    #expect(refused.status >= 400)
    #expect(refused.text.components(separatedBy: "checked").count == ticked.count + 1)
    let judged = send("4/10/2026")
    #expect(judged.status == 303, "\(judged.text)")
    for number in 1...4 {
      let state = try visit.desk.notification(ID(Int64(number)), for: .local).state
      #expect((state == .judgment) == ([1] + ticked).contains(number), "\(number)")
    }
  }

  @Test func `a step that lacks something changes nothing and keeps what was typed`() throws {
    let id = try begin(visit, kind: "bylaws_amendment")
    let before = try visit.desk.notification(id, for: .local)
    let answer = visit.post(
      "/notifications/\(id)/advance?to=decision_recorded",
      ["date.decision": "22/7/2022", "words.quorum_note": "9 من <11>"])
    #expect(answer.status == 400)
    #expect(answer.text.contains("value=\"9 من &lt;11&gt;\""))
    #expect(answer.text.contains("id=\"paper.minutes-flaw\""))
    #expect(answer.text.contains("id=\"date.announcement-flaw\""))
    #expect(try visit.desk.notification(id, for: .local) == before)
    #expect(try visit.desk.holdings(for: .local).documents == 0)
  }

  @Test(arguments: [
    ("subject", " ", "subject-flaw"), ("decided", "31/4/2026", "decided-flaw"),
    ("decided", "2199-01-01", "decided-flaw"), ("kind", "poem", "kind-flaw"),
  ])
  func `a notification that cannot begin says why beside the field`(
    name: String, typed: String, mark: String
  ) throws {
    var form: [String: String] = ["kind": "hq_address", "subject": "نقل", "decided": ""]
    form[name] = typed
    var fields = Fields()
    for (name, typed) in form { fields.append(name, typed) }
    let answer = visit.post("/notifications/new", fields)
    #expect(answer.status == 400 && answer.text.contains("id=\"\(mark)\""))
    #expect(try visit.desk.notifications(NotificationListing(), for: .local).total == 0)
  }

  @Test func `a step that is not open is refused with the way there`() throws {
    let id = try begin(visit)
    let answer = visit.post("/notifications/\(id)/advance?to=dispatched", [:])
    #expect(answer.status == 400 && answer.text.contains("الخطوات المتاحة"))
    #expect(
      visit.get("/notifications/\(id)/advance?to=dispatched").text.contains("الخطوات المتاحة"))
  }

  @Test func `a paper is put in hand, chosen or told, and a wrong one is refused`() throws {
    let id = try begin(visit)
    visit.add([("عقد.txt", "عقد إيجار المقر الجديد")])
    let chosen = visit.post("/notifications/\(id)/papers?role=lease", ["document": "٢ · عقد"])
    #expect(chosen.headers["Location"] == "/notifications/\(id)")
    #expect(visit.get("/notifications/\(id)").text.contains("/documents/2"))
    for form in [["document": "77"], ["document": "1"], ["document": "x"], [:]] as [Fields] {
      let refused = visit.post("/notifications/\(id)/papers?role=minutes", form)
      #expect((400...409).contains(refused.status) && refused.text.contains("class=\"flaw\""))
    }
    let notification = try visit.desk.notification(id, for: .local)
    #expect(notification.holding(.lease) == .document(2))
    #expect(notification.holding(.minutes) == nil)
  }

  @Test(arguments: Visibility.allCases)
  func `a paper that is handed in has the circle of its notification`(
    visibility: Visibility
  ) throws {
    let id = try begin(visit, visibility: visibility.name)
    let lease = Upload(field: "paper", sentName: "عقد.txt", bytes: Array("عقد إيجار".utf8))
    #expect(visit.post("/notifications/\(id)/papers?role=lease", uploads: [lease]).status == 303)
    let held = try #require(try visit.desk.notification(id, for: .local).holding(.lease)?.document)
    let card = try visit.desk.document(held, for: .local).card
    #expect(card.details.visibility == visibility)
  }

  @Test func `what is wrong with a file of a step stands beside it, and nothing is filed`() throws {
    let id = try begin(visit, kind: "bylaws_amendment")
    let before = try visit.desk.notification(id, for: .local)
    let answer = visit.post(
      "/notifications/\(id)/advance?to=decision_recorded",
      [
        "date.decision": "22/7/2022", "date.announcement": "22/7/2022",
        "words.attendance_roll": "بالمحضر", "words.quorum_note": "9", "words.vote_count": "9",
        "words.invitation": "دعوة",
      ],
      uploads: [
        Upload(field: "paper.minutes", sentName: "م.pdf", bytes: Array("%PDF-1.4 تالف".utf8))
      ])
    #expect(answer.status == 409)
    #expect(answer.text.contains("id=\"paper.minutes-flaw\""))
    #expect(try visit.desk.notification(id, for: .local) == before)
    #expect(try visit.desk.holdings(for: .local).documents == 0)
  }

  @Test func `the record is edited, noted, linked and taken back`() throws {
    let id = try begin(visit)
    let other = try begin(visit)
    #expect(visit.post("/notifications/\(id)/note", ["words": "اتصال"]).status == 303)
    #expect(visit.post("/notifications/\(id)/note", ["words": " "]).status == 409)
    #expect(
      visit.post(
        "/notifications/\(id)/link", ["relation": "conflicts_with", "other": "\(other)"]
      ).status == 303)
    #expect(visit.get("/notifications/compare").text.contains("/notifications/\(other)"))
    #expect(visit.get("/notifications/\(id)").text.contains("ترجيح"))
    let entry = try #require(
      try visit.desk.notification(id, for: .local).events.last { $0.act == .noted })
    #expect(
      visit.post(
        "/notifications/\(id)/retract", ["entry": "\(entry.ordinal)", "words": "خطأ"]
      ).status == 303)
    #expect(visit.get("/notifications/\(id)").text.contains("<s>"))
    let known = try visit.desk.notification(id, for: .local).particulars
    var form = Form(ParticularsField.allCases, of: known, in: .arabic).fields.query
    form = form.replacing("filer=", with: "filer=" + "نوال".percentEncoded)
    #expect(visit.post("/notifications/\(id)/edit", Fields(query: form)).status == 303)
    #expect(try visit.desk.notification(id, for: .local).particulars[.filer] == "نوال")
    #expect(visit.post("/notifications/\(id)/edit", ["subject": " "]).status == 400)
  }

  @Test func `every page and file of a notification is there, and its twins can be read`() throws {
    let id = try begin(visit)
    let founding = try begin(visit, kind: "founding")
    let pages = [
      "/notifications", "/notifications/sheet", "/notifications/new", "/notifications/compare",
      "/notifications/new?corrects=\(id)", "/notifications/\(id)", "/notifications/\(id)/advance",
      "/notifications/\(id)/advance?to=withdrawn", "/notifications/\(id)/papers",
      "/notifications/\(id)/edit", "/notifications/\(id)/letter", "/notifications/\(id)/delivery",
      "/notifications/\(id)/enclosures", "/notifications/\(founding)/founding", "/bylaws",
      "/bylaws/compare",
    ]
    for page in pages {
      let answer = visit.get(page)
      #expect(answer.status == 200, "\(page)")
      #expect(answer.headers["Content-Type"] == "text/html; charset=utf-8", "\(page)")
      #expect(answer.text.contains("<style") == false, "\(page)")
      #expect(visit.get(page + (page.contains("?") ? "&" : "?") + "lang=en").status == 200)
    }
    for page in ["/notifications.json", "/notifications/\(id).json"] {
      let object = try JSONSerialization.jsonObject(with: Data(visit.get(page).body))
      #expect(object is [String: Any], "\(page)")
    }
    #expect(visit.get("/notifications.csv").text.contains("notification,subject,kind"))
    for file in ["letter.docx", "dossier.zip"] {
      let answer = visit.get("/notifications/\(id)/\(file)")
      #expect(answer.body.prefix(2) == [0x50, 0x4B], "\(file)")
      #expect(answer.headers["Content-Disposition"]?.hasPrefix("attachment") == true)
    }
  }

  @Test func `two versions of the bylaws stand beside each other`() throws {
    for (name, second) in [("قديم", "الرئيس لسنتين"), ("جديد", "الرئيس لثلاث سنوات")] {
      visit.add([
        (
          "\(name).md",
          "---\ntitle: لائحة \(name)\nkind: law\ntags: لائحة داخلية\n---\n# لائحة\n\n"
            + "مادة 1\n\nالحزب تنظيم ديمقراطي مفتوح لكل المصريين.\n\nمادة 2\n\nمدة \(second) تبدأ "
            + "من إعلان النتيجة.\n"
        )
      ])
    }
    #expect(visit.get("/bylaws").text.contains("لائحة جديد"))
    let page = visit.get("/bylaws/compare?old=1&new=2").text
    #expect(page.contains("<del>لسنتين</del>") && page.contains("<ins>لثلاث سنوات</ins>"))
    #expect(visit.get("/bylaws/table?old=1&new=2").text.contains("<ins>لثلاث سنوات</ins>"))
    #expect(visit.get("/bylaws/compare?old=1&new=9").status == 404)
    visit.add([("نص.txt", "نص لا مواد فيه")])
    #expect(visit.get("/bylaws/compare?old=1&new=3").status == 400)
  }

  @Test func `signatures are counted, and doubled ones told`() throws {
    let id = try begin(visit, kind: "founding")
    let list = """
      الاسم,الرقم القومي,المحافظة
      ليلى بدر,29001010100011,القاهرة
      ليلى بدر,29001010100011,القاهرة
      سعد نور,,المريخ
      """
    let upload = Upload(field: "signatures", sentName: "كشف.csv", bytes: Array(list.utf8))
    let told = visit.post("/notifications/\(id)/founding", uploads: [upload])
    #expect(told.status == 200)
    #expect(told.text.contains("السطر 3") && told.text.contains("السطر 4"))
    #expect(visit.get("/notifications/\(id)/founding").text.contains("القاهرة"))
    #expect(visit.post("/notifications/\(id)/founding").status == 400)
    let poem = Upload(field: "signatures", sentName: "x.csv", bytes: Array("قصيدة".utf8))
    #expect(visit.post("/notifications/\(id)/founding", uploads: [poem]).status == 400)
  }
}
