import Desk
import HTML
import HTTP
import Records
import Support
import Testing
import Words

@testable import Web

struct HeldPageTests {
  @Test(arguments: Tongue.allCases)
  func `the sheet of the held`(tongue: Tongue) throws {
    let page = HeldPage(
      frame: Invented.frame(tongue, .cases(.held)), held: Invented.held, today: Invented.today)
    try expectGolden(
      String(decoding: page.node.page, as: UTF8.self)
        .split(separator: "><", omittingEmptySubsequences: false).joined(separator: ">\n<") + "\n",
      "held.\(tongue.rawValue).html")
  }

  @Test func `page, table and twin have the same people, and an empty one says so`() throws {
    let visit = try Visit()
    #expect(visit.get("/held").text.contains("لا محبوس"))
    let opening: Fields = [
      "numbers": "1054 لسنة 2026 حصر أمن دولة عليا", "accused": "عبد الرحمن سعيد الزعفراني",
      "body": "نيابة أمن الدولة العليا", "visibility": "secretariat",
    ]
    visit.post("/cases/new", opening)
    visit.post("/cases/1/events/new", ["type": "arrest", "date": "2025-10-25", "person": "1"])
    let days = try #require(Invented.day("2025-10-25").days(to: Desk.today())) + 1
    let page = visit.get("/held").text
    #expect(page.contains("عبد الرحمن سعيد الزعفراني") && page.contains("href=\"/cases/1\""))
    for address in ["/held", "/people/1", "/cases/1"] {
      #expect(visit.get(address).text.contains(Tongue.arabic.count(days, .day)), "\(address)")
    }
    #expect(visit.get("/held.json").text.contains("\"days_min\":\(days)"))
    #expect(visit.get("/held.csv").text.contains(",\(days),"))
    #expect(visit.get("/cases").text.contains("محبوسون: 1"))
    #expect(visit.get("/deadlines").text.contains("href=\"/held\""))
  }

  @Test
  func `a release that was ordered is a red line of board, home and month until it is entered`()
    throws
  {
    let visit = try Visit()
    visit.post(
      "/cases/new",
      [
        "numbers": "1054 لسنة 2026 حصر أمن دولة عليا", "accused": "عبد الرحمن سعيد الزعفراني",
        "body": "نيابة أمن الدولة العليا", "visibility": "secretariat",
      ])
    visit.post("/cases/1/events/new", ["type": "arrest", "date": "2025-10-25", "person": "1"])
    visit.post(
      "/cases/1/events/new", ["type": "release-order", "date": "2025-10-28", "person": "1"])
    let days = try #require(Invented.day("2025-10-28").days(to: Desk.today()))
    let said = "صدر قرار بإخلاء السبيل ولم يُسجَّل تنفيذه"
    for address in ["/", "/deadlines"] {
      let page = visit.get(address).text
      #expect(page.contains(said) && page.contains(Tongue.arabic.since(days: days)), "\(address)")
      #expect(page.contains("href=\"/cases/1/events/new?type=release\""), "\(address)")
    }
    #expect(visit.get("/deadlines.json").text.contains("\"kind\":\"release-order\""))
    visit.post("/cases/1/events/new", ["type": "release", "date": "2025-10-30", "person": "1"])
    for address in ["/", "/deadlines"] {
      #expect(visit.get(address).text.contains(said) == false, "\(address)")
    }
  }
}
