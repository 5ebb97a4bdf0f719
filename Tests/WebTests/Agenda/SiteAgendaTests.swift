@testable import Deadlines
import Desk
import HTTP
import Records
import Support
import Testing

@testable import Web

struct AgendaTests {
  @Test func `a feed's address gives a calendar without names, until it is revoked`() throws {
    let visit = try Visit()
    let today = Desk.today()
    let details = DeadlineDetails(title: "استئناف حكم فلان الفلاني", person: "المحامي")
    let draft = DeadlineDraft(
      details, .rule("C54-WEEK", Fact(date: today, time: nil), law: nil))
    _ = try visit.desk.addDeadlines([draft], by: .local)
    let (feed, token) = try visit.desk.addFeed(
      "هاتف", hasNames: false, visibility: .secretariat, days: 30, by: .local)
    let answer = visit.get("/feeds/\(token).ics")
    #expect(answer.status == 200)
    #expect(answer.headers["Content-Type"] == "text/calendar; charset=utf-8")
    #expect(answer.headers["Cache-Control"]?.contains("no-store") == true)
    #expect(answer.text.contains("UID:deadline-1@"))
    let rule = try #require(try visit.desk.rulebook().rule("C54-WEEK"))
    let unfolded = answer.text.replacing("\r\n ", with: "")
    #expect(unfolded.contains("SUMMARY:ميعاد: \(CalendarFile.escaped(rule.title.arabic))\r\n"))
    #expect(unfolded.contains("C54-WEEK") == false)
    #expect(unfolded.contains("X-WR-CALNAME:هاتف\r\n"))
    #expect(answer.text.contains("فلان") == false && answer.text.contains("المحامي") == false)
    try visit.desk.revokeFeed(feed.id, by: .local)
    let revoked = visit.get("/feeds/\(token).ics")
    let unknown = visit.get("/feeds/\(String(repeating: "0", count: 64)).ics")
    #expect(revoked.status == 404 && unknown.status == 404)
    #expect(visit.get("/feeds/x").status == 404)
  }

  @Test func `the page of feeds says whom an address serves, and gives a file for a telephone`()
    throws
  {
    let visit = try Visit()
    let page = visit.get("/feeds").text
    #expect(page.contains("127.0.0.1") && page.contains("href=\"/agenda.ics?names=1\""))
    let file = visit.get("/agenda.ics")
    #expect(file.headers["Content-Disposition"] == "attachment; filename=\"agenda.ics\"")
    #expect(file.text.hasPrefix("BEGIN:VCALENDAR\r\n"))
  }
}
