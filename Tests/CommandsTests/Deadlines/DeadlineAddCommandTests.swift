import Foundation
import Testing

@testable import Commands

struct DeadlineAddCommandTests {
  private let archive: ScratchArchive

  init() throws { archive = try ScratchArchive(notes: 1) }

  private func type(_ words: String..., json: Bool = false) -> Typed {
    Typed(words + (json ? ["--json"] : []), environment: ["SIJILL_ARCHIVE": archive.path])
  }

  private func object(_ typed: Typed) throws -> [String: Any] {
    let line = typed.output.split(separator: "\n").first ?? ""
    return try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  @Test(arguments: [
    (["2011-05-25", "CASS-CRIM-60"], "2011-07-25"), (["10/9/2024", "SC-24-60"], "2024-11-09"),
    (["22-7-2022", "PPL-16-10"], "2022-08-01"), (["٢٢/٣/٢٠٢٦", "PPL-16-10"], "2026-04-01"),
    (["31-1-2026", "PPL-16-10"], "2026-02-10"), (["1/10/2026", "N-FAPPEAL-40"], "2026-11-10"),
    (["2026-10-08", "C54-24H", "--time", "09:30"], "2026-10-09"),
    (["2026-10-04", "N-REMAND-4"], "2026-10-07"),
  ])
  func `due explains without a case and without an archive`(words: [String], due: String) throws {
    let typed = Typed(
      ["due"] + words + ["--json"], environment: ["SIJILL_ARCHIVE": "/nowhere/at/all"])
    #expect(typed.status == .done)
    let found = try object(typed)
    #expect(found["due"] as? String == due)
    let steps = try #require(found["steps"] as? [[String: Any]])
    #expect(steps.first?["step"] as? String == "event")
    for step in steps {
      #expect((step["ar"] as? String)?.isEmpty == false)
      #expect((step["en"] as? String)?.isEmpty == false)
    }
  }

  @Test(arguments: [
    ["due", "يومًا ما", "N-FAPPEAL-40"], ["due", "2026-10-01"],
    ["due", "2026-10-01", "N-FAPPEAL-40", "--time", "noon"],
    ["due", "2026-10-01", "N-OPP-10", "--km", "10", "--abroad"],
    ["due", "2026-10-01", "N-OPP-10", "--law", "all"], ["deadline", "nothing"],
    ["deadline", "add", "N-FAPPEAL-40"], ["deadline", "add", "2026-12-01"],
    ["deadline", "done", "1"], ["deadline", "drop", "1"], ["deadline", "acknowledge", "1"],
    ["deadline", "edit", "1"], ["deadline", "show", "x"], ["deadline", "list", "--state", "lost"],
    ["rule", "edit", "N-LIM", "--reason", "x"], ["rule", "edit", "N-LIM", "--article", "1"],
    ["rule", "confirm", "N-LIM", "--reason", "x"], ["rule", "edit", "N-LIM", "--length", "4w"],
    ["holiday", "add", "2026-01", "اسم", "--source", "x"], ["holiday", "add", "2026-01-01", "اسم"],
    ["holiday", "rest"], ["holiday", "rest", "--courts", "sleep"], ["task", "add", "x"],
    ["task", "answer", "1"], ["task", "sheet", "nobody"], ["agenda", "--days", "0"],
    ["agenda", "--ics", "x", "--json"], ["feed", "new"], ["feed", "revoke"],
  ])
  func `what is not understood is told and changes nothing`(words: [String]) {
    let typed = Typed(words, environment: ["SIJILL_ARCHIVE": archive.path])
    #expect(typed.status == .notUnderstood, "\(words): \(typed.messages)")
    #expect(typed.output.isEmpty)
  }

  @Test func `a rule that there is not is nothing found`() {
    let typed = type("due", "2026-10-01", "NO-RULE")
    #expect(typed.status == .nothingFound)
    #expect(typed.messages.contains("NO-RULE"))
  }

  @Test func `a due date from the first day to the last`() throws {
    let added = type("deadline", "add", "CIV-CASS-60", "--event", "2026-11-01", json: true)
    #expect(try object(added)["due"] as? String == "2026-12-31")
    #expect(type("deadline", "list").output.contains("2026-12-31"))
    let moved = type(
      "holiday", "add", "2026-12-31", "عطلة متخيَّلة", "--source", "قرار متخيَّل", "--by", "سكرتير",
      json: true)
    #expect(try object(moved)["moved"] as? [Int] == [1])
    #expect(type("deadline", "list", "--lang", "ar").output.contains("تغيّر"))
    let seen = type("deadline", "acknowledge", "1", "--by", "محامية", json: true)
    let history = try #require(try object(seen)["history"] as? [[String: Any]])
    #expect(
      history.compactMap { $0["what"] as? String } == ["added", "recomputed", "acknowledged"])
    #expect(history.last?["by"] as? String == "محامية")
    #expect(type("deadline", "done", "1", "--proof", "99").status == .nothingFound)
    #expect(type("deadline", "done", "1", "--proof", "1").status == .done)
    #expect(type("deadline", "list").status == .nothingFound)
    #expect(type("deadline", "list", "--state", "done").status == .done)
    #expect(type("deadline", "reopen", "1", "--reason", "سبب").status == .done)
    #expect(type("deadline", "board", "--on", "2027-01-10").output.contains("#1"))
  }

  @Test func `the agenda becomes a calendar that names nobody unless asked`() throws {
    _ = type("deadline", "add", "2026-12-01", "--title", "جلسة فلان", "--person", "محامٍ")
    _ = type("task", "add", "كشف", "فلان", "--to", "membership", "--due", "2026-12-02")
    let plain = type("agenda", "--from", "2026-11-25", "--ics", "-")
    #expect(plain.status == .done)
    #expect(plain.output.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(plain.output.contains("فلان") == false && plain.output.contains("محامٍ") == false)
    #expect(type("agenda", "--from", "2026-11-25", "--ics", "-", "--names").output.contains("فلان"))
    let lines = type("agenda", "--from", "2026-11-25", "--days", "14").output
    #expect(lines.split(separator: "\n").count == 2)
    let path = archive.folder.appending(path: "a.ics").path
    #expect(type("agenda", "--from", "2026-11-25", "--ics", path).status == .done)
    #expect(type("agenda", "--from", "2026-11-25", "--ics", path).status == .failed)
    #expect(type("agenda", "--from", "2026-11-25", "--ics", path, "--force").status == .done)
  }

  @Test func `rules are exported, read back, edited and confirmed`() throws {
    let path = archive.folder.appending(path: "rules.json").path
    #expect(type("rule", "export", path).status == .done)
    let same = type("rule", "import", path, "--reason", "نسخة", json: true)
    #expect(try (object(same)["changed"] as? [Any])?.isEmpty == true)
    #expect(
      type("rule", "edit", "N-LIM/misdemeanour", "--length", "4y", "--reason", "متخيَّل").status
        == .done)
    let found = try object(type("due", "2026-10-01", "N-LIM/misdemeanour", json: true))
    #expect(found["due"] as? String == "2030-10-01")
    #expect(found["rule_version"] as? Int == 2)
    #expect(
      type("rule", "confirm", "N-LIM", "--lawyer", "محامية", "--reason", "النص").status == .done)
    #expect(type("rule", "show", "n-lim", "--lang", "ar").output.contains("راجعها محامية"))
    #expect(type("rule", "list").output.split(separator: "\n").count == 78)
  }

  @Test func `a task is asked, answered and shown on its sheet`() throws {
    _ = type("task", "add", "صور", "الإعلان", "--to", "media", "--due", "1/12/2026")
    #expect(type("task", "sheet", "media", "--lang", "ar").output.contains("صور الإعلان"))
    let answer = type("task", "answer", "1", "مرفق", "--person", "أمين", "--document", "1")
    #expect(answer.status == .done)
    #expect(type("task", "close", "1", "تم").status == .done)
    #expect(type("task", "sheet", "media").status == .nothingFound)
    #expect(type("task", "list", "--state", "closed").status == .done)
  }

  @Test func `a feed's address is told once`() throws {
    let made = try object(type("feed", "new", "هاتف", json: true))
    let address = try #require(made["address"] as? String)
    #expect(address.contains("/feeds/"))
    #expect(type("feed", "list", json: true).output.contains("/feeds/") == false)
    #expect(type("feed", "revoke", "1").status == .done)
    #expect(type("feed", "revoke", "1").status == .nothingFound)
  }
}
