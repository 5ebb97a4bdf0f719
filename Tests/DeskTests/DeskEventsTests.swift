import Deadlines
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
    try desk.remove(.event(later), by: .secretary)
    #expect(try liberty() == .remanded)
  }

  @Test func `without an event it is what was said before`() throws {
    let person = try #require(desk.caseFile(caseID, for: .secretary).parties.first?.person)
    let first = try enter(.arrest, CivilDate("2026-03-02"))
    try desk.remove(.event(first), by: .secretary)
    #expect(try liberty() == nil)
    try desk.setLiberty(.summoned, of: person, in: caseID, since: nil, by: .secretary)
    let arrest = try enter(.arrest, CivilDate("2026-03-02"))
    try desk.remove(.event(arrest), by: .secretary)
    #expect(try liberty() == .summoned)
  }
}

/// What a person said of somebody's liberty beside events that come and go.
struct DeskSaidLibertyTests {
  private let clock = SetClock()
  private let folder: ScratchFolder
  private let desk: Desk
  private let (caseID, person): (CaseID, PersonID)

  init() throws {
    folder = try ScratchFolder()
    try Desk.create(at: folder.path("archive.sijill"))
    clock.set(Ask.day("2026-11-01"))
    desk = try Desk(opening: folder.path("archive.sijill"), clock: clock.clock)
    person = try desk.add(person: PersonDetails(name: "وجدان سمير الكهرماني"), by: .secretary)
    let parties = [PartyDetails(.person(person), as: .accused)]
    caseID = try desk.add(
      case: CaseDraft(details: CaseDetails(title: "قضية متخيَّلة"), parties: parties),
      by: .secretary
    ).id
  }

  private func enter(_ type: EventType, _ day: String, told: String) throws -> EventID {
    clock.set(Ask.day(told))
    var event = EventDetails(type, on: Ask.day(day))
    (event.caseID, event.person) = (caseID, person)
    return try desk.add(event: event, by: .secretary).id
  }

  private func days(on day: String) throws -> ClosedRange<Int> {
    try desk.caseFile(caseID, for: .secretary).custody(of: person, today: Ask.day(day)).days
  }

  @Test func `what was said stays said when it was, though it stands only now again`() throws {
    _ = try enter(.arrest, "2026-11-01", told: "2026-11-01")
    clock.set(Ask.day("2026-11-05"))
    try desk.setLiberty(.released, of: person, in: caseID, since: nil, by: .secretary)
    #expect(try days(on: "2026-11-20") == 5...5)
    let later = try enter(.remand, "2026-11-10", told: "2026-11-10")
    clock.set(Ask.day("2026-11-15"))
    try desk.remove(.event(later), by: .secretary)
    #expect(try days(on: "2026-11-20") == 5...5)
    // Restored, it is again what was entered last.
    try desk.restore(.event(later), by: .secretary)
    #expect(try desk.held(for: .secretary).map(\.person) == [person])
  }

  @Test func `what is said of a time before the last event does not stand, and that is told`()
    throws
  {
    _ = try enter(.arrest, "2026-05-01", told: "2026-11-01")
    let told = try desk.setLiberty(
      .released, of: person, in: caseID, since: Ask.day("2026-03-10"), by: .secretary)
    #expect(told == [.libertyToldLater(.arrested)])
    #expect(try desk.held(for: .secretary).map(\.person) == [person])
    let stands = try desk.setLiberty(
      .released, of: person, in: caseID, since: Ask.day("2026-06-10"), by: .secretary)
    #expect(stands == [])
    #expect(try desk.held(for: .secretary) == [])
  }

  @Test func `a correction says nothing later than the event that it corrects`() throws {
    let arrest = try enter(.arrest, "2026-11-01", told: "2026-11-01")
    clock.set(Ask.day("2026-11-05"))
    try desk.setLiberty(.released, of: person, in: caseID, since: nil, by: .secretary)
    clock.set(Ask.day("2026-11-09"))
    var details = try desk.event(arrest, for: .secretary).details
    details.place = "قسم مخترع"
    let corrected = try desk.correct(event: arrest, to: details, by: .secretary).id
    details.place = "قسم مخترع آخر"
    _ = try desk.correct(event: corrected, to: details, by: .secretary)
    #expect(try desk.held(for: .secretary) == [])
    #expect(try days(on: "2026-11-20") == 5...5)
  }
}

/// What happens to several people by one entry, and what ends a custody in every case.
struct DeskSeveralPeopleTests {
  private let scratch: ScratchDesk
  private let people: [PersonID]
  private let cases: [CaseID]
  private var desk: Desk { scratch.desk }

  init() throws {
    scratch = try ScratchDesk(on: "2026-11-29")
    let desk = scratch.desk
    people = try ["هيثم فكري", "نادر رسلان", "علياء المرعشلي"].map {
      try desk.add(person: PersonDetails(name: $0), by: .secretary)
    }
    let parties = people.map { PartyDetails(.person($0), as: .accused) }
    cases = try ["أولى", "ثانية"].map { title in
      var details = CaseDetails(title: title)
      details.track = .felony
      return try desk.add(case: CaseDraft(details: details, parties: parties), by: .secretary).id
    }
  }

  @discardableResult
  private func enter(
    _ type: EventType, _ day: String, of person: PersonID?, in place: Int? = 0
  ) throws -> FiledEvent {
    var event = EventDetails(type, on: Ask.day(day))
    (event.person, event.caseID) = (person, place.map { cases[$0] })
    return try desk.add(event: event, by: .secretary)
  }

  private func open(_ place: Int) throws -> [String] {
    try desk.deadlines(DeadlineListing(subject: .case(cases[place])), for: .secretary)
      .map(\.details.title)
  }

  @Test func `a renewal of all is of those whom the case holds, each with their dates`() throws {
    for person in people.prefix(2) {
      var remand = EventDetails(.remand, on: Ask.day("2026-11-01"))
      (remand.person, remand.caseID, remand.until) = (person, cases[0], Ask.day("2026-11-15"))
      _ = try desk.add(event: remand, by: .secretary)
    }
    var renewal = EventDetails(.renewal, on: Ask.day("2026-11-15"))
    (renewal.caseID, renewal.until) = (cases[0], Ask.day("2026-11-29"))
    let filed = try desk.add(event: renewal, ofEach: [], by: .secretary)
    #expect(filed.count == 2 && filed.allSatisfy { $0.concerns == [] })
    let kept = try desk.deadlines(DeadlineListing(subject: .case(cases[0])), for: .secretary)
    let ends = kept.filter { $0.origin == .set }.map { $0.due?.date }
    #expect(ends == [Ask.day("2026-11-29"), Ask.day("2026-11-29")])
    #expect(Set(try desk.held(for: .secretary).map(\.person)) == Set(people.prefix(2)))
    renewal.date = Ask.day("2026-11-29")
    #expect(try desk.add(event: renewal, ofEach: [people[1]], by: .secretary).count == 1)
    renewal.caseID = cases[1]
    #expect(refusal { _ = try desk.add(event: renewal, ofEach: [], by: .secretary) } != nil)
    var hearing = EventDetails(.hearing, on: Ask.day("2026-12-10"))
    hearing.caseID = cases[1]
    #expect(try desk.add(event: hearing, ofEach: [], by: .secretary).count == 3)
  }

  @Test func `what names nobody among several is told, of an only accused it is theirs`() throws {
    #expect(try enter(.renewal, "2026-11-01", of: nil).concerns == [.namesNobody(.renewal)])
    #expect(try desk.held(for: .secretary) == [])
    let one = try desk.add(
      case: CaseDraft(
        details: CaseDetails(title: "ثالثة"),
        parties: [PartyDetails(.person(people[0]), as: .accused)]), by: .secretary
    ).id
    var arrest = EventDetails(.arrest, on: Ask.day("2026-11-20"))
    arrest.caseID = one
    #expect(try desk.add(event: arrest, by: .secretary).concerns == [])
    #expect(try desk.held(for: .secretary).map(\.person) == [people[0]])
  }

  @Test func `a release that was ordered ends nothing, a death ends everything everywhere`() throws
  {
    try enter(.remand, "2026-11-01", of: people[0])
    try enter(.remand, "2026-11-05", of: people[0], in: 1)
    try enter(.remand, "2026-11-05", of: people[1], in: 1)
    let dates = try open(0)
    try enter(.releaseOrder, "2026-11-10", of: people[0])
    #expect(try open(0) == dates && dates.isEmpty == false)
    func file() throws -> CaseFile { try desk.caseFile(cases[0], for: .secretary) }
    let doubt = CaseConcern.releaseNotCarriedOut(Ask.day("2026-11-10"))
    #expect(try file().concerns(today: desk.today).contains(doubt))
    #expect(try file().custody(of: people[0], today: desk.today).isOpen)
    // Entered in the other case, it ends the custody and the dates of both.
    let death = try enter(.death, "2026-11-20", of: people[0], in: 1).id
    #expect(try open(0) == [])
    #expect(try open(1).allSatisfy { $0.hasSuffix("نادر رسلان") })
    #expect(try file().parties.map(\.liberty) == [.deceased, nil, nil])
    #expect(try file().custody(of: people[0], today: desk.today).days == 20...20)
    #expect(try file().concerns(today: desk.today).contains(doubt) == false)
    try desk.remove(.event(death), by: .secretary)
    #expect(try open(0) == dates)
    #expect(try file().parties.map(\.liberty) == [.remanded, nil, nil])
  }

  @Test func `a release of no case ends what every case began, and its dates`() throws {
    try enter(.arrest, "2026-11-01", of: people[0])
    try enter(.remand, "2026-11-02", of: people[0], in: 1)
    try enter(.release, "2026-11-08", of: people[0], in: nil)
    #expect(try desk.held(for: .secretary) == [])
    for place in 0...1 {
      #expect(try open(place) == [])
      let parties = try desk.caseFile(cases[place], for: .secretary).parties
      #expect(parties.map(\.liberty) == [.released, nil, nil])
    }
  }
}
