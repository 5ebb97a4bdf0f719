import Desk
import HTTP
import Records
import Testing

@testable import Web

/// The decisions of the Committee, entered by form.
struct SiteDecisionsTests {
  private let visit: Visit

  init() throws { visit = try Visit() }

  /// A notification of which nothing but its receipt is known.
  private func known() throws -> NotificationID {
    let particulars = NotificationParticulars(
      kind: .changeOfPresident, subject: "رئاسة <الحزب>", texts: [.knownFrom: "جريدة متخيَّلة"])
    let id = try visit.desk.addNotification(particulars, by: .local).id
    _ = try visit.desk.advance(
      id,
      taking: NotificationStep(.annotated, dates: [.annotated: try CivilDate("2022-10-24")]),
      by: .local)
    return id
  }

  @Test func `a decision is entered once and stands on the pages of what it touches`() throws {
    let id = try known()
    let form = visit.get("/notifications/decisions/new").text
    #expect(form.contains("name=\"touch.\(id)\""))
    let answer = visit.post(
      "/notifications/decisions/new",
      [
        "number": "61 لسنة 2024", "decided": "10/9/2024", "notice": "12/9/2024",
        "says": "اعتبار المنصب خاليًا", "visibility": "secretariat", "touch.\(id)": "vacancy",
      ])
    #expect(answer.status == 303)
    #expect(answer.headers["Location"] == "/notifications/decisions/1")
    #expect(try visit.desk.notification(id, for: .local).state == .vacancy)
    let page = visit.get("/notifications/decisions/1").text
    #expect(page.contains("61 لسنة 2024") && page.contains("اعتبار المنصب خاليًا"))
    #expect(page.contains("رئاسة &lt;الحزب&gt;"))
    for address in ["/notifications/\(id)", "/notifications", "/notifications/decisions"] {
      #expect(visit.get(address).text.contains("/notifications/decisions/1"), "\(address)")
    }
    #expect(visit.get("/notifications/decisions.csv").text.contains("\(id)=vacancy"))
    #expect(visit.get("/notifications/decisions/1.json").text.contains("\"state\":\"vacancy\""))
  }

  @Test func `what is wrong stands beside its field, and nothing is entered`() throws {
    let id = try known()
    let answer = visit.post(
      "/notifications/decisions/new",
      ["decided": "10/9/2024", "notice": "1/9/2024", "says": "حفظ", "touch.\(id)": "shelved"])
    #expect(answer.status >= 400)
    #expect(answer.text.contains("id=\"notice-flaw\""))
    #expect(answer.text.contains("value=\"1/9/2024\""))
    let empty = visit.post("/notifications/decisions/new", ["number": "7"])
    #expect(empty.text.contains("id=\"decided-flaw\"") && empty.text.contains("id=\"says-flaw\""))
    #expect(try visit.desk.decisions(for: .local).isEmpty)
    #expect(try visit.desk.notification(id, for: .local).state == .annotated)
  }
}
