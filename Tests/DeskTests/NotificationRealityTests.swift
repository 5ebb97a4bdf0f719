import Deadlines
import Desk
import Records
import Testing

/// What happens to notifications in reality beside the straight way; each was refused once, and a
/// secretary would have had to invent a day or a paper.
struct NotificationRealityTests {
  @Test func `the Committee asks for papers under review, and again after the answer`() throws {
    let walk = try NotificationWalk()
    try walk.review()
    try walk.take(.documentsRequested, [.occurred: "2026-04-20", .due: "2026-05-01"])
    #expect(try walk.actor == .secretariat)
    try walk.take(.supplemented, [.occurred: "2026-04-28"])
    #expect(try walk.actor == .committee)
    try walk.take(.documentsRequested, [.occurred: "2026-05-10", .due: "2026-05-20"])
    try walk.take(.documentsRequested, [.occurred: "2026-05-22", .due: "2026-06-05"])
    #expect(try walk.days() == ["set 2026-05-20", "set 2026-06-05"])
    try walk.take(.underReview, [.occurred: "2026-06-10"])
    #expect(try walk.days().filter { $0.hasPrefix("set 2026-0") }.count == 2)
    #expect(try walk.actor == .committee)
  }

  @Test func `the Committee decides though its request had no answer`() throws {
    let walk = try NotificationWalk()
    try walk.review()
    try walk.take(.documentsRequested, [.occurred: "2026-04-20", .due: "2026-05-01"])
    try walk.shelve("2026-06-02")
    #expect(try walk.days() == ["SC-24-60 2026-08-01"])
    // The day was not kept: nobody answered.
    #expect(try walk.days(.dropped).contains("set 2026-05-01"))
    #expect(try walk.actor == .secretariat)
    // Taken back, the Committee's day runs again and the suit's does not.
    let last = try #require(try walk.notification.path.last?.ordinal)
    _ = try walk.desk.retract(last, of: walk.id, because: "قرار لإخطار آخر", by: .lawyer)
    #expect(try walk.days() == ["set 2026-05-01"])
  }

  @Test func `a letter goes out by a second way, and one that was lost is closed`() throws {
    let walk = try NotificationWalk()
    try walk.dispatch()
    let sent = try walk.notification.sent
    try walk.take(.dispatched, [.dispatch: "2026-04-10"], [.channel: "bailiff"])
    #expect(try walk.notification.channel == .bailiff)
    #expect(try walk.notification.sent == sent)
    #expect(try walk.notification.firstDispatch == CivilDate("2026-03-30"))
    #expect(try walk.days() == ["PPL-16-10 2026-04-01"])
    #expect(try walk.missing(.closed) == [.date(.occurred), .reason])
    try walk.take(.closed, [.occurred: "2026-09-01"])
    #expect(try walk.days(.dropped) == ["PPL-16-10 2026-04-01"])
    #expect(try walk.actor == nil)
  }

  @Test(arguments: [NotificationState.grievanceFiled, .challenged, .noReply])
  func `a refusal to receive is challenged or waited out`(state: NotificationState) throws {
    let walk = try NotificationWalk()
    try walk.dispatch()
    try walk.take(.receiptRefused, [.occurred: "2026-04-02"])
    #expect(try walk.actor == .secretariat)
    try walk.take(
      state, [.occurred: "2026-11-01", .filed: "2026-11-01"],
      [.court: "محكمة القضاء الإداري", .caseNumber: "9468", .judicialYear: "61"])
    let next: [NotificationState: NextActor] = [
      .grievanceFiled: .committee, .challenged: .court, .noReply: .secretariat,
    ]
    #expect(try walk.actor == next[state])
  }

  @Test func `what had no reply is filed anew, and a late answer is an answer`() throws {
    let walk = try NotificationWalk()
    try walk.review()
    try walk.take(.noReply, [.occurred: "2026-10-01"])
    let again = try walk.desk.addNotification(
      NotificationParticulars(kind: .bylawsAmendment, subject: "التقديم الثالث"),
      links: [(.refiles, walk.id)], by: .lawyer)
    #expect(again.links.contains { $0.relation == .refiles && $0.target == walk.id })
    try walk.take(.acknowledgedOnly, [.occurred: "2026-10-20"])
    try walk.take(.annotated, [.annotated: "2026-11-02"])
    #expect(try walk.notification.outcome == .annotated)
    #expect(try walk.actor == nil)
  }

  @Test func `a dispute that is settled is entered in the register, and its suit falls`() throws {
    let walk = try NotificationWalk()
    try walk.review()
    try walk.take(
      .disputePending, [.committeeDecision: "2026-10-10", .notice: "2026-10-12"])
    #expect(try walk.days() == ["SC-24-60 2026-12-11"])
    try walk.take(.annotated, [.annotated: "2026-11-10"])
    #expect(try walk.days() == [])
    #expect(try walk.days(.dropped).contains("SC-24-60 2026-12-11"))
  }

  @Test func `what has left the party is withdrawn by letter`() throws {
    let walk = try NotificationWalk()
    try walk.review()
    #expect(
      try walk.missing(.withdrawn) == [.date(.occurred), .reason, .paper(.withdrawalLetter)])
    try walk.take(.withdrawn, [.occurred: "2026-05-01"])
    #expect(try walk.notification.state == .withdrawn)
    // Before it left there was nothing to write to the Committee.
    let draft = try NotificationWalk()
    #expect(try draft.missing(.withdrawn) == [.date(.occurred), .reason])
  }

  @Test func `a suit is withdrawn, or the Committee enters it meanwhile`() throws {
    for end in [NotificationState.closed, .annotated] {
      let walk = try NotificationWalk()
      try walk.review()
      try walk.shelve("2026-06-01")
      try walk.sue("2026-07-01")
      try walk.take(end, [.occurred: "2026-10-01", .annotated: "2026-10-01"])
      #expect(try walk.notification.state == end)
      #expect(try walk.days() == [])
      #expect(try walk.actor == nil)
    }
  }

  @Test func `two suits on one decision stand side by side in one case`() throws {
    let walk = try NotificationWalk()
    try walk.review()
    try walk.shelve("2026-06-01")
    try walk.sue("2026-07-01")
    let caseID = try #require(try walk.desk.openCase(for: walk.id, by: .lawyer).caseID)
    try walk.take(
      .challenged, [.filed: "2026-07-01"],
      [.court: "المحكمة الإدارية العليا", .caseNumber: "60118", .judicialYear: "72"])
    let numbers = try walk.desk.caseFile(caseID, for: .lawyer).details.numbers
    #expect(numbers.map(\.number) == [98_911, 60_118])
    #expect(try walk.notification.path.count { $0.state == .challenged } == 2)
    #expect(try walk.actor == .court)
  }

  @Test func `a referral is entered on its day, and its number when it is known`() throws {
    let walk = try NotificationWalk()
    try walk.review()
    try walk.shelve("2026-06-01")
    try walk.sue("2026-07-01")
    let caseID = try #require(try walk.desk.openCase(for: walk.id, by: .lawyer).caseID)
    try walk.take(.referred, [.occurred: "2026-09-01"], [.court: "المحكمة الإدارية العليا"])
    #expect(try walk.notification.detail(.caseNumber) == "98911")
    #expect(
      try walk.desk.caseFile(caseID, for: .lawyer).details.court == "المحكمة الإدارية العليا")
    _ = try walk.desk.note(
      "رقم القيد بعد الإحالة", details: [.caseNumber: "22222", .judicialYear: "71"],
      with: walk.id, by: .lawyer)
    #expect(try walk.notification.state == .referred)
    let numbers = try walk.desk.caseFile(caseID, for: .lawyer).details.numbers
    #expect(numbers.map(\.number) == [98_911, 22_222])
  }

  @Test func `a copy is asked for without minutes or votes, and handed over`() throws {
    for kind in NotificationKind.allCases where kind.isVoted == false {
      let walk = try NotificationWalk(kind)
      #expect(try walk.missing(.decisionRecorded) == [.date(.decision)], "\(kind)")
      try walk.dispatch()
      #expect(try walk.notification.checklist.contains { $0.role == .minutes } == false)
    }
    let walk = try NotificationWalk(.requestCopyOrCertificate)
    try walk.review()
    #expect(try walk.missing(.copyHandedOver) == [.date(.occurred), .paper(.certifiedCopy)])
    try walk.take(.copyHandedOver, [.occurred: "2026-06-01"])
    #expect(try walk.actor == nil)
  }

  @Test func `what rests on an article has its vote, whatever its kind`() throws {
    let walk = try NotificationWalk(.correction)
    var particulars = try walk.notification.particulars
    particulars.statutory = .article16
    _ = try walk.desk.edit(notification: walk.id, to: particulars, by: .lawyer)
    #expect(try walk.notification.successors == [.decisionRecorded, .withdrawn])
    #expect(try walk.missing(.decisionRecorded).contains(.paper(.minutes)))
  }

  @Test func `an office that was entered can be deemed vacant later`() throws {
    let walk = try NotificationWalk(.changeOfPresident)
    try walk.review()
    try walk.take(.annotated, [.annotated: "2026-06-24"])
    try walk.take(
      .vacancy, [.committeeDecision: "2026-09-10", .knowledge: "2026-09-12"],
      [.decisionNumber: "87 لسنة 2026"])
    #expect(try walk.days() == ["SC-24-60 2026-11-11"])
    #expect(try walk.actor == .secretariat)
    #expect(try walk.notification.date(.annotated) == CivilDate("2026-06-24"))
    // The notice came later: it has its own sixty days.
    _ = try walk.desk.note(
      "تسلمنا الإخطار بالقرار", dates: [.notice: CivilDate("2026-10-01")], with: walk.id,
      by: .lawyer)
    #expect(try walk.days() == ["SC-24-60 2026-11-11", "SC-24-60 2026-11-30"])
  }
}

/// The grievance and the courts: what runs, and who acts next.
struct NotificationCourtsTests {
  /// A grievance of 2 June 2026 against a decision of 5 May.
  private func grieve(on today: String = "2026-11-20") throws -> NotificationWalk {
    let walk = try NotificationWalk(on: today)
    try walk.review()
    try walk.shelve("2026-05-05")
    try walk.take(.grievanceFiled, [.occurred: "2026-06-02"])
    return walk
  }

  @Test(arguments: [
    ("2026-07-31", NextActor.committee), ("2026-08-01", .committee), ("2026-08-02", .secretariat),
  ])
  func `the Committee has sixty days for a grievance, then only the party can act`(
    today: String, actor: NextActor
  ) throws {
    #expect(try grieve(on: today).actor == actor)
  }

  @Test(arguments: [NotificationState.shelved, .notRecognised])
  func `an answer to a grievance has its own sixty days`(state: NotificationState) throws {
    let walk = try grieve()
    try walk.take(state, [.committeeDecision: "2026-06-22", .notice: "2026-06-24"])
    #expect(try walk.days() == ["SC-24-60 2026-08-23"])
    #expect(try walk.days(.done).contains("SC-24-GRV/silence 2026-08-01"))
    #expect(try walk.days(.dropped).contains("SC-24-GRV/suit 2026-09-30"))
    let last = try #require(try walk.notification.path.last?.ordinal)
    _ = try walk.desk.retract(last, of: walk.id, because: "رد لتظلم آخر", by: .lawyer)
    #expect(try walk.days() == ["SC-24-GRV/silence 2026-08-01", "SC-24-GRV/suit 2026-09-30"])
  }

  @Test func `an answer after the silence leaves the days of the silence running`() throws {
    let walk = try grieve()
    try walk.take(.notRecognised, [.committeeDecision: "2026-08-20", .notice: "2026-08-25"])
    #expect(try walk.days() == ["SC-24-60 2026-10-24", "SC-24-GRV/suit 2026-09-30"])
  }

  @Test func `a grievance that succeeds leaves nothing to sue for`() throws {
    let walk = try grieve()
    try walk.take(.annotated, [.annotated: "2026-07-01"])
    #expect(try walk.days() == [])
    #expect(try walk.actor == nil)
  }

  @Test func `a judgment needs no day of notice, and is appealed within sixty days`() throws {
    let walk = try NotificationWalk()
    try walk.review()
    try walk.shelve("2026-06-01")
    try walk.sue("2026-07-01")
    #expect(try walk.missing(.judgment) == [.date(.judgment), .paper(.judgmentCopy)])
    try walk.take(.judgment, [.judgment: "2026-08-01"], [.part: "urgent"])
    #expect(try walk.actor == .court)
    #expect(try walk.notification.isUnderJudicialReview)
    #expect(try walk.days() == ["SC-44-60 2026-09-30"])
    try walk.take(.judgment, [.judgment: "2026-10-04"], [.part: "merits"])
    #expect(try walk.actor == .secretariat)
    #expect(try walk.days() == ["SC-44-60 2026-09-30", "SC-44-60 2026-12-03"])
    _ = try walk.desk.note(
      "أُعلن الحكم", dates: [.judgmentNotice: CivilDate("2026-10-20")], with: walk.id, by: .lawyer)
    #expect(try walk.notification.date(.judgmentNotice) == CivilDate("2026-10-20"))
    // The appeal comes in time for the merits and too late for the urgent part.
    try walk.take(
      .challenged, [.filed: "2026-11-01"],
      [.court: "المحكمة الإدارية العليا", .caseNumber: "501", .judicialYear: "73"])
    #expect(try walk.days() == ["SC-44-60 2026-09-30"])
    #expect(try walk.days(.done).contains("SC-44-60 2026-12-03"))
  }

  @Test(arguments: ["المحكمة الإدارية العليا، الدائرة الأولى", "الادارية العليا"])
  func `from the Supreme Administrative Court nothing is appealed`(court: String) throws {
    let walk = try NotificationWalk()
    try walk.review()
    try walk.shelve("2026-06-01")
    try walk.sue("2026-07-01")
    try walk.take(.referred, [.occurred: "2026-08-01"], [.court: court])
    try walk.take(.judgment, [.judgment: "2026-10-04"])
    #expect(try walk.days() == [])
    try walk.take(.executed, [.execution: "2026-11-01"])
    #expect(try walk.actor == nil)
  }
}

/// A founding: short of signatures, accepted before it is published, objected to before it is served.
struct NotificationFoundingTests {
  @Test func `sending short of five thousand signatures is told and asked for a reason`() throws {
    let walk = try NotificationWalk(.founding)
    try walk.take(.decisionRecorded, [.decision: "2026-03-22", .announcement: "2026-03-22"])
    try walk.take(.assembled, [.occurred: "2026-03-25"])
    try walk.take(.signed, [.signed: "2026-03-26"])
    let short = FoundingTally(counts: [:])
    #expect(try walk.missing(.dispatched).contains(.shortage(short)))
    #expect(short.missing == (5_000, 10))
    let dates: [NotificationDate: String] = [.dispatch: "2026-03-30"]
    let way: [NotificationDetail: String] = [.channel: "hand"]
    let silent = refusal {
      _ = try walk.desk.advance(
        walk.id, taking: walk.step(.dispatched, dates, way, reason: ""), by: .lawyer)
    }
    #expect(silent?.contains("shortage") == true)
    var particulars = try walk.notification.particulars
    particulars[.deliveryAgent] = "مندوب"
    _ = try walk.desk.edit(notification: walk.id, to: particulars, by: .lawyer)
    #expect(try walk.take(.dispatched, dates, way).path.last?.reason == "سبب")
  }

  /// A founding that the Committee has had since 5 April 2026.
  private func founding() throws -> NotificationWalk {
    let walk = try NotificationWalk(.founding)
    try walk.review()
    return walk
  }

  @Test func `what lies before the Committee has been laid before it`() throws {
    let walk = try founding()
    #expect(
      try walk.days() == ["PPL-7-8 2026-04-13", "PPL-8-30 2026-05-05", "set 2026-12-02"])
    #expect(try walk.days(.done).contains { $0.hasPrefix("PPL-7-15") })
  }

  @Test func `an acceptance is entered before it is published`() throws {
    let walk = try founding()
    try walk.take(.accepted, [.committeeDecision: "2026-04-20"])
    #expect(try walk.days().contains("PPL-8-pub10 2026-04-30"))
    #expect(try walk.days().contains { $0.hasPrefix("PPL-8-30") } == false)
    #expect(try walk.actor == .committee)
    try walk.take(
      .acceptedPublished, [.committeeDecision: "2026-04-20", .publication: "2026-04-28"])
    #expect(try walk.days().contains { $0.hasPrefix("PPL-8") } == false)
    #expect(try walk.actor == nil)
  }

  @Test func `an objection is entered before it is served`() throws {
    let walk = try founding()
    #expect(try walk.missing(.objected) == [.date(.committeeDecision), .paper(.objection)])
    try walk.take(.objected, [.committeeDecision: "2026-04-20"])
    #expect(try walk.days().contains("PPL-8-obj8 2026-04-28"))
    #expect(try walk.actor == .committeeThenCourt)
    _ = try walk.desk.note(
      "أُعلن الاعتراض", dates: [.service: CivilDate("2026-04-25")], with: walk.id, by: .lawyer)
    #expect(try walk.notification.date(.service) == CivilDate("2026-04-25"))
    let early = refusal {
      _ = try walk.desk.note(
        "أُعلن", dates: [.service: CivilDate("2026-04-10")], with: walk.id, by: .lawyer)
    }
    #expect(early?.contains("disordered") == true)
  }
}

/// Somebody else's notification, entered as far as it is known.
struct NotificationFromOutsideTests {
  @Test func `a rival is entered where it is known, without a paper or a day of its own`() throws {
    let walk = try NotificationWalk(.changeOfPresident, knownFrom: "جريدة متخيَّلة")
    #expect(try walk.notification.isFromOutside)
    #expect(try walk.missing(.received) == [.anyDate([.received, .knowledge])])
    try walk.take(.received, [.knowledge: "2026-03-10"])
    let entry = try #require(try walk.notification.path.last)
    #expect(entry.isDatedByKnowledge)
    #expect(try walk.notification.date(.received) == nil)
    #expect(entry.evidence.allSatisfy { $0.role == .proof })
    #expect(try walk.days() == [])
    #expect(try walk.actor == .committee)
    // From there to whatever becomes known next.
    try walk.take(.notRecognised, [.committeeDecision: "2026-05"])
    #expect(try walk.actor == .filer)
    #expect(try walk.days() == [])
  }

  /// A notification from outside that competes with one of the party's own.
  private func rival(_ source: String) throws -> NotificationWalk {
    let walk = try NotificationWalk(.changeOfPresident, knownFrom: source)
    let own = try walk.desk.addNotification(
      NotificationParticulars(kind: .changeOfPresident, subject: "رئاسة الحزب"), by: .lawyer)
    _ = try walk.desk.link(walk.id, .conflictsWith, to: own.id, by: .lawyer)
    return walk
  }

  @Test func `a rival's entry in the register starts the suit against it`() throws {
    let walk = try rival("جريدة متخيَّلة")
    try walk.take(.annotated, [.annotated: "2026-11-10"])
    #expect(try walk.days() == ["SC-24-60 2027-01-09"])
    let told = try rival("إعلان على يد محضر")
    try told.take(.annotated, [.annotated: "2026-10-01", .notice: "2026-11-12"])
    #expect(try told.days() == ["SC-24-60 2027-01-11"])
    // The entry of one that nobody competes with is nobody's to challenge.
    let alone = try NotificationWalk(.changeOfPresident, knownFrom: "جريدة متخيَّلة")
    try alone.take(.annotated, [.annotated: "2026-11-10"])
    #expect(try alone.days() == [])
  }

  @Test func `whose notification it is stands from its first step on`() throws {
    let walk = try NotificationWalk()
    try walk.take(.decisionRecorded, [.decision: "2026-03-22", .announcement: "2026-03-22"])
    var particulars = try walk.notification.particulars
    particulars[.knownFrom] = "جريدة"
    let said = particulars
    let refused = refusal {
      _ = try walk.desk.edit(notification: walk.id, to: said, by: .lawyer)
    }
    #expect(refused?.contains("fixedOrigin") == true)
  }
}
