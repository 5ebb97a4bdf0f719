import Records
import Testing

struct CaseConcernTests {
  private let today = day(2026, 11, 24)

  private func concerns(
    _ type: EventType, _ date: String, among others: [CaseEvent] = [],
    _ change: (inout EventDetails) -> Void = { _ in }
  ) -> [CaseConcern] {
    var details = CaseEvent.invented(type, date).details
    change(&details)
    return details.concerns(among: others, today: today)
  }

  @Test func `a hearing before the arrest is told`() {
    let arrest = CaseEvent.invented(.arrest, "2026-03-01")
    #expect(
      concerns(.hearing, "2026-02-01", among: [arrest])
        == [.beforeArrest(.hearing, day(2026, 3, 1))])
    #expect(concerns(.hearing, "2026-03-01", among: [arrest]) == [])
    // The month alone may hold the arrest: nothing is claimed.
    #expect(concerns(.hearing, "2026-03", among: [arrest]) == [])
  }

  @Test(arguments: [EventType.remand, .renewal, .interrogation, .hearing])
  func `an arrest that is entered late is told beside what stands before it`(type: EventType) {
    let before = CaseEvent.invented(type, "2026-02-11")
    #expect(
      concerns(.arrest, "2026-02-20", among: [before]) == [.beforeArrest(type, day(2026, 2, 20))])
  }

  @Test func `a second verdict on one person in one case is told`() {
    let first = CaseEvent.invented(.judgment, "2026-03-01", verdict: .conviction)
    #expect(
      concerns(.judgment, "2026-05-01", among: [first]) { $0.verdict = .acquittal }
        == [.secondVerdict(day(2026, 3, 1))])
    #expect(
      concerns(.judgment, "2026-05-01", among: [first]) {
        $0.verdict = .acquittal
        $0.caseID = 2
      } == [])
  }

  @Test func `what cannot be is refused`() {
    let refused: [[CaseConcern]] = [
      concerns(.hearing, "2026-03-10") { $0.nextDate = day(2026, 3, 1) },
      concerns(.remand, "2026-03-10") { $0.until = day(2026, 3, 1) },
      concerns(.hearing, "2026-03-10") { $0.hour = "25:00" },
      concerns(.hearing, "2026-03-10") { $0.nextHour = "noon" },
    ]
    for concerns in refused { #expect(concerns.contains { $0.isRefused }) }
  }

  @Test func `only what is fixed may lie in the future`() {
    #expect(concerns(.hearing, "2027-01-01") == [])
    #expect(concerns(.arrest, "2027-01-01") == [.inTheFuture(.arrest, day(2027, 1, 1))])
  }

  @Test func `a release without an arrest is told`() {
    #expect(concerns(.release, "2026-03-01") == [.releaseWithoutArrest])
    let arrest = CaseEvent.invented(.arrest, "2026-02-01")
    #expect(concerns(.release, "2026-03-01", among: [arrest]) == [])
  }

  @Test func `numbers without a year or with a wrong one are told`() {
    var details = CaseDetails(title: "قضية مخترعة")
    details.numbers = [CaseNumber(number: 12, year: nil, register: "جنح")]
    #expect(details.concerns(today: today).count == 1)
    details.numbers = [CaseNumber(number: 12, year: 56, yearKind: .judicial, register: "جنح")]
    #expect(details.concerns(today: today) == [.yearKind("12 لسنة 56 ق جنح")])
    details.numbers = [CaseNumber(number: 12, year: 2190)]
    #expect(details.concerns(today: today).contains { $0.isRefused })
    details.numbers = [CaseNumber(number: 12, year: 2025, register: "جنح")]
    #expect(details.concerns(today: today) == [])
    details.appealOf = 5
    #expect(details.concerns(id: 5, today: today) == [.ownAppeal])
  }

  @Test func `a life has its dates in order`() {
    var details = PersonDetails(name: "شخص مخترع")
    details.birth = day(2030, 1, 1)
    #expect(details.concerns(today: today) == [.impossibleLife])
    details.birth = day(1980, 1, 1)
    details.membership = Membership()
    details.membership?.joined = day(2020, 1, 1)
    details.membership?.left = day(2019, 1, 1)
    #expect(details.concerns(today: today) == [.impossibleLife])
  }
}
