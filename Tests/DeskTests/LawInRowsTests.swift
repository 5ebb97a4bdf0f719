import Deadlines
import Desk
import Records
import Testing

/// What the law says of a case, a row each: its events entered as people enter them, and every date that
/// is open afterwards.
struct LawInRowsTests {
  /// What happened on a day, and what is said of it.
  struct Told: Sendable {
    let type: EventType
    let day: String
    var verdict: Verdict?
    var until: String?

    init(_ type: EventType, _ day: String, _ verdict: Verdict? = nil, until: String? = nil) {
      (self.type, self.day, self.verdict, self.until) = (type, day, verdict, until)
    }
  }

  /// A case: its law, what happened, and the open dates; `?` marks one that waits for a notice, `-` one
  /// that a lawyer must count.
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var track: Track?
    var degree: Degree?
    var court = ""
    var number = ""
    let events: [Told]
    let open: Set<String>

    init(
      _ law: String, _ track: Track?, _ degree: Degree?, court: String = "",
      number: String = "", _ events: [Told],
      _ open: Set<String>
    ) {
      (testDescription, self.track, self.degree) = (law, track, degree)
      (self.court, self.number, self.events, self.open) = (court, number, events, open)
    }
  }

  /// A prisoner whose every order was entered on its day.
  private static let prisoner = [
    Told(.arrest, "2026-10-04"), Told(.remand, "2026-10-05", until: "2026-10-08"),
    Told(.renewal, "2026-10-08", until: "2026-10-22"),
    Told(.renewal, "2026-10-22", until: "2026-11-05"),
    Told(.renewal, "2026-11-05", until: "2026-11-19"),
    Told(.renewal, "2026-11-19", until: "2026-12-03"),
  ]
  private static let caps: Set = ["N-FEL-5M/first 2027-03-04", "N-CAP-F 2027-10-04"]

  private static let remand: [Row] = [
    Row(
      "a cap that passed before anybody entered it", .misdemeanour, .first,
      [Told(.arrest, "2024-01-01"), Told(.remand, "2024-01-02", until: "2024-01-05")],
      ["O-143-INT/misdemeanour 2024-04-01", "O-143-CAP/misdemeanour 2024-07-01", " 2024-01-05"]),
    Row(
      "Article 124: the new cap is the nearer one", .felony, .investigation,
      [Told(.remand, "2025-11-11", until: "2025-11-14")],
      ["O-143-INT/felony 2026-04-10", "O-143-CAP/felony 2026-11-10", " 2025-11-14"]),
    Row(
      "Article 124 ends nothing before it was law", .felony, .investigation,
      [Told(.remand, "2025-07-01", until: "2025-07-04")],
      ["O-143-INT/felony 2025-11-30", "O-143-CAP/felony 2026-10-01", " 2025-07-04"]),
    Row(
      "Article 123: each renewal ends the order before it", .felony, .investigation, prisoner,
      caps.union([" 2026-12-03"])),
    Row(
      "a referral ends the months without one, not the cap", .felony, .investigation,
      prisoner + [Told(.referral, "2026-11-24")], ["N-CAP-F 2027-10-04", "N-REF-5 2026-11-28?"]),
    Row(
      "a release leaves nothing open", .felony, .investigation,
      prisoner + [Told(.release, "2026-11-20")], []),
    Row(
      "an acquittal ends the cap, and nothing of it can be appealed", .felony, .first,
      prisoner + [Told(.judgment, "2026-11-25", .acquittal)], []),
    Row(
      "a release that was not carried out ends nothing", .felony, .investigation,
      prisoner + [Told(.releaseOrder, "2026-11-20")], caps.union([" 2026-12-03"])),
    Row(
      "an economic court's remand has the caps of a misdemeanour", .economic, .investigation,
      [Told(.remand, "2026-11-02", until: "2026-12-01")],
      ["N-MISD-3M 2027-02-01", "N-CAP-M 2027-03-01", " 2026-12-01"]),
    Row(
      "state security counts by days and by the felony's caps", .stateSecurity, .investigation,
      [Told(.remand, "2026-11-02", until: "2026-12-01")],
      ["N-FEL-5M/first 2027-04-01", "N-CAP-F 2027-11-01", " 2026-12-01"]),
  ]

  private static let judgments: [Row] = [
    Row(
      "Article 389: an appeal that was missed is overdue", .misdemeanour, .first,
      [Told(.judgment, "2026-11-10", .conviction)], ["N-MAPPEAL-10 2026-11-20"]),
    Row(
      "the register says track and degree", nil, nil, number: "24 لسنة 2026 جنح المرجان",
      [Told(.judgment, "2026-11-10", .conviction)], ["N-MAPPEAL-10 2026-11-20"]),
    Row(
      "where nothing is known the ten days count", nil, nil,
      [Told(.judgment, "2026-11-10", .conviction)],
      ["N-MAPPEAL-10 2026-11-20?"]),
    Row(
      "a juvenile judgment is appealed", .juvenile, .first,
      [Told(.judgment, "2026-11-10", .conviction)], ["N-MAPPEAL-10 2026-11-20"]),
    Row(
      "Article 380: opposition and appeal wait for the notice", .misdemeanour, .first,
      [Told(.judgment, "2026-11-20", .absentia)],
      ["N-OPP-10 2026-11-30?", "N-MAPPEAL-10 2026-11-30?"]),
    Row(
      "Article 377: a felony in absentia is for a lawyer", .felony, .first,
      [Told(.judgment, "2026-11-20", .absentia)], ["N-ABS-FEL -"]),
    Row(
      "Article 407", .felony, .first, [Told(.judgment, "2026-11-01", .conviction)],
      ["N-FAPPEAL-40 2026-12-11"]),
    Row(
      "Law 57 of 1959, Article 34", .felony, .appeal, [Told(.judgment, "2026-11-01", .upheld)],
      ["CASS-CRIM-60 2026-12-31"]),
    Row(
      "a military judgment runs from the notice of its ratification", .military, .first,
      [Told(.judgment, "2026-11-01", .conviction), Told(.notice, "2026-11-08")],
      ["MIL-60 2027-01-07"]),
    Row(
      "State Council Law, Article 44", .administrative, .first, court: "محكمة القضاء الإداري",
      [Told(.judgment, "2026-11-01", .inadmissible)], ["SC-44-60 2026-12-31"]),
    Row(
      "from the Supreme Administrative Court nothing is appealed", .administrative, .first,
      court: "الإدارية العليا، الدائرة الأولى", [Told(.judgment, "2026-11-01", .inadmissible)],
      []),
    Row(
      "an appeal after its last day leaves it overdue", .misdemeanour, .first,
      [Told(.judgment, "2026-10-11", .conviction), Told(.challenge, "2026-10-22")],
      ["N-MAPPEAL-10 2026-10-21"]),
  ]

  private static let orders: [Row] = [
    Row(
      "Articles 149 and 150", .felony, .investigation, [Told(.travelBan, "2026-11-20")],
      ["N-TRAVEL-1Y 2027-11-20", "N-TRAVEL-GRV 2026-12-05?"]),
    Row(
      "a ban from before Article 149 has no date", .felony, .investigation,
      [Told(.travelBan, "2026-02-01")], ["N-TRAVEL-1Y -", "N-TRAVEL-GRV -"]),
    Row(
      "Law 8 of 2015: sixty days wait for the publication", .terrorList, nil,
      [Told(.listing, "2026-11-01")], ["LIST-60 2026-12-31?", "LIST-5Y/now 2031-11-01"]),
    Row(
      "an old listing may have had three years", .terrorList, nil,
      [Told(.listing, "2024-05-19"), Told(.challenge, "2024-06-02")],
      ["LIST-5Y/now 2029-05-19", "LIST-5Y/before 2027-05-19"]),
    Row(
      "a listing anew takes the place of the older one", .terrorList, nil,
      [
        Told(.listing, "2021-03-10"), Told(.challenge, "2021-04-01"), Told(.listing, "2026-03-01"),
        Told(.challenge, "2026-03-20"),
      ], ["LIST-5Y/now 2031-03-01"]),
    Row(
      "Constitution, Article 54: the challenge of a remand has a week", .felony, .investigation,
      prisoner + [Told(.challenge, "2026-11-23")],
      caps.union([" 2026-12-03", "C54-WEEK 2026-11-29"])),
  ]

  @Test(arguments: remand + judgments + orders)
  func `what a case has happen to it leaves these dates open`(row: Row) throws {
    let scratch = try ScratchDesk(on: "2026-11-29")
    let desk = scratch.desk
    var details = CaseDetails(title: "قضية متخيَّلة")
    (details.track, details.degree, details.court) = (row.track, row.degree, row.court)
    details.numbers = CaseNumberReader.numbers(in: row.number)
    let accused = PartyDetails(.name("وسيم جلال الكتبي"), as: .accused)
    let id = try desk.add(
      case: CaseDraft(details: details, parties: [accused]), by: .secretary
    ).id
    for told in row.events {
      var event = EventDetails(told.type, on: try CivilDate(told.day))
      (event.caseID, event.personName) = (id, "وسيم جلال الكتبي")
      event.verdict = told.verdict
      event.until = try told.until.map { try CivilDate($0) }
      _ = try desk.add(event: event, by: .secretary)
    }
    let kept = try desk.deadlines(DeadlineListing(subject: .case(id)), for: .secretary)
    #expect(Set(kept.map(\.told)) == row.open)
    // Whatever is open stands on the board too.
    let board = try desk.deadlineBoard(on: desk.today, for: .secretary)
    let late = kept.filter { $0.isOverdue(at: desk.now) }
    #expect(Set(board.overdue.map(\.id)) == Set(late.map(\.id)))
    #expect(board.undated.count == kept.count { $0.due == nil })
  }

  @Test func `of two ends of a listing the earlier is for a lawyer to say`() throws {
    let scratch = try ScratchDesk(on: "2026-11-29")
    let id = try scratch.desk.add(
      case: CaseDraft(details: CaseDetails(title: "إدراج")), by: .secretary
    ).id
    var event = EventDetails(.listing, on: try CivilDate("2024-05-19"))
    event.caseID = id
    _ = try scratch.desk.add(event: event, by: .secretary)
    let kept = try scratch.desk.deadlines(
      DeadlineListing(subject: .case(id), rule: "LIST-5Y"), for: .secretary)
    #expect(
      Set(kept.filter(\.needsLawyer).map(\.told)) == ["LIST-5Y/before 2027-05-19"])
    #expect(kept.count == 2)
  }

  @Test func `the search of a party's premises is told to the Committee within two days`() throws {
    let scratch = try ScratchDesk(on: "2026-11-29")
    let fact = Fact(date: try CivilDate("2026-11-24"), time: try ClockTime("10:30"))
    let found = try scratch.desk.due("PPL-14-48", from: fact)
    #expect(found.due == Moment(try CivilDate("2026-11-26"), try ClockTime("10:30")))
    #expect(found.rule.confidence == .low && found.rule.needsReview)
  }

  @Test func `a cassation of a small misdemeanour says where it goes instead`() throws {
    let scratch = try ScratchDesk(on: "2026-11-29")
    let found = try scratch.desk.due(
      "CASS-CRIM-60", from: Fact(date: try CivilDate("2026-11-01")))
    #expect(found.rule.warnings.contains { $0.arabic.contains("36 مكررًا") })
  }
}

extension Deadline {
  /// Rule and day: `?` after one that is provisional, `-` for one without a day.
  fileprivate var told: String {
    var name = ""
    if case .rule(let reckoned) = origin { name = reckoned.name }
    return
      "\(name) \(due?.date.description ?? "-")\(awaits == .notice || awaits == .degree ? "?" : "")"
  }
}

/// What Law 40 of 1977 and the State Council's law say of a notification, through its whole log.
struct NotificationLawInRowsTests {
  /// A founding that the Committee has had since a day, seen on another.
  private func founding(
    received: String, on today: String = "2026-11-27", _ more: [NotificationDate: String] = [:]
  ) throws -> NotificationWalk {
    let walk = try NotificationWalk(.founding, on: today)
    try walk.dispatch()
    try walk.take(.received, more.merging([.received: received]) { said, _ in said })
    try walk.take(.underReview, [.occurred: received])
    return walk
  }

  private func reason(_ rule: String, of walk: NotificationWalk) throws -> DeadlineReason? {
    let kept = try walk.desk.deadlines(
      DeadlineListing(subject: .notification(walk.id), rule: rule), for: .lawyer)
    let open = try #require(kept.first)
    #expect(open.needsLawyer)
    return try walk.desk.deadline(open.id, for: .lawyer).events.last
      .flatMap { DeadlineReason(kept: $0.remark) }
  }

  @Test(arguments: [("2026-11-14", true), ("2026-11-15", true), ("2026-11-16", false)])
  func `silence that one reading does not know yet is for a lawyer`(
    day: String, isEarly: Bool
  ) throws {
    // The thirtieth day is Friday 13 November; if it goes on, it does to Sunday.
    let walk = try founding(received: "2026-10-14")
    #expect(try walk.days().contains("PPL-8-30 2026-11-13"))
    try walk.take(.deemedAccepted, [.occurred: day])
    #expect(try walk.days().contains("PPL-8-30 2026-11-13") == isEarly)
    guard isEarly else { return }
    #expect(
      try reason("PPL-8-30", of: walk)
        == .earlySilence(CivilDate(day), other: CivilDate("2026-11-15")))
    // The published acceptance leaves nothing to ask.
    try walk.take(
      .acceptedPublished, [.committeeDecision: "2026-11-18", .publication: "2026-11-25"])
    #expect(try walk.days().contains { $0.hasPrefix("PPL-8") } == false)
  }

  @Test func `an objection after the thirtieth day leaves the silence standing`() throws {
    let walk = try founding(received: "2026-09-12")
    try walk.take(.objected, [.committeeDecision: "2026-10-31"])
    #expect(try walk.days().contains("PPL-8-30 2026-10-12"))
    #expect(
      try reason("PPL-8-30", of: walk) == .lateStep(.objected, CivilDate("2026-10-31")))
  }

  @Test func `a decision that accepts starts the ten days of its publication`() throws {
    let walk = try founding(received: "2026-11-02")
    let decision = CommitteeDecisionDetails(
      number: "12 لسنة 2026", decided: try CivilDate("2026-11-20"), says: "قبول التأسيس")
    _ = try walk.desk.add(decision: decision, touching: [(walk.id, .accepted)], by: .lawyer)
    #expect(try walk.days().filter { $0.hasPrefix("PPL-8") } == ["PPL-8-pub10 2026-11-30"])
    #expect(try walk.days(.done).contains("PPL-8-30 2026-12-02"))
  }

  @Test func `the founders' names are published within eight days, or a lawyer looks`() throws {
    let walk = try founding(received: "2026-11-02")
    #expect(try walk.days().contains("PPL-7-8 2026-11-10"))
    let noted = try walk.note("نُشرت الأسماء", [.foundersPublication: "2026-11-09"])
    #expect(try walk.days().contains { $0.hasPrefix("PPL-7-8") } == false)
    #expect(try walk.days(.done).contains("PPL-7-8 2026-11-10"))
    let ordinal = try #require(noted.events.last?.ordinal)
    _ = try walk.desk.retract(ordinal, of: walk.id, because: "جريدة أخرى", by: .lawyer)
    #expect(try walk.days().contains("PPL-7-8 2026-11-10"))
    try walk.note("نُشرت الأسماء", [.foundersPublication: "2026-11-12"])
    #expect(
      try reason("PPL-7-8", of: walk)
        == .lateDate(.foundersPublication, CivilDate("2026-11-12")))
    // Known with the receipt itself, there is nothing to wait for.
    let known = try founding(received: "2026-11-02", [.foundersPublication: "2026-11-05"])
    #expect(try known.days().contains { $0.hasPrefix("PPL-7-8") } == false)
    #expect(try known.notification.knownLater.contains(.foundersPublication))
    #expect(try NotificationWalk().notification.knownLater.contains(.foundersPublication) == false)
  }

  @Test func `one judgment on two notifications is entered once, or not at all`() throws {
    let first = try NotificationWalk()
    let second = try NotificationWalk(in: first.scratch)
    for walk in [first, second] {
      try walk.review()
      try walk.shelve("2026-06-01")
      try walk.sue("2026-07-01")
    }
    let stranger = try NotificationWalk(in: first.scratch)
    try stranger.review()
    #expect(try first.notification.sharesSuit(with: second.notification, in: .judgment))
    #expect(try first.notification.sharesSuit(with: stranger.notification, in: .judgment) == false)
    #expect(try first.notification.sharesSuit(with: second.notification, in: .closed) == false)
    let step = try first.step(.judgment, [.judgment: "2026-10-04"])
    let refused = refusal {
      _ = try first.desk.advance(
        first.id, taking: step, together: [second.id, stranger.id], by: .lawyer)
    }
    #expect(refused?.contains("notOpen") == true)
    #expect(try first.notification.state == .challenged)
    _ = try first.desk.advance(first.id, taking: step, together: [second.id], by: .lawyer)
    for walk in [first, second] {
      #expect(try walk.notification.state == .judgment)
      #expect(try walk.days() == ["SC-44-60 2026-12-03"])
    }
    #expect(try first.notification.sharesSuit(with: second.notification, in: .judgment))
  }
}
