import Deadlines
import Desk
import Records
import Testing

/// The end of a lawyer's power of attorney in a case is kept and warned of.
struct DeskPowersTests {
  private let scratch: ScratchDesk
  private var desk: Desk { scratch.desk }

  init() throws { scratch = try ScratchDesk(on: "2026-11-20") }

  private func lawyer(_ power: String, named name: String = "بهاء نوح اللازوردي") throws
    -> PartyDetails
  {
    var lawyer = PartyDetails(.name(name), as: .lawyer)
    lawyer.attorney = try PowerOfAttorney(typed: power)
    return lawyer
  }

  private func open(_ id: CaseID, for visitor: Visitor = .secretary) throws -> [Deadline] {
    try desk.deadlines(DeadlineListing(subject: .case(id)), for: visitor)
      .filter { $0.details.title.hasPrefix(NotificationDay.powerEnd.title) }
  }

  private func days(_ id: CaseID) throws -> [String] {
    try open(id).compactMap { $0.due?.date.description }
  }

  private func party(of id: CaseID) throws -> Party {
    try #require(try desk.caseFile(id, for: .secretary).parties.last { $0.role == .lawyer })
  }

  @Test func `the end of a power warns 90, 30 and 7 days before, however it was entered`() throws {
    let wanted = ["2027-03-01", "2027-04-30", "2027-05-23", "2027-05-30"]
    let first = try desk.add(
      case: CaseDraft(
        details: CaseDetails(title: "قضية أولى"),
        parties: [try lawyer("120/2024 حتى 30/5/2027")]), by: .secretary
    ).id
    let second = try desk.add(
      case: CaseDraft(details: CaseDetails(title: "قضية ثانية")), by: .secretary
    ).id
    _ = try desk.add(
      party: try lawyer("121/2024 حتى 30/5/2027", named: "ثريا أكرم النيلوفري"), to: second,
      by: .secretary)
    let third = try desk.add(
      case: CaseDraft(
        details: CaseDetails(title: "قضية ثالثة"),
        parties: [try lawyer("122/2024", named: "نزار سالم الفيروزي")]), by: .secretary
    ).id
    #expect(try days(third).isEmpty)
    let power = try PowerOfAttorney(typed: "122/2024 حتى 30/5/2027")
    try desk.edit(party: try party(of: third).id, of: third, by: .secretary) { $0 = power }
    for id in [first, second, third] { #expect(try days(id) == wanted) }
    #expect(try party(of: first).attorney.until?.description == "2027-05-30")
    #expect(try open(first).first?.details.title.contains("90") == true)
  }

  @Test func `what has passed is not warned of again, and a passed end is overdue`() throws {
    let id = try desk.add(
      case: CaseDraft(
        details: CaseDetails(title: "قضية"),
        parties: [
          try lawyer("1/2024 حتى 10/12/2026"),
          try lawyer("2/2024 حتى 1/10/2026", named: "ثريا أكرم النيلوفري"),
        ]), by: .secretary
    ).id
    #expect(try days(id) == ["2026-10-01", "2026-12-03", "2026-12-10"])
    let board = try desk.deadlineBoard(on: desk.today, for: .secretary)
    #expect(board.overdue.map { $0.due?.date.description } == ["2026-10-01"])
  }

  @Test func `another end takes the place of the first, and none remains of a party that is gone`()
    throws
  {
    let id = try desk.add(
      case: CaseDraft(
        details: CaseDetails(title: "قضية"), parties: [try lawyer("120/2024 حتى 30/5/2027")]),
      by: .secretary
    ).id
    let party = try party(of: id).id
    func set(_ power: String) throws {
      let power = try PowerOfAttorney(typed: power)
      try desk.edit(party: party, of: id, by: .secretary) { $0 = power }
    }
    try set("120/2024 حتى 5/12/2026")
    #expect(try days(id) == ["2026-11-28", "2026-12-05"])
    try set("120/2024 حتى 30/5/2027")
    #expect(try days(id).count == 4)
    // What a person ended stays ended, whatever else becomes of the case.
    for warning in try open(id).prefix(2) {
      _ = try desk.close(warning.id, .done(reason: "جُدد"), by: .secretary)
    }
    try set("120/2024 عام حتى 30/5/2027")
    #expect(try days(id) == ["2027-05-23", "2027-05-30"])
    let history = try desk.history(of: .case(id), for: .secretary).filter { $0.field == "attorney" }
    #expect(history.count == 3 && history.last?.before.contains("2027-05-30") == true)
    try desk.remove(party: party, of: id, by: .secretary)
    #expect(try days(id).isEmpty)
    let dropped = try desk.deadlines(
      DeadlineListing(subject: .case(id), state: .dropped), for: .secretary)
    #expect(dropped.isEmpty == false)
  }

  @Test func `whoever does not see the lawyer does not see when the power ends`() throws {
    var details = PersonDetails(name: "بهاء نوح اللازوردي")
    details.visibility = .restricted
    let person = try desk.add(person: details, by: .secretary)
    var hidden = PartyDetails(.person(person), as: .lawyer)
    hidden.attorney = try PowerOfAttorney(typed: "120/2024 حتى 30/5/2027")
    let id = try desk.add(
      case: CaseDraft(details: CaseDetails(title: "قضية"), parties: [hidden]), by: .secretary
    ).id
    #expect(try days(id).count == 4)
    #expect(try open(id, for: .lawyer).isEmpty)
  }

  @Test func `two records of one case that are made one warn once`() throws {
    let ids = try (1...2).map { number in
      try desk.add(
        case: CaseDraft(
          details: CaseDetails(title: "قضية \(number)"),
          parties: [try lawyer("120/2024 حتى 30/5/2027")]), by: .secretary
      ).id
    }
    try desk.merge(case: ids[1], into: ids[0], by: .secretary)
    #expect(try days(ids[0]).count == 4)
    try desk.unmerge(case: ids[1], by: .secretary)
    for id in ids { #expect(try days(id).count == 4) }
  }
}
