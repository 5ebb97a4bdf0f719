import Deadlines
import Desk
import Records
import Testing

/// What a notification's log starts beyond itself: due dates, and the case it is litigated in.
struct DeskLitigationTests {
  private let scratch: ScratchDesk
  private let today: CivilDate
  private let id: NotificationID

  private var desk: Desk { scratch.desk }

  init() throws {
    scratch = try ScratchDesk(on: "2026-11-20")
    today = scratch.desk.today
    id = try scratch.desk.addNotification(
      NotificationParticulars(
        kind: .bylawsAmendment, subject: "تعديل اللائحة",
        texts: [
          .decidingBody: "المؤتمر العام", .filer: "نوال", .capacity: "رئيسة",
          .capacityBasis: "المادة 33", .signatory: "نوال",
        ]), by: .lawyer
    ).id
  }

  /// A step with words in the place of every paper.
  private func advance(
    to state: NotificationState, _ dates: [NotificationDate: String],
    _ details: [NotificationDetail: String] = [:]
  ) throws {
    let particulars = try desk.notification(id, for: .lawyer).particulars
    var step = NotificationStep(state, details: details, reason: "سبب")
    for (name, typed) in dates { step.dates[name] = try CivilDate(typed) }
    let channel = details[.channel].flatMap { NotificationChannel(rawValue: $0) }
    for need in state.needs(of: particulars, by: channel) {
      switch need {
      case .paper(let role), .paperOrDetail(let role, _): step.papers[role] = .words("لا مستند")
      case .anyPaper(let roles): step.papers[roles[0]] = .words("لا مستند")
      case .date, .anyDate, .detail, .field, .reason, .successor, .wholeDate, .notBefore, .shortage:
        break
      }
    }
    _ = try desk.advance(id, taking: step, by: .lawyer)
  }

  private func send() throws {
    try advance(
      to: .decisionRecorded, [.decision: "2026-03-22", .announcement: "2026-03-22"])
    try advance(to: .assembled, [.occurred: "2026-03-25"])
    try advance(to: .signed, [.signed: "2026-03-26"])
    try advance(
      to: .dispatched, [.dispatch: "2026-03-30"],
      [.channel: "registered_letter", .tracking: "RR 1"])
  }

  /// The due dates of the notification in one state, by rule.
  private func days(_ state: Deadline.State = .open) throws -> [String] {
    try desk.deadlines(
      DeadlineListing(subject: .notification(id), state: state), for: .lawyer
    ).map { deadline in
      guard case .rule(let reckoned) = deadline.origin else { return "set" }
      return "\(reckoned.rule) \(deadline.due?.date.description ?? "–")"
    }
  }

  @Test func `the ten days run from the decision until the acknowledgment is in`() throws {
    try send()
    #expect(try days() == ["PPL-16-10 2026-04-01"])
    let board = try desk.board(on: today, for: .lawyer)
    #expect(board.lines.first?.due?.reason == .articleSixteen)
    try advance(to: .received, [.received: "2026-04-05"])
    #expect(try days() == [])
    #expect(try days(.done) == ["PPL-16-10 2026-04-01"])
    let last = try #require(try desk.notification(id, for: .lawyer).path.last?.ordinal)
    _ = try desk.retract(last, of: id, because: "علم وصول لكتاب آخر", by: .lawyer)
    #expect(try days() == ["PPL-16-10 2026-04-01"])
  }

  @Test func `the ten days run only where Article 16 is relied on`() throws {
    try advance(
      to: .decisionRecorded, [.decision: "2026-03-22", .announcement: "2026-03-22"])
    var changed = try desk.notification(id, for: .lawyer).particulars
    changed.statutory = .none
    _ = try desk.edit(notification: id, to: changed, by: .lawyer)
    #expect(try days() == [])
    changed.statutory = .article16
    _ = try desk.edit(notification: id, to: changed, by: .lawyer)
    #expect(try days() == ["PPL-16-10 2026-04-01"])
  }

  @Test func `the day that the Committee set is kept and ends with the answer`() throws {
    try send()
    try advance(to: .received, [.received: "2026-04-05"])
    try advance(to: .documentsRequested, [.occurred: "2026-04-10", .due: "2026-12-01"])
    #expect(try days() == ["set"])
    #expect(try desk.board(on: today, for: .lawyer).lines.first?.due?.reason == .committeeDay)
    try advance(to: .supplemented, [.occurred: "2026-04-20"])
    #expect(try days() == [])
  }

  @Test func `an answer ends the Committee's day and none that a person set`() throws {
    try send()
    try advance(to: .received, [.received: "2026-04-05"])
    let details = DeadlineDetails(title: "اجتماع الأمانة للرد", subject: .notification(id))
    _ = try desk.addDeadlines(
      [DeadlineDraft(details, .set(Moment(try CivilDate("2026-12-20"))))], by: .lawyer)
    try advance(to: .documentsRequested, [.occurred: "2026-04-10", .due: "2026-12-01"])
    #expect(try days().count == 2)
    try advance(to: .supplemented, [.occurred: "2026-04-20"])
    let left = try desk.deadlines(DeadlineListing(subject: .notification(id)), for: .lawyer)
    #expect(left.map(\.details.title) == ["اجتماع الأمانة للرد"])
    let last = try #require(try desk.notification(id, for: .lawyer).path.last?.ordinal)
    _ = try desk.retract(last, of: id, because: "ورقة لإخطار آخر", by: .lawyer)
    #expect(try days().count == 2)
  }

  /// A decision whose notice came on a day, and what the party did about it.
  private func shelve(_ notice: String) throws {
    try send()
    try advance(to: .received, [.received: "2026-04-05"])
    try advance(to: .underReview, [.occurred: "2026-04-06"])
    try advance(to: .shelved, [.committeeDecision: notice, .notice: notice])
  }

  @Test func `a grievance in time ends the sixty days, and its silence begins the suit's`() throws {
    try shelve("2026-05-05")
    try advance(to: .grievanceFiled, [.occurred: "2026-06-02"])
    #expect(try days(.done).count { $0.hasPrefix("SC-24-60") } == 1)
    #expect(try days() == ["SC-24-GRV 2026-08-01", "SC-24-GRV 2026-09-30"])
  }

  @Test func `a grievance or a suit after the sixty days leaves them overdue for a lawyer`() throws
  {
    try shelve("2026-05-05")
    try advance(to: .grievanceFiled, [.occurred: "2026-07-20"])
    let late = try desk.deadlines(
      DeadlineListing(subject: .notification(id), rule: "SC-24-60"), for: .lawyer)
    #expect(late.map(\.needsLawyer) == [true])
    let last = try desk.deadline(#require(late.first).id, for: .lawyer).events.last
    #expect(
      DeadlineReason(kept: last?.remark ?? "")
        == .lateStep(.grievanceFiled, try CivilDate("2026-07-20")))
  }

  @Test func `what is closed without a suit was not done`() throws {
    try shelve("2026-11-05")
    try advance(to: .closed, [.occurred: "2026-11-20"])
    #expect(try days() == [])
    #expect(try days(.done).contains { $0.hasPrefix("SC-24") } == false)
    #expect(try days(.dropped).map { $0.prefix(8) } == ["SC-24-60"])
  }

  @Test func `a challenge runs from knowledge and from notice, and becomes a case`() throws {
    try send()
    try advance(to: .received, [.received: "2026-04-05"])
    try advance(to: .underReview, [.occurred: "2026-04-06"])
    try advance(
      to: .shelved,
      [.committeeDecision: "2026-06-01", .knowledge: "2026-06-05", .notice: "2026-06-10"])
    #expect(try days().map { $0.prefix(8) } == ["SC-24-60", "SC-24-60"])
    let board = try desk.board(on: today, for: .lawyer)
    #expect(board.lines.first?.due?.reason == .rule("SC-24-60"))
    #expect(board.lines.first?.isOverdue == true)
    let early = refusal { _ = try desk.openCase(for: id, by: .lawyer) }
    #expect(early?.contains("incomplete") == true)

    try advance(
      to: .challenged, [.filed: "2026-07-01"],
      [.court: "القضاء الإداري", .caseNumber: "98911", .judicialYear: "78"])
    #expect(try days() == [])
    let linked = try desk.openCase(for: id, by: .lawyer)
    let caseID = try #require(linked.caseID)
    #expect(
      try desk.caseFile(caseID, for: .lawyer).details.numbers.map(\.number) == [98_911])
    // From the case back to its notification.
    #expect(
      try desk.caseFile(caseID, for: .lawyer).notifications == [
        LitigatedNotification(id: id, subject: "تعديل اللائحة", state: .challenged)
      ])
    try refer()
    let numbers = try desk.caseFile(caseID, for: .lawyer).details.numbers
    #expect(numbers.map(\.number) == [98_911, 60_118])
    #expect(numbers.allSatisfy { $0.yearKind == .judicial })
  }

  /// A notification that is challenged, and the case of its challenge.
  private func challenge() throws -> CaseID {
    try send()
    try advance(to: .received, [.received: "2026-04-05"])
    try advance(to: .underReview, [.occurred: "2026-04-06"])
    try advance(
      to: .shelved,
      [.committeeDecision: "2026-06-01", .knowledge: "2026-06-05", .notice: "2026-06-10"])
    try advance(
      to: .challenged, [.filed: "2026-07-01"],
      [.court: "القضاء الإداري", .caseNumber: "98911", .judicialYear: "78"])
    return try #require(try desk.openCase(for: id, by: .lawyer).caseID)
  }

  private func refer() throws {
    try advance(
      to: .referred, [.occurred: "2026-09-01"],
      [.court: "المحكمة الإدارية العليا", .caseNumber: "٦٠١١٨", .judicialYear: "79"])
  }

  @Test func `a referral is refused while its case is in the trash, and says so`() throws {
    let caseID = try challenge()
    try desk.remove(.case(caseID), by: .lawyer)
    var changed = try desk.notification(id, for: .lawyer).particulars
    changed[.remark] = "القضية محذوفة"
    let before = try desk.edit(notification: id, to: changed, by: .lawyer)
    let said = refusal { try refer() }
    #expect(said == "refused(Records.NotificationRefusal.removedCase(\(caseID)))")
    #expect(try desk.notification(id, for: .lawyer) == before)
    let other = try desk.add(case: CaseDraft(details: CaseDetails(title: "طعن")), by: .lawyer).id
    _ = try desk.litigate(id, in: other, by: .lawyer)
    try refer()
    #expect(
      try desk.caseFile(other, for: .lawyer).details.numbers.map(\.number) == [98_911, 60_118])
  }

  @Test func `a case that is not open is not named`() throws {
    try send()
    var details = CaseDetails(title: "سر")
    details.visibility = .restricted
    let hidden = try desk.add(case: CaseDraft(details: details), by: .secretary).id
    let absent = refusal { throw ArchiveError.missing(.case, name: "\(hidden)") }
    let said = refusal { _ = try desk.litigate(id, in: hidden, by: .lawyer) }
    #expect(said == absent)
    let linked = try desk.litigate(id, in: hidden, by: .secretary)
    #expect(linked.caseID == hidden)
    let seen = try desk.notification(id, for: .lawyer)
    #expect(seen.caseID == nil)
    #expect(seen.events.contains { $0.act == .litigated(caseID: hidden) } == false)
    #expect(seen.events.count == linked.events.count)
  }
}

/// The days of a notification that no rule counts: the reminder, and what ends.
struct NotificationDaysTests {
  /// The open due dates that have these words in their title.
  private func days(_ title: String, of walk: NotificationWalk) throws -> [String] {
    try walk.desk.deadlines(DeadlineListing(subject: .notification(walk.id)), for: .lawyer)
      .filter { $0.details.title.contains(title) }
      .compactMap { $0.due?.date.description }.sorted()
  }

  @Test func `a review is brought to mind every thirty days until it ends`() throws {
    let walk = try NotificationWalk(on: "2026-04-20")
    try walk.review()
    #expect(try days("تذكير", of: walk) == ["2026-05-06"])
    let line = try #require(try walk.desk.board(on: walk.desk.today, for: .lawyer).lines.first)
    #expect(line.due?.reason == .reminder)
    // A remark is a follow-up: the thirty days run anew.
    try walk.note("سألنا أمانة اللجنة")
    #expect(try days("تذكير", of: walk) == ["2026-05-20"])
    // So does a reminder that is ticked off.
    let open = try walk.desk.deadlines(
      DeadlineListing(subject: .notification(walk.id)), for: .lawyer
    ).filter { $0.details.title.contains("تذكير") }
    _ = try walk.desk.close(
      #require(open.first).id, .done(reason: "اتصال"), by: .lawyer)
    #expect(try days("تذكير", of: walk) == ["2026-05-20"])
    try walk.take(.annotated, [.annotated: "2026-04-20"])
    #expect(try days("تذكير", of: walk) == [])
  }

  @Test func `a review that is entered late is brought to mind from now on`() throws {
    let walk = try NotificationWalk(on: "2026-11-20")
    try walk.review()
    #expect(try days("تذكير", of: walk) == ["2026-12-02"])
    #expect(
      try walk.desk.agenda(
        from: CivilDate("2026-12-01"), days: 10, for: .lawyer
      ).contains { $0.title.contains("تذكير") })
  }

  @Test func `a term of office and a power warn ninety, thirty and seven days before their end`()
    throws
  {
    let walk = try NotificationWalk(.changeOfPresident, on: "2026-06-01")
    try walk.review()
    try walk.note("مدة الرئاسة", [.termStart: "2023-07-31", .termEnd: "2026-07-31"])
    #expect(
      try days("نهاية مدة المنصب", of: walk) == ["2026-07-01", "2026-07-24", "2026-07-31"])
    try walk.note("نهاية التوكيل", [.powerEnd: "2027-01-31"])
    #expect(
      try days("نهاية التوكيل", of: walk) == [
        "2026-11-02", "2027-01-01", "2027-01-24", "2027-01-31",
      ])
    // The annotated office is on no list of open notifications, and its end is on the board.
    try walk.take(.annotated, [.annotated: "2026-05-30"])
    let board = try walk.desk.board(on: walk.desk.today, for: .lawyer)
    #expect(board.lines.isEmpty)
    #expect(board.endings.map(\.daysLeft) == [60])
    // Another end takes the place of the first.
    try walk.note("مُدّت المدة", [.termEnd: "2026-09-30"])
    #expect(
      try days("نهاية مدة المنصب", of: walk) == [
        "2026-07-02", "2026-08-31", "2026-09-23", "2026-09-30",
      ])
  }

  @Test func `an end that has passed when it is entered is kept, without its warnings`() throws {
    let walk = try NotificationWalk(.changeOfPresident)
    try walk.review()
    try walk.note("مدة انتهت", [.termEnd: "2025-07-31"])
    #expect(try days("نهاية مدة المنصب", of: walk) == ["2025-07-31"])
    let board = try walk.desk.board(on: walk.desk.today, for: .lawyer)
    #expect(board.endings.first?.daysLeft == -477)
  }

  @Test func `an end is a day`() throws {
    let walk = try NotificationWalk(.changeOfPresident)
    try walk.review()
    let refused = refusal { _ = try walk.note("مدة", [.termEnd: "2027"]) }
    #expect(refused?.contains("wholeDate") == true)
  }
}
