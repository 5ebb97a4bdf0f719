import Desk
import Foundation
import Records
import Search
import Support
import Testing

struct DeskPeopleTests {
  private let scratch: ScratchDesk
  private var desk: Desk { scratch.desk }

  init() throws { scratch = try ScratchDesk() }

  private func member(_ name: String, _ number: String) throws -> PersonID {
    var details = PersonDetails(name: name)
    details.membership = Membership()
    details.membership?.number = number
    return try desk.add(person: details, by: .secretary)
  }

  /// Whom the refusal of `body` names; `nil` where it is none of a name.
  private func asked(_ body: () throws -> Void) -> [PersonID]? {
    do {
      try body()
    } catch ArchiveError.namesakes(_, let people) {
      return people.map(\.id)
    } catch {
      Issue.record("\(error)")
    }
    return nil
  }

  private func open(
    _ number: String, _ who: PartyDetails.Who, lawyer: PartyDetails.Who? = nil
  ) throws -> FiledCase {
    var details = CaseDetails(title: "قضية \(number)")
    details.numbers = CaseNumberReader.numbers(in: number)
    return try desk.add(
      case: CaseDraft(
        details: details,
        parties: [PartyDetails(who, as: .accused)]
          + (lawyer.map { [PartyDetails($0, as: .lawyer)] } ?? [])), by: .secretary)
  }

  private var total: Int {
    get throws { try desk.people(PersonListing(), for: .secretary).total }
  }

  @Test func `a short name that somebody bears is asked about at every door`() throws {
    let first = try member("محمد أحمد", "6001")
    #expect(asked { _ = try open("1 لسنة 2026 جنح", .name("محمد احمد")) } == [first])
    let filed = try open("2 لسنة 2026 جنح", .name("كريم هريدي الغمري"))
    #expect(
      asked {
        _ = try desk.add(
          party: PartyDetails(.name("محمد أحمد"), as: .witness), to: filed.id, by: .secretary)
      } == [first])
    var arrest = EventDetails(.arrest, on: try CivilDate("2026-11-28"))
    arrest.personName = "محمّد أحمد"
    #expect(asked { _ = try desk.add(event: arrest, by: .secretary) } == [first])
    #expect(try total == 2)
    for who in ["#\(first)", "عضو ٦٠٠١", "member 6001", "محمد أحمد #\(first)"] {
      let settled = try open("\(who.count) لسنة 2025 جنح", PartyDetails.Who(typed: who))
      #expect(try desk.caseFile(settled.id, for: .secretary).parties.map(\.person) == [first])
    }
    arrest.personName = "عضو 6001"
    let event = try desk.add(event: arrest, by: .secretary)
    #expect(try desk.event(event.id, for: .secretary).details.person == first)
    let new = try open("3 لسنة 2026 جنح", PartyDetails.Who(typed: "جديد: محمد أحمد"))
    #expect(new.entered.count == 1)
    #expect(asked { _ = try open("4 لسنة 2026 جنح", .name("محمد أحمد")) }?.count == 2)
  }

  @Test func `one bearer of a full name is taken for it aloud, of two neither`() throws {
    let first = try member("محمد أحمد محمد", "10")
    let taken = try open("1 لسنة 2026 جنح", .name("محمد أحمد محمد"))
    #expect(
      taken.concerns.contains {
        if case .takenFor(_, let card) = $0 { card.id == first } else { false }
      })
    let second = try member("محمد أحمد محمد", "11")
    #expect(
      asked { _ = try open("2 لسنة 2026 جنح", .name("محمد أحمد محمد")) } == [first, second])
    var visit = EventDetails(.visit, on: try CivilDate("2026-11-28"))
    visit.personName = "محمد أحمد محمد"
    #expect(asked { _ = try desk.add(event: visit, by: .secretary) } == [first, second])
    // In the case where one of them is a party there is no doubt.
    visit.caseID = taken.id
    let event = try desk.add(event: visit, by: .secretary)
    #expect(try desk.event(event.id, for: .secretary).details.person == first)
    #expect(try total == 2)
  }

  @Test func `a namesake whom the visitor may not see is not told of`() throws {
    var hidden = PersonDetails(name: "محمد أحمد")
    hidden.visibility = .restricted
    _ = try desk.add(person: hidden, by: .secretary)
    var details = CaseDetails(title: "قضية")
    details.numbers = CaseNumberReader.numbers(in: "1 لسنة 2026 جنح")
    let draft = CaseDraft(
      details: details, parties: [PartyDetails(.name("محمد أحمد"), as: .accused)])
    #expect(try desk.add(case: draft, by: .lawyer).entered.count == 1)
  }

  @Test func `nobody is counsel in his own case by name alone, a known lawyer comes again`() throws
  {
    #expect(
      refusal {
        _ = try open(
          "1 لسنة 2026 جنح", .name("كريم هريدي الغمري"), lawyer: .name("كريم هريدى الغمرى"))
      }?.contains("ownCounsel") == true)
    #expect(try total == 0)
    let first = try open("1 لسنة 2026 جنح", .name("كريم هريدي الغمري"), lawyer: .name("نهى عوض"))
    let again = try open("2 لسنة 2026 جنح", .name("رغدة عطية الصاوي"), lawyer: .name("نهى عوض"))
    #expect(again.entered.count == 1)
    #expect(
      refusal {
        _ = try desk.add(
          party: PartyDetails(.name("كريم هريدي الغمري"), as: .lawyer), to: first.id,
          by: .secretary)
      }?.contains("ownCounsel") == true)
    #expect(try total == 3)
  }

  @Test func `a table asks too, and what is asked about is left alone`() throws {
    let first = try member("محمد أحمد", "6001")
    func report(_ text: String, isTrial: Bool = true) throws -> TableReport {
      let path = scratch.folder.path("t-\(UUID().uuidString).csv")
      try Data(text.utf8).write(to: URL(filePath: path))
      return try desk.importCases(from: path, isTrial: isTrial, by: .secretary)
    }
    let asked = try report("numbers,accused\n1 لسنة 2026 جنح,محمد أحمد\n", isTrial: false)
    guard case .namesakes("محمد أحمد", let people) = asked.questions.first?.error else {
      Issue.record("\(asked)")
      return
    }
    #expect(people.map(\.id) == [first] && asked.problems.isEmpty && asked.entered == 0)
    #expect(try desk.cases(CaseListing(), for: .secretary).total == 0)
    // Two rows of one short name: nobody knows whether they are one.
    let twice = try report("numbers,accused\n1 لسنة 2026 جنح,علي حسن\n2 لسنة 2026 جنح,علي حسن\n")
    guard case .namesakes("علي حسن", []) = twice.questions.first?.error else {
      Issue.record("\(twice)")
      return
    }
    #expect(twice.questions.map(\.line) == [3] && twice.entered == 1)
    let settled = try report(
      "numbers,accused\n1 لسنة 2026 جنح,عضو 6001\n2 لسنة 2026 جنح,جديد: محمد أحمد\n",
      isTrial: false)
    #expect(settled.problems.isEmpty && settled.entered == 2)
    #expect(try total == 2)
    // The same table again doubles nothing, though the name is two people's now.
    let again = try report(
      "numbers,accused\n1 لسنة 2026 جنح,عضو 6001\n2 لسنة 2026 جنح,جديد: محمد أحمد\n",
      isTrial: false)
    #expect(again.problems.isEmpty && again.known == 2)
    #expect(try total == 2)
  }

  @Test func `an event's table means the party of the case, and is known the second time`() throws {
    _ = try member("محمد أحمد", "6001")
    _ = try open("9 لسنة 2026 جنح", .new("محمد أحمد"))
    let path = scratch.folder.path("e.csv")
    let rows = "القضية,نوع الواقعة,الشخص,التاريخ\n9 لسنة 2026,arrest,محمد أحمد,2026-11-01\n"
    try Data(rows.utf8).write(to: URL(filePath: path))
    let report = try desk.importEvents(from: path, isTrial: false, by: .secretary)
    #expect(report.problems.isEmpty && report.entered == 1)
    let again = try desk.importEvents(from: path, isTrial: false, by: .secretary)
    #expect(again.problems.isEmpty && again.known == 1)
    let event = try #require(try desk.events(EventListing(), for: .secretary).items.first)
    #expect(event.details.person == 2)
  }

  @Test func `a number finds its bearer, where the visitor may see it`() throws {
    var details = PersonDetails(name: "كوثر جلال المرجاوي")
    details.visibility = .open
    details.phone = "+20 101 234 5678"
    details.nationalID = "29503150100011"
    details.membership = Membership()
    details.membership?.number = "7001"
    let id = try desk.add(person: details, by: .secretary)
    func found(_ typed: String, for visitor: Visitor = .secretary) throws -> [PersonID] {
      var listing = PersonListing()
      listing.typed = typed
      return try desk.people(listing, for: visitor).items.map(\.id)
    }
    for typed in ["٧٠٠١", "\u{200E}7001", "01012345678", "0101 234 5678", "2 950315 01 00011"] {
      #expect(try found(typed) == [id], "\(typed)")
    }
    #expect(try found("7001", for: .leader) == [id])
    #expect(try found("01012345678", for: .leader) == [])
    #expect(try found("29503150100011", for: .leader) == [])
    #expect(try found("7002") == [] && found("0101234567") == [])
    details.phone = "0122 222 2222"
    try desk.edit(person: id, to: details, by: .secretary)
    #expect(try found("01012345678") == [] && found("01222222222") == [id])
  }

  @Test func `one national ID is one person's, and one member's number`() throws {
    var details = PersonDetails(name: "جاسر وفيق السنديان")
    details.nationalID = "29503120101234"
    details.membership = Membership()
    details.membership?.number = "7001"
    let first = try desk.add(person: details, by: .secretary)
    var other = PersonDetails(name: "شخص آخر مختلف")
    other.nationalID = "29503120101234"
    #expect(
      refusal { _ = try desk.add(person: other, by: .secretary) }?.contains("identityTaken") == true
    )
    other.nationalID = ""
    other.membership = Membership()
    other.membership?.number = "70 01"
    #expect(
      refusal { _ = try desk.add(person: other, by: .secretary) }?.contains("duplicate") == true)
    // Their own stay theirs.
    details.governorate = "الجيزة"
    try desk.edit(person: first, to: details, by: .secretary)
    // Whose it is is not told to whoever may not see them.
    details.visibility = .restricted
    try desk.edit(person: first, to: details, by: .secretary)
    other.membership = nil
    other.nationalID = "29503120101234"
    #expect(
      refusal { _ = try desk.add(person: other, by: .lawyer) }?.contains("by: nil") == true)
  }

  @Test func `a list by name stands as an Arabic dictionary does`() throws {
    for name in ["يوسف نبيل", "إبراهيم حسن", "أحمد حسن", "ابراهيم سعد", "احمد زكي", "بسام علي"] {
      _ = try desk.add(person: PersonDetails(name: name), by: .secretary)
    }
    let names = try desk.people(PersonListing(), for: .secretary).items.map(\.name)
    #expect(
      names == [
        "إبراهيم حسن", "ابراهيم سعد", "أحمد حسن", "احمد زكي", "بسام علي", "يوسف نبيل",
      ])
    for title in ["إخلاء", "احتجاز", "حبس"] {
      _ = try desk.add(case: CaseDraft(details: CaseDetails(title: title)), by: .secretary)
    }
    var listing = CaseListing()
    listing.order = .title
    #expect(
      try desk.cases(listing, for: .secretary).items.map(\.title) == ["احتجاز", "إخلاء", "حبس"])
  }

  @Test func `a part of a name finds people, cases and conflicts alike`() throws {
    let filed = try open("61 لسنة 2026 جنح", .name("فيروز عبد الرحمن السوسني"))
    for typed in [
      "السوسني", "السوسنى", "عبدالرحمن", "السوسني فيروز", "ﺍﻟﺴﻮﺳﻨﻲ", "ڤيروز", "Fayrouz El-Sosany",
    ] {
      var people = PersonListing()
      people.typed = typed
      #expect(try desk.people(people, for: .secretary).total == 1, "\(typed)")
      var cases = CaseListing()
      cases.typed = typed
      #expect(try desk.cases(cases, for: .secretary).items.map(\.id) == [filed.id], "\(typed)")
      #expect(
        try desk.conflicts([typed], for: .secretary).map(\.caseID) == [filed.id], "\(typed)")
    }
    var shaped = PersonDetails(name: "")
    try PersonField.name.put("ﻓﻴﺮﻭﺯ ﻣﺎﺟﺪ", into: &shaped)
    #expect(shaped.name == "فيروز ماجد")
  }
}
