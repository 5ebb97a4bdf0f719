import Records
import Testing

@testable import Deadlines

struct ComputationTests {
  private func compute(
    _ name: String, _ date: String, time: String? = nil, place: Place? = nil,
    law: Rule.LawSystem? = nil, saturday: Bool = false, holidays: [String]? = nil
  ) throws -> Computation {
    let shipped = try HolidayTable.shipped()
    let declared = try holidays?.map { typed in
      try #require(
        Holiday(date: CivilDate(typed), name: Wording("عطلة", "holiday"), source: "اختبار"))
    }
    let table = HolidayTable(
      version: 1,
      rest: WeeklyRest(courtsRestOnSaturday: saturday, ministriesRestOnSaturday: saturday),
      holidays: declared ?? shipped.holidays)
    let fact = Fact(
      date: try CivilDate(date), time: try time.map { try ClockTime($0) }, place: place)
    return try #require(try Rulebook.shipped().compute(name, from: fact, on: table, law: law))
  }

  /// The steps in short, up to the basis: `kind note date`.
  private func way(_ computation: Computation) -> [String] {
    computation.steps.prefix { $0.kind != .basis }.map { step in
      ([step.kind.rawValue, step.note == .plain ? nil : step.note.rawValue, step.date?.description]
        .compactMap { $0 }).joined(separator: " ")
    }
  }

  // MARK: - The vectors of the research

  @Test func `vector 1: a cassation period that ends on a holiday ends on the next working day`()
    throws
  {
    let found = try compute("CASS-CRIM-60", "2011-05-25")
    #expect(found.due == Moment(try CivilDate("2011-07-25")))
    #expect(found.arguable == nil)
    #expect(
      way(found) == [
        "event 2011-05-25", "rule", "length", "start excluded 2011-05-26", "last_day 2011-07-24",
        "holiday declared 2011-07-25", "distance unknown", "result 2011-07-25",
      ])
  }

  @Test func `vector 2: the switch of Saturday decides`() throws {
    let works = try compute("SC-24-60", "2024-09-10", saturday: false)
    #expect(works.due == Moment(try CivilDate("2024-11-09")))
    #expect(works.due?.date.weekday == .saturday)
    #expect(works.arguable == nil)
    // With Saturday a rest the last day moves, but only by analogy: the earlier day stays the date.
    let rests = try compute("SC-24-60", "2024-09-10", saturday: true)
    #expect(rests.due == Moment(try CivilDate("2024-11-09")))
    #expect(rests.arguable == Moment(try CivilDate("2024-11-10")))
    #expect(rests.steps.contains { $0.note == .saturday })
    #expect(rests.steps.contains { $0.note == .analogy })
    // Where a text extends the period, the switch moves the date itself.
    let civil = try compute("CIV-CASS-60", "2024-09-10", saturday: true)
    #expect(civil.due == Moment(try CivilDate("2024-11-10")))
  }

  @Test(arguments: [
    ("2022-07-22", "2022-08-01", CivilDate.Weekday.monday),
    ("2026-03-22", "2026-04-01", .wednesday),
    ("2026-01-31", "2026-02-10", .tuesday),
  ])
  func `vector 3: ten days from the party's decision, with the caveats`(
    decision: String, due: String, weekday: CivilDate.Weekday
  ) throws {
    let found = try compute("PPL-16-10", decision)
    #expect(found.due == Moment(try CivilDate(due)))
    #expect(found.due?.date.weekday == weekday)
    #expect(found.arguable == nil)
    let start = try #require(try CivilDate(decision).adding(days: 1))
    #expect(
      way(found) == [
        "event \(decision)", "rule", "length", "start excluded \(start)", "last_day \(due)",
        "holiday working \(due)", "distance unknown", "result \(due)",
      ])
    let caveats = found.steps.filter { $0.kind == .caveat }.map(\.note)
    #expect(caveats.contains(.needsReview) && caveats.contains(.confidenceLow))
    #expect(caveats.count { $0 == .warning } == 5)
  }

  @Test func `vector 4: forty days of a felony appeal under Article 407`() throws {
    let found = try compute("N-FAPPEAL-40", "2026-10-01")
    #expect(found.fact.date.weekday == .thursday)
    #expect(found.due == Moment(try CivilDate("2026-11-10")))
    #expect(found.due?.date.weekday == .tuesday)
    #expect(found.steps.first { $0.kind == .basis }?.name == "407")
  }

  @Test(arguments: ["C54-24H", "N-INTERROGATE"])
  func `vector 5: twenty-four hours end at the same hour, Friday or not`(rule: String) throws {
    let found = try compute(rule, "2026-10-08", time: "09:30")
    #expect(found.due == Moment(try CivilDate("2026-10-09"), try ClockTime("09:30")))
    #expect(found.due?.date.weekday == .friday)
    #expect(way(found).contains("holiday never_extends"))
  }

  @Test func `vector 6: four days of remand are day 4 on the safer side and day 5 otherwise`()
    throws
  {
    let found = try compute("N-REMAND-4", "2026-10-04")
    #expect(found.due == Moment(try CivilDate("2026-10-07")))
    #expect(found.readings == [Moment(try CivilDate("2026-10-08"))])
    #expect(
      way(found) == [
        "event 2026-10-04", "rule", "law by_date 2026-10-01", "length", "start counted 2026-10-04",
        "last_day 2026-10-07", "holiday never_extends", "result 2026-10-07",
        "reading day_excluded 2026-10-08",
      ])
  }

  // MARK: - The codes

  @Test func `an uncertain extension never moves the date`() throws {
    // 8 December 2026 and 40 days end on a Sunday that is declared a holiday here.
    let found = try compute("N-FAPPEAL-40", "2026-12-08", holidays: ["2027-01-17"])
    #expect(found.due == Moment(try CivilDate("2027-01-17")))
    #expect(found.arguable == Moment(try CivilDate("2027-01-18")))
  }

  @Test func `a holiday inside the period adds nothing`() throws {
    let with = try compute("CIV-CASS-60", "2026-03-01", holidays: ["2026-03-10", "2026-04-01"])
    let without = try compute("CIV-CASS-60", "2026-03-01", holidays: [])
    #expect(with.due == without.due)
  }

  @Test(arguments: [
    (Place.kilometres(0), 0, 0), (.kilometres(49), 0, 1), (.kilometres(30), 0, 0),
    (.kilometres(50), 1, 1), (.kilometres(99), 1, 2), (.kilometres(130), 2, 2),
    (.kilometres(500), 4, 4), (.border, 0, 15), (.abroad, 0, 60),
  ])
  func `a distance adds what a text gives; what is from memory can only be argued`(
    place: Place, proven: Int, arguable: Int
  ) throws {
    // Ten days of opposition from 5 October 2026 end on Thursday the 15th; distance is proven there.
    let base = try CivilDate("2026-10-15")
    let found = try compute("N-OPP-10", "2026-10-05", place: place, holidays: [])
    #expect(found.due?.date == base.adding(days: proven))
    if arguable > proven {
      let later = try #require(base.adding(days: arguable))
      let working = HolidayTable().workingDay(from: later, for: .courts)
      #expect(found.arguable?.date == working)
    }
    // Elsewhere it is from memory: the date stays.
    let memory = try compute("SC-24-60", "2026-10-05", place: place, holidays: [])
    #expect(memory.due == (try compute("SC-24-60", "2026-10-05", holidays: [])).due)
  }

  @Test func `a clear period must fully elapse`() throws {
    let summons = try compute("N-SUMMONS-F", "2026-10-04")
    #expect(summons.isEarliest)
    #expect(summons.due == Moment(try CivilDate("2026-10-15")))
    let again = try compute("N-TRAVEL-RE", "2026-11-30")
    #expect(again.due == Moment(try CivilDate("2027-03-01")))
  }

  @Test func `months end on the same day, or on the last of the month`() throws {
    let travel = try compute("N-TRAVEL-1Y", "2028-02-29")
    #expect(travel.due == Moment(try CivilDate("2029-02-28")))
    #expect(travel.steps.contains { $0.note == .endOfMonth })
    let cap = try compute("N-CAP-F", "2026-10-15")
    #expect(cap.due == Moment(try CivilDate("2027-10-14")))
    #expect(cap.arguable == Moment(try CivilDate("2027-10-15")))
  }

  @Test func `a remand that outlasts the old law is computed by both, the earlier shown`() throws {
    let found = try compute("O-143-CAP/misdemeanour", "2026-08-10")
    #expect(found.rule.id == "O-143-CAP")
    // Old: six months; new: four. The earlier is the date, and a lawyer must look.
    #expect(found.due == Moment(try CivilDate("2026-12-09")))
    #expect(found.arguable == Moment(try CivilDate("2027-02-10")))
    #expect(found.needsLawyer)
    #expect(found.steps.contains { $0.note == .acrossLaws })
    #expect(try compute("O-201", "2026-08-10").needsLawyer == false)
  }

  @Test(arguments: [
    // What the new law would have ended before its first day ends on that day.
    ("N-CAP-F", "2025-08-14", "2026-10-01", "2027-02-14"),
    ("N-CAP-M", "2026-05-20", "2026-10-01", "2026-11-20"),
    ("N-CAP-L", "2025-02-03", "2026-10-01", "2027-02-03"),
    // Both laws give a day after it: the new law's is the earlier.
    ("N-CAP-F", "2026-01-20", "2027-01-19", "2027-07-20"),
    // The old period was over first.
    ("N-CAP-M", "2026-03-09", "2026-09-08", "2026-09-09"),
    ("N-CAP-F", "2025-03-01", "2026-08-31", "2026-09-01"),
  ])
  func `no remand ends by a law before that law`(
    rule: String, date: String, due: String, arguable: String
  ) throws {
    let found = try compute(rule, date)
    #expect(found.rule.id == "O-143-CAP")
    #expect(found.due?.date.description == due)
    #expect(found.arguable?.date.description == arguable)
    let other = found.steps.first { $0.note == .otherLaw }
    #expect(other?.date != found.due?.date)
  }

  @Test func `an absentia judgment of the old law after its end is for a lawyer`() throws {
    let found = try compute("O-398", "2026-10-20", law: .old)
    #expect(found.rule.id == "O-398")
    #expect(found.needsLawyer)
    #expect(found.steps.contains { $0.note == .absentia })
  }

  @Test(arguments: [
    ("N-ABS-FEL", "2026-10-20", Step.Note.advancedReview),
    ("N-REVIEW-3M", "2026-10-20", .setByAuthority),
    ("SC-URGENT", "2026-10-20", .noPeriod), ("N-FAPPEAL-40", "2026-10", .dayUnknown),
    ("N-PEN/death", "2190-10-20", .outOfRange),
  ])
  func `what cannot be computed says why`(rule: String, date: String, note: Step.Note) throws {
    let found = try compute(rule, date)
    #expect(found.due == nil && found.arguable == nil)
    #expect(found.steps.contains { $0.kind == .caveat && $0.note == note })
    #expect(found.steps.contains { $0.kind == .basis })
  }

  @Test func `an unknown hour is not invented`() throws {
    let found = try compute("C54-24H", "2026-10-08")
    #expect(found.due == Moment(try CivilDate("2026-10-09")))
    #expect(found.steps.contains { $0.note == .hourUnknown })
  }

  @Test func `the table says what it knows of the year`() throws {
    let unknown = try compute("CIV-CASS-60", "2027-03-01")
    #expect(unknown.steps.contains { $0.note == .holidaysUnknown && $0.number == 2027 })
    let few = try compute("CIV-CASS-60", "2026-03-01")
    #expect(few.steps.contains { $0.note == .holidaysFew && $0.number == 2026 && $0.name == "2" })
  }

  @Test func `steps read back as they were kept`() throws {
    for rule in try Rulebook.shipped().rules {
      let steps = try compute(rule.id, "2026-10-05", time: "10:00", place: .kilometres(120)).steps
      #expect(try Step.kept(Step.json(steps)) == steps)
    }
    #expect(try Step.kept("") == [])
  }

  @Test(arguments: [
    ("nothing", "nothing"), (#"[{"step":"sung"}]"#, "sung"),
    (#"[{"step":"result","date":"2026-01-01"},{"step":"start","note":"loud"}]"#, "loud"),
    (#"[{"step":"result","date":"أمس"}]"#, "أمس"), (#"[{"step":"event","time":"25:00"}]"#, "25:00"),
    (#"[{"step":"length","number":2,"unit":"moons"}]"#, "moons"),
  ])
  func `a step that is not known here is told, never left out`(kept: String, word: String) {
    #expect(throws: Step.Unread(word: word)) { try Step.kept(kept) }
  }
}
