import Deadlines
import Desk
import Records
import Testing

struct DeskEventDeadlinesTests {
  private let scratch: ScratchDesk
  private var desk: Desk { scratch.desk }

  init() throws { scratch = try ScratchDesk() }

  private func day(_ typed: String) throws -> CivilDate { try CivilDate(typed) }

  private func fileCase(_ visibility: Visibility = .secretariat) throws -> Int64 {
    var details = CaseDetails(title: "قضية متخيَّلة")
    details.track = .felony
    details.degree = .investigation
    details.visibility = visibility
    return try desk.add(case: CaseDraft(details: details), by: .secretary).id
  }

  private func kept(_ id: Int64) throws -> [Deadline] {
    try desk.deadlines(DeadlineListing(subject: .memberCase(id)), for: .secretary)
  }

  @Test func `an arrest leads to twenty-four hours and to four days, with their steps`() throws {
    let today = Desk.today()
    let memberCase = try fileCase()
    var arrest = EventDetails(.arrest, on: today)
    arrest.memberCase = memberCase
    arrest.hour = "21:15"
    let id = try desk.add(event: arrest, by: .secretary).id
    let next = try desk.nextDates(ofEvent: id, for: .lawyer)
    #expect(next.map(\.rule.id) == ["C54-24H", "N-REMAND-4"])
    #expect(next.map(\.due?.date) == [today.adding(days: 1), today.adding(days: 3)])
    #expect(next.first?.due?.time == ClockTime(hour: 21, minute: 15))
    #expect(next.allSatisfy { $0.steps.isEmpty == false })
    // Entering the event kept them; asked again, nothing is kept twice.
    let found = try kept(memberCase)
    #expect(found.map(\.due) == next.map(\.due))
    #expect(found.map(\.steps) == next.map(\.steps))
    #expect(try desk.keepNextDates(ofEvent: id, on: today, by: .lawyer) == [])
  }

  @Test func `a remand is due when it was ordered up to, and has its caps`() throws {
    let today = Desk.today()
    let memberCase = try fileCase()
    var remand = EventDetails(.remand, on: today)
    remand.memberCase = memberCase
    remand.until = today.adding(days: 14)
    let id = try desk.add(event: remand, by: .secretary).id
    #expect(
      try kept(memberCase).map(\.due?.date) == [
        today.adding(days: 14), today.adding(months: 5)?.adding(days: -1),
        today.adding(months: 12)?.adding(days: -1),
      ])
    #expect(try desk.keepNextDates(ofEvent: id, on: today, by: .secretary) == [])
  }

  @Test func `what is long past is told and not kept, and no day is invented`() throws {
    var arrest = EventDetails(.arrest, on: try day("2024-03-01"))
    arrest.memberCase = try fileCase()
    let id = try desk.add(event: arrest, by: .secretary).id
    let next = try desk.nextDates(ofEvent: id, for: .secretary)
    // The old law's rule, because the day is before the new one.
    #expect(next.map(\.rule.id) == ["C54-24H", "O-201"])
    #expect(try desk.keepNextDates(ofEvent: id, on: day("2026-11-25"), by: .secretary) == [])
    arrest.date = try day("2024-03")
    let vague = try desk.add(event: arrest, by: .secretary).id
    #expect(try desk.nextDates(ofEvent: vague, for: .secretary) == [])
  }

  @Test func `an event that is not to be seen leads nowhere`() throws {
    var arrest = EventDetails(.arrest, on: try day("2026-11-24"))
    arrest.memberCase = try fileCase(.restricted)
    let id = try desk.add(event: arrest, by: .secretary).id
    #expect(
      refusal { _ = try desk.nextDates(ofEvent: id, for: .lawyer) }?.contains("missing") == true)
    #expect(
      refusal { _ = try desk.keepNextDates(ofEvent: id, on: day("2026-11-25"), by: .lawyer) }?
        .contains("missing") == true)
  }
}
