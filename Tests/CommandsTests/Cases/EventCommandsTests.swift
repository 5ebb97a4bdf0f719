import Foundation
import Testing

@testable import Commands

struct EventCommandsTests {
  private let archive: ScratchArchive

  init() throws { archive = try ScratchArchive(notes: 0) }

  private func typed(_ words: String...) -> Typed {
    Typed(["--archive", archive.path] + words)
  }

  @Test func `a renewal of several, a rotation and the sheet of the held`() throws {
    _ = typed(
      "case", "add", "12 لسنة 2024 حصر أمن دولة عليا", "--accused",
      "كريم هريدي الغمري؛ نجاة شحاتة البلقيني")
    let arrest = typed(
      "event", "add", "arrest", "--case", "1", "--person", "1", "--person", "2", "--date",
      "2024-01-03")
    #expect(arrest.status == .done && arrest.output.contains("نجاة شحاتة البلقيني"))
    let renewal = typed(
      "event", "add", "renewal", "--case", "12/2024", "--all-accused", "--date", "2024-01-17",
      "--until", "2024-01-31")
    #expect(renewal.output.split(separator: "\n").count == 2)
    for wrong in [
      ["--all-accused"], ["--all-accused", "--case", "1", "--person", "1"],
      ["--case", "1", "--person", "1", "--person", "كريم"],
    ] {
      let refused = Typed(["--archive", archive.path, "event", "add", "renewal"] + wrong)
      #expect(refused.status == .notUnderstood, "\(wrong)")
    }
    let nobody = typed("case", "rotate", "1", "99 لسنة 2024 حصر أمن دولة عليا")
    #expect(nobody.status == .notUnderstood && nobody.messages.contains("name those"))
    let rotated = typed(
      "case", "rotate", "1", "99 لسنة 2024 حصر أمن دولة عليا", "--person", "2", "--date",
      "2024-02-10", "--ordered", "2024-02-08", "--until", "2024-02-24", "--lang", "en")
    #expect(rotated.output.contains("Rotated from case 1 into case 2."))
    #expect(typed("case", "rotate", "1").status == .notUnderstood)
    #expect(typed("case", "rotate", "1", "رقم", "--into", "2").status == .notUnderstood)
    #expect(typed("case", "rotate", "1", "قضية", "--as", "visit").status == .notUnderstood)
    _ = typed("case", "add", "7 لسنة 2024 جنح", "--accused", "نادر بشاي مرقس")
    let only = typed("case", "rotate", "3", "8 لسنة 2024 جنح", "--date", "2024-02-10")
    #expect(only.output.contains("into case 4"))
    _ = typed("event", "add", "release", "--case", "4", "--date", "2024-02-11")
    let held = typed("held").output.split(separator: "\n")
    #expect(held.count == 2 && held.contains { $0.contains("99 لسنة 2024") })
    #expect(held.allSatisfy { $0.contains("2024-01-03") })
    #expect(typed("held", "--csv").output.contains("كشف") == false)
    #expect(typed("held", "--json").output.contains("\"since\":\"2024-01-03\""))
    let free = typed(
      "event", "add", "death", "--case", "2", "--person", "2", "--date", "2024-03-01")
    #expect(free.status == .done)
    #expect(typed("held").output.split(separator: "\n").count == 1)
  }

  @Test func `an arrest without a case, a hearing with its decision, and their correction`() throws
  {
    #expect(
      typed(
        "event", "add", "arrest", "--person", "سناء مختار الخربوطلي", "--date", "2024-05", "--act",
        "030101", "--source", "الأسرة", "--reliability", "reliable"
      ).status == .done)
    #expect(
      typed("case", "add", "12 لسنة 2024 جنح", "--accused", "سناء مختار الخربوطلي").status == .done)
    let hearing = typed(
      "hearing", "add", "12/2024", "1/6/2024", "--decision", "التأجيل", "--next", "1/7/2024",
      "--next-hour", "9:30")
    #expect(hearing.status == .done)
    #expect(typed("hearing", "edit", "2", "--decision", "حجز للحكم").status == .done)
    let timeline = typed("case", "timeline", "1").output
    #expect(timeline.contains("حجز للحكم") && timeline.contains("09:30"))
    #expect(timeline.contains("التأجيل") == false)
    #expect(typed("event", "show", "2").output.contains("التأجيل"))
    let listed = typed("event", "list", "--person", "1", "--csv").output
    #expect(listed.contains("030101000000"))
    #expect(typed("event", "intervene", "1", "المجلس القومي", "--date", "2024-06").status == .done)
    #expect(typed("event", "show", "1").output.contains("المجلس القومي"))
    #expect(typed("hearing", "list").status == .nothingFound)
    #expect(typed("hearing", "list", "--from", "2024").output.contains("1"))
    #expect(typed("event", "remove", "1").status == .done)
    #expect(typed("event", "show", "1").status == .nothingFound)
  }

  @Test func `what cannot be is refused before anything is opened`() {
    #expect(typed("event", "add", "arrest", "--date", "31/2/2024").status == .notUnderstood)
    #expect(typed("event", "add", "arrest", "--hour", "25:00").status == .notUnderstood)
    #expect(typed("event", "add", "arrest", "--act", "999").status == .notUnderstood)
    #expect(typed("event", "add", "nothing").status == .notUnderstood)
    #expect(typed("event", "edit", "1").status == .notUnderstood)
    #expect(typed("hearing", "add", "12/2024", "soon").status == .notUnderstood)
    #expect(typed("hearing", "add", "12/2024", "1/6/2024").status == .nothingFound)
  }
}
