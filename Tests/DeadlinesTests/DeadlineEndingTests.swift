import Deadlines
import Records
import Testing

/// What ends what, told by the days of a case of one accused.
struct DeadlineEndingTests {
  private let today = CivilDate(year: 2026, month: 11, day: 29) ?? .epoch

  /// An event of the case, entered today or on the day said.
  private func event(
    _ id: EventID, _ type: EventType, _ day: String, of person: PersonID? = 1,
    until: String? = nil, verdict: Verdict? = nil, decision: String = "",
    entered: String = "2026-11-29"
  ) throws -> CaseEvent {
    var details = EventDetails(type, on: try CivilDate(day))
    details.person = person
    details.caseID = 1
    details.until = try until.map { try CivilDate($0) }
    details.verdict = verdict
    details.decision = decision
    details.visibility = .secretariat
    return CaseEvent(
      id: id, details: details, personName: "", caseTitle: "",
      addedAt: try #require(Timestamp(stored: "\(entered)T08:00:00Z")), addedBy: "",
      replacedBy: nil)
  }

  private func ending(
    _ rule: String, due: String, of events: [CaseEvent], accused: Int = 1, start: Int = 0
  ) throws -> DeadlineEnding? {
    let deadline = StartedDeadline(
      rule: rule, due: Moment(try CivilDate(due)), event: events[start].id)
    let found = CaseCourse(of: events, accused: accused, on: today).ending(of: deadline)
    // In whatever order they are looked at, it is the same.
    let other = CaseCourse(of: events.reversed(), accused: accused, on: today).ending(of: deadline)
    #expect(found == other)
    return found
  }

  @Test(
    arguments: [
      ("C54-24H", "2026-11-03", EventType.interrogation, "2026-11-03", DeadlineEnding.Effect.done),
      ("C54-24H", "2026-11-03", .remand, "2026-11-05", .droppedLate),
      ("C54-24H", "2026-11-03", .release, "2026-11-02", .done),
      ("C54-24H", "2026-11-03", .visit, "2026-11-03", nil),
      ("N-REMAND-4", "2026-11-05", .interrogation, "2026-11-03", nil),
      ("N-REMAND-4", "2026-11-05", .remand, "2026-11-03", nil),
      ("N-REMAND-4", "2026-11-05", .renewal, "2026-11-05", .done),
      ("O-201", "2026-11-05", .pardon, "2026-11-04", .done),
      ("", "2026-11-17", .renewal, "2026-11-17", .done),
      ("", "2026-11-17", .renewal, "2026-11-21", .droppedLate),
      ("", "2026-11-17", .referral, "2026-11-10", .done),
      ("", "2026-11-17", .hearing, "2026-11-17", nil),
      ("N-FEL-5M", "2027-04-01", .referral, "2026-11-20", .done),
      ("N-MISD-3M", "2027-02-01", .release, "2026-11-20", .dropped),
      ("N-CAP-F", "2027-11-01", .referral, "2026-11-20", nil),
      ("N-CAP-M", "2026-11-10", .release, "2026-11-20", .dropped),
      ("O-143-CAP", "2026-11-10", .measure, "2026-11-20", .dropped),
      ("N-TRAVEL-1Y", "2027-11-01", .release, "2026-11-20", nil),
      ("N-CAP-F", "2027-11-01", .release, "2026-12-20", nil),
      ("N-CAP-F", "2027-11-01", .release, "2026-11", .dropped),
    ] as [(String, String, EventType, String, DeadlineEnding.Effect?)])
  func `an event ends the periods of its kind`(
    rule: String, due: String, type: EventType, day: String, effect: DeadlineEnding.Effect?
  ) throws {
    let events = [try event(1, .arrest, "2026-11-02"), try event(2, type, day)]
    #expect(try ending(rule, due: due, of: events)?.effect == effect)
  }

  @Test(
    arguments: [
      (Verdict.acquittal, DeadlineEnding.Effect.dropped), (.conviction, .dropped),
      (.extinguished, .dropped), (.absentia, nil), (.upheld, nil),
    ] as [(Verdict, DeadlineEnding.Effect?)])
  func `a remand ends with a verdict that leaves none`(
    verdict: Verdict, effect: DeadlineEnding.Effect?
  ) throws {
    let events = [
      try event(1, .remand, "2026-03-07"), try event(2, .judgment, "2026-09-01", verdict: verdict),
    ]
    #expect(try ending("N-CAP-F", due: "2027-03-06", of: events)?.effect == effect)
  }

  @Test func `a remand that says its last day ends the four days`() throws {
    let events = [
      try event(1, .arrest, "2026-11-02"), try event(2, .remand, "2026-11-03", until: "2026-11-06"),
    ]
    #expect(try ending("N-REMAND-4", due: "2026-11-05", of: events)?.effect == .done)
  }

  @Test(arguments: [
    ("2026-10-19", DeadlineEnding.Effect.done), ("2026-10-22", .stays), ("2026-10", .stays),
  ])
  func `a challenge that came too late leaves the date overdue`(
    day: String, effect: DeadlineEnding.Effect
  ) throws {
    let events = [
      try event(1, .judgment, "2026-10-11", verdict: .conviction), try event(2, .challenge, day),
    ]
    let found = try #require(try ending("N-MAPPEAL-10", due: "2026-10-21", of: events))
    #expect(found.effect == effect)
    let told = DeadlineReason.Told(type: .challenge, date: try CivilDate(day))
    #expect(
      found.reason(for: .secretariat) == (effect == .stays ? .late(2, told) : .ended(by: 2, told)))
    // Whoever may not see the event is told its number alone.
    #expect(found.reason(for: .open).kept.hasSuffix(":2"))
  }

  @Test func `a challenge is of the latest thing before it that can be challenged`() throws {
    let events = [
      try event(1, .judgment, "2026-10-11", verdict: .conviction),
      try event(2, .travelBan, "2026-10-12"), try event(3, .challenge, "2026-10-15"),
    ]
    #expect(try ending("N-MAPPEAL-10", due: "2026-10-21", of: events) == nil)
    #expect(
      try ending("N-TRAVEL-GRV", due: "2026-10-27", of: events, start: 1)?.effect == .done)
  }

  @Test
  func `what happens to another accused ends nothing, a referral that names nobody is of all`()
    throws
  {
    let remand = try event(1, .remand, "2026-11-02", until: "2026-11-06")
    let other = try event(2, .release, "2026-11-05", of: 2)
    let nobody = try event(3, .release, "2026-11-05", of: nil)
    let referral = try event(4, .referral, "2026-11-06", of: nil)
    #expect(try ending("", due: "2026-11-06", of: [remand, other], accused: 2) == nil)
    #expect(try ending("", due: "2026-11-06", of: [remand, nobody], accused: 2) == nil)
    #expect(try ending("", due: "2026-11-06", of: [remand, nobody])?.event.id == 3)
    #expect(try ending("", due: "2026-11-06", of: [remand, referral], accused: 2)?.event.id == 4)
  }

  @Test func `a release ends what was before it and not what came after`() throws {
    let events = [
      try event(1, .remand, "2026-05-02"), try event(2, .release, "2026-06-05"),
      try event(3, .remand, "2026-08-02"),
    ]
    #expect(try ending("N-CAP-F", due: "2027-05-01", of: events)?.event.id == 2)
    #expect(try ending("N-CAP-F", due: "2027-08-01", of: events, start: 2) == nil)
  }

  @Test func `a renewal that was fixed ahead ends nothing until its result is in`() throws {
    let order = try event(1, .renewal, "2026-11-02", until: "2026-11-16")
    let fixed = try event(2, .renewal, "2026-11-16", entered: "2026-11-12")
    #expect(fixed.isResult == false)
    #expect(try ending("", due: "2026-11-16", of: [order, fixed]) == nil)
    let decided = try event(
      2, .renewal, "2026-11-16", decision: "تجديد خمسة عشر يومًا", entered: "2026-11-12")
    #expect(try ending("", due: "2026-11-16", of: [order, decided])?.effect == .done)
  }
}
