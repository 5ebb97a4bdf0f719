import Deadlines
import Desk
import Foundation
import HTTP
import Records
import Search
import Testing

@testable import Web

struct SiteCasesTests {
  private static let opening: Fields = [
    "numbers": "1054 لسنة 2026 حصر أمن دولة عليا\n88 لسنة 2026 إداري",
    "accused": "عبد الرحمن سعيد الزعفراني", "body": "نيابة أمن الدولة العليا",
    "visibility": "secretariat",
  ]

  @Test func `a case is opened with two numbers, and arrest and remand are added`() throws {
    let visit = try Visit()
    #expect(visit.get("/cases").text.contains("لا قضايا بعد"))
    let opened = visit.post("/cases/new", Self.opening)
    #expect(opened.status == 303 && opened.headers["Location"] == "/cases/1")
    for form: Fields in [
      ["type": "arrest", "date": "2025-10-25", "person": "1"],
      ["type": "remand", "date": "26/10/2025", "person": "1", "decision": "حبس 4 أيام"],
      ["type": "hearing", "date": "2025-10-30", "next": "2125-11-09", "next_hour": "9:30"],
    ] {
      let answer = visit.post("/cases/1/events/new", form)
      #expect(answer.headers["Location"] == "/cases/1", "\(answer.text)")
    }
    let page = visit.get("/cases/1").text
    for said in [
      "1054 لسنة 2026 حصر أمن دولة عليا", "88 لسنة 2026 إداري", "عبد الرحمن سعيد الزعفراني",
      "محبوس احتياطيًا · ", "قبض", "حبس 4 أيام", "9 نوفمبر 2125", "09:30", "<svg",
    ] {
      #expect(page.contains(said), "\(said)")
    }
    let list = visit.get("/cases?q=" + "1054/2026".percentEncoded).text
    #expect(list.contains("href=\"/cases/1\""))
    let hits = visit.get("/search?q=" + "عبدالرحمن الزعفراني".percentEncoded).text
    #expect(hits.contains("href=\"/cases/1\""))
    #expect(visit.get("/people/1").text.contains("href=\"/cases/1\""))
    #expect(visit.get("/figures").status == 200)
    let conflict = visit.get("/conflicts?names=" + "عبدالرحمن الزعفراني".percentEncoded)
    #expect(conflict.text.contains("href=\"/cases/1\""))
    #expect(visit.get("/cases.csv").text.contains("1054"))
    for twin in ["/cases.json", "/cases/1.json", "/people.json", "/people/1.json"] {
      #expect(
        (try? JSONSerialization.jsonObject(with: Data(visit.get(twin).body))) != nil, "\(twin)")
    }
  }

  @Test func `several are renewed by one form, and one is rotated into a new case`() throws {
    let visit = try Visit()
    visit.post(
      "/cases/new",
      [
        "numbers": "12 لسنة 2026 حصر أمن دولة عليا", "visibility": "secretariat",
        "accused": "كريم هريدي الغمري\nنجاة شحاتة البلقيني",
      ])
    #expect(visit.get("/cases/1/events/new").text.contains("name=\"everyone\""))
    visit.post(
      "/cases/1/events/new",
      Fields(query: "type=arrest&date=2025-10-25&person=1&person=2"))
    let renewed = visit.post(
      "/cases/1/events/new", ["type": "renewal", "date": "2025-11-05", "everyone": "1"])
    #expect(renewed.headers["Location"] == "/cases/1", "\(renewed.text)")
    #expect(visit.get("/cases").text.contains("محبوسون: 2"))
    #expect(visit.get("/cases/1").text.contains("href=\"/cases/1/rotate\""))
    let form = visit.get("/cases/1/rotate").text
    // Of several accused nobody is ticked.
    #expect(form.contains("كريم هريدي الغمري") && form.contains("checked") == false)
    let refused = visit.post("/cases/1/rotate", ["person": "2", "date": "2025-12-01"])
    #expect(refused.status == 400 && refused.text.contains("اكتب رقم القضية الجديدة"))
    let rotated = visit.post(
      "/cases/1/rotate",
      [
        "person": "2", "date": "2025-12-01", "numbers": "99 لسنة 2026 حصر أمن دولة عليا",
        "type": "remand", "until": "2025-12-15",
      ])
    #expect(rotated.headers["Location"] == "/cases/2", "\(rotated.text)")
    #expect(visit.get("/cases/2").text.contains("تدوير من 1"))
    #expect(visit.get("/held").text.contains("99 لسنة 2026"))
    #expect(visit.get("/cases").text.contains("محبوسون: 2"))
    // The only accused of a case is.
    let ticked = visit.get("/cases/2/rotate").text
    #expect(ticked.components(separatedBy: "checked").count == 2)
    // Both are accused in the first case, one of them held by the second alone.
    #expect(visit.get("/cases/1").text.contains("هنا · محبوس في قضية أخرى"))
  }

  @Test func `an arrest gives its next date with every step, and a calendar without names`() throws
  {
    let visit = try Visit()
    visit.post("/cases/new", Self.opening)
    let today = Desk.today()
    let arrest: Fields = ["type": "arrest", "date": "\(today)", "person": "1"]
    visit.post("/cases/1/events/new", arrest)
    let due = try #require(today.adding(days: 3))
    for (lang, words) in [
      ("ar", ["المواعيد", "كيف حُسب؟", "القاعدة", "N-REMAND-4", "الحبس الاحتياطي بأمر النيابة"]),
      (
        "en",
        ["Deadlines", "How was it computed?", "Last day", "Remand ordered by the prosecution"]
      ),
    ] {
      let page = visit.get("/cases/1?lang=\(lang)").text
      for word in words { #expect(page.contains(word), "\(word)") }
      #expect(page.contains("datetime=\"\(due)\""))
    }
    let calendar = visit.get("/cases/1.ics")
    #expect(calendar.headers["Content-Type"] == "text/calendar; charset=utf-8")
    let day = due.description.replacing("-", with: "")
    #expect(calendar.text.contains("DTSTART;VALUE=DATE:\(day)"))
    #expect(calendar.text.contains("الزعفراني") == false)
    let renewal: Fields = ["type": "renewal", "date": "\(today)", "person": "1"]
    visit.post("/cases/1/events/new", renewal)
    let told = visit.get("/cases/1").text
    #expect(told.contains("مد الحبس الاحتياطي أمام القاضي الجزئي") && told.contains("مؤقت"))
  }

  @Test func `somebody of a like name is asked about before a second person is entered`() throws {
    let visit = try Visit()
    visit.post("/cases/new", Self.opening)
    var form: Fields = ["numbers": "5 لسنة 2026 جنح", "accused": "عبدالرحمن سعيد الزعفرانى"]
    let asked = visit.post("/cases/new", form)
    #expect(asked.status == 200 && asked.text.contains("هل تقصد أحد هؤلاء؟"))
    #expect(asked.text.contains("5 لسنة 2026 جنح"))
    #expect(try visit.desk.cases(CaseListing(), for: .local).total == 1)
    form.append("who-name-0", "عبدالرحمن سعيد الزعفرانى")
    var known = form
    known.append("who-0", "1")
    #expect(visit.post("/cases/new", known).status == 303)
    #expect(try visit.desk.caseFile(2, for: .local).parties.map(\.person) == [1])
    var new = form
    new.append("who-0", "new")
    // The number is entered already: another case of it must be said to be one.
    let taken = visit.post("/cases/new", new)
    #expect(taken.status == 200 && taken.text.contains("href=\"/cases/2\""))
    #expect(try visit.desk.cases(CaseListing(), for: .local).total == 2)
    new.append("other-case", "1")
    #expect(visit.post("/cases/new", new).status == 303)
    #expect(try visit.desk.caseFile(3, for: .local).parties.map(\.person) == [2])
    var other = known
    other.append("x", "")
    let renamed = Fields(
      query: other.query.replacing("accused=", with: "accused=%D9%87%D8%A8%D8%A9%20"))
    #expect(visit.post("/cases/new", renamed).status != 500)
    #expect(visit.post("/people/new", ["name": "عبد الرحمن سعيد الزعفراني"]).status == 200)
    #expect(
      visit.post("/people/new", ["name": "عبد الرحمن سعيد الزعفراني", "new": "1"]).status == 303)
  }

  @Test func `a case that is refused leaves nobody behind`() throws {
    let visit = try Visit()
    visit.post("/cases/new", Self.opening)
    let name = "عبدالرحمن سعيد الزعفرانى"
    let refused = visit.post(
      "/cases/new",
      [
        "numbers": "5 لسنة 2026 جنح", "accused": name, "who-name-0": name, "who-0": "new",
        "lawyer": "منى الشاذلي المحامية", "appeal_of": "77",
      ])
    #expect(refused.status == 404 && refused.text.contains("appeal_of-flaw"))
    #expect(try visit.desk.people(PersonListing(), for: .local).total == 1)
  }

  private static let wrong: [(String, Fields, String)] = [
    ("/cases/new", ["numbers": "بلا أرقام", "accused": "هبة رشاد"], "numbers-flaw"),
    ("/cases/new", ["remark": "كلام طويل"], "numbers-flaw"),
    ("/cases/new", ["numbers": "5 لسنة 2026", "opened": "31/4/2026"], "opened-flaw"),
    ("/cases/new", ["numbers": "5 لسنة 2026", "appeal_of": "77"], "appeal_of-flaw"),
    (
      "/cases/1/edit", ["numbers": "5 لسنة 2026", "title": "ق", "appeal_of": "1"], "appeal_of-flaw"
    ),
    ("/cases/1/events/new", ["date": "2026-01-01", "place": "قسم"], "type-flaw"),
    ("/cases/1/events/new", ["type": "hearing", "date": "2026-02-30"], "date-flaw"),
    ("/cases/1/events/new", ["type": "hearing", "hour": "25:00"], "hour-flaw"),
    (
      "/cases/1/events/new", ["type": "remand", "date": "2026-03-05", "until": "2026-03-01"],
      "until-flaw"
    ),
    ("/cases/1/events/new", ["type": "hearing", "document": "99"], "document-flaw"),
    ("/cases/1/parties", ["name": " ", "role": "lawyer", "remark": "عن الأول"], "name-flaw"),
    ("/cases/1/papers", ["document": "99"], "document-flaw"),
    ("/people/new", ["name": "هبة رشاد", "birth": "قديم"], "birth-flaw"),
    ("/people/1/consents", ["scope": "lawyers", "date": "يومًا ما"], "date-flaw"),
  ]

  @Test(arguments: wrong)
  func `what is wrong is said beside its field, and what was typed is still there`(
    address: String, form: Fields, flaw: String
  ) throws {
    let visit = try Visit()
    visit.post("/cases/new", Self.opening)
    let before = try visit.desk.caseFile(1, for: .local)
    for lang in ["ar", "en"] {
      let answer = visit.post("\(address)?lang=\(lang)", form)
      #expect((400...409).contains(answer.status), "\(answer.status)")
      #expect(answer.text.contains("id=\"\(flaw)\""))
      for field in form.all where field.value.trimmed.isEmpty == false {
        #expect(answer.text.contains(field.value), "\(field.name)")
      }
    }
    #expect(try visit.desk.caseFile(1, for: .local) == before)
    #expect(try visit.desk.cases(CaseListing(), for: .local).total == 1)
  }

  @Test func `what somebody did about an event is noted on its page and stands in the case`() throws
  {
    let visit = try Visit()
    visit.post("/cases/new", Self.opening)
    visit.post("/cases/1/events/new", ["type": "disappearance", "date": "2025-10-25"])
    #expect(visit.get("/cases/1").text.contains("/events/1#interventions"))
    let refused = visit.post(
      "/events/1/interventions", ["asked_on": "31/4/2026", "response": "لم يُجب"])
    #expect(refused.status == 400)
    for id in ["party-flaw", "asked_on-flaw"] { #expect(refused.text.contains("id=\"\(id)\"")) }
    #expect(refused.text.contains("لم يُجب"))
    // The form stands far below: what is wrong is said at the head of the page too.
    #expect(refused.text.contains("<a href=\"#asked_on\">"))
    let sent = visit.post(
      "/events/1/interventions",
      [
        "party": "نقابة <المحامين>", "asked_on": "١/١١/٢٠٢٥", "asked_of": "النائب العام",
        "asked_for": "الكشف عن مكانه",
      ])
    #expect(sent.status == 303 && sent.headers["Location"] == "/cases/1")
    for page in ["/cases/1", "/events/1"] {
      let text = visit.get(page).text
      #expect(text.contains("نقابة &lt;المحامين&gt;") && text.contains("الكشف عن مكانه"))
      #expect(text.contains("1 نوفمبر 2025"))
    }
    #expect(visit.post("/events/9/interventions", ["party": "أ"]).status == 404)
  }

  @Test func `an event is corrected and the old one stays; a party and a paper come and go`() throws
  {
    let visit = try Visit()
    visit.post("/cases/new", Self.opening)
    visit.post("/cases/1/events/new", ["type": "arrest", "date": "2025-10-25", "person": "1"])
    #expect(visit.get("/events/1").text.contains("value=\"2025-10-25\""))
    #expect(
      visit.post("/events/1", ["type": "arrest", "date": "2025-10-24", "person": "1"]).status == 303
    )
    let page = visit.get("/cases/1").text
    #expect(page.contains("24 أكتوبر 2025") && page.contains("ما صُحِّح"))
    #expect(visit.post("/trash/event/2").headers["Location"] == "/trash")
    let lawyer: Fields = [
      "name": "منى الشاذلي المحامية", "role": "lawyer", "represents": "1",
      "attorney": "4412 ج لسنة 2026",
    ]
    #expect(visit.post("/cases/1/parties", lawyer).status == 303)
    #expect(visit.get("/cases/1").text.contains("4412 ج لسنة 2026"))
    #expect(visit.post("/cases/1/parties/remove", ["party": "2"]).status == 303)
    let upload = Upload(field: "files", sentName: "محضر.txt", bytes: Array("محضر ضبط مخترع".utf8))
    #expect(visit.post("/cases/1/papers", uploads: [upload]).status == 303)
    let paper = try #require(try visit.desk.caseFile(1, for: .local).documents.first).id
    #expect(visit.post("/cases/1/papers/remove", ["document": "\(paper)"]).status == 303)
    let file = try visit.desk.caseFile(1, for: .local)
    #expect(file.documents.isEmpty && file.parties.count == 1 && file.events.isEmpty)
    #expect(visit.post("/cases/1/papers", ["document": "\(paper)"]).status == 303)
    #expect(try visit.desk.caseFile(1, for: .local).documents.count == 1)
  }

  @Test func `the last day of a power of attorney is typed, corrected and warned of`() throws {
    let visit = try Visit()
    var opening = Self.opening
    opening.append("lawyer", "منى الشاذلي المحامية")
    opening.append("attorney", "120/2024 حتى 31/2/2126")
    let wrong = visit.post("/cases/new", opening)
    #expect(wrong.status == 400 && wrong.text.contains("id=\"attorney-flaw\""))
    opening.set("lawyer", "")
    opening.set("attorney", "120/2024 حتى 31/12/2126")
    #expect(visit.post("/cases/new", opening).text.contains("id=\"lawyer-flaw\""))
    opening.set("lawyer", "منى الشاذلي المحامية")
    #expect(visit.post("/cases/new", opening).status == 303)
    let page = visit.get("/cases/1").text
    #expect(page.contains("31 ديسمبر 2126") && page.contains("120 لسنة 2024 حتى 2126-12-31"))
    let party = try #require(try visit.desk.caseFile(1, for: .local).parties.last).id
    let refused = visit.post(
      "/cases/1/parties/attorney", ["party": "\(party)", "attorney": "120/2024 حتى العام المقبل"])
    #expect(refused.text.contains("id=\"party-\(party)-attorney-flaw\""))
    #expect(refused.text.contains("value=\"120/2024 حتى العام المقبل\""))
    #expect(
      visit.post(
        "/cases/1/parties/attorney", ["party": "\(party)", "attorney": "120/2024 حتى 30/6/2126"]
      ).status == 303)
    let due = try visit.desk.deadlines(DeadlineListing(subject: .case(1)), for: .local)
      .filter { $0.details.title.contains("منى الشاذلي") }.compactMap { $0.due?.date.description }
    #expect(due == ["2126-04-01", "2126-05-31", "2126-06-23", "2126-06-30"])
    #expect(visit.get("/cases/1").text.contains("2126-12-31"))
  }
}
