import Records
import Testing

@testable import Deadlines

/// What the rules say beyond their length: in which years they count, what starts a period, by which day
/// something must be filed.
struct RuleTests {
  private func compute(
    _ name: String, _ date: String, decided: String? = nil, holidays: [String] = [],
    law: Rule.LawSystem? = nil
  ) throws -> Computation {
    let declared = try holidays.map { typed in
      try #require(
        Holiday(date: CivilDate(typed), name: Wording("عطلة", "holiday"), source: "اختبار"))
    }
    let fact = Fact(date: try CivilDate(date), decided: try decided.map { try CivilDate($0) })
    let table = HolidayTable(version: 1, holidays: declared)
    return try #require(try Rulebook.shipped().compute(name, from: fact, on: table, law: law))
  }

  @Test(arguments: [
    // There was no appeal against a felony judgment before Law 1 of 2024.
    ("N-FAPPEAL-40", "2023-11-20", "old"), ("N-FAPPEAL-AG", "2024-01-17", "old"),
    ("N-TRAVEL-1Y", "2026-02-14", "old"), ("N-TRAVEL-GRV", "2026-08-19", "old"),
    ("N-SUMMONS-F", "2026-09-30", "old"), ("O-210", "2026-12-07", "new"),
    ("O-203", "2026-10-01", "new"), ("SSSP-150/each", "2027-03-03", "new"),
    ("SSSP-150/total", "2026-10-02", "new"),
  ])
  func `a rule outside its years gives no date and says which law was in force`(
    rule: String, date: String, law: String
  ) throws {
    let found = try compute(rule, date)
    #expect(found.due == nil && found.readings == [])
    #expect(found.needsLawyer)
    #expect(found.steps.first { $0.note == .notInForce }?.name == law)
  }

  @Test(arguments: [
    ("N-FAPPEAL-40", "2024-01-18", "2024-02-27"), ("O-210", "2026-09-30", "2026-10-10"),
    ("N-TRAVEL-1Y", "2026-10-01", "2027-10-01"), ("SSSP-150/each", "2026-09-30", "2026-10-14"),
    ("PPL-16-10", "2008-05-04", "2008-05-14"),
  ])
  func `a rule counts on the first and the last day of its years`(
    rule: String, date: String, due: String
  ) throws {
    #expect(try compute(rule, date).due == Moment(CivilDate(due)))
  }

  @Test func `whoever says which law counts gets its date, for a lawyer to review`() throws {
    let found = try compute("O-210", "2026-12-07", law: .old)
    #expect(found.due == Moment(try CivilDate("2026-12-17")))
    #expect(found.needsLawyer)
  }

  @Test func `the appeal of an order of remand is the other law's on the other law's days`() throws
  {
    let old = try compute("N-APPEAL-REMAND", "2026-09-07")
    #expect(try old.rule.id == "O-166" && old.due == Moment(CivilDate("2026-09-17")))
    let new = try compute("O-166/accused", "2026-12-06")
    #expect(new.rule.id == "N-APPEAL-REMAND" && new.due == nil && new.needsLawyer)
  }

  @Test func `the step of the law never says that a day decides which does not`() throws {
    func note(_ rule: String, _ date: String) throws -> Step.Note? {
      try compute(rule, date).steps.first { $0.kind == .law }?.note
    }
    #expect(try note("N-TRAVEL-DEC", "2026-07-01") == .alone)
    #expect(try note("O-139", "2026-11-22") == .alone)
    #expect(try note("N-REMAND-4", "2026-11-22") == .byDate)
    #expect(try note("N-REMAND-4", "2026-07-01") == .switched)
  }

  @Test(arguments: [
    "SC-24-GRV/suit", "O-36/interrogate", "N-FEL-5M/order", "O-142/total", "O-166/prosecution",
    "O-166/again", "SSSP-150/total", "SSSP-150/court", "TERR-40/extension",
    "TERR-40/extension-2017",
  ])
  func `a period that something else starts says what`(name: String) throws {
    let (rule, term) = try #require(try Rulebook.shipped().find(name))
    let first = try #require(rule.terms.first)
    #expect(rule.trigger(of: term) != rule.trigger(of: first))
    let event = try compute(name, "2026-09-10", law: rule.law == .new ? .new : nil)
      .steps.first { $0.kind == .event }
    #expect(event?.wording == rule.trigger(of: term))
  }

  @Test(arguments: [
    ("TERR-40/extension", true), ("TERR-40/extension-2017", true), ("TERR-40/custody", false),
  ])
  func `of two lengths of which nobody knows which holds, a lawyer says it`(
    name: String, needsLawyer: Bool
  ) throws {
    let found = try compute(name, "2026-11-10")
    #expect(found.needsLawyer == needsLawyer && found.due != nil)
  }

  @Test func `a note of one period stands under no other`() throws {
    func hasNote(_ name: String) throws -> Bool {
      try compute(name, "2026-08-10").steps.contains {
        $0.wording?.english.contains("code P") == true
      }
    }
    #expect(try hasNote("O-166/again"))
    #expect(try hasNote("O-166/accused") == false)
  }

  @Test(arguments: [("2026-11-05", "2027-02-05"), ("2026-11-30", "2027-02-28")])
  func `what a judgment sets has no date of its own, only a last one that it may set`(
    date: String, most: String
  ) throws {
    let found = try compute("SCC-3M", date)
    #expect(found.due == nil && found.arguable == nil)
    #expect(found.steps.contains { $0.note == .setByAuthority })
    #expect(found.steps.first { $0.note == .atMost }?.date == (try CivilDate(most)))
  }

  @Test func `the law of an opposition is that of the judgment's day`() throws {
    // Nobody said when the judgment was given.
    let unknown = try compute("N-OPP-10", "2026-11-05")
    #expect(unknown.needsLawyer && unknown.steps.contains { $0.note == .judgmentUnknown })
    let new = try compute("N-OPP-10", "2026-11-05", decided: "2026-10-12")
    #expect(new.rule.id == "N-OPP-10" && new.needsLawyer == false)
    #expect(new.due == Moment(try CivilDate("2026-11-15")))
    let old = try compute("N-OPP-10", "2026-11-05", decided: "2026-09-29")
    #expect(old.rule.id == "O-398" && old.needsLawyer)
    #expect(old.due == new.due && old.steps.contains { $0.note == .absentia })
    #expect(try compute("N-OPP-10", "2026-09-20").needsLawyer == false)
  }

  @Test(
    arguments: [
      // 13 November 2026 is a Friday; what an authority may do ends on it all the same.
      ("SC-24-60", "2026-09-14", "2026-11-13", [], "2026-11-12"),
      ("SC-24-60", "2026-09-14", "2026-11-13", ["2026-11-12", "2026-11-11"], "2026-11-10"),
      ("SC-24-60", "2026-09-13", "2026-11-12", [], nil),
      ("N-REMAND-4", "2026-11-10", "2026-11-13", [], nil),
      ("SC-24-GRV/silence", "2026-09-14", "2026-11-13", [], nil),
      ("PPL-16-10", "2026-11-03", "2026-11-13", ["2026-11-12"], "2026-11-11"),
      // Proven: the last day itself moves.
      ("CIV-CASS-60", "2026-09-14", "2026-11-14", [], nil),
    ] as [(String, String, String, [String], String?)])
  func `what must be filed is filed on the last open day`(
    rule: String, date: String, due: String, holidays: [String], fileBy: String?
  ) throws {
    let found = try compute(rule, date, holidays: holidays)
    #expect(found.due == Moment(try CivilDate(due)))
    #expect(found.fileBy == (try fileBy.map { try CivilDate($0) }))
    #expect(found.steps.contains { $0.note == .officeShut } == (fileBy != nil))
  }

  @Test func `a press notice is no text that was seen, and a limitation is no challenge`() throws {
    let book = try Rulebook.shipped()
    for id in ["PPL-8-30", "PPL-8-pub10", "PPL-7-15"] {
      #expect(book.rule(id)?.confidence == .middle)
    }
    for id in ["N-LIM", "N-PEN", "O-15", "O-528"] {
      #expect(book.rule(id)?.category == "limitation")
    }
  }
}
