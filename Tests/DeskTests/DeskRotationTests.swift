import Deadlines
import Desk
import Records
import Testing

struct DeskRotationTests {
  private let scratch: ScratchDesk
  private var desk: Desk { scratch.desk }
  private let old: CaseID
  private let people: [PersonID]

  init() throws {
    scratch = try ScratchDesk(on: "2026-11-29")
    let desk = scratch.desk
    people = try ["هيثم فكري", "نادر رسلان", "علياء المرعشلي"].map { name in
      try desk.add(person: PersonDetails(name: name), by: .secretary)
    }
    var details = CaseDetails(title: "القضية الأولى")
    (details.track, details.visibility) = (.felony, .restricted)
    var lawyer = PartyDetails(.person(people[2]), as: .lawyer)
    lawyer.represents = people[0]
    lawyer.attorney = PowerOfAttorney(number: "77", year: 2026, office: "الوادي", kind: .special)
    old = try desk.add(
      case: CaseDraft(
        details: details,
        parties: people.prefix(2).map { PartyDetails(.person($0), as: .accused) } + [lawyer]),
      by: .secretary
    ).id
    for person in people.prefix(2) {
      for (type, day) in [(EventType.arrest, "2026-10-10"), (.remand, "2026-10-11")] {
        var event = EventDetails(type, on: Ask.day(day))
        (event.person, event.caseID) = (person, old)
        if type == .remand { event.until = Ask.day("2026-10-14") }
        _ = try desk.add(event: event, by: .secretary)
      }
    }
  }

  private func rules(_ id: CaseID) throws -> Set<String> {
    Set(
      try desk.deadlines(DeadlineListing(subject: .case(id)), for: .secretary).map { kept in
        switch kept.origin {
        case .rule(let reckoned): reckoned.rule
        case .set: "until \(kept.due?.date.description ?? "")"
        }
      })
  }

  @Test func `a rotation is one act: both cases are written and custody does not break`() throws {
    var details = CaseDetails(title: "")
    details.numbers = CaseNumberReader.numbers(in: "2211 لسنة 2026 حصر أمن دولة عليا")
    var rotation = Rotation(into: .new(details), on: Ask.day("2026-11-20"))
    rotation.people = [people[0]]
    rotation.ordered = Ask.day("2026-11-17")
    rotation.until = Ask.day("2026-12-04")
    let new = try desk.rotate(from: old, rotation, by: .secretary).id
    let file = try desk.caseFile(new, for: .secretary)
    #expect(file.details.rotatedFrom == old && file.details.visibility == .restricted)
    #expect(file.parties.map(\.role) == [.accused, .lawyer])
    #expect(file.parties.last?.represents == people[0])
    #expect(file.parties.last?.attorney.number == "77")
    #expect(file.parties.first?.liberty == .remanded)
    let told = try desk.caseFile(old, for: .secretary)
    #expect(told.parties.map(\.liberty) == [.released, .remanded, nil])
    #expect(told.matter.map(\.id) == [old, new])
    let custody = try desk.personFile(people[0], for: .secretary).custody(today: desk.today)
    #expect(custody.spans.count == 1 && custody.days == 51...51)
    #expect(custody.holding == [new])
    // Of the old case only the dates of the other accused go on.
    #expect(try rules(new) == ["N-FEL-5M", "N-CAP-F", "until 2026-12-04"])
    let names = try desk.deadlines(DeadlineListing(subject: .case(old)), for: .secretary)
      .map(\.details.title)
    #expect(names.isEmpty == false && names.allSatisfy { $0.hasSuffix("نادر رسلان") })
  }

  @Test func `who is named goes into a case that is known`() throws {
    let known = try desk.add(
      case: CaseDraft(
        details: CaseDetails(title: "قضية مقيدة"),
        parties: [PartyDetails(.person(people[0]), as: .accused)]), by: .secretary
    ).id
    var rotation = Rotation(into: .known(known), on: Ask.day("2026-11-20"))
    rotation.people = Array(people.prefix(2))
    #expect(try desk.rotate(from: old, rotation, by: .secretary).id == known)
    let file = try desk.caseFile(known, for: .secretary)
    #expect(file.details.rotatedFrom == old)
    #expect(file.parties.filter { $0.role == .accused }.map(\.person) == Array(people.prefix(2)))
    #expect(try desk.held(for: .secretary).map { $0.holdings.map(\.caseID) } == [[known], [known]])
    #expect(try rules(old) == [])
  }

  @Test func `nobody named is the only accused, and is asked where there are several`() throws {
    let before = try desk.caseFile(old, for: .secretary)
    let rotation = Rotation(into: .new(CaseDetails(title: "أخرى")), on: Ask.day("2026-11-20"))
    #expect(
      refusal { _ = try desk.rotate(from: old, rotation, by: .secretary) }?.contains("namesNobody")
        == true)
    #expect(try desk.caseFile(old, for: .secretary) == before)
    let second = try #require(before.parties.first { $0.person == people[1] })
    try desk.remove(party: second.id, of: old, by: .secretary)
    let new = try desk.rotate(from: old, rotation, by: .secretary).id
    #expect(
      try desk.caseFile(new, for: .secretary).parties.filter { $0.role == .accused }.map(\.person)
        == [people[0]])
  }

  @Test func `what cannot be leaves both cases as they were`() throws {
    let before = try desk.caseFile(old, for: .secretary)
    var rotation = Rotation(
      into: .new(CaseDetails(title: "قضية أخرى")), on: Ask.day("2026-11-20"))
    rotation.people = [people[0], people[2]]
    #expect(refusal { _ = try desk.rotate(from: old, rotation, by: .secretary) } != nil)
    rotation.people = [people[0]]
    rotation.until = Ask.day("2026-11-01")
    #expect(refusal { _ = try desk.rotate(from: old, rotation, by: .secretary) } != nil)
    rotation = Rotation(into: .known(old), on: Ask.day("2026-11-20"))
    #expect(refusal { _ = try desk.rotate(from: old, rotation, by: .secretary) } != nil)
    #expect(refusal { _ = try desk.rotate(from: old, rotation, by: .lawyer) } != nil)
    #expect(try desk.caseFile(old, for: .secretary) == before)
    #expect(try desk.cases(CaseListing(), for: .secretary).total == 1)
  }
}
