package import Records

/// A calendar file as other programs read it (RFC 5545).
package struct CalendarFile: Equatable, Sendable {
  /// One whole day with a title.
  package struct Event: Equatable, Sendable {
    /// The same for the same thing in every file, so that a calendar replaces it.
    package let uid: String
    package let date: CivilDate
    package let title: String
    package let description: String

    package init(uid: String, date: CivilDate, title: String, description: String = "") {
      (self.uid, self.date, self.title, self.description) = (uid, date, title, description)
    }
  }

  package let name: String
  package let events: [Event]
  /// When the file was made, in ISO 8601 with seconds and `Z`.
  package let stamp: String

  package init(name: String, events: [Event], stamp: String) {
    (self.name, self.events, self.stamp) = (name, events, stamp)
  }
}

extension CalendarFile {
  /// The file's text, its lines ended and folded as the RFC asks (3.1).
  package var text: String {
    let moment = stamp.filter { $0 != "-" && $0 != ":" }
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Sijill//Agenda//AR", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:\(Self.escaped(name))",
    ]
    for event in events {
      guard let next = event.date.adding(days: 1) else { continue }
      lines += [
        "BEGIN:VEVENT", "UID:\(Self.escaped(event.uid))", "DTSTAMP:\(moment)",
        "DTSTART;VALUE=DATE:\(Self.basic(event.date))", "DTEND;VALUE=DATE:\(Self.basic(next))",
        "SUMMARY:\(Self.escaped(event.title))",
      ]
      if event.description.isEmpty == false {
        lines.append("DESCRIPTION:\(Self.escaped(event.description))")
      }
      // A due date does not fill the day.
      lines += ["TRANSP:TRANSPARENT", "END:VEVENT"]
    }
    lines.append("END:VCALENDAR")
    var text = ""
    for line in lines { text += Self.folded(line) + "\r\n" }
    return text
  }

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

  /// A day without signs between its parts: `20261110`.
  private static func basic(_ date: CivilDate) -> String {
    date.description.filter { $0 != "-" }
  }
}
