import Deadlines
import Desk
import Records
import Testing

struct DeskDeadlinesTests {
  private let scratch: ScratchDesk
  private var desk: Desk { scratch.desk }

  init() throws { scratch = try ScratchDesk() }

  private func day(_ typed: String) throws -> CivilDate { try CivilDate(typed) }

  private func add(
    _ rule: String, _ date: String, visibility: Visibility = .secretariat,
    by visitor: Visitor = .secretary
  ) throws -> Deadline {
    let draft = DeadlineDraft(
      rule: rule, from: Fact(date: try day(date)), for: .none, visibility: visibility)
    return try #require(try desk.addDeadlines([draft], by: visitor).first)
  }

  @Test func `a fresh archive has the rules and holidays of the program`() throws {
    #expect(try desk.rulebook().rules == Rulebook.shipped().rules)
    #expect(try desk.holidayTable().holidays.count == 3)
    #expect(
      try desk.due("N-FAPPEAL-40", from: Fact(date: day("2026-10-01"))).due
        == Moment(try day("2026-11-10")))
    #expect(
      refusal { _ = try desk.due("NO-RULE", from: Fact(date: day("2026-10-01"))) }?
        .contains("missing") == true)
  }

  @Test func `a due date keeps its rule, its versions and its steps`() throws {
    let kept = try add("CASS-CRIM-60", "2011-05-25")
    #expect(try kept.due == Moment(day("2011-07-25")))
    #expect(kept.details.title == "الطعن بالنقض الجنائي وإيداع الأسباب")
    guard case .rule(let reckoned) = kept.origin else { Issue.record("no rule"); return }
    #expect(reckoned.name == "CASS-CRIM-60")
    #expect(reckoned.ruleVersion == 1 && reckoned.tableVersion == 1)
    #expect(try kept.steps == (desk.due("CASS-CRIM-60", from: reckoned.fact)).steps)
    #expect(try desk.deadline(kept.id, for: .secretary).events.map(\.kind) == [.added])
  }

  @Test func `the procedure law is chosen by the event's day`() throws {
    let old = try add("N-FAPPEAL-40", "2026-09-01")
    guard case .rule(let reckoned) = old.origin else { Issue.record("no rule"); return }
    #expect(reckoned.name == "O-419B/accused")
  }

  @Test func `a new holiday moves what ends on it, flags it, and keeps what it was`() throws {
    let moving = try add("CIV-CASS-60", "2026-11-01")
    let other = try add("CIV-CASS-60", "2026-11-03")
    #expect(try moving.due == Moment(day("2026-12-31")))
    _ = try desk.acknowledge(moving.id, on: day("2026-12-30"), by: .secretary)
    let holiday = try #require(
      Holiday(date: day("2026-12-31"), name: Wording("عطلة", "Holiday"), source: "قرار متخيَّل"))
    let receipt = try desk.add([holiday], by: .secretary)
    #expect(receipt.moved == [moving.id])
    #expect(receipt.table.version == 2)
    let after = try desk.deadline(moving.id, for: .secretary)
    #expect(try after.deadline.due == Moment(day("2027-01-02")))
    #expect(after.deadline.isChanged)
    #expect(after.deadline.acknowledged == nil)
    let event = try #require(after.events.last)
    #expect(event.kind == .recomputed)
    #expect(event.before == "2026-12-31" && event.after == "2027-01-02")
    #expect(event.tableVersion == 1 && event.steps == moving.steps)
    #expect(try desk.deadline(other.id, for: .secretary).deadline == other)
    // A day that is known already changes nothing.
    #expect(try desk.add([holiday], by: .secretary).days == [])
    // Taken back, the date is what it was.
    let back = try desk.removeHoliday(on: day("2026-12-31"), reason: "خطأ", by: .secretary)
    #expect(back.moved == [moving.id])
    #expect(try desk.deadline(moving.id, for: .secretary).deadline.due == moving.due)
  }

  @Test func `the weekly rest is a setting that moves what it should`() throws {
    let civil = try add("CIV-CASS-60", "2024-09-10")
    let administrative = try add("SC-24-60", "2024-09-10")
    #expect(try civil.due == Moment(day("2024-11-09")))
    let rest = WeeklyRest(courtsRestOnSaturday: true, ministriesRestOnSaturday: true)
    let receipt = try desk.setRest(rest, by: .secretary)
    #expect(Set(receipt.moved) == [civil.id, administrative.id])
    #expect(
      try desk.deadline(civil.id, for: .secretary).deadline.due == Moment(try day("2024-11-10")))
    let open = try desk.deadline(administrative.id, for: .secretary).deadline
    #expect(try open.due == Moment(day("2024-11-09")))
    #expect(try open.arguable == (day("2024-11-10")))
  }

  @Test func `an edited rule is a new version, and what rests on it is computed anew`() throws {
    let kept = try add("N-FAPPEAL-40", "2026-10-01")
    var change = RuleChange()
    change.length = Length(50, .days)
    let receipt = try desk.change(
      rule: "N-FAPPEAL-40", change, reason: "تعديل متخيَّل", by: .secretary)
    #expect(receipt.changed.map(\.version) == [2])
    #expect(receipt.moved == [kept.id])
    let after = try desk.deadline(kept.id, for: .secretary)
    #expect(try after.deadline.due == Moment(day("2026-11-20")))
    #expect(after.events.last?.ruleVersion == 1)
    let versions = try desk.versions(ofRule: "n-fappeal-40")
    #expect(versions.map(\.rule.version) == [2, 1])
    #expect(versions.first?.remark == "تعديل متخيَّل")
    #expect(try versions.last?.rule == (Rulebook.shipped()).rule("N-FAPPEAL-40"))
  }

  @Test func `a confirmed rule needs no review, until it is edited`() throws {
    _ = try desk.confirm(
      rule: "CASS-CRIM-60", as: "محامٍ متخيَّل", on: day("2026-11-25"), reason: "قُرئ النص",
      by: .secretary)
    let rule = try #require(try desk.rulebook().rule("CASS-CRIM-60"))
    #expect(rule.needsReview == false && rule.version == 2)
    let found = try desk.due("CASS-CRIM-60", from: Fact(date: day("2026-11-01")))
    #expect(found.steps.contains { $0.note == .needsReview } == false)
    var change = RuleChange()
    change.article = "34 مكرر"
    _ = try desk.change(rule: "CASS-CRIM-60", change, reason: "تصحيح", by: .secretary)
    #expect(try desk.rulebook().rule("CASS-CRIM-60")?.needsReview == true)
  }

  @Test func `rules are imported whole or not at all, and the same rule is no new version`() throws
  {
    let text = Rulebook.file(of: try desk.rulebook().rules)
    let again = try desk.importRules(Array(text.utf8), reason: "إعادة", by: .secretary)
    #expect(again.changed == [])
    let broken = text.replacing("\"confidence\" : \"L\"", with: "\"confidence\" : \"X\"")
    #expect(broken != text)
    #expect(
      refusal { _ = try desk.importRules(Array(broken.utf8), reason: "x", by: .secretary) }?
        .contains("rulebook") == true)
    #expect(try desk.rulebook().rules == Rulebook.shipped().rules)
  }

  @Test func `done needs a paper or a reason`() throws {
    let kept = try add("CASS-CRIM-60", "2026-11-01")
    for closing in [DeadlineClosing.done(reason: " "), .dropped(reason: "")] {
      #expect(
        refusal { _ = try desk.close(kept.id, closing, by: .secretary) }?.contains("reason") == true
      )
    }
    #expect(
      refusal { _ = try desk.close(kept.id, .done(proof: 999), by: .secretary) }?
        .contains("missing") == true)
    #expect(try desk.deadline(kept.id, for: .secretary).deadline.state == .open)
    let paper = try scratch.add("# إيصال\n\nأودعت الأسباب.\n")
    let done = try desk.close(kept.id, .done(proof: paper), by: .lawyer)
    #expect(done.deadline.state == .done)
    #expect(done.events.last?.document == paper && done.events.last?.by == Visitor.lawyer.name)
    #expect(
      refusal { _ = try desk.close(kept.id, .done(reason: "مرتين"), by: .secretary) }?
        .contains("missing") == true)
    let again = try desk.reopenDeadline(kept.id, reason: "الإيصال لغيره", by: .secretary)
    #expect(again.deadline.state == .open)
    #expect(again.events.map(\.kind) == [.added, .done, .reopened])
  }

  @Test func `a day that an authority set is kept as it was set`() throws {
    let draft = DeadlineDraft(
      DeadlineDetails(title: "استيفاء طلب اللجنة", person: "محامٍ"),
      .set(Moment(try day("2026-12-01"))))
    let kept = try #require(try desk.addDeadlines([draft], by: .lawyer).first)
    #expect(try kept.due == Moment(day("2026-12-01")) && kept.origin == .set)
    #expect(try desk.recomputeDeadlines(by: .secretary) == [])
  }

  @Test func `all of several due dates are kept or none`() throws {
    let fact = Fact(date: try day("2026-11-01"))
    let drafts = ["CASS-CRIM-60", "NO-RULE"].map {
      DeadlineDraft(rule: $0, from: fact, for: .none)
    }
    #expect(
      refusal { _ = try desk.addDeadlines(drafts, by: .secretary) }?.contains("rule") == true)
    #expect(try desk.deadlines(DeadlineListing(state: nil), for: .secretary) == [])
  }

  // MARK: - Permission

  @Test func `a due date that is not to be seen is as absent as one that is not there`() throws {
    let hidden = try add("CASS-CRIM-60", "2026-11-01", visibility: .restricted)
    let absent: DeadlineID = 9_999
    let calls: [(DeadlineID) throws -> Void] = [
      { _ = try desk.deadline($0, for: .lawyer) },
      { _ = try desk.close($0, .done(reason: "x"), by: .lawyer) },
      { _ = try desk.acknowledge($0, on: day("2026-12-20"), by: .lawyer) },
      { _ = try desk.reopenDeadline($0, reason: "x", by: .lawyer) },
      { _ = try desk.edit($0, to: DeadlineDetails(title: "x"), by: .lawyer) },
    ]
    for call in calls {
      let wanted = refusal { try call(absent) }?.replacing("\(absent)", with: "\(hidden.id)")
      #expect(wanted != nil && refusal { try call(hidden.id) } == wanted)
    }
    let listing = DeadlineListing(state: nil)
    #expect(try desk.deadlines(listing, for: .lawyer) == [])
    #expect(try desk.agenda(from: day("2026-11-01"), days: 100, for: .lawyer) == [])
    let board = try desk.deadlineBoard(on: day("2026-12-30"), for: .lawyer)
    #expect(board.waiting == [] && board.dueToday == [])
    #expect(try desk.deadlines(listing, for: .secretary).map(\.id) == [hidden.id])
  }

  @Test func `who only reads changes nothing, and only the secretary changes rules`() throws {
    let open = try add("CASS-CRIM-60", "2026-11-01", visibility: .open)
    let holiday = try #require(
      Holiday(date: day("2026-12-31"), name: Wording("عطلة", ""), source: "قرار"))
    let refused: [() throws -> Void] = [
      { _ = try desk.addDeadlines([], by: .leader) },
      { _ = try desk.close(open.id, .done(reason: "x"), by: .leader) },
      { _ = try desk.acknowledge(open.id, on: day("2026-12-20"), by: .leader) },
      { _ = try desk.add([holiday], by: .lawyer) },
      { _ = try desk.setRest(.usual, by: .lawyer) },
      { _ = try desk.change(rule: "CASS-CRIM-60", RuleChange(), reason: "x", by: .lawyer) },
      { _ = try desk.recomputeDeadlines(by: .lawyer) },
    ]
    for call in refused { #expect(refusal(call) == "forbidden") }
    #expect(
      refusal { _ = try add("CASS-CRIM-60", "2026-11-01", visibility: .restricted, by: .lawyer) }?
        .contains("visibility") == true)
  }
}
