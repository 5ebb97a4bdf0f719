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

  @Test func `a decision is corrected in a form that holds what is there`() throws {
    let id = try known()
    var details = CommitteeDecisionDetails(
      number: "61 لسنة 2024", decided: try CivilDate("2024-09-10"), says: "اعتبار المنصب خاليًا")
    details.notice = try CivilDate("2024-09-12")
    _ = try visit.desk.add(decision: details, touching: [(id, .vacancy)], by: .local)
    #expect(
      visit.get("/notifications/decisions/1").text.contains("/notifications/decisions/1/edit"))
    let form = visit.get("/notifications/decisions/1/edit").text
    for kept in [
      "value=\"61 لسنة 2024\"", "value=\"2024-09-12\"", "value=\"vacancy\" selected",
      "name=\"was.\(id)\" value=\"vacancy\"",
    ] {
      #expect(form.contains(kept), "\(kept)")
    }
    let fields: Fields = [
      "number": "61 لسنة 2024", "decided": "2024-09-10", "notice": "2024-09-14",
      "says": "اعتبار المنصب خاليًا", "visibility": "secretariat", "touch.\(id)": "vacancy",
      "was.\(id)": "vacancy",
    ]
    var early = fields
    early.set("notice", "1/9/2024")
    let wrong = visit.post("/notifications/decisions/1/edit", early)
    #expect(wrong.text.contains("id=\"notice-flaw\"") && wrong.text.contains("value=\"1/9/2024\""))
    let answer = visit.post("/notifications/decisions/1/edit", fields)
    #expect(answer.headers["Location"] == "/notifications/decisions/1")
    #expect(try visit.desk.notification(id, for: .local).date(.notice)?.description == "2024-09-14")
    #expect(visit.get("/notifications/decisions/1").text.contains("2024-09-12"))
  }

  @Test func `what two tabs choose for one notification is told, and what one chose stays`() throws
  {
    let (first, second) = (try known(), try known())
    let details = CommitteeDecisionDetails(
      number: "61 لسنة 2024", decided: try CivilDate("2024-09-10"), says: "اعتبار المنصب خاليًا")
    _ = try visit.desk.add(decision: details, touching: [(first, nil)], by: .local)
    let page = "/notifications/decisions/1/edit"
    var tab: Fields = [
      "number": "61 لسنة 2024", "decided": "2024-09-10", "says": "اعتبار المنصب خاليًا",
      "visibility": "secretariat", "touch.\(first)": "touched", "was.\(first)": "touched",
      "touch.\(second)": "", "was.\(second)": "",
    ]
    var other = tab
    tab.set("touch.\(first)", "vacancy")
    #expect(visit.post(page, tab).status == 303)
    // Another notification is chosen in the second tab: what the first chose stays.
    other.set("touch.\(second)", "touched")
    #expect(visit.post(page, other).status == 303)
    #expect(try visit.desk.notification(first, for: .local).state == .vacancy)
    #expect(try visit.desk.decision(1, for: .local).touched.count == 2)
    // The same is chosen otherwise: both are told, and sent again it is meant.
    other.set("touch.\(first)", "")
    other.set("was.\(second)", "touched")
    let told = visit.post(page, other)
    #expect(told.status == 400 && told.text.contains("id=\"touch.\(first)-flaw\""))
    #expect(told.text.contains("name=\"was.\(first)\" value=\"vacancy\""))
    #expect(try visit.desk.notification(first, for: .local).state == .vacancy)
    other.set("was.\(first)", "vacancy")
    #expect(visit.post(page, other).status == 303)
    #expect(try visit.desk.notification(first, for: .local).state == .annotated)
    #expect(try visit.desk.decision(1, for: .local).touched.map(\.notification) == [second])
  }

  @Test func `a decision goes to the trash with what it did, told before, and comes back`() throws {
    let id = try known()
    let details = CommitteeDecisionDetails(
      number: "61 لسنة 2024", decided: try CivilDate("2024-09-10"), says: "اعتبار المنصب خاليًا")
    _ = try visit.desk.add(decision: details, touching: [(id, .vacancy)], by: .local)
    #expect(visit.get("/notifications/decisions/1").text.contains("/trash/decision/1"))
    let asked = visit.get("/trash/decision/1").text
    #expect(asked.contains("رئاسة &lt;الحزب&gt;") && asked.contains("يرجع إلى حاله قبله"))
    #expect(try visit.desk.notification(id, for: .local).state == .vacancy)
    #expect(visit.post("/trash/decision/1", [:]).status == 303)
    #expect(try visit.desk.notification(id, for: .local).state == .annotated)
    #expect(visit.get("/notifications/decisions/1").status == 404)
    #expect(visit.get("/trash").text.contains("/trash/decision/1/restore"))
    #expect(
      visit.post("/trash/decision/1/restore", [:]).headers["Location"]
        == "/notifications/decisions/1")
    #expect(try visit.desk.notification(id, for: .local).state == .vacancy)
  }
}
