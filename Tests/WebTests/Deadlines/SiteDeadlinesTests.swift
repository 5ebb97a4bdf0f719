import Deadlines
import Desk
import Foundation
import HTTP
import Records
import Testing

@testable import Web

struct SiteDeadlinesTests {
  @Test func `a due date by a rule is kept, explained, acknowledged and closed`() throws {
    let visit = try Visit()
    let kept = visit.post("/deadlines/new", ["rule": "N-FAPPEAL-40", "date": "١/١٠/٢٠٢٦"])
    #expect(kept.status == 303 && kept.headers["Location"] == "/deadlines/1")
    let page = visit.get("/deadlines/1").text
    for said in ["10 نوفمبر 2026", "السند", "407", "التحفظ"] { #expect(page.contains(said)) }
    #expect(visit.get("/deadlines").text.contains("href=\"/deadlines/1\""))
    #expect(visit.post("/deadlines/1/acknowledge", ["by": "سالمة"]).status == 303)
    #expect(visit.get("/deadlines/1").text.contains("سالمة"))
    let refused = visit.post("/deadlines/1/close", ["state": "done"])
    #expect(refused.status == 400 && refused.text.contains("لا ينتهي ميعاد بلا مستند"))
    let closed = visit.post("/deadlines/1/close", ["state": "done", "reason": "قُدِّم التقرير"])
    #expect(closed.status == 303)
    #expect(visit.get("/deadlines").text.contains("href=\"/deadlines/1\"") == false)
    #expect(visit.get("/deadlines/1.json").text.contains("\"done\""))
  }

  @Test(arguments: [("renewal", "N-RENEW-15"), ("renewal", ""), ("remand", "")])
  func `an order of unknown length leads to the form where its end is entered`(
    type: String, rule: String
  ) throws {
    let visit = try Visit()
    visit.post("/cases/new", ["numbers": "12 لسنة 2026 جنايات", "accused": "كريم هريدي الغمري"])
    let today = Desk.today()
    let day = try #require(today.adding(days: -1))
    let isKnown = rule.isEmpty
    var form: Fields = ["type": type, "date": "\(day)", "person": "1"]
    if isKnown { form.append("days", "15") }
    #expect(visit.post("/cases/1/events/new", form).headers["Location"] == "/cases/1")
    let due = try #require(day.adding(days: 14))
    let month = "/calendar?month=\(due.description.prefix(7))"
    for page in ["/deadlines", month, "/", "/cases/1", "/deadlines/1"] {
      let text = visit.get(page).text
      let leads = text.contains(/href="\/events\/1"[^>]*>أدخل نهاية الأمر</)
      #expect(leads == (isKnown == false), "\(page)")
    }
    guard isKnown == false else { return }
    // The way leads to the form; once the end is entered, no page asks any more.
    let sheet = visit.get("/events/1").text
    #expect(sheet.contains("name=\"until\"") && sheet.contains("name=\"days\""))
    form.append("days", "15")
    #expect(visit.post("/events/1", form).status == 303)
    for page in ["/deadlines", month, "/", "/cases/1"] {
      #expect(visit.get(page).text.contains("أدخل نهاية الأمر") == false, "\(page)")
    }
  }

  @Test func `what was typed stays beside what is wrong with it`() throws {
    let visit = try Visit()
    let refused = visit.post("/deadlines/new", ["title": "جلسة الزعفران", "date": "31/4/2026"])
    #expect(refused.status == 400)
    #expect(refused.text.contains("جلسة الزعفران") && refused.text.contains("31/4/2026"))
    #expect(visit.get("/deadlines.json").text.contains("\"overdue\":[]"))
  }

  @Test func `a period is counted without keeping anything`() throws {
    let visit = try Visit()
    let page = visit.get("/due?rule=PPL-16-10&date=2022-07-22").text
    #expect(page.contains("1 أغسطس 2022") && page.contains("من الذاكرة"))
    #expect(visit.get("/due?rule=NO-SUCH&date=2022-07-22").status == 200)
    #expect(visit.get("/due?rule=PPL-16-10&date=xyz").text.contains("flaw"))
  }

  @Test func `a task is asked, answered and stands in the follow-up sheet`() throws {
    let visit = try Visit()
    let asked = visit.post(
      "/tasks/new", ["title": "كشف العضويات", "to": "membership", "due": "2126-01-05"])
    #expect(asked.headers["Location"] == "/tasks/1")
    #expect(visit.get("/tasks?of=membership").text.contains("كشف العضويات"))
    #expect(visit.post("/tasks/1/answer", ["kind": "answered", "remark": ""]).status == 400)
    #expect(visit.post("/tasks/1/answer", ["kind": "answered", "remark": "أُرسل"]).status == 303)
    #expect(visit.get("/tasks/sheets/membership").text.contains("أُرسل"))
  }

  @Test func `a feed's address is told once and answers until it is revoked`() throws {
    let visit = try Visit()
    let made = visit.site(
      Request(
        .post, "/feeds", headers: ["host": "127.0.0.1:8017"],
        form: ["token": "secret", "label": "هاتف الأمين"])
    ).text
    let token = try #require(made.firstMatch(of: /\/feeds\/([A-Za-z0-9_-]+)\.ics/)?.output.1)
    #expect(made.contains("http://127.0.0.1:8017/feeds/\(token).ics"))
    #expect(visit.get("/feeds").text.contains(token) == false)
    #expect(visit.get("/feeds/\(token).ics").text.hasPrefix("BEGIN:VCALENDAR"))
    #expect(visit.post("/feeds/1/revoke", [:]).status == 303)
    #expect(visit.get("/feeds/\(token).ics").status == 404)
  }

  @Test func `a holiday needs a source, and a rule a lawyer's name`() throws {
    let visit = try Visit()
    #expect(visit.post("/holidays", ["date": "2027-01-07", "name": "عيد"]).status == 400)
    let added = visit.post(
      "/holidays", ["date": "2027-01-07", "name": "عيد", "source": "قرار متخيَّل"])
    #expect(added.status == 200 && added.text.contains("قرار متخيَّل"))
    #expect(visit.post("/rules/PPL-16-10/confirm", ["date": "2026-11-25"]).status == 400)
    let confirmed = visit.post(
      "/rules/PPL-16-10/confirm",
      ["by": "محامية متخيَّلة", "date": "2026-11-25", "reason": "الجريدة الرسمية"])
    #expect(confirmed.status == 303)
    #expect(visit.get("/rules/PPL-16-10").text.contains("محامية متخيَّلة"))
  }

  @Test(arguments: ["/deadlines/new", "/tasks/new"])
  func `what a link says that something belongs to is kept`(address: String) throws {
    let visit = try Visit()
    visit.post("/notifications/new", ["kind": "hq_address", "subject": "نقل المقر"])
    let form = visit.get(address + "?notification=1").text
    #expect(form.contains("name=\"notification\" value=\"1\""))
    #expect(form.contains("href=\"/notifications/1\""))
    let kept = visit.post(
      address, ["title": "رد على طلب", "date": "2126-01-05", "notification": "1"])
    let page = visit.get(try #require(kept.headers["Location"])).text
    #expect(page.contains("href=\"/notifications/1\""))
  }
}
