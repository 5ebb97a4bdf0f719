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

  @Test func `a file is whole days with the same names in every file`() throws {
    let event = CalendarFile.Event(
      uid: "deadline-7@x.sijill", date: try CivilDate("2026-12-31"), title: "استئناف؛ جناية")
    let text = CalendarFile(name: "سجل", events: [event], stamp: "2026-11-25T09:30:00Z").text
    let expected = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Sijill//Agenda//AR", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:سجل", "BEGIN:VEVENT", "UID:deadline-7@x.sijill",
      "DTSTAMP:20261125T093000Z", "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101",
      "SUMMARY:استئناف؛ جناية", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR", "",
    ]
    #expect(text == expected.joined(separator: "\r\n"))
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
