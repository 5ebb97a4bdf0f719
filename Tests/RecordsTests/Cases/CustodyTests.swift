import Records
import Testing

struct CustodyTests {
  private let today = day(2026, 11, 24)

  @Test func `days are counted from the arrest to the release, both among them`() {
    let custody = Custody(
      of: [.invented(.arrest, "2026-03-01"), .invented(.release, "2026-03-10")], until: today)
    #expect(custody.days == 10...10)
    #expect(custody.isOpen == false)
  }

  @Test func `remand and renewals go on with what the arrest began`() {
    let custody = Custody(
      of: [
        .invented(.arrest, "2026-11-01"), .invented(.remand, "2026-11-02"),
        .invented(.renewal, "2026-11-17"),
      ], until: today)
    #expect(custody.spans.count == 1)
    #expect(custody.days == 24...24)
    #expect(custody.isOpen)
  }

  @Test func `a day that is not known makes the number a range`() {
    let custody = Custody(
      of: [.invented(.arrest, "2026-03"), .invented(.release, "2026-04-01")], until: today)
    #expect(custody.days == 2...32)
  }

  @Test(
    arguments: [
      // The second case may have begun before the first released: no day is counted twice.
      (
        [
          (EventType.arrest, "2026-03-10", 1), (.release, "2026-04", 1),
          (.remand, "2026-04-15", 2), (.release, "2026-05-01", 2),
        ], 40...53
      ),
      // What is told of a month that goes on has no days to come.
      ([(.arrest, "2026-11-01", 1), (.release, "2026-11", 1)], 1...24),
      // Held by the fifth at the latest, and still held on the twentieth.
      ([(.arrest, "2026-03", 1), (.remand, "2026-03-05", 1), (.release, "2026-03-10", 1)], 6...10),
      (
        [(.arrest, "2026-03-05", 1), (.remand, "2026-03-20", 1), (.release, "2026-03", 1)], 16...27
      ),
      // Free in April by its last day, when the next arrest is told.
      (
        [
          (.arrest, "2026-03-10", 1), (.release, "2026-04", 1), (.arrest, "2026-04-20", 1),
          (.release, "2026-04-21", 1),
        ], 25...43
      ),
      // Two times in one month may have been one day, in two cases the same.
      (
        [
          (.arrest, "2026-02", 1), (.release, "2026-02", 1), (.arrest, "2026-02", 2),
          (.release, "2026-02-10", 2),
        ], 1...28
      ),
    ] as [([(EventType, String, CaseID)], ClosedRange<Int>)])
  func `what is known by its month makes no day certain and none twice`(
    told: [(EventType, String, CaseID)], days: ClosedRange<Int>
  ) {
    let events = told.map { CaseEvent.invented($0, $1, case: $2) }
    for given in [events, events.reversed()] {
      let custody = Custody(of: given, until: today)
      #expect(custody.days == days)
      #expect(custody.isOpen == false)
    }
  }

  @Test(arguments: ["2025-12", "2025"], [EventType.death, .pardon, .release])
  func `whoever was released on the last of a month was held until then`(
    known: String, end: EventType
  ) {
    let events = [
      CaseEvent.invented(.arrest, "2025-12-08"), .invented(end, known),
      .invented(.release, "2025-12-31"),
    ]
    for given in [events, events.reversed()] {
      #expect(Custody(of: given, until: today).days == 24...24)
    }
  }

  @Test func `being held again on the same day in another case is no time at liberty`() {
    let custody = Custody(
      of: [
        .invented(.arrest, "2025-01-01"), .invented(.release, "2025-01-10"),
        .invented(.arrest, "2025-01-10", case: 2), .invented(.release, "2025-01-12", case: 2),
      ], until: today)
    #expect(custody.spans.map(\.days) == [12...12])
    #expect(custody.days == 12...12)
  }

  @Test(
    arguments: [
      // The first case releases, the second goes on; then the second releases too, in either order.
      (
        [
          (EventType.arrest, "2026-03-02", 1), (.remand, "2026-04-20", 2),
          (.release, "2026-05-01", 1),
        ],
        268, true
      ),
      (
        [
          (.arrest, "2026-03-02", 1), (.remand, "2026-04-20", 2), (.release, "2026-05-01", 2),
          (.release, "2026-05-11", 1),
        ], 71, false
      ),
      // A renewal of the second case is no gap, and a gap that there was is one.
      (
        [
          (.arrest, "2026-03-02", 1), (.remand, "2026-03-11", 2), (.release, "2026-03-21", 1),
          (.renewal, "2026-03-26", 2), (.release, "2026-04-10", 2),
        ], 40, false
      ),
      (
        [
          (.arrest, "2026-03-02", 1), (.release, "2026-03-11", 1), (.arrest, "2026-03-21", 2),
          (.release, "2026-03-25", 2),
        ], 15, false
      ),
      // Three cases, one after the other.
      (
        [
          (.arrest, "2024-02-28", 1), (.release, "2024-03-10", 1), (.remand, "2024-03-10", 2),
          (.release, "2024-03-20", 2), (.remand, "2024-03-20", 3), (.release, "2024-04-01", 3),
        ],
        34, false
      ),
      // Before it had a case; a release in none.
      (
        [
          (.disappearance, "2026-06-01", 0), (.arrest, "2026-06-05", 1),
          (.release, "2026-06-10", 1),
        ],
        10, false
      ),
      (
        [(.arrest, "2026-06-01", 1), (.remand, "2026-06-05", 2), (.release, "2026-06-10", 0)],
        10, false
      ),
    ] as [([(EventType, String, CaseID)], Int, Bool)])
  func `held in any case is held, and a day of two cases counts once`(
    told: [(EventType, String, CaseID)], days: Int, isOpen: Bool
  ) {
    let events = told.map { type, day, caseID in
      CaseEvent.invented(type, day, case: caseID == 0 ? nil : caseID)
    }
    for given in [events, events.reversed()] {
      let custody = Custody(of: given, until: today)
      #expect(custody.days == days...days)
      #expect(custody.isOpen == isOpen)
    }
  }

  @Test func `an event without a date is said to be missing from the count`() {
    let custody = Custody(of: [.invented(.arrest, nil)], until: today)
    #expect(custody.spans == [])
    #expect(custody.hasUndated)
    #expect(custody.days == 0...0)
  }

  @Test func `a release without its day leaves open whether custody goes on`() {
    let held = Custody(of: [.invented(.arrest, "2026-11-01")], until: today)
    #expect(held.isOpen && held.hasUndatedEnd == false)
    let custody = Custody(
      of: [.invented(.arrest, "2026-11-01"), .invented(.release, nil)], until: today)
    #expect(custody.isOpen && custody.hasUndatedEnd)
  }

  @Test func `what is dated after today has not happened`() {
    let custody = Custody(of: [.invented(.arrest, "2026-12-01")], until: today)
    #expect(custody.spans == [])
  }
}

/// A day that exists.
func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
  CivilDate(year: year, month: month, day: day) ?? .epoch
}

extension CaseEvent {
  /// An event of person 1.
  static func invented(
    _ type: EventType, _ date: String?, case caseID: CaseID? = 1, verdict: Verdict? = nil
  ) -> CaseEvent {
    var details = EventDetails(type, on: date.flatMap { try? CivilDate($0) })
    details.person = 1
    details.caseID = caseID
    details.verdict = verdict
    return CaseEvent(
      id: 1, details: details, personName: "", caseTitle: "", addedAt: Timestamp(nearest: 0),
      addedBy: "",
      replacedBy: nil)
  }
}
