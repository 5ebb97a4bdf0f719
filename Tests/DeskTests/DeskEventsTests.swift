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

/// What a person's liberty is in a case follows what has happened.
struct DeskLibertyTests {
  private let scratch: ScratchDesk
  private let caseID: CaseID
  private let name = "وجدان سمير الكهرماني"
  private var desk: Desk { scratch.desk }

  init() throws {
    scratch = try ScratchDesk()
    caseID = try scratch.desk.add(
      case: CaseDraft(
        details: CaseDetails(title: "قضية متخيَّلة"),
        parties: [PartyDetails(.name(name), as: .accused)]), by: .secretary
    ).id
  }

  @discardableResult
  private func enter(_ type: EventType, _ date: CivilDate?) throws -> EventID {
    var details = EventDetails(type, on: date)
    details.caseID = caseID
    details.personName = name
    return try desk.add(event: details, by: .secretary).id
  }

  private func liberty() throws -> Liberty? {
    try desk.caseFile(caseID, for: .secretary).parties.first?.liberty
  }

  @Test func `what is fixed ahead changes nothing before its day`() throws {
    try enter(.arrest, CivilDate("2026-03-01"))
    try enter(.renewal, desk.today.adding(days: 9))
    #expect(try liberty() == .arrested)
    try enter(.release, CivilDate("2026-03-05"))
    #expect(try liberty() == .released)
  }

  @Test func `it follows corrections and withdrawals`() throws {
    try enter(.remand, CivilDate("2026-03-02"))
    let release = try enter(.release, CivilDate("2026-03-09"))
    var details = try desk.event(release, for: .secretary).details
    details.date = try CivilDate("2026-03-01")
    let earlier = try desk.correct(event: release, to: details, by: .secretary).id
    #expect(try liberty() == .remanded)
    details.date = try CivilDate("2026-03-10")
    let later = try desk.correct(event: earlier, to: details, by: .secretary).id
    #expect(try liberty() == .released)
    try desk.remove(event: later, by: .secretary)
    #expect(try liberty() == .remanded)
  }

  @Test func `without an event it is what was said before`() throws {
    let person = try #require(desk.caseFile(caseID, for: .secretary).parties.first?.person)
    let first = try enter(.arrest, CivilDate("2026-03-02"))
    try desk.remove(event: first, by: .secretary)
    #expect(try liberty() == nil)
    try desk.setLiberty(.summoned, of: person, in: caseID, since: nil, by: .secretary)
    let arrest = try enter(.arrest, CivilDate("2026-03-02"))
    try desk.remove(event: arrest, by: .secretary)
    #expect(try liberty() == .summoned)
  }
}
