import Deadlines
import Desk
import Records
import Testing

/// A decision of the Committee is corrected, put in the trash and taken out, with what hangs on it.
struct DeskDecisionChangingTests {
  private let scratch: ScratchDesk
  private var desk: Desk { scratch.desk }

  init() throws { scratch = try ScratchDesk(on: "2026-11-20") }

  /// A notification that stands under review.
  private func underReview() throws -> NotificationID {
    let walk = try NotificationWalk(.bylawsAmendment, in: scratch)
    try walk.review()
    return walk.id
  }

  private func details() throws -> CommitteeDecisionDetails {
    CommitteeDecisionDetails(
      number: "87 لسنة 2026", decided: try CivilDate("2026-09-10"),
      notice: try CivilDate("2026-09-15"), says: "حفظ الإخطارات")
  }

  /// The days of the suit of a notification that are open.
  private func suits(of id: NotificationID) throws -> [String] {
    try desk.deadlines(
      DeadlineListing(subject: .notification(id), rule: "SC-24-60"), for: .secretary
    )
    .filter { $0.state == .open }.compactMap { $0.due?.date.description }.sorted()
  }

  private func state(of id: NotificationID) throws -> NotificationState {
    try desk.notification(id, for: .secretary).state
  }

  @Test func `a corrected day moves the dates that hang on it, and the log keeps both`() throws {
    let id = try underReview()
    let decision = try desk.add(
      decision: try details(), touching: [(id, .shelved)], by: .lawyer
    ).id
    #expect(try suits(of: id) == ["2026-11-14"])
    let notice = try CivilDate("2026-09-25")
    let corrected = try desk.edit(decision: decision, by: .lawyer) { $0.details.notice = notice }
    #expect(corrected.details.notice == notice)
    #expect(try suits(of: id) == ["2026-11-24"])
    let notification = try desk.notification(id, for: .lawyer)
    #expect(notification.state == .shelved)
    #expect(notification.date(.notice) == notice)
    #expect(notification.events.filter { $0.state == .shelved }.count == 2)
    #expect(notification.standing.filter { $0.state == .shelved }.count == 1)
    let history = try desk.history(ofDecision: decision, for: .lawyer)
    #expect(history.map(\.field) == ["notice"])
    #expect(history.first?.before == "2026-09-15" && history.first?.after == "2026-09-25")
    // Once more: it is the new step that is taken back then.
    let knowledge = try CivilDate("2026-09-20")
    try desk.edit(decision: decision, by: .lawyer) {
      ($0.details.notice, $0.details.knowledge) = (nil, knowledge)
    }
    #expect(try suits(of: id) == ["2026-11-19"])
    #expect(
      try desk.notification(id, for: .lawyer).standing.filter { $0.state == .shelved }.count == 1)
  }

  @Test func `corrected words are told in the log, and no step is taken back`() throws {
    let id = try underReview()
    let decision = try desk.add(
      decision: try details(), touching: [(id, .shelved)], by: .lawyer
    ).id
    try desk.edit(decision: decision, by: .lawyer) { $0.details.number = "88 لسنة 2026" }
    let notification = try desk.notification(id, for: .lawyer)
    #expect(notification.detail(.decisionNumber) == "88 لسنة 2026")
    #expect(notification.events.filter { $0.state == .shelved }.count == 1)
    #expect(try suits(of: id) == ["2026-11-14"])
    // What changes nothing is told of nowhere.
    let before = try desk.notification(id, for: .lawyer)
    try desk.edit(decision: decision, by: .lawyer) { $0.details.number = "88 لسنة 2026" }
    #expect(try desk.notification(id, for: .lawyer) == before)
    #expect(try desk.history(ofDecision: decision, for: .lawyer).count == 1)
  }

  @Test func `a day is not corrected, nor the decision removed, below a later step`() throws {
    let id = try underReview()
    let decision = try desk.add(
      decision: try details(), touching: [(id, .shelved)], by: .lawyer
    ).id
    _ = try desk.advance(
      id,
      taking: NotificationStep(
        .grievanceFiled, dates: [.occurred: try CivilDate("2026-10-01")],
        papers: [.grievance: .words("نص التظلم"), .grievanceReceipt: .words("إيصال")]),
      by: .lawyer)
    let before = try desk.notification(id, for: .lawyer)
    #expect(
      refusal {
        try desk.edit(decision: decision, by: .lawyer) { $0.details.notice = $0.details.decided }
      }?.contains("notRetractable") == true)
    #expect(
      refusal { try desk.remove(.decision(decision), by: .lawyer) }?
        .contains("notRetractable") == true)
    #expect(try desk.notification(id, for: .lawyer) == before)
    #expect(try desk.decision(decision, for: .lawyer).details == details())
    // Its words are.
    try desk.edit(decision: decision, by: .lawyer) { $0.details.says = "حفظ الإخطار" }
    #expect(try state(of: id) == .grievanceFiled)
  }

  @Test func `what a decision touches is corrected with it`() throws {
    let (first, second, third) = (try underReview(), try underReview(), try underReview())
    let decision = try desk.add(
      decision: try details(), touching: [(first, .shelved), (second, nil)], by: .lawyer
    ).id
    let corrected = try desk.edit(decision: decision, by: .lawyer) { draft in
      draft.touched = [
        CommitteeDecisionEffect(second, into: .notRecognised),
        CommitteeDecisionEffect(third, into: .shelved),
      ]
    }
    #expect(corrected.touched.map(\.notification) == [second, third])
    #expect(try state(of: first) == .underReview)
    #expect(try state(of: second) == .notRecognised)
    #expect(try state(of: third) == .shelved)
    #expect(try suits(of: first).isEmpty && suits(of: third) == ["2026-11-14"])
    let history = try desk.history(ofDecision: decision, for: .lawyer)
    #expect(
      Set(history.map { "\($0.before)>\($0.after)" }) == [
        "\(first)=shelved>", "\(second)>\(second)=not_recognised", ">\(third)=shelved",
      ])
  }

  @Test func `a decision does one thing to a notification, and says where two are asked`() throws {
    let (id, details) = (try underReview(), try details())
    for touched in [
      [(id, NotificationState.shelved), (id, .notRecognised)], [(id, nil), (id, nil)],
    ]
      as [[(notification: NotificationID, state: NotificationState?)]]
    {
      do throws(ArchiveError) {
        _ = try desk.add(decision: details, touching: touched, by: .lawyer)
        Issue.record("It was entered.")
      } catch {
        guard case .duplicate(.notification, "\(id)") = error else { throw error }
      }
    }
    #expect(try state(of: id) == .underReview && desk.decisions(for: .secretary).isEmpty)
  }

  @Test func `what hangs on a decision follows it, seen or not`() throws {
    let walk = try NotificationWalk(.bylawsAmendment, in: scratch)
    try walk.review()
    let decision = try desk.add(
      decision: try details(), touching: [(walk.id, .shelved)], by: .secretary
    ).id
    _ = try desk.edit(notification: walk.id, by: .secretary) { $0.visibility = .restricted }
    #expect(try desk.decision(decision, for: .lawyer).touched.isEmpty)
    let notice = try CivilDate("2026-09-25")
    try desk.edit(decision: decision, by: .lawyer) { $0.details.notice = notice }
    #expect(try suits(of: walk.id) == ["2026-11-24"])
    let removal = try desk.remove(.decision(decision), by: .lawyer)
    #expect(removal.returned.isEmpty)
    #expect(try state(of: walk.id) == .underReview)
    try desk.restore(.decision(decision), by: .lawyer)
    #expect(try state(of: walk.id) == .shelved)
  }

  @Test func `a removed decision tells what returns and what runs no more, and comes back`() throws
  {
    let id = try underReview()
    let decision = try desk.add(
      decision: try details(), touching: [(id, .shelved)], by: .lawyer
    ).id
    let told = try desk.remove(.decision(decision), isTrial: true, by: .lawyer)
    #expect(told.returned.map(\.to) == [.underReview] && told.returned.map(\.from) == [.shelved])
    #expect(told.gone.map(\.date) == [try CivilDate("2026-11-14")])
    #expect(try state(of: id) == .shelved)
    #expect(try desk.remove(.decision(decision), by: .lawyer).gone == told.gone)
    #expect(try state(of: id) == .underReview)
    #expect(try suits(of: id).isEmpty)
    #expect(try desk.decisions(for: .lawyer).isEmpty)
    #expect(throws: ArchiveError.self) { try desk.decision(decision, for: .lawyer) }
    #expect(
      throws: ArchiveError.self
    ) { try desk.edit(decision: decision, by: .lawyer) { _ in } }
    let trashed = try desk.trash(for: .lawyer)
    #expect(trashed.map(\.record) == [.decision(decision)])
    #expect(trashed.first?.name == "87 لسنة 2026 حفظ الإخطارات")
    try desk.restore(.decision(decision), by: .lawyer)
    #expect(try state(of: id) == .shelved)
    #expect(try suits(of: id) == ["2026-11-14"])
    #expect(try desk.decisions(touching: id, for: .lawyer).map(\.id) == [decision])
    // It goes a second time as it went the first.
    try desk.remove(.decision(decision), by: .lawyer)
    #expect(try state(of: id) == .underReview)
  }

  @Test func `a step that was taken back by hand does not come back with its decision`() throws {
    let id = try underReview()
    let decision = try desk.add(
      decision: try details(), touching: [(id, .shelved)], by: .lawyer
    ).id
    let entry = try #require(try desk.notification(id, for: .lawyer).path.last?.ordinal)
    _ = try desk.retract(entry, of: id, because: "خطأ", by: .lawyer)
    try desk.remove(.decision(decision), by: .lawyer)
    try desk.restore(.decision(decision), by: .lawyer)
    #expect(try state(of: id) == .underReview)
    let notice = try CivilDate("2026-09-25")
    try desk.edit(decision: decision, by: .lawyer) { $0.details.notice = notice }
    #expect(try state(of: id) == .underReview)
  }

  @Test func `a decision whose step cannot be taken any more stays in the trash`() throws {
    let id = try underReview()
    let decision = try desk.add(
      decision: try details(), touching: [(id, .shelved)], by: .lawyer
    ).id
    try desk.remove(.decision(decision), by: .lawyer)
    _ = try desk.advance(
      id,
      taking: NotificationStep(
        .withdrawn, dates: [.occurred: try CivilDate("2026-11-01")],
        papers: [.withdrawalLetter: .words("خطاب العدول")], reason: "عدول"),
      by: .lawyer)
    #expect(
      refusal { try desk.restore(.decision(decision), by: .lawyer) }?.contains("notOpen") == true)
    #expect(try desk.trash(for: .lawyer).map(\.record) == [.decision(decision)])
    #expect(try state(of: id) == .withdrawn)
  }
}
