import Deadlines
import Desk
import Foundation
import HTTP
import Records
import Support
import Testing

@testable import Web

/// A form acts once, however it arrives a second time.
struct SiteSendingTests {
  /// Forms of the site: where each stands, where it goes, and what is typed into it.
  private static let forms: [(page: String, action: String, typed: [String: String])] = [
    ("/tasks/new", "/tasks/new", ["title": "صورة من المحضر", "to": "membership"]),
    ("/tasks/1", "/tasks/1/answer", ["kind": "answered", "remark": "أُرسلت", "person": "نهى"]),
    ("/cases/1/events/new", "/cases/1/events/new", ["type": "hearing", "date": "2026-12-25"]),
    ("/cases/1", "/cases/1/parties", ["name": "عماد رشاد البحيري", "role": "lawyer"]),
    ("/cases/new", "/cases/new", ["numbers": "9 لسنة 2026 جنح", "accused": "نادر فايق الكهرماني"]),
    ("/deadlines/new", "/deadlines/new", ["title": "مذكرة", "date": "2026-12-20"]),
    ("/deadlines", "/deadlines/1/acknowledge", ["by": "سلوى"]),
    ("/people/new", "/people/new", ["name": "زينب أنور المرجاني", "number": "88"]),
    ("/people/1", "/people/1/consents", ["scope": "secretariat", "remark": "شفوية"]),
    ("/notifications/new", "/notifications/new", ["subject": "نقل المقر", "kind": "hq_address"]),
    ("/notifications/1", "/notifications/1/note", ["words": "اتصلنا بالأمانة"]),
    ("/events/1", "/events/1/interventions", ["party": "اللجنة", "asked_for": "زيارة"]),
    ("/feeds", "/feeds", ["label": "هاتف الأمين"]),
    ("/holidays", "/holidays", ["date": "2027-03-03", "name": "عطلة", "source": "قرار"]),
  ]

  @Test(arguments: forms.indices)
  func `a form that arrives again does nothing more, and leads where it led`(place: Int) throws {
    let (page, action, typed) = Self.forms[place]
    let archive = try MarkedSite()
    let form = try archive.form(on: page, to: action, typing: typed)
    let before = try archive.measure()
    let first = archive.post(action, form)
    let once = try archive.measure()
    #expect(once != before, "\(action): \(first.status)")
    let second = archive.post(action, form)
    #expect(try archive.measure() == once, "\(action)")
    #expect(second.status == 303, "\(action)")
    if let led = first.headers["Location"] { #expect(second.headers["Location"] == led) }
    // It is remembered in the archive, not by the program.
    let restarted = try MarkedSite(opening: archive)
    #expect(restarted.post(action, form).status == 303)
    #expect(try restarted.measure() == once, "\(action)")
  }

  @Test func `what a second arrival leads to says so, once`() throws {
    let archive = try MarkedSite()
    let form = try archive.form(on: "/tasks/new", to: "/tasks/new", typing: ["title": "صورة"])
    let led = try #require(archive.post("/tasks/new", form).headers["Location"])
    let again = archive.post("/tasks/new", form)
    let cookie = try #require(again.headers["Set-Cookie"]?.split(separator: ";").first)
    let told = archive.site(Request(.get, led, headers: ["cookie": String(cookie)]))
    #expect(told.text.contains("حُفظ مرة واحدة"))
    #expect(told.headers["Set-Cookie"]?.contains("Max-Age=0") == true)
    #expect(archive.site(Request(.get, led)).text.contains("حُفظ مرة واحدة") == false)
  }

  @Test func `the same words from a page that was opened anew are asked about first`() throws {
    let archive = try MarkedSite()
    let typed = ["type": "hearing", "date": "2026-12-25", "hour": "10:00"]
    let (page, action) = ("/cases/1/events/new", "/cases/1/events/new")
    let led = try #require(
      archive.post(action, try archive.form(on: page, to: action, typing: typed))
        .headers["Location"])
    let once = try archive.measure()
    let again = archive.post(action, try archive.form(on: page, to: action, typing: typed))
    #expect(again.status == 409)
    #expect(again.text.contains("2026-12-25") && again.text.contains("href=\"\(led)\""))
    #expect(try archive.measure() == once)
    // Sent from there it is meant.
    let meant = try archive.form(in: again, to: action, typing: [:])
    #expect(archive.post(action, meant).status == 303)
    #expect(try archive.measure() != once)
    // Other words are nobody's second time.
    let other = try archive.form(on: page, to: action, typing: ["type": "hearing", "date": "2027"])
    #expect(archive.post(action, other).status == 303)
  }

  @Test func `other words from a page that went back are asked about first`() throws {
    let archive = try MarkedSite()
    var form = try archive.form(on: "/tasks/new", to: "/tasks/new", typing: ["title": "صورة"])
    archive.post("/tasks/new", form)
    form = form.typing(["title": "صورة رسمية"])
    let again = archive.post("/tasks/new", form)
    #expect(again.status == 409 && again.text.contains("صورة رسمية"))
    #expect(try archive.desk.tasks(TaskListing(), for: .local).count == 2)
  }

  @Test(arguments: forms.indices)
  func `a form of an earlier run comes back filled and acts when it is sent again`(
    place: Int
  ) throws {
    let (page, action, typed) = Self.forms[place]
    let old = try MarkedSite()
    let form = try old.form(on: page, to: action, typing: typed)
    let archive = try MarkedSite(opening: old)
    let before = try archive.measure()
    let answer = archive.post(action, form)
    #expect(answer.status == 403, "\(action)")
    #expect(try archive.measure() == before, "\(action)")
    for text in typed.values { #expect(answer.text.contains(text), "\(action): \(text)") }
    let again = try archive.form(in: answer, to: action, typing: [:])
    #expect(archive.post(action, again).status < 400, "\(action)")
    #expect(try archive.measure() != before, "\(action)")
  }

  @Test func `a form of an earlier run that arrives three times acts once`() throws {
    let old = try MarkedSite()
    let (page, action) = ("/cases/1/events/new", "/cases/1/events/new")
    let typed = ["type": "hearing", "date": "2026-12-25", "hour": "10:00"]
    let form = try old.form(on: page, to: action, typing: typed)
    let archive = try MarkedSite(opening: old)
    let answers = (1...3).map { _ in archive.post(action, form) }
    let filled = try answers.map { try archive.form(in: $0, to: action, typing: [:]) }
    #expect(archive.post(action, filled[0]).status == 303)
    let once = try archive.measure()
    for form in filled.dropFirst() {
      // What these pages told was that they were old, not that the like of them has acted.
      let asked = archive.post(action, form)
      #expect(asked.status == 409 && asked.text.contains("2026-12-25"))
    }
    #expect(try archive.measure() == once)
    let asked = archive.post(action, filled[2])
    let meant = try archive.form(in: asked, to: action, typing: [:])
    #expect(archive.post(action, meant).status == 303)
    #expect(try archive.measure() != once)
  }

  @Test func `files do not come back, and that is said`() throws {
    let old = try MarkedSite()
    let before = try old.desk.holdings(for: .local)
    for (page, action) in [("/intake", "/intake"), ("/cases/1", "/cases/1/papers")] {
      let form = try old.form(on: page, to: action, typing: [:])
      let upload = Upload(field: "files", sentName: "محضر.txt", bytes: Array("نص المحضر".utf8))
      let archive = try MarkedSite(opening: old)
      let answer = archive.post(action, form, uploads: [upload])
      #expect(answer.status == 403, "\(action)")
      #expect(answer.text.contains("اختر") && answer.text.contains("محضر.txt"), "\(action)")
      #expect(try archive.desk.holdings(for: .local) == before, "\(action)")
    }
  }

  @Test func `a page elsewhere is given no form to send again`() throws {
    let old = try MarkedSite()
    let form = try old.form(on: "/tasks/new", to: "/tasks/new", typing: ["title": "صورة"])
    let archive = try MarkedSite(opening: old)
    for origin in ["https://elsewhere.invalid", "null", "http://127.0.0.1:8018"] {
      let answer = archive.site(
        Request(
          .post, "/tasks/new", headers: ["host": "127.0.0.1:8017", "origin": origin], form: form))
      #expect(answer.status == 403 && answer.text.contains("name=\"token\"") == false)
    }
    let ours = archive.site(
      Request(
        .post, "/tasks/new",
        headers: ["host": "127.0.0.1:8017", "origin": "http://127.0.0.1:8017"], form: form))
    #expect(ours.status == 403 && ours.text.contains("name=\"token\""))
  }
}
