import Deadlines
import Desk
import Records
import Support
import Testing

struct DeskAgendaTests {
  private let scratch: ScratchDesk
  private var desk: Desk { scratch.desk }

  init() throws { scratch = try ScratchDesk() }

  private func day(_ typed: String) throws -> CivilDate { try CivilDate(typed) }

  private func set(_ title: String, _ date: String) throws -> DeadlineID {
    let draft = DeadlineDraft(DeadlineDetails(title: title), .set(Moment(try day(date))))
    return try #require(try desk.addDeadlines([draft], by: .secretary).first).id
  }

  @Test func `the board sorts by how near the day is`() throws {
    let overdue = try set("فات", "2026-11-24")
    let today = try set("اليوم", "2026-11-25")
    let soon = try set("بعد أسبوع", "2026-12-02")
    let later = try set("بعد شهر", "2026-12-25")
    _ = try set("بعيد", "2026-12-26")
    let undated = try #require(
      try desk.addDeadlines(
        [DeadlineDraft(rule: "N-ABS-FEL", from: Fact(date: day("2026-11-01")), for: .none)],
        by: .secretary
      ).first)
    let board = try desk.deadlineBoard(on: day("2026-11-25"), for: .secretary)
    #expect(board.overdue.map(\.id) == [overdue])
    #expect(board.dueToday.map(\.id) == [today])
    #expect(board.within7.map(\.id) == [soon])
    #expect(board.within30.map(\.id) == [later])
    #expect(board.undated.map(\.id) == [undated.id])
    // 2 December is six working days away: Saturday works, Friday does not.
    #expect(board.waiting.map(\.deadline.id) == [overdue, today, soon])
    #expect(board.waiting.map(\.level) == [.overdue, .today, .seven])
  }

  @Test func `a computer that was off for weeks still warns, and an acknowledged level is silent`()
    throws
  {
    let id = try set("طعن", "2026-12-10")
    func levels(_ today: String) throws -> [WarningLevel] {
      try desk.deadlineBoard(on: day(today), for: .secretary).waiting.map(\.level)
    }
    #expect(try levels("2026-11-25") == [])
    #expect(try levels("2026-12-03") == [.seven])
    _ = try desk.acknowledge(id, on: day("2026-12-03"), by: .lawyer)
    #expect(try levels("2026-12-03") == [])
    // Nobody looked on the day of the third level: it warns on the next that comes.
    #expect(try levels("2026-12-09") == [.one])
    _ = try desk.acknowledge(id, on: day("2026-12-09"), by: .lawyer)
    #expect(try levels("2026-12-09") == [])
    #expect(try levels("2026-12-10") == [.today])
    #expect(try levels("2027-01-20") == [.overdue])
    _ = try desk.acknowledge(id, on: day("2027-01-20"), by: .secretary)
    #expect(try levels("2027-03-01") == [])
    let events = try desk.deadline(id, for: .secretary).events
    #expect(events.compactMap(\.level) == [.seven, .one, .overdue])
    #expect(events.map(\.by).suffix(3) == ["محام", "محام", "أمين"])
  }

  @Test func `the agenda begins with what is overdue, and knows tasks`() throws {
    let overdue = try set("فات", "2026-11-01")
    let later = try set("قريب", "2026-11-30")
    _ = try set("بعيد", "2027-01-01")
    let task = try desk.add(
      TaskDetails(title: "صور العضويات", askedOf: .membership, due: day("2026-11-27")),
      by: .secretary)
    let entries = try desk.agenda(from: day("2026-11-25"), days: 14, for: .secretary)
    #expect(entries.map(\.id) == [overdue.number, task.task.id.number, later.number])
    #expect(entries.map(\.kind) == [.deadline, .task, .deadline])
    let month = try desk.calendar(
      from: day("2026-11-26"), to: day("2026-11-30"), for: .secretary)
    #expect(month.map(\.id) == [task.task.id.number, later.number])
  }

  /// A case with a hearing on 26 November that was put off to 3 December.
  private func fileCase(_ visibility: Visibility) throws -> CaseID {
    var details = CaseDetails(title: "قضية متخيَّلة")
    details.visibility = visibility
    var hearing = EventDetails(.hearing, on: try day("2026-11-20"))
    hearing.nextDate = try day("2026-12-03")
    var renewal = EventDetails(.renewal, on: try day("2026-11-28"))
    renewal.hour = "10:00"
    return try desk.add(
      case: CaseDraft(details: details, events: [hearing, renewal]), by: .secretary
    ).id
  }

  @Test func `hearings and renewals of cases stand among what is due`() throws {
    let id = try fileCase(.secretariat)
    let entries = try desk.agenda(from: day("2026-11-25"), days: 14, for: .lawyer)
    #expect(entries.map(\.kind) == [.renewal, .hearing])
    #expect(entries.map(\.date.description) == ["2026-11-28", "2026-12-03"])
    #expect(entries.map(\.isNext) == [false, true])
    #expect(entries.allSatisfy { $0.subject == .case(id) })
    // The day it was put off to has its own event now: it stands once.
    var own = EventDetails(.hearing, on: try day("2026-12-03"))
    own.caseID = id
    _ = try desk.add(event: own, by: .secretary)
    let again = try desk.agenda(from: day("2026-11-25"), days: 14, for: .lawyer)
    #expect(again.map(\.isNext) == [false, false])
  }

  @Test func `what belongs to a case is seen by whoever may see the case, and by no one else`()
    throws
  {
    let id = try fileCase(.restricted)
    let fact = Fact(date: try day("2026-11-20"))
    let draft = DeadlineDraft(
      rule: "CIV-APP-40", from: fact, for: .case(id), visibility: .open)
    let kept = try #require(try desk.addDeadlines([draft], by: .secretary).first)
    let task = TaskDetails(
      title: "صور", askedOf: .media, due: try day("2026-11-30"), subject: .case(id),
      visibility: .open)
    _ = try desk.add(task, by: .secretary)
    for visitor in [Visitor.lawyer, .leader] {
      #expect(try desk.agenda(from: day("2026-11-25"), days: 90, for: visitor) == [])
      #expect(try desk.deadlines(DeadlineListing(state: nil), for: visitor) == [])
      #expect(try desk.followUp(.media, for: visitor) == [])
      #expect(refusal { _ = try desk.deadline(kept.id, for: visitor) }?.contains("missing") == true)
      #expect(
        refusal { _ = try desk.addDeadlines([draft], by: .lawyer) }?.contains("missing") == true)
    }
    // The renewal that does not say how long has its provisional end beside what was entered.
    #expect(try desk.agenda(from: day("2026-11-25"), days: 90, for: .secretary).count == 5)
  }

  @Test func `a day before which nothing may be done is never overdue`() throws {
    let fact = Fact(date: try day("2026-10-01"))
    let draft = DeadlineDraft(rule: "N-SUMMONS-F", from: fact, for: .none)
    let kept = try #require(try desk.addDeadlines([draft], by: .secretary).first)
    #expect(try kept.isEarliest && kept.due == Moment(day("2026-10-12")))
    let board = try desk.deadlineBoard(on: day("2026-11-25"), for: .secretary)
    #expect(board.overdue == [] && board.waiting == [])
    #expect(try desk.agenda(from: day("2026-11-25"), days: 14, for: .secretary) == [])
    #expect(try desk.agenda(from: day("2026-10-05"), days: 14, for: .secretary).count == 1)
  }

  @Test func `a feed's token opens what its circle may see, until it is revoked`() throws {
    _ = try set("موعد", "2026-11-30")
    let draft = DeadlineDraft(
      DeadlineDetails(title: "سري", visibility: .restricted), .set(Moment(try day("2026-11-30"))))
    _ = try desk.addDeadlines([draft], by: .secretary)
    let (feed, token) = try desk.addFeed(
      "هاتف", hasNames: false, visibility: .secretariat, days: 30, by: .secretary)
    #expect(token.count == 64)
    let found = try desk.feed(token: token, on: day("2026-11-25"))
    #expect(found.feed == feed)
    #expect(found.calendar.entries.map(\.entry.title) == ["موعد"])
    for wrong in ["", "x", String(token.dropLast()), token.uppercased() + "0"] {
      #expect(
        refusal { _ = try desk.feed(token: wrong, on: day("2026-11-25")) }?.contains("missing")
          == true)
    }
    #expect(try desk.feeds(for: .lawyer).map(\.id) == [feed.id])
    try desk.revokeFeed(feed.id, by: .lawyer)
    #expect(
      refusal { _ = try desk.feed(token: token, on: day("2026-11-25")) }?.contains("missing")
        == true)
    #expect(refusal { try desk.revokeFeed(feed.id, by: .secretary) }?.contains("missing") == true)
    #expect(try desk.feeds(for: .secretary).first?.revokedAt != nil)
  }

  @Test func `nobody makes a feed of a circle they do not stand in`() {
    #expect(
      refusal {
        _ = try desk.addFeed(
          "x", hasNames: true, visibility: .restricted, days: 30, by: .lawyer)
      }?.contains("visibility") == true)
    #expect(
      refusal {
        _ = try desk.addFeed("x", hasNames: true, visibility: .open, days: 30, by: .leader)
      } == "forbidden")
  }
}

/// A session that passed without a result is the first line until somebody enters what came of it.
struct DeskPassedSessionsTests {
  private let folder = try? ScratchDesk()

  /// An archive as it is opened at nine on a day.
  private func desk(on day: String) throws -> Desk {
    let scratch = try #require(folder)
    let moment = try #require(Timestamp(stored: "\(day)T07:00:00Z"))
    return try Desk(
      opening: scratch.folder.path("archive.sijill"), clock: .stopped(at: moment))
  }

  private func fileCase() throws -> CaseID {
    try desk(on: "2026-05-03").add(
      case: CaseDraft(details: CaseDetails(title: "قضية متخيَّلة")), by: .secretary
    ).id
  }

  @discardableResult
  private func enter(
    _ type: EventType, _ day: String, in id: CaseID, on entered: String,
    _ change: (inout EventDetails) -> Void = { _ in }
  ) throws -> EventID {
    var details = EventDetails(type, on: try CivilDate(day))
    details.caseID = id
    change(&details)
    return try desk(on: entered).add(event: details, by: .secretary).id
  }

  /// The days of the sessions without a result, as the board, the agenda and the case say it alike.
  private func passed(_ id: CaseID, on day: String) throws -> [String] {
    let desk = try desk(on: day)
    let board = try desk.deadlineBoard(on: desk.today, for: .secretary).passed
    let agenda = try desk.agenda(from: desk.today, days: 30, for: .secretary)
    #expect(Array(agenda.prefix(board.count)) == board)
    #expect(agenda.dropFirst(board.count).contains { $0.lacksResult } == false)
    let review = try desk.caseReview(of: desk.caseFile(id, for: .secretary), for: .secretary)
    #expect(review.passed.map(\.date) == board.map(\.date))
    return board.map { "\($0.date)" }
  }

  @Test func `a hearing is without a result from the day after it until one is entered`() throws {
    let id = try fileCase()
    let hearing = try enter(.hearing, "2026-05-12", in: id, on: "2026-05-03")
    #expect(try passed(id, on: "2026-05-12") == [])
    #expect(try passed(id, on: "2026-05-13") == ["2026-05-12"])
    var details = try desk(on: "2026-05-14").event(hearing, for: .secretary).details
    details.decision = "لم يُعلم"
    _ = try desk(on: "2026-05-14").correct(event: hearing, to: details, by: .secretary)
    #expect(try passed(id, on: "2026-05-14") == [])
  }

  @Test func `a session that one was put off to is asked for like any other`() throws {
    let id = try fileCase()
    try enter(.hearing, "2026-05-02", in: id, on: "2026-05-03") {
      $0.nextDate = try? CivilDate("2026-05-20")
    }
    #expect(try passed(id, on: "2026-05-20") == [])
    #expect(try passed(id, on: "2026-05-25") == ["2026-05-20"])
    try enter(.hearing, "2026-05-20", in: id, on: "2026-05-25") { $0.decision = "حجز للحكم" }
    #expect(try passed(id, on: "2026-05-26") == [])
  }

  @Test func `a renewal fixed ahead waits for its result, one entered afterwards is one`() throws {
    let id = try fileCase()
    try enter(.renewal, "2026-05-10", in: id, on: "2026-05-06")
    #expect(try passed(id, on: "2026-05-11") == ["2026-05-10"])
    try enter(.renewal, "2026-05-10", in: id, on: "2026-05-11") {
      $0.until = try? CivilDate("2026-05-24")
    }
    #expect(try passed(id, on: "2026-05-12") == [])
  }

  @Test(arguments: [EventType.judgment, .release, .referral])
  func `what came of it answers for the session of its day`(type: EventType) throws {
    let id = try fileCase()
    try enter(.hearing, "2026-05-10", in: id, on: "2026-05-04")
    try enter(.visit, "2026-05-10", in: id, on: "2026-05-11")
    #expect(try passed(id, on: "2026-05-11") == ["2026-05-10"])
    try enter(type, "2026-05-10", in: id, on: "2026-05-11")
    #expect(try passed(id, on: "2026-05-12") == [])
  }

  @Test func `a later session answers only if it was entered after the first`() throws {
    let id = try fileCase()
    try enter(.hearing, "2026-05-10", in: id, on: "2026-05-04")
    try enter(.hearing, "2026-05-30", in: id, on: "2026-05-04")
    #expect(try passed(id, on: "2026-05-12") == ["2026-05-10"])
    try enter(.hearing, "2026-05-31", in: id, on: "2026-05-12")
    #expect(try passed(id, on: "2026-05-12") == [])
  }

  @Test func `the months of the calendar show the session once`() throws {
    let id = try fileCase()
    try enter(.hearing, "2026-05-12", in: id, on: "2026-05-03")
    let desk = try desk(on: "2026-05-20")
    let month = try desk.calendar(
      from: CivilDate("2026-05-01"), to: CivilDate("2026-05-31"), for: .secretary)
    #expect(month.map(\.lacksResult) == [true])
  }
}
