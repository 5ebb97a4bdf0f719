import Deadlines
import Desk
import Foundation
import Records
import Support
import Testing

struct DeskEventDeadlinesTests {
  private let scratch: ScratchDesk
  private var desk: Desk { scratch.desk }

  init() throws { scratch = try ScratchDesk() }

  private func day(_ typed: String) throws -> CivilDate { try CivilDate(typed) }

  private func fileCase(_ visibility: Visibility = .secretariat) throws -> CaseID {
    var details = CaseDetails(title: "قضية متخيَّلة")
    details.track = .felony
    details.degree = .investigation
    details.visibility = visibility
    return try desk.add(case: CaseDraft(details: details), by: .secretary).id
  }

  private func kept(_ id: CaseID) throws -> [Deadline] {
    try desk.deadlines(DeadlineListing(subject: .case(id)), for: .secretary)
  }

  @Test func `an arrest leads to twenty-four hours and to four days, with their steps`() throws {
    let today = Desk.today()
    let caseID = try fileCase()
    var arrest = EventDetails(.arrest, on: today)
    arrest.caseID = caseID
    arrest.hour = "21:15"
    let id = try desk.add(event: arrest, by: .secretary).id
    let next = try desk.nextDates(ofEvent: id, for: .lawyer)
    #expect(next.map(\.rule.id) == ["C54-24H", "N-REMAND-4"])
    #expect(next.map(\.due?.date) == [today.adding(days: 1), today.adding(days: 3)])
    #expect(next.first?.due?.time == ClockTime(hour: 21, minute: 15))
    #expect(next.allSatisfy { $0.steps.isEmpty == false })
    // Entering the event kept them.
    let found = try kept(caseID)
    #expect(found.map(\.due) == next.map(\.due))
    #expect(found.map(\.steps) == next.map(\.steps))
  }

  @Test func `a remand is due when it was ordered up to, and has its caps`() throws {
    let today = Desk.today()
    let caseID = try fileCase()
    var remand = EventDetails(.remand, on: today)
    remand.caseID = caseID
    remand.until = today.adding(days: 14)
    _ = try desk.add(event: remand, by: .secretary)
    #expect(
      try kept(caseID).map(\.due?.date) == [
        today.adding(days: 14), today.adding(months: 5)?.adding(days: -1),
        today.adding(months: 12)?.adding(days: -1),
      ])
  }

  @Test func `what is long past is kept as overdue, and no day is invented`() throws {
    var arrest = EventDetails(.arrest, on: try day("2024-03-01"))
    arrest.caseID = try fileCase()
    let id = try desk.add(event: arrest, by: .secretary).id
    let next = try desk.nextDates(ofEvent: id, for: .secretary)
    // The old law's rule, because the day is before the new one.
    #expect(next.map(\.rule.id) == ["C54-24H", "O-201"])
    #expect(
      try kept(#require(arrest.caseID)).map(\.due?.date.description) == [
        "2024-03-02", "2024-03-04",
      ])
    arrest.date = try day("2024-03")
    let vague = try desk.add(event: arrest, by: .secretary).id
    #expect(try desk.nextDates(ofEvent: vague, for: .secretary) == [])
  }

  @Test func `the last day of an order is kept where its own day is not known`() throws {
    let caseID = try fileCase()
    var remand = EventDetails(.remand, on: try day("2026-11"))
    (remand.caseID, remand.until) = (caseID, try day("2026-12-14"))
    _ = try desk.add(event: remand, by: .secretary)
    #expect(try kept(caseID).map(\.due?.date) == [try day("2026-12-14")])
    // Nothing is counted from the days of an order either.
    (remand.date, remand.until, remand.days) = (try day("2026-10"), nil, 15)
    _ = try desk.add(event: remand, by: .secretary)
    #expect(try kept(caseID).map(\.due?.date) == [try day("2026-12-14")])
  }

  @Test func `an event that is not to be seen leads nowhere`() throws {
    var arrest = EventDetails(.arrest, on: try day("2026-11-24"))
    arrest.caseID = try fileCase(.restricted)
    let id = try desk.add(event: arrest, by: .secretary).id
    #expect(
      refusal { _ = try desk.nextDates(ofEvent: id, for: .lawyer) }?.contains("missing") == true)
  }

  private func arrest(_ caseID: CaseID, _ day: CivilDate?, of name: String = "") -> EventDetails {
    var arrest = EventDetails(.arrest, on: day)
    arrest.caseID = caseID
    arrest.personName = name
    return arrest
  }

  private func states(_ id: CaseID) throws -> [String] {
    try desk.deadlines(DeadlineListing(subject: .case(id), state: nil), for: .secretary)
      .map { "\($0.due?.date.description ?? "") \($0.state.rawValue)" }.sorted()
  }

  @Test func `a correction of the day drops the old dates and keeps the new ones`() throws {
    let today = Desk.today()
    let caseID = try fileCase()
    let id = try desk.add(event: arrest(caseID, today), by: .secretary).id
    let tomorrow = try #require(today.adding(days: 1))
    let corrected = try desk.correct(
      event: id, to: arrest(caseID, tomorrow), by: .secretary
    ).id
    let dues = [1, 3, 2, 4].compactMap { today.adding(days: $0) }
    #expect(
      try states(caseID)
        == [
          "\(dues[0]) dropped", "\(dues[1]) dropped", "\(dues[2]) open", "\(dues[3]) open",
        ].sorted())
    let dropped = try #require(
      try desk.deadlines(
        DeadlineListing(subject: .case(caseID), state: .dropped), for: .secretary
      ).first)
    let last = try desk.deadline(dropped.id, for: .secretary).events.last
    #expect(
      last.flatMap { DeadlineReason(kept: $0.remark) } == .corrected(event: id, by: corrected))
  }

  @Test func `a correction of anything else leaves the dates as they are, to the next one too`()
    throws
  {
    let today = Desk.today()
    let caseID = try fileCase()
    var id = try desk.add(event: arrest(caseID, today), by: .secretary).id
    let before = try kept(caseID).map(\.id)
    for place in ["المرجان", "الساحل"] {
      var details = arrest(caseID, today)
      details.place = place
      id = try desk.correct(event: id, to: details, by: .secretary).id
    }
    #expect(try kept(caseID).map(\.id) == before)
    try desk.remove(.event(id), by: .secretary)
    #expect(try kept(caseID) == [])
    #expect(try states(caseID).allSatisfy { $0.hasSuffix("dropped") })
  }

  @Test func `a date that a person ended does not come back by a correction`() throws {
    let today = Desk.today()
    let caseID = try fileCase()
    let id = try desk.add(event: arrest(caseID, today), by: .secretary).id
    let first = try #require(try kept(caseID).first)
    _ = try desk.close(first.id, .done(reason: "عُرض على النيابة"), by: .secretary)
    var details = arrest(caseID, today)
    details.description = "من منزله"
    _ = try desk.correct(event: id, to: details, by: .secretary)
    #expect(try kept(caseID).map(\.id).contains(first.id) == false)
    #expect(try kept(caseID).count == 1)
  }

  @Test func `two who are arrested on one day have their dates each, one entered twice has not`()
    throws
  {
    let today = Desk.today()
    let caseID = try fileCase()
    for name in ["سالم عبد الباري نوح", "رؤى مختار دسوقي", "سالم عبد الباري نوح"] {
      _ = try desk.add(event: arrest(caseID, today, of: name), by: .secretary)
    }
    let titles = try kept(caseID).map(\.details.title)
    #expect(titles.filter { $0.hasSuffix("سالم عبد الباري نوح") }.count == 2)
    #expect(titles.filter { $0.hasSuffix("رؤى مختار دسوقي") }.count == 2)
  }

  @Test func `a case that turns out to be another before the law has that law's dates`() throws {
    let today = Desk.today()
    let caseID = try fileCase()
    var remand = EventDetails(.remand, on: today)
    remand.caseID = caseID
    _ = try desk.add(event: remand, by: .secretary)
    var details = try desk.caseFile(caseID, for: .secretary).details
    details.track = .misdemeanour
    _ = try desk.edit(case: caseID, to: details, by: .secretary)
    let rules = try kept(caseID).map(rule)
    #expect(Set(rules) == ["N-MISD-3M", "N-CAP-M"])
    // It was the first that was right: its dates are back.
    details.track = .felony
    _ = try desk.edit(case: caseID, to: details, by: .secretary)
    #expect(Set(try kept(caseID).map(rule)) == ["N-FEL-5M", "N-CAP-F"])
  }

  private func rule(of deadline: Deadline) -> String {
    guard case .rule(let known) = deadline.origin else { return "" }
    return known.rule
  }
}

/// What an event ends is ended with it, and opens again with its correction or withdrawal.
struct DeskDeadlineEndingsTests {
  private let scratch: ScratchDesk
  private var desk: Desk { scratch.desk }

  init() throws { scratch = try ScratchDesk() }

  private func fileCase(_ accused: String...) throws -> CaseID {
    var details = CaseDetails(title: "قضية متخيَّلة")
    details.track = .misdemeanour
    details.degree = .first
    let parties = accused.map { PartyDetails(.name($0), as: .accused) }
    return try desk.add(case: CaseDraft(details: details, parties: parties), by: .secretary).id
  }

  @discardableResult
  private func enter(
    _ type: EventType, _ day: String, in caseID: CaseID, of name: String = "ناهد رفعت البستاني",
    _ change: (inout EventDetails) -> Void = { _ in }
  ) throws -> EventID {
    var details = EventDetails(type, on: try CivilDate(day))
    details.caseID = caseID
    details.personName = name
    change(&details)
    return try desk.add(event: details, by: .secretary).id
  }

  private func open(_ id: CaseID) throws -> Set<String> {
    Set(
      try desk.deadlines(DeadlineListing(subject: .case(id)), for: .secretary).map { deadline in
        switch deadline.origin {
        case .set: "\(deadline.due?.date.description ?? "")"
        case .rule(let reckoned): reckoned.rule
        }
      })
  }

  @Test func `a cap that passed before it was entered is overdue until the release`() throws {
    let id = try fileCase("ناهد رفعت البستاني")
    try enter(.arrest, "2025-02-09", in: id)
    try enter(.remand, "2025-02-10", in: id) { $0.until = try? CivilDate("2025-02-13") }
    #expect(try open(id) == ["O-143-INT", "O-143-CAP", "2025-02-13"])
    let board = try desk.deadlineBoard(on: desk.today, for: .secretary)
    #expect(board.overdue.count == 3)
    try enter(.release, "2025-09-01", in: id)
    #expect(try open(id) == [])
  }

  @Test func `what an event ended opens again with its correction and with its withdrawal`() throws
  {
    let id = try fileCase("ناهد رفعت البستاني")
    try enter(.remand, "2026-10-06", in: id) { $0.until = try? CivilDate("2026-10-09") }
    let before = try open(id)
    #expect(before == ["N-MISD-3M", "N-CAP-M", "2026-10-09"])
    let release = try enter(.release, "2026-10-08", in: id)
    #expect(try open(id) == [])
    var details = try desk.event(release, for: .secretary).details
    details.type = .visit
    let visit = try desk.correct(event: release, to: details, by: .secretary).id
    #expect(try open(id) == before)
    details.type = .pardon
    let pardon = try desk.correct(event: visit, to: details, by: .secretary).id
    #expect(try open(id) == [])
    try desk.remove(.event(pardon), by: .secretary)
    #expect(try open(id) == before)
  }

  @Test func `what a person ended stays ended, what a person opened stays open`() throws {
    let id = try fileCase("ناهد رفعت البستاني")
    try enter(.remand, "2026-10-06", in: id)
    let listing = DeadlineListing(subject: .case(id))
    let ids = try desk.deadlines(listing, for: .secretary).map(\.id)
    _ = try desk.close(ids[0], .done(reason: "ضُم إلى أخرى"), by: .secretary)
    let release = try enter(.release, "2026-10-20", in: id)
    _ = try desk.reopenDeadline(ids[1], reason: "إخلاء لم يُنفذ", by: .secretary)
    try enter(.visit, "2026-10-21", in: id)
    #expect(try desk.deadlines(listing, for: .secretary).map(\.id) == [ids[1]])
    try desk.remove(.event(release), by: .secretary)
    #expect(try desk.deadlines(listing, for: .secretary).map(\.id) == [ids[1]])
  }

  @Test func `a release in one case or of one accused ends nothing of another`() throws {
    let one = try fileCase("ناهد رفعت البستاني", "حازم ماهر القرنفلي")
    let other = try fileCase("ناهد رفعت البستاني")
    for id in [one, other] { try enter(.remand, "2026-10-12", in: id) }
    try enter(.remand, "2026-10-12", in: one, of: "حازم ماهر القرنفلي")
    try enter(.release, "2026-11-02", in: one)
    #expect(try open(other) == ["N-MISD-3M", "N-CAP-M"])
    let left = try desk.deadlines(DeadlineListing(subject: .case(one)), for: .secretary)
    #expect(left.map { $0.details.title.hasSuffix("حازم ماهر القرنفلي") } == [true, true])
  }

  @Test func `a late appeal leaves its date overdue, and a lawyer must look`() throws {
    let id = try fileCase("ناهد رفعت البستاني")
    try enter(.judgment, "2026-10-04", in: id) { $0.verdict = .conviction }
    try enter(.challenge, "2026-10-27", in: id)
    let left = try desk.deadlines(DeadlineListing(subject: .case(id)), for: .secretary)
    #expect(left.map(\.needsLawyer) == [true])
    let last = try desk.deadline(#require(left.first).id, for: .secretary).events.last
    guard case .late = DeadlineReason(kept: last?.remark ?? "") else {
      Issue.record("\(String(describing: last))")
      return
    }
    try enter(.challenge, "2026-10-11", in: id)
    #expect(try open(id) == [])
  }
}

/// What is fixed ahead does what it does on its day, whether or not anybody touches the case.
struct DeskDayTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try Desk.create(at: folder.path("archive.sijill"))
  }

  private func desk(on day: String) throws -> Desk {
    let moment = try #require(Timestamp(stored: "\(day)T09:00:00Z"))
    return try Desk(opening: folder.path("archive.sijill"), clock: .stopped(at: moment))
  }

  private func remand(_ desk: Desk) throws -> CaseID {
    var details = CaseDetails(title: "قضية متخيَّلة")
    (details.track, details.degree) = (.misdemeanour, .investigation)
    let accused = PartyDetails(.name("ناهد رفعت البستاني"), as: .accused)
    let id = try desk.add(
      case: CaseDraft(details: details, parties: [accused]), by: .secretary
    ).id
    var remand = EventDetails(.remand, on: try CivilDate("2026-11-16"))
    (remand.caseID, remand.personName) = (id, "ناهد رفعت البستاني")
    remand.until = try CivilDate("2026-11-30")
    _ = try desk.add(event: remand, by: .secretary)
    return id
  }

  @Test func `a release that was dated ahead ends dates and custody on its day`() throws {
    let before = try desk(on: "2026-11-20")
    let id = try remand(before)
    var release = EventDetails(.release, on: try CivilDate("2026-11-25"))
    (release.caseID, release.personName) = (id, "ناهد رفعت البستاني")
    _ = try before.add(event: release, by: .secretary)
    func open(_ desk: Desk) throws -> Int {
      try desk.deadlines(DeadlineListing(subject: .case(id)), for: .lawyer).count
    }
    #expect(try open(before) == 3)
    let eve = try desk(on: "2026-11-24")
    #expect(try open(eve) == 3)
    #expect(try eve.held(for: .lawyer).count == 1)
    let day = try desk(on: "2026-11-25")
    #expect(try open(day) == 0)
    #expect(try day.held(for: .lawyer).isEmpty)
    #expect(try day.caseFile(id, for: .lawyer).parties.first?.liberty == .released)
    // Once is enough: nothing more is written of them.
    func log(_ desk: Desk) throws -> [Int] {
      try desk.deadlines(DeadlineListing(subject: .case(id), state: nil), for: .lawyer)
        .map { try desk.deadline($0.id, for: .lawyer).events.count }
    }
    let written = try log(day)
    #expect(try log(desk(on: "2026-11-26")) == written)
  }

  @Test func `a release that is told ahead by its month ends dates when the month begins`() throws {
    let before = try desk(on: "2026-11-20")
    let id = try remand(before)
    var release = EventDetails(.release, on: try CivilDate("2026-12"))
    (release.caseID, release.personName) = (id, "ناهد رفعت البستاني")
    _ = try before.add(event: release, by: .secretary)
    for (day, dates, held) in [("2026-11-30", 3, 1), ("2026-12-01", 0, 0)] {
      let desk = try desk(on: day)
      let listing = DeadlineListing(subject: .case(id))
      #expect(try desk.deadlines(listing, for: .lawyer).count == dates)
      #expect(try desk.held(for: .lawyer).count == held)
    }
  }

  @Test func `a day on which nothing comes is read without a sign being written`() throws {
    let before = try desk(on: "2026-11-20")
    let id = try remand(before)
    #expect(before.rest())
    let file = folder.path("archive.sijill")
    let bytes = try Data(contentsOf: URL(filePath: file))
    let later = try desk(on: "2026-11-27")
    #expect(try later.deadlines(DeadlineListing(subject: .case(id)), for: .lawyer).count == 3)
    #expect(try Data(contentsOf: URL(filePath: file)) == bytes)
  }
}
