import Records
import Testing

@testable import Deadlines

struct EventPeriodsTests {
  @Test func `every period that an event starts is a rule of the rulebook`() throws {
    let book = try Rulebook.shipped()
    for type in EventType.allCases {
      for track in Track.allCases.map({ Optional($0) }) + [nil] {
        for degree in Degree.allCases.map({ Optional($0) }) + [nil] {
          for verdict in Verdict.allCases.map({ Optional($0) }) + [nil] {
            var event = EventDetails(type)
            event.verdict = verdict
            let periods = event.periods(track: track, degree: degree)
            #expect(Set(periods).count == periods.count)
            for period in periods { #expect(book.find(period.rule) != nil, "\(period.rule)") }
          }
        }
      }
    }
  }

  @Test(arguments: [
    (
      EventType.arrest, Track.felony, Degree.investigation, Verdict?.none,
      ["C54-24H", "N-REMAND-4"]
    ),
    (.judgment, .felony, .first, .conviction, ["N-FAPPEAL-40"]),
    (.judgment, .felony, .first, .acquittal, []),
    (.judgment, .misdemeanour, .appeal, .upheld, ["CASS-CRIM-60"]),
    (.remand, .misdemeanour, .investigation, nil, ["N-MISD-3M", "N-CAP-M"]),
    (.remand, .economic, .investigation, nil, ["N-MISD-3M", "N-CAP-M"]),
    (.judgment, .juvenile, .first, .conviction, ["N-MAPPEAL-10"]),
    (.visit, .felony, .first, nil, []),
  ])
  func `an event starts what its type, track and degree say`(
    type: EventType, track: Track, degree: Degree, verdict: Verdict?, rules: [String]
  ) {
    var event = EventDetails(type)
    event.verdict = verdict
    #expect(event.periods(track: track, degree: degree).map(\.rule) == rules)
  }
}
