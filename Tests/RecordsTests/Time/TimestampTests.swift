import Foundation
import Records
import Testing

struct TimestampTests {
  @Test(arguments: [
    "1970-01-01T00:00:00Z", "2026-11-24T03:28:02Z", "2028-02-29T23:59:59Z", "2199-12-31T23:59:59Z",
  ])
  func `a stored moment is written as it was read`(stored: String) throws {
    #expect(try #require(Timestamp(stored: stored)).description == stored)
  }

  @Test(arguments: [
    "", "2026-11-24", "2026-11-24T03:28:02", "2026-11-24 03:28:02Z", "2026-02-30T03:28:02Z",
    "2026-11-24T24:00:00Z", "2026-11-24T3:28:002Z", "1969-12-31T23:59:59Z", "2200-01-01T00:00:00Z",
    "بلا وقت",
  ])
  func `what is no stored moment is none`(stored: String) {
    #expect(Timestamp(stored: stored) == nil)
  }

  @Test(arguments: [
    ("2026-11-25T21:59:59Z", "2026-11-25"), ("2026-11-25T22:00:00Z", "2026-11-26"),
    // In summer Cairo is three hours ahead.
    ("2026-07-01T20:59:59Z", "2026-07-01"), ("2026-07-01T21:00:00Z", "2026-07-02"),
    ("2026-12-31T22:30:00Z", "2027-01-01"),
  ])
  func `a day begins at midnight in Cairo`(stored: String, day: String) throws {
    #expect(try #require(Timestamp(stored: stored)).day == CivilDate(day))
  }

  @Test func `in every hour of sixty years the day is the one that the zone shows`() throws {
    let zone = try #require(TimeZone(identifier: CairoTime.name))
    let wrong = (0..<60 * 365 * 24).first { hour in
      let seconds = hour * 3_600 + hour % 3_600
      let shown = seconds + zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
      return Timestamp(nearest: seconds).day.dayNumber != shown / 86_400
    }
    #expect(wrong == nil)
  }

  @Test func `a machine that does not know the zone opens nothing`() throws {
    try CairoTime.check()
    #expect(throws: ArchiveError.self) { try CairoTime.check("Africa/Atlantis") }
  }

  @Test func `a clock of another century shows the nearest moment that can be kept`() {
    #expect("\(Timestamp(nearest: -1))" == "1970-01-01T00:00:00Z")
    #expect("\(Timestamp(nearest: .max))" == "2199-12-31T23:59:59Z")
  }
}
