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

  @Test func `an arrest leads to twenty-four hours and to four days, with their steps`() throws {
    var arrest = EventDetails(.arrest, on: try day("2026-11-24"))
    arrest.memberCase = try fileCase()
    arrest.hour = "21:15"
    let id = try desk.add(event: arrest, by: .secretary).id
    let next = try desk.nextDates(ofEvent: id, for: .lawyer)
    #expect(next.map(\.rule.id) == ["C54-24H", "N-REMAND-4"])
    #expect(next.first?.due == Moment(try day("2026-11-25"), try ClockTime("21:15")))
    #expect(next.last?.due == Moment(try day("2026-11-27")))
    #expect(next.allSatisfy { $0.steps.isEmpty == false })
    let kept = try desk.keepNextDates(ofEvent: id, on: day("2026-11-25"), by: .lawyer)
    #expect(kept.map(\.due?.date.description) == ["2026-11-25", "2026-11-27"])
    // Asked again, nothing is kept twice.
    #expect(try desk.keepNextDates(ofEvent: id, on: day("2026-11-25"), by: .lawyer) == [])
  }

  @Test func `a remand is due when it was ordered up to, and has its caps`() throws {
    var remand = EventDetails(.remand, on: try day("2026-11-20"))
    remand.memberCase = try fileCase()
    remand.until = try day("2026-12-04")
    let id = try desk.add(event: remand, by: .secretary).id
    let kept = try desk.keepNextDates(ofEvent: id, on: day("2026-11-25"), by: .secretary)
    #expect(
      kept.map(\.due?.date.description) == ["2027-04-19", "2027-11-19", "2026-12-04"])
    #expect(try desk.keepNextDates(ofEvent: id, on: day("2026-11-25"), by: .secretary) == [])
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
