import Records
import Testing

struct CustodyDoubtsTests {
  private typealias Told = (type: EventType, date: String, until: String?)

  private func doubts(_ told: [Told], _ track: Track? = .felony, verdict: Verdict? = nil) throws
    -> [CaseConcern]
  {
    var details = CaseDetails(title: "قضية")
    details.track = track
    let events = try told.enumerated().map { place, event in
      var details = EventDetails(event.type, on: try CivilDate(event.date))
      details.person = 7
      details.caseID = 1
      details.until = try event.until.map { try CivilDate($0) }
      details.verdict = event.type == .judgment ? verdict : nil
      return CaseEvent(
        id: EventID(Int64(place + 1)), details: details, personName: "", caseTitle: "",
        addedAt: Timestamp(nearest: 2_000_000_000), addedBy: "", replacedBy: nil)
    }
    let party = Party(
      id: 1, person: 7, name: "شادي نجيب الفضي", memberNumber: nil, role: .accused,
      liberty: .remanded, represents: nil, attorney: PowerOfAttorney(), remark: "")
    let file = CaseFile(
      id: 1, details: details, parties: [party], events: events, corrected: [],
      interventions: [:], statuses: [], documents: [], matter: [],
      addedAt: Timestamp(nearest: 0), addedBy: "", changedAt: Timestamp(nearest: 0))
    return file.custodyDoubts(today: try CivilDate("2026-06-30"))
  }

  @Test func `custody that is covered day for day leaves no doubt`() throws {
    #expect(
      try doubts([
        (.arrest, "2026-06-01", nil), (.remand, "2026-06-02", "2026-06-05"),
        (.renewal, "2026-06-05", "2026-06-20"), (.renewal, "2026-06-21", "2026-07-05"),
      ]) == [])
  }

  @Test func `days that no order covers, and an order that has ended, are told`() throws {
    let end = try CivilDate("2026-06-05")
    let next = try CivilDate("2026-06-11")
    let last = try CivilDate("2026-06-25")
    #expect(
      try doubts([
        (.arrest, "2026-06-01", nil), (.remand, "2026-06-02", "2026-06-05"),
        (.renewal, "2026-06-11", "2026-06-25"),
      ]) == [.daysWithoutOrder(after: end, until: next), .orderEnded(last)])
  }

  @Test func `a renewal longer than the law knows is told`() throws {
    #expect(
      try doubts([(.remand, "2026-06-02", nil), (.renewal, "2026-06-03", "2026-08-10")])
        == [.longRenewal(try CivilDate("2026-06-03"), days: 68)])
  }

  @Test(
    arguments: [
      (Track.felony, "2026-05-16", 46), (.felony, "2026-05-17", nil),
      (.stateSecurity, "2026-01-31", 151), (.stateSecurity, "2026-02-01", nil),
    ] as [(Track, String, Int?)])
  func `a total that one authority may not order is told until the referral`(
    track: Track, began: String, days: Int?
  ) throws {
    #expect(
      try doubts([(.remand, began, nil)], track) == (days.map { [.longRemand(days: $0)] } ?? []))
    #expect(try doubts([(.remand, began, nil), (.referral, "2026-06-20", nil)], track) == [])
  }

  @Test func `held after an acquittal, and arrested while held, are told`() throws {
    let remand: Told = (.remand, "2026-06-02", "2026-06-16")
    #expect(
      try doubts([remand, (.judgment, "2026-06-15", nil)], verdict: .acquittal)
        == [.heldAfterAcquittal(try CivilDate("2026-06-15"))])
    #expect(
      try doubts(
        [remand, (.judgment, "2026-06-15", nil), (.release, "2026-06-16", nil)],
        verdict: .acquittal) == [])
    #expect(
      try doubts([(.arrest, "2026-06-20", nil), (.arrest, "2026-06-24", nil)])
        == [.arrestWhileHeld(try CivilDate("2026-06-24"))])
  }
}
