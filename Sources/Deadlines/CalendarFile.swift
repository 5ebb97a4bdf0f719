package import Records

/// A calendar file as other programs read it (RFC 5545).
package struct CalendarFile: Equatable, Sendable {
  /// Something on a day, at its hour in Cairo or the whole day.
  package struct Event: Equatable, Sendable {
    /// The same for the same thing in every file, so that a calendar replaces it.
    package let uid: String
    package let date: CivilDate
    /// The hour at which it begins in Cairo; `nil` for a whole day.
    package var time: ClockTime?
    package let title: String
    package var place = ""
    /// How often it was changed, and when last.
    package var sequence = 0
    package var changedAt: Timestamp?
    /// Whether a calendar that has it is to drop it.
    package var isCancelled = false
    /// Whether somebody has to be there, so that the hour is taken.
    package var isAttended = false

    package init(uid: String, date: CivilDate, title: String) {
      (self.uid, self.date, self.title) = (uid, date, title)
    }
  }

  package let name: String
  package let events: [Event]
  /// When the file was made.
  package let stamp: Timestamp

  package init(name: String, events: [Event], stamp: Timestamp) {
    (self.name, self.events, self.stamp) = (name, events, stamp)
  }
}

extension CalendarFile {
  /// The file's text, its lines ended and folded as the RFC asks (3.1).
  package var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Sijill//Agenda//AR", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:\(Self.escaped(name))",
    ]
    for event in events { lines += event.lines(stamp: stamp) }
    if events.isEmpty { lines += Self.universalTime }
    lines.append("END:VCALENDAR")
    var text = ""
    for line in lines { text += Self.folded(line) + "\r\n" }
    return text
  }

  /// A calendar holds at least one component (3.6): one without events, that of universal time.
  private static let universalTime = [
    "BEGIN:VTIMEZONE", "TZID:Etc/UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0000", "TZOFFSETTO:+0000", "END:STANDARD", "END:VTIMEZONE",
  ]

  /// The most octets of a line, its end not counted (3.1).
  static let octetsMax = 75

  /// A line cut into pieces of at most 75 octets, each after the first begun by a space.
  ///
  /// No letter is cut apart: the cut is between code points, as UTF-8 readers need it.
  static func folded(_ line: String) -> String {
    var written = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if octets + width > octetsMax {
        written += "\r\n "
        octets = 1
      }
      written.unicodeScalars.append(scalar)
      octets += width
    }
    return written
  }

  /// A text as a value: `\`, `;`, `,` and ends of lines are escaped (3.3.11), other control signs
  /// and those that would turn the reader's line are left out.
  static func escaped(_ text: String) -> String {
    var written = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        written.append("\\")
        written.append(scalar)
      case "\r": written.append(contentsOf: "\\n".unicodeScalars)
      case "\n":
        if wasReturn == false { written.append(contentsOf: "\\n".unicodeScalars) }
      case "\u{00}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{202A}"..."\u{202E}": break
      default: written.append(scalar)
      }
      wasReturn = scalar == "\r"
    }
    return String(written)
  }
}

extension CalendarFile.Event {
  /// The lines of the event; none for a day at the end of the calendar.
  fileprivate func lines(stamp: Timestamp) -> [String] {
    guard let days else { return [] }
    var lines = ["BEGIN:VEVENT", "UID:\(CalendarFile.escaped(uid))", "DTSTAMP:\(stamp.basic)"]
    lines += days
    lines += ["SEQUENCE:\(sequence)", "SUMMARY:\(CalendarFile.escaped(title))"]
    if let changedAt { lines.append("LAST-MODIFIED:\(changedAt.basic)") }
    if place.isEmpty == false { lines.append("LOCATION:\(CalendarFile.escaped(place))") }
    lines.append("STATUS:\(isCancelled ? "CANCELLED" : "CONFIRMED")")
    lines.append("TRANSP:\(isAttended && isCancelled == false ? "OPAQUE" : "TRANSPARENT")")
    if isCancelled == false { lines += alarms }
    return lines + ["END:VEVENT"]
  }

  /// Its beginning and end: an hour's in universal time, which every calendar shows by its own clock.
  private var days: [String]? {
    if let moment = time.flatMap({ Timestamp(in: date, at: $0) }) {
      return ["DTSTART:\(moment.basic)", "DURATION:PT1H"]
    }
    guard let next = date.adding(days: 1) else { return nil }
    return ["DTSTART;VALUE=DATE:\(date.basic)", "DTEND;VALUE=DATE:\(next.basic)"]
  }

  /// A day and two hours before an hour; before a whole day, at nine in the morning.
  private var alarms: [String] {
    (time == nil ? ["-PT15H"] : ["-P1D", "-PT2H"]).flatMap { trigger in
      [
        "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(CalendarFile.escaped(title))",
        "TRIGGER:\(trigger)", "END:VALARM",
      ]
    }
  }
}

extension CustomStringConvertible {
  /// A day or moment without signs between its parts: `20261110`, `20261110T080000Z`.
  fileprivate var basic: String { description.filter { $0 != "-" && $0 != ":" } }
}
