import Deadlines
import Desk
import Records
import Testing

/// What runs from a notice is kept before anybody knows its day, and the notice fixes it.
struct EventDeadlinesTests {
  private let scratch: ScratchDesk
  private var desk: Desk { scratch.desk }

  init() throws { scratch = try ScratchDesk(on: "2026-11-29") }

  private func fileCase(
    _ track: Track, _ degree: Degree, _ accused: String...
  ) throws -> CaseID {
    var details = CaseDetails(title: "قضية متخيَّلة")
    (details.track, details.degree) = (track, degree)
    let parties = accused.map { PartyDetails(.name($0), as: .accused) }
    return try desk.add(case: CaseDraft(details: details, parties: parties), by: .secretary).id
  }

  @discardableResult
  private func enter(
    _ type: EventType, _ day: String, in caseID: CaseID, of name: String = "هدير عزت الطوخي",
    _ change: (inout EventDetails) -> Void = { _ in }
  ) throws -> EventID {
    var details = EventDetails(type, on: try CivilDate(day))
    details.caseID = caseID
    details.personName = name
    change(&details)
    return try desk.add(event: details, by: .secretary).id
  }

  /// The open due dates: rule, day, and a `?` where it is provisional.
  private func open(_ id: CaseID, for visitor: Visitor = .secretary) throws -> Set<String> {
    Set(
      try desk.deadlines(DeadlineListing(subject: .case(id)), for: visitor).map { deadline in
        var rule = ""
        if case .rule(let reckoned) = deadline.origin { rule = reckoned.name }
        let day = deadline.due?.date.description ?? "-"
        return "\(rule) \(day)\(deadline.awaits != nil ? "?" : "")"
      })
  }

  @Test func `a travel ban's grievance is provisional until the day of knowledge is entered`()
    throws
  {
    let id = try fileCase(.felony, .investigation, "هدير عزت الطوخي")
    try enter(.travelBan, "2026-10-20", in: id)
    let before: Set = ["N-TRAVEL-1Y 2027-10-20", "N-TRAVEL-GRV 2026-11-04?"]
    #expect(try open(id) == before)
    let notice = try enter(.notice, "2026-11-10", in: id)
    #expect(try open(id) == ["N-TRAVEL-1Y 2027-10-20", "N-TRAVEL-GRV 2026-11-25"])
    var details = try desk.event(notice, for: .secretary).details
    details.date = try CivilDate("2026-11-15")
    let later = try desk.correct(event: notice, to: details, by: .secretary).id
    #expect(try open(id) == ["N-TRAVEL-1Y 2027-10-20", "N-TRAVEL-GRV 2026-11-30"])
    try desk.remove(.event(later), by: .secretary)
    #expect(try open(id) == before)
    // What it was stands in its history.
    let kept = try desk.deadlines(
      DeadlineListing(subject: .case(id), rule: "N-TRAVEL-GRV"), for: .secretary)
    let events = try desk.deadline(#require(kept.first).id, for: .secretary).events
    #expect(
      events.filter { $0.kind == .recomputed }.map(\.after) == [
        "2026-11-25", "2026-11-30", "2026-11-04",
      ])
  }

  @Test func `the law of a challenge is that of the judgment's day, not of its notice`() throws {
    let id = try fileCase(.misdemeanour, .first, "هدير عزت الطوخي")
    try enter(.judgment, "2026-09-14", in: id) { $0.verdict = .absentia }
    #expect(try open(id) == ["O-398 2026-09-24?", "O-406/accused 2026-09-24?"])
    try enter(.notice, "2026-11-02", in: id)
    #expect(try open(id) == ["O-398 2026-11-12", "O-406/accused 2026-11-12"])
    let kept = try desk.deadlines(
      DeadlineListing(subject: .case(id), rule: "O-398"), for: .secretary)
    #expect(kept.map(\.needsLawyer) == [true])
    #expect(kept.first?.steps.contains { $0.note == .byJudgment } == true)
  }

  @Test func `what a lawyer must count is kept without a day`() throws {
    let id = try fileCase(.stateSecurity, .first, "هدير عزت الطوخي")
    try enter(.judgment, "2026-11-03", in: id) { $0.verdict = .absentia }
    #expect(try open(id) == ["N-ABS-FEL -"])
    let board = try desk.deadlineBoard(on: desk.today, for: .secretary)
    #expect(board.undated.count == 1)
  }

  @Test func `a notice is of its own person, and of what fewer may see it tells nothing`() throws {
    let id = try fileCase(.military, .first, "هدير عزت الطوخي", "مدحت سعد الفيومي")
    try enter(.judgment, "2026-10-11", in: id) { $0.verdict = .conviction }
    try enter(.judgment, "2026-10-11", in: id, of: "مدحت سعد الفيومي") { $0.verdict = .conviction }
    try enter(.notice, "2026-10-25", in: id, of: "مدحت سعد الفيومي")
    #expect(try open(id) == ["MIL-60 2026-12-10?", "MIL-60 2026-12-24"])
    try enter(.notice, "2026-10-28", in: id) { $0.visibility = .restricted }
    #expect(try open(id) == ["MIL-60 2026-12-10?", "MIL-60 2026-12-24"])
    // To recompute adds nothing and changes nothing.
    let before = try desk.deadlines(DeadlineListing(subject: .case(id)), for: .secretary)
    #expect(try desk.recomputeDeadlines(by: .secretary) == [])
    #expect(try desk.deadlines(DeadlineListing(subject: .case(id)), for: .secretary) == before)
  }

  @Test func `a renewal that does not say how long is provisional, and the next ends it`() throws {
    let id = try fileCase(.felony, .investigation, "هدير عزت الطوخي")
    try enter(.renewal, "2026-11-08", in: id)
    #expect(try open(id) == ["N-RENEW-15/each 2026-11-22?"])
    try enter(.renewal, "2026-11-20", in: id) { $0.until = try? CivilDate("2026-12-04") }
    #expect(try open(id) == [" 2026-12-04"])
  }

  @Test func `a referral starts the five days of whoever is held, and the court's order ends them`()
    throws
  {
    let id = try fileCase(.felony, .investigation, "هدير عزت الطوخي")
    let referral = try enter(.referral, "2026-11-16", in: id)
    #expect(try open(id) == [])
    // The arrest is entered later than what followed it.
    try enter(.arrest, "2026-11-10", in: id) { $0.hour = "11:00" }
    #expect(try open(id) == ["N-REF-5 2026-11-20?"])
    try enter(.notice, "2026-11-18", in: id)
    #expect(try open(id) == ["N-REF-5 2026-11-22"])
    try enter(.renewal, "2026-11-21", in: id) { $0.days = 45 }
    #expect(try open(id) == [" 2027-01-04"])
    try desk.remove(.event(referral), by: .secretary)
    #expect(try open(id) == [" 2027-01-04"])
  }

  @Test func `a release entered late drops a referral's five days, and its removal reopens them`()
    throws
  {
    let id = try fileCase(.felony, .investigation, "هدير عزت الطوخي")
    try enter(.arrest, "2026-11-10", in: id) { $0.hour = "11:00" }
    try enter(.referral, "2026-11-16", in: id)
    #expect(try open(id) == ["N-REF-5 2026-11-20?"])
    let release = try enter(.release, "2026-11-14", in: id)
    #expect(try open(id) == [])
    let dropped = try #require(
      try desk.deadlines(
        DeadlineListing(subject: .case(id), state: .dropped, rule: "N-REF-5"), for: .secretary
      ).first)
    let told = try desk.deadline(dropped.id, for: .secretary).events.last
    #expect(told?.kind == .dropped && told?.remark == DeadlineReason.unfounded.kept)
    try desk.remove(.event(release), by: .secretary)
    #expect(try open(id) == ["N-REF-5 2026-11-20?"])
    try desk.restore(.event(release), by: .secretary)
    #expect(try open(id) == [])
    // What a person opens again stays so, whatever is entered afterwards.
    _ = try desk.reopenDeadline(dropped.id, reason: "إخلاء لم يُنفذ", by: .secretary)
    try enter(.hearing, "2026-11-28", in: id)
    #expect(try open(id) == ["N-REF-5 2026-11-20?"])
  }

  @Test func `the challenge of a remand is decided in a week, that of a judgment has no week`()
    throws
  {
    let id = try fileCase(.felony, .investigation, "هدير عزت الطوخي")
    let challenge = try enter(.challenge, "2026-11-19", in: id)
    #expect(try open(id) == [])
    // The renewal that it challenged is entered later than the challenge.
    try enter(.renewal, "2026-11-16", in: id) { $0.days = 15 }
    #expect(try open(id) == ["C54-WEEK 2026-11-25", " 2026-11-30"])
    try enter(.order, "2026-11-24", in: id) { $0.decision = "رفض الاستئناف" }
    #expect(try open(id) == [" 2026-11-30"])
    try desk.remove(.event(challenge), by: .secretary)
    let other = try fileCase(.misdemeanour, .first, "مدحت سعد الفيومي")
    try enter(.judgment, "2026-11-20", in: other, of: "مدحت سعد الفيومي") {
      $0.verdict = .conviction
    }
    try enter(.challenge, "2026-11-26", in: other, of: "مدحت سعد الفيومي")
    #expect(try open(other) == [])
  }

  @Test func `a challenge after the notice's last day leaves it overdue`() throws {
    let id = try fileCase(.misdemeanour, .first, "هدير عزت الطوخي")
    try enter(.judgment, "2026-10-05", in: id) { $0.verdict = .absentia }
    try enter(.challenge, "2026-10-22", in: id)
    let notice = try enter(.notice, "2026-10-14", in: id)
    // In time of the notice: opposition and appeal are done.
    #expect(try open(id) == [])
    try desk.remove(.event(notice), by: .secretary)
    #expect(try open(id) == ["N-OPP-10 2026-10-15?", "N-MAPPEAL-10 2026-10-15?"])
    try enter(.notice, "2026-10-07", in: id)
    #expect(try open(id) == ["N-OPP-10 2026-10-17", "N-MAPPEAL-10 2026-10-17"])
  }

  @Test(arguments: [(4, "2026-11-13", "2026-11-14"), (15, "2026-11-24", "2026-11-25")])
  func `an order with a duration has its last day, and the other reading is told`(
    days: Int, last: String, other: String
  ) throws {
    let id = try fileCase(.felony, .investigation, "هدير عزت الطوخي")
    let remand = try enter(.remand, "2026-11-10", in: id) { $0.days = days }
    func order() throws -> Deadline? {
      try desk.deadlines(DeadlineListing(event: nil), for: .secretary).first { $0.origin == .set }
    }
    #expect(try order()?.due == Moment(CivilDate(last)))
    #expect(try order()?.arguable == CivilDate(other))
    #expect(try order()?.steps.contains { $0.note == .counted } == true)
    // What is typed comes back, and a correction of the day moves the last one.
    var details = try desk.event(remand, for: .secretary).details
    #expect(details.days == days && details.until == nil)
    details.date = try CivilDate("2026-11-12")
    _ = try desk.correct(event: remand, to: details, by: .secretary)
    #expect(try order()?.due?.date == CivilDate(last).adding(days: 2))
  }

  /// The last days of orders that are open in a case.
  private func lastDays(of id: CaseID) throws -> [Deadline] {
    try desk.deadlines(DeadlineListing(subject: .case(id)), for: .secretary)
      .filter { $0.origin == .set }
  }

  @Test(arguments: [EventType.arrest, .renewal])
  func `the last day of an order stays one date when the order is corrected to another kind`(
    kind: EventType
  ) throws {
    let id = try fileCase(.felony, .investigation, "هدير عزت الطوخي")
    let remand = try enter(.remand, "2026-11-20", in: id) { $0.days = 15 }
    let first = try #require(try lastDays(of: id).first)
    var details = try desk.event(remand, for: .secretary).details
    (details.type, details.date, details.days) = (kind, try CivilDate("2026-11-21"), 14)
    let corrected = try desk.correct(event: remand, to: details, by: .secretary).id
    let kept = try lastDays(of: id)
    #expect(kept.map(\.id) == [first.id])
    #expect(kept.map(\.due?.date.description) == ["2026-12-04"])
    #expect(kept.map(\.details.title) == ["\(kind.words.arabic) — هدير عزت الطوخي"])
    #expect(kept.first?.steps.first?.wording == kind.words)
    #expect(kept.first?.steps.contains { $0.number == 14 } == true)
    // Its history says what it was.
    let was = try desk.deadline(first.id, for: .secretary).events.map(\.remark)
    #expect(was.contains { $0.contains(first.details.title) })
    // Whoever was done with it is done with it.
    _ = try desk.close(first.id, .done(reason: "جُدِّد"), by: .secretary)
    details.type = .remand
    _ = try desk.correct(event: corrected, to: details, by: .secretary)
    #expect(try lastDays(of: id) == [])
  }

  @Test func `the last day of an order that a person called otherwise is not kept twice`() throws {
    let id = try fileCase(.felony, .investigation, "هدير عزت الطوخي")
    let remand = try enter(.remand, "2026-11-20", in: id) { $0.days = 15 }
    let first = try #require(try lastDays(of: id).first)
    var called = first.details
    called.title = "جلسة تجديد أمام المحكمة"
    _ = try desk.edit(first.id, to: called, by: .secretary)
    var details = try desk.event(remand, for: .secretary).details
    (details.type, details.hour) = (.renewal, "11:30")
    _ = try desk.correct(event: remand, to: details, by: .secretary)
    #expect(try lastDays(of: id).map(\.details.title) == [called.title])
    #expect(try desk.recomputeDeadlines(by: .secretary) == [])
    #expect(try lastDays(of: id).map(\.id) == [first.id])
  }

  @Test func `a day that contradicts the days of an order is told, the other reading is not`()
    throws
  {
    let id = try fileCase(.felony, .investigation, "هدير عزت الطوخي")
    func concerns(_ until: String) throws -> [CaseConcern] {
      var details = EventDetails(.renewal, on: try CivilDate("2026-11-10"))
      (details.caseID, details.days, details.until) = (id, 15, try CivilDate(until))
      return try desk.add(event: details, by: .secretary).concerns.filter {
        if case .anotherLastDay = $0 { true } else { false }
      }
    }
    #expect(try concerns("2026-11-24") == [])
    #expect(try concerns("2026-11-25") == [])
    #expect(try concerns("2026-11-27") == [.anotherLastDay(CivilDate("2026-11-24"))])
  }

  @Test func `where track or degree are not known the shortest period is kept, until they are`()
    throws
  {
    let id = try desk.add(
      case: CaseDraft(details: CaseDetails(title: "بلا مسار")), by: .secretary
    ).id
    try enter(.judgment, "2026-11-20", in: id) { $0.verdict = .conviction }
    try enter(.remand, "2026-11-21", in: id)
    #expect(
      try open(id) == [
        "N-MAPPEAL-10 2026-11-30?", "N-MISD-3M 2027-02-20?", "N-CAP-M 2027-03-20?",
      ])
    var details = try desk.caseFile(id, for: .secretary).details
    (details.track, details.degree) = (.felony, .first)
    _ = try desk.edit(case: id, to: details, by: .secretary)
    #expect(
      try open(id) == [
        "N-FAPPEAL-40 2026-12-30", "N-FEL-5M/first 2027-04-20", "N-CAP-F 2027-11-20",
      ])
    (details.track, details.degree) = (.misdemeanour, .first)
    _ = try desk.edit(case: id, to: details, by: .secretary)
    #expect(
      try open(id) == ["N-MAPPEAL-10 2026-11-30", "N-MISD-3M 2027-02-20", "N-CAP-M 2027-03-20"])
  }

  @Test func `what is counted from an estimated day is about that day`() throws {
    let id = try fileCase(.felony, .investigation, "هدير عزت الطوخي")
    try enter(.arrest, "2026-11-26", in: id) { $0.isEstimate = true }
    let kept = try desk.deadlines(DeadlineListing(subject: .case(id)), for: .secretary)
    #expect(kept.count == 2 && kept.allSatisfy(\.isAbout))
  }

  @Test func `a ban older than the rule is an undated line for a lawyer`() throws {
    let id = try fileCase(.felony, .investigation, "هدير عزت الطوخي")
    try enter(.travelBan, "2026-02-09", in: id)
    #expect(try open(id) == ["N-TRAVEL-1Y -", "N-TRAVEL-GRV -"])
    #expect(try desk.deadlineBoard(on: desk.today, for: .secretary).undated.count == 2)
  }

  @Test func `what must be filed before a Friday is of Thursday's board`() throws {
    let fact = Fact(date: try CivilDate("2026-10-05"))
    _ = try desk.addDeadlines(
      [DeadlineDraft(rule: "SC-24-60", from: fact, for: .none)], by: .secretary)
    // 4 December 2026 is a Friday.
    let board = try desk.deadlineBoard(on: CivilDate("2026-12-03"), for: .secretary)
    #expect(board.dueToday.map(\.fileBy) == [try CivilDate("2026-12-03")])
    #expect(board.within7 == [])
    let friday = try desk.deadlineBoard(on: CivilDate("2026-12-04"), for: .secretary)
    #expect(friday.dueToday.count == 1 && friday.overdue == [])
    #expect(try desk.deadlineBoard(on: CivilDate("2026-12-05"), for: .secretary).overdue.count == 1)
    #expect(try desk.deadlineBoard(on: CivilDate("2026-12-02"), for: .secretary).within7.count == 1)
  }
}
