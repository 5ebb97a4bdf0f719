import Deadlines
import Desk
import Formats
import Records
import Testing

/// A decision of the Committee is entered once, whatever it touches.
struct DeskCommitteeDecisionsTests {
  private let scratch: ScratchDesk
  private var desk: Desk { scratch.desk }

  init() throws { scratch = try ScratchDesk(on: "2026-11-20") }

  /// A notification that stands under review.
  private func underReview(_ kind: NotificationKind = .bylawsAmendment) throws -> NotificationID {
    let walk = try NotificationWalk(kind, in: scratch)
    try walk.review()
    return walk.id
  }

  private func details(_ number: String = "87 لسنة 2026") throws -> CommitteeDecisionDetails {
    CommitteeDecisionDetails(
      number: number, decided: try CivilDate("2026-09-10"), notice: try CivilDate("2026-09-15"),
      knowledge: try CivilDate("2026-09-12"), says: "حفظ الإخطارات واعتبار المنصب خاليًا")
  }

  @Test func `one decision brings several notifications into their states`() throws {
    let paper = try scratch.add("قرار اللجنة رقم 87")
    let president = try underReview(.changeOfPresident)
    let first = try underReview()
    let second = try underReview()
    var said = try details()
    said.document = paper
    let decision = try desk.add(
      decision: said, touching: [(president, .vacancy), (first, .shelved), (second, nil)],
      by: .lawyer)
    #expect(decision.details == said)
    #expect(decision.touched.map(\.state) == [.vacancy, .shelved, nil])
    #expect(try desk.notification(president, for: .lawyer).state == .vacancy)
    #expect(try desk.notification(second, for: .lawyer).state == .underReview)
    let shelved = try desk.notification(first, for: .lawyer)
    #expect(shelved.state == .shelved)
    #expect(shelved.detail(.decisionNumber) == "87 لسنة 2026")
    #expect(shelved.date(.committeeDecision) == said.decided)
    #expect(shelved.date(.notice) == said.notice)
    #expect(shelved.date(.knowledge) == said.knowledge)
    #expect(shelved.holding(.committeeDecision) == .document(paper))
    // The suit's sixty days run from the notice and from knowledge, as after a step of its own.
    let days = try desk.deadlines(
      .init(subject: .notification(first), rule: "SC-24-60"), for: .lawyer)
    #expect(days.compactMap { $0.due?.date.description }.sorted() == ["2026-11-11", "2026-11-14"])
    #expect(try desk.decisions(touching: second, for: .lawyer) == [decision])
    #expect(try desk.decisions(for: .lawyer) == [decision])
  }

  @Test func `a decision whose step cannot be taken is not entered, and nothing moves`() throws {
    let first = try underReview()
    let draft = try desk.addNotification(
      NotificationParticulars(kind: .bankAccount, subject: "حساب"), by: .lawyer
    ).id
    let said = try details()
    let refused = refusal {
      _ = try desk.add(
        decision: said, touching: [(first, .shelved), (draft, .shelved)], by: .lawyer)
    }
    #expect(refused?.contains("notOpen") == true)
    #expect(try desk.decisions(for: .lawyer).isEmpty)
    #expect(try desk.notification(first, for: .lawyer).state == .underReview)
  }

  @Test func `its days have their order, and none lies ahead`() throws {
    var early = try details()
    early.notice = try CivilDate("2026-09-01")
    var ahead = try details()
    ahead.decided = try CivilDate("2026-12-01")
    ahead.notice = nil
    ahead.knowledge = nil
    var silent = try details()
    silent.says = " "
    let (one, two, three) = (early, ahead, silent)
    #expect(
      refusal { _ = try desk.add(decision: one, by: .lawyer) }?.contains("disordered") == true)
    #expect(refusal { _ = try desk.add(decision: two, by: .lawyer) }?.contains("future") == true)
    #expect(refusal { _ = try desk.add(decision: three, by: .lawyer) }?.contains("title") == true)
  }

  @Test func `a decision tells of a narrower notification and paper to nobody else`() throws {
    let paper = try scratch.add("سر", visibility: .restricted)
    let hidden = try desk.addNotification(
      NotificationParticulars(kind: .bankAccount, subject: "سر", visibility: .restricted),
      by: .secretary
    ).id
    var said = try details()
    said.document = paper
    let decision = try desk.add(decision: said, touching: [(hidden, nil)], by: .secretary)
    #expect(decision.touched.map(\.notification) == [hidden])
    let seen = try desk.decision(decision.id, for: .lawyer)
    #expect(seen.touched.isEmpty)
    #expect(seen.details.document == nil)
    #expect(try desk.decisions(touching: hidden, for: .lawyer).isEmpty)
    let refused = refusal { _ = try desk.add(decision: said, by: .leader) }
    #expect(refused == "forbidden")
  }

  @Test func `what a narrower circle may read of a decision stays out of a log`() throws {
    let first = try underReview()
    var said = try details()
    (said.says, said.source, said.visibility) = ("كلام سري", "مصدر سري", .restricted)
    _ = try desk.add(decision: said, touching: [(first, .shelved)], by: .secretary)
    let shelved = try desk.notification(first, for: .lawyer)
    #expect(shelved.state == .shelved)
    #expect("\(shelved)".contains("سري") == false)
    #expect("\(shelved)".contains("87 لسنة") == false)
    #expect(try desk.decisions(touching: first, for: .lawyer).isEmpty)
  }

  @Test func `a spreadsheet has a line for each, with what it touches`() throws {
    let first = try underReview()
    _ = try desk.add(decision: try details(), touching: [(first, .shelved)], by: .lawyer)
    let table = CSV(decisions: try desk.decisions(for: .lawyer)).text
    #expect(table.contains("87 لسنة 2026,2026-09-10,2026-09-15,2026-09-12"))
    #expect(table.contains("\(first)=shelved"))
  }
}
