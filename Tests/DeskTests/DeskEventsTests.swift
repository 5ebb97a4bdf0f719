import Desk
import Records
import Search
import Support
import Testing

struct DeskEventsTests {
  private let scratch: ScratchDesk
  private var desk: Desk { scratch.desk }

  init() throws { scratch = try ScratchDesk() }

  @Test func `an event changes the liberty of the person, and a later one is not undone by it`()
    throws
  {
    let filed = try desk.add(case: .invented(), by: .secretary)
    func liberty() throws -> Liberty? {
      try desk.caseFile(filed.id, for: .secretary).parties.first?.liberty
    }
    #expect(try liberty() == .arrested)
    var release = EventDetails(.release, on: try? CivilDate("2021-09-01"))
    release.caseID = filed.id
    release.personName = "عبد الرحمن سعيد"
    _ = try desk.add(event: release, by: .secretary)
    #expect(try liberty() == .released)
    var renewal = EventDetails(.renewal, on: try? CivilDate("2021-06-01"))
    renewal.caseID = filed.id
    renewal.personName = "عبد الرحمن سعيد"
    _ = try desk.add(event: renewal, by: .secretary)
    #expect(try liberty() == .released)
    let custody = try desk.caseFile(filed.id, for: .secretary).custody(today: desk.today)
    #expect(custody.map(\.custody.days) == [122...122])
  }

  @Test func `a correction leaves the event that it corrects`() throws {
    let filed = try desk.add(case: .invented(), by: .secretary)
    let event = try #require(try desk.caseFile(filed.id, for: .secretary).events.first)
    var details = event.details
    details.place = "ميدان طلعت حرب"
    let corrected = try desk.correct(event: event.id, to: details, by: .secretary)
    let file = try desk.caseFile(filed.id, for: .secretary)
    #expect(file.events.map(\.id) == [corrected.id])
    #expect(file.corrected.map(\.id) == [event.id])
    #expect(try desk.event(event.id, for: .secretary).replacedBy == corrected.id)
    #expect(try desk.ask("طلعت حرب").hits.isEmpty == false)
    #expect(try desk.ask("قصر النيل", reading: .all).hits.isEmpty)
    #expect(
      refusal { _ = try desk.correct(event: event.id, to: details, by: .secretary) } != nil)
  }

  @Test func `the agenda has the hearings of its days and those that were put off to them`() throws
  {
    let filed = try desk.add(case: .invented(), by: .secretary)
    var hearing = EventDetails(.hearing, on: try? CivilDate("2026-11-20"))
    hearing.caseID = filed.id
    hearing.nextDate = try? CivilDate("2026-12-05")
    hearing.nextHour = "10:00"
    _ = try desk.add(event: hearing, by: .secretary)
    let december = try desk.appointments(
      from: CivilDate("2026-12-01"), to: CivilDate("2026-12-31"), for: .secretary)
    #expect(december.map(\.isAdjourned) == [true])
    #expect(december.map(\.hour) == ["10:00"])
    let all = try desk.appointments(
      from: CivilDate("2026-11"), to: CivilDate("2026-12"), for: .secretary)
    #expect(all.count == 2)
  }
}

extension CaseFigures {
  /// The figures of an archive without cases.
  static var none: CaseFigures {
    var figures = CaseFigures()
    figures.custody = (custodySteps.map { $0 } + [nil]).map { (daysMax: $0, open: 0, ended: 0) }
    return figures
  }
}
