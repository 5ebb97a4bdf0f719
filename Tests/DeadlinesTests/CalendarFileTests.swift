import Foundation
import Records
import Support
import Testing

@testable import Deadlines

struct CalendarFileTests {
  @Test(arguments: [
    ("a;b,c\\d", "a\\;b\\,c\\\\d"), ("سطر\nآخر", "سطر\\nآخر"), ("a\r\nb\rc", "a\\nb\\nc"),
    ("\u{202E}x\u{0}", "x"), ("«نص»: عادي", "«نص»: عادي"),
  ])
  func `a value is escaped as the RFC asks`(text: String, escaped: String) {
    #expect(CalendarFile.escaped(text) == escaped)
  }

  /// The lines of a file of one event, without the file's own.
  private func lines(_ event: CalendarFile.Event) throws -> [String] {
    let stamp = try #require(Timestamp(stored: "2026-11-25T09:30:00Z"))
    let text = CalendarFile(name: "سجل", events: [event], stamp: stamp).text
    let lines = text.split(separator: "\r\n").map(String.init)
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Sijill//Agenda//AR", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:سجل",
    ]
    #expect(Array(lines.prefix(6)) == head && lines.last == "END:VCALENDAR")
    return Array(lines.dropFirst(6).dropLast())
  }

  @Test func `a day without an hour is a whole day, told of in the morning before`() throws {
    var event = CalendarFile.Event(
      uid: "deadline-7@x.sijill", date: try CivilDate("2026-12-31"), title: "استئناف؛ جناية")
    event.sequence = 2
    event.changedAt = Timestamp(stored: "2026-11-24T08:00:09Z")
    #expect(
      try lines(event) == [
        "BEGIN:VEVENT", "UID:deadline-7@x.sijill", "DTSTAMP:20261125T093000Z",
        "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "SEQUENCE:2",
        "SUMMARY:استئناف؛ جناية", "LAST-MODIFIED:20261124T080009Z", "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT", "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:استئناف؛ جناية",
        "TRIGGER:-PT15H", "END:VALARM", "END:VEVENT",
      ])
  }

  /// The hours of Cairo in winter and summer, and beside the changes of its clocks in 2026.
  @Test(arguments: [
    ("2026-12-10", "10:00", "20261210T080000Z"), ("2026-07-01", "10:00", "20260701T070000Z"),
    ("2026-04-23", "23:59", "20260423T215900Z"), ("2026-04-24", "01:00", "20260423T220000Z"),
    ("2026-10-29", "10:00", "20261029T070000Z"), ("2026-10-29", "22:59", "20261029T195900Z"),
    ("2026-10-29", "23:30", "20261029T203000Z"), ("2026-10-30", "00:00", "20261029T220000Z"),
    ("2026-10-30", "09:00", "20261030T070000Z"), ("2022-07-01", "10:00", "20220701T080000Z"),
  ])
  func `a hearing stands at its hour in Cairo`(day: String, hour: String, moment: String) throws {
    var event = CalendarFile.Event(uid: "x", date: try CivilDate(day), title: "جلسة")
    event.time = try ClockTime(hour)
    (event.place, event.isAttended) = ("محكمة الجيزة، الدائرة 5", true)
    let lines = try lines(event)
    #expect(lines.contains("DTSTART:\(moment)") && lines.contains("DURATION:PT1H"))
    #expect(lines.contains("LOCATION:محكمة الجيزة، الدائرة 5"))
    #expect(lines.contains("TRANSP:OPAQUE"))
    #expect(lines.filter { $0.hasPrefix("TRIGGER") } == ["TRIGGER:-P1D", "TRIGGER:-PT2H"])
  }

  @Test func `what is gone is cancelled and warns of nothing`() throws {
    var event = CalendarFile.Event(uid: "x", date: try CivilDate("2026-12-31"), title: "جلسة")
    (event.isCancelled, event.isAttended) = (true, true)
    let lines = try lines(event)
    #expect(lines.contains("STATUS:CANCELLED") && lines.contains("TRANSP:TRANSPARENT"))
    #expect(lines.contains("BEGIN:VALARM") == false)
  }

  @Test func `a calendar without events still holds a component`() throws {
    let stamp = try #require(Timestamp(stored: "2026-11-25T09:30:00Z"))
    let text = CalendarFile(name: "سجل", events: [], stamp: stamp).text
    #expect(text.contains("BEGIN:VTIMEZONE\r\n") && text.contains("END:VTIMEZONE\r\n"))
  }

  @Test(arguments: Effort.seeds(300))
  func `no line is longer than 75 octets, and unfolding gives the line back`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let line = CalendarFile.escaped(random.arabicText(words: 40)) + "😀👨\u{200D}👩\u{200D}👧"
    let folded = CalendarFile.folded(line)
    let bytes = Array(folded.utf8)
    for piece in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let octets = piece.last == 0x0D ? piece.dropLast() : piece
      #expect(octets.count <= 75)
      #expect(String(validating: octets, as: UTF8.self) != nil)
    }
    // Octet by octet: a mark after the fold's space would make one letter with it.
    var unfolded: [UInt8] = []
    for (place, piece) in bytes.split(separator: 0x0A).enumerated() {
      let octets = piece.last == 0x0D ? piece.dropLast() : piece
      unfolded += place == 0 ? octets : octets.dropFirst()
    }
    #expect(unfolded == Array(line.utf8))
  }
}
