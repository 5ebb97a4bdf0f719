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

  @Test func `being held again on another case is a second span`() {
    let custody = Custody(
      of: [
        .invented(.arrest, "2025-01-01"), .invented(.release, "2025-01-10"),
        .invented(.arrest, "2025-01-10", case: 2), .invented(.release, "2025-01-12", case: 2),
      ], until: today)
    #expect(custody.spans.map(\.days) == [10...10, 3...3])
    #expect(custody.days == 13...13)
  }

  @Test func `an event without a date is said to be missing from the count`() {
    let custody = Custody(of: [.invented(.arrest, nil)], until: today)
    #expect(custody.spans == [])
    #expect(custody.hasUndated)
    #expect(custody.days == 0...0)
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
    _ type: EventType, _ date: String?, case caseID: CaseID = 1, verdict: Verdict? = nil
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
