import Records
import Testing

struct CaseGapTests {
  private func file(_ details: CaseDetails, events: [CaseEvent] = []) -> CaseFile {
    CaseFile(
      id: 1, details: details, parties: [], events: events, corrected: [], interventions: [:],
      statuses: [], documents: [], matter: [], addedAt: Timestamp(nearest: 0), addedBy: "",
      changedAt: Timestamp(nearest: 0))
  }

  @Test func `an empty case lacks everything, and what is entered is lacking no more`() {
    #expect(file(CaseDetails(title: "قضية")).gaps == CaseGap.allCases)
    var details = CaseDetails(title: "قضية")
    details.court = "محكمة الدقي"
    details.charges = [Charge(name: "سب")]
    details.degree = .first
    #expect(file(details).gaps == [.numbers, .accused, .lawyer, .event, .papers])
  }

  @Test func `two verdicts are told once`() throws {
    let events = try [1, 2].map { number in
      var details = EventDetails(.judgment, on: try CivilDate("2026-01-0\(number)"))
      details.verdict = .acquittal
      return CaseEvent(
        id: ID(Int64(number)), details: details, personName: "", caseTitle: "",
        addedAt: Timestamp(nearest: 0),
        addedBy: "", replacedBy: nil)
    }
    let concerns = file(CaseDetails(title: "قضية"), events: events)
      .concerns(today: try CivilDate("2026-02-01"))
    #expect(concerns.count == 1)
    guard case .secondVerdict = concerns.first else { Issue.record("\(concerns)"); return }
  }
}
