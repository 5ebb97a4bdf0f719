import Deadlines
import Desk
import Records
import Testing

struct DeskHeldTests {
  private let scratch: ScratchDesk
  private var desk: Desk { scratch.desk }

  init() throws { scratch = try ScratchDesk(on: "2026-11-29") }

  private func open(_ title: String, _ parties: [PartyDetails]) throws -> CaseID {
    var details = CaseDetails(title: title)
    details.track = .felony
    details.charges = [Charge(name: "تهمة \(title)")]
    return try desk.add(case: CaseDraft(details: details, parties: parties), by: .secretary).id
  }

  @discardableResult
  private func add(
    _ type: EventType, _ day: String?, of person: PersonID, in caseID: CaseID?,
    _ change: (inout EventDetails) -> Void = { _ in }
  ) throws -> EventID {
    var event = EventDetails(type, on: day.map { Ask.day($0) })
    (event.person, event.caseID) = (person, caseID)
    change(&event)
    return try desk.add(event: event, by: .secretary).id
  }

  private func person(_ name: String, _ visibility: Visibility = .secretariat) throws -> PersonID {
    var details = PersonDetails(name: name)
    details.visibility = visibility
    return try desk.add(person: details, by: .secretary)
  }

  @Test func `a release that was ordered stands first on the board until it is carried out`() throws
  {
    let shadi = try person("شادي نجيب الفضي")
    let first = try open("أولى", [PartyDetails(.person(shadi), as: .accused)])
    try add(.arrest, "2026-11-01", of: shadi, in: first)
    func told(_ visitor: Visitor = .secretary) throws -> [AgendaEntry] {
      let board = try desk.deadlineBoard(on: desk.today, for: visitor)
      let agenda = try desk.agenda(from: desk.today, days: 30, for: visitor)
      #expect(Array(agenda.prefix(board.unreleased.count)) == board.unreleased)
      #expect(
        agenda.dropFirst(board.unreleased.count).contains { $0.kind == .releaseOrder } == false)
      return board.unreleased
    }
    #expect(try told() == [])
    try add(.releaseOrder, "2026-11-10", of: shadi, in: first)
    let entry = try #require(try told().first)
    #expect(entry.date == Ask.day("2026-11-10") && entry.person == "شادي نجيب الفضي")
    #expect(entry.subject == .case(first) && entry.kind == .releaseOrder)
    // Whoever may not see the case is told nothing.
    var details = try desk.caseFile(first, for: .secretary).details
    details.visibility = .restricted
    _ = try desk.edit(case: first, to: details, by: .secretary)
    #expect(try told(Visitor(name: "محامٍ", role: .lawyer)) == [])
    #expect(try told().count == 1)
    try add(.release, "2026-11-12", of: shadi, in: first)
    #expect(try told() == [])
  }

  @Test func `an order of release is no red line where the person is told free otherwise`() throws {
    for way in 1...4 {
      let shadi = try person("شادي نجيب الفضي \(way)")
      let first = try open("أولى \(way)", [PartyDetails(.person(shadi), as: .accused)])
      let other = try open("أخرى \(way)", [PartyDetails(.person(shadi), as: .accused)])
      try add(.arrest, "2026-11-01", of: shadi, in: first)
      try add(.releaseOrder, "2026-11-10", of: shadi, in: first)
      func isTold() throws -> Bool {
        try desk.deadlineBoard(on: desk.today, for: .secretary).unreleased
          .contains { $0.subject == .case(first) }
      }
      #expect(try isTold(), "\(way)")
      switch way {
      case 1: try add(.death, "2026-11-11", of: shadi, in: other)
      case 2: try desk.setLiberty(.released, of: shadi, in: first, by: .secretary)
      case 3: try add(.measure, "2026-11-11", of: shadi, in: first)
      default:
        // A release in another case, and a word on liberty there, free nobody of this one.
        try add(.release, "2026-11-11", of: shadi, in: other)
        try desk.setLiberty(.released, of: shadi, in: other, by: .secretary)
        #expect(try isTold())
        // Nor does the release of somebody else.
        let salma = try person("سلمى نجيب الفضي")
        try add(.release, "2026-11-12", of: salma, in: first)
        #expect(try isTold())
        try add(.release, "2026-11-13", of: shadi, in: first)
      }
      #expect(try isTold() == false, "\(way)")
    }
  }

  @Test func `a row says since when, where, by which cases, on what title and what is doubtful`()
    throws
  {
    let shadi = try person("شادي نجيب الفضي")
    let first = try open("أولى", [PartyDetails(.person(shadi), as: .accused)])
    var lawyer = PartyDetails(.new("هالة الكتاني"), as: .lawyer)
    lawyer.represents = shadi
    let second = try open("ثانية", [PartyDetails(.person(shadi), as: .accused), lawyer])
    try add(.arrest, "2025-03-01", of: shadi, in: first) { $0.place = "قسم تل الريحان" }
    try add(.remand, "2025-03-02", of: shadi, in: first)
    try add(.transfer, "2025-04-01", of: shadi, in: first) { $0.place = "سجن الوادي" }
    try add(.releaseOrder, "2026-11-10", of: shadi, in: first)
    try add(.remand, "2026-11-20", of: shadi, in: second) {
      $0.until = Ask.day("2026-12-04")
      $0.place = "نيابة"
    }
    try add(.hearing, "2026-12-02", of: shadi, in: second)
    let held = try desk.held(for: .secretary)
    let row = try #require(held.first)
    #expect(held.count == 1 && row.name == "شادي نجيب الفضي")
    #expect(row.since == Ask.day("2025-03-01"))
    #expect(row.custody.days == 639...639)
    #expect(row.places.map(\.name) == ["قسم تل الريحان", "سجن الوادي"])
    #expect(row.next == Ask.day("2026-12-02"))
    #expect(row.holdings.map(\.caseID) == [first, second])
    let (old, new) = (row.holdings[0], row.holdings[1])
    #expect(old.charges == ["تهمة أولى"] && old.lawyers == [] && new.lawyers == ["هالة الكتاني"])
    #expect(old.capPassed != nil && new.capPassed == nil)
    #expect(old.validUntil == nil && new.validUntil == Ask.day("2026-12-04"))
    #expect(old.doubts.contains(.releaseNotCarriedOut(Ask.day("2026-11-10"))))
    #expect(row.gaps == [.lawyer])
    try add(.release, "2026-11-29", of: shadi, in: first)
    #expect(try desk.held(for: .secretary).first?.holdings.map(\.caseID) == [second])
    try add(.death, "2026-11-29", of: shadi, in: second)
    #expect(try desk.held(for: .secretary) == [])
  }

  @Test func `days after a conviction are penalty, and the case says its next date`() throws {
    let person = try person("وجدي الطحاوي")
    let id = try open("قضية", [PartyDetails(.person(person), as: .accused)])
    try add(.judgment, "2026-09-01", of: person, in: id) { $0.verdict = .conviction }
    func liberty() throws -> Liberty? {
      try desk.caseFile(id, for: .secretary).parties.first?.liberty
    }
    // Whom nothing holds a conviction does not hold either.
    #expect(try liberty() == nil && desk.held(for: .secretary) == [])
    try add(.remand, "2026-11-01", of: person, in: id) { $0.until = Ask.day("2026-12-05") }
    #expect(try liberty() == .remanded)
    let next = try desk.cases(CaseListing(), for: .secretary).items.map(\.next)
    #expect(next == [Ask.day("2026-12-05")])
    let judgment = try add(.judgment, "2026-11-20", of: person, in: id) { $0.verdict = .conviction }
    #expect(try liberty() == .convicted)
    let holding = try desk.held(for: .secretary).first?.holdings.first
    #expect(holding?.convicted == Ask.day("2026-11-20") && holding?.capPassed == nil)
    #expect(try desk.cases(CaseListing(), for: .secretary).items.map(\.next) == [nil])
    try desk.remove(.event(judgment), by: .secretary)
    #expect(try liberty() == .remanded)
    #expect(try desk.held(for: .secretary).first?.holdings.first?.convicted == nil)
  }

  @Test func `the longest held comes first, and whoever no event tells of is held all the same`()
    throws
  {
    let people = try ["ماهر العكري", "نوال البرهومي", "رجب السمنودي", "وجدي الطحاوي"].map {
      try person($0)
    }
    let id = try open("قضية", people.dropLast().map { PartyDetails(.person($0), as: .accused) })
    try add(.arrest, "2026-11-25", of: people[0], in: id)
    try add(.arrest, "2026-10-25", of: people[1], in: id)
    try desk.setLiberty(.remanded, of: people[2], in: id, by: .secretary)
    try add(.arrest, "2026-11-28", of: people[3], in: nil)
    let held = try desk.held(for: .secretary)
    #expect(held.map(\.person) == [people[1], people[0], people[3], people[2]])
    #expect(held.map(\.custody.days.upperBound) == [36, 5, 2, 0])
    #expect(held.map { $0.gaps.contains(.since) } == [false, false, false, true])
    #expect(held.map { $0.gaps.contains(.case) } == [false, false, true, false])
    // What a person said later than the events ends what they tell, and begins it anew.
    try desk.setLiberty(
      .released, of: people[1], in: id, since: Ask.day("2026-11-01"), by: .secretary)
    #expect(try desk.held(for: .secretary).contains { $0.person == people[1] } == false)
    #expect(
      try desk.personFile(people[1], for: .secretary).custody(today: desk.today).days == 8...8)
  }

  @Test func `whoever may not see a person, a case or an event is told nothing of it`() throws {
    let (seen, hidden) = (try person("سالم الجزار"), try person("حسام الخفاجي", .restricted))
    var details = CaseDetails(title: "قضية مقيدة")
    details.visibility = .restricted
    let parties = [seen, hidden].map { PartyDetails(.person($0), as: .accused) }
    let narrow = try desk.add(
      case: CaseDraft(details: details, parties: parties), by: .secretary
    ).id
    let wide = try open("قضية ظاهرة", parties)
    for id in [narrow, wide] { try add(.arrest, "2026-11-01", of: hidden, in: id) }
    try add(.arrest, "2026-11-10", of: seen, in: narrow) { $0.place = "مكان مخفي" }
    #expect(try desk.held(for: .lawyer) == [])
    #expect(try desk.held(for: .secretary).map(\.person) == [hidden, seen])
    try add(.arrest, "2026-11-20", of: seen, in: wide)
    let row = try #require(try desk.held(for: .lawyer).first)
    #expect(row.person == seen && row.custody.days == 10...10)
    #expect(row.holdings.map(\.caseID) == [wide] && row.places == [])
    #expect(try desk.held(for: .leader) == [])
  }

  @Test func `list, figures, case, person and sheet count the same people and days`() throws {
    let people = try ["ماهر العكري", "نوال البرهومي", "رجب السمنودي", "وجدي الطحاوي"].map {
      try person($0)
    }
    let parties = people.map { PartyDetails(.person($0), as: .accused) }
    let (first, second) = (try open("أولى", parties), try open("ثانية", parties))
    try add(.arrest, "2026-09-01", of: people[0], in: first)
    try add(.remand, "2026-10-01", of: people[0], in: second)
    try add(.release, "2026-10-20", of: people[0], in: first)
    try add(.arrest, "2026-11-01", of: people[1], in: second)
    try add(.release, "2026-11-05", of: people[1], in: nil)
    try add(.renewal, "2026-12-10", of: people[1], in: second)
    try desk.setLiberty(
      .convicted, of: people[2], in: first, since: Ask.day("2026-11-20"), by: .secretary)
    try add(.arrest, "2026-11-02", of: people[3], in: first)
    try add(.measure, "2026-11-04", of: people[3], in: first)
    let held = try desk.held(for: .secretary)
    #expect(Set(held.map(\.person)) == [people[0], people[2]])
    let figures = try desk.figures(for: .secretary)
    #expect(figures.custody.reduce(0) { $0 + $1.open } == held.count)
    let byLiberty = figures.liberties.filter { Liberty(rawValue: $0.value)?.isHeld == true }
    #expect(byLiberty.reduce(0) { $0 + $1.count } == held.count)
    var listing = CaseListing()
    listing.isHeld = true
    let listed = try desk.cases(listing, for: .secretary).items
    #expect(Set(listed.map(\.id)) == [first, second])
    #expect(listed.map(\.heldCount) == [2, 2])
    for id in [first, second] {
      let custody = try desk.caseFile(id, for: .secretary).custody(today: desk.today)
      for row in held {
        let file = try desk.personFile(row.person, for: .secretary)
        #expect(file.custody(today: desk.today) == row.custody)
        #expect(file.cases.allSatisfy { $0.card.heldCount == 2 })
        #expect(custody.first { $0.party.person == row.person }?.custody == row.custody)
      }
      #expect(custody.count(where: \.custody.isOpen) == held.count)
    }
  }
}
