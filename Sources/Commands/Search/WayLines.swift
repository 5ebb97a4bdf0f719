import Records
import Search
import Words

/// What else can be asked, as lines of a terminal that can be pasted.
struct WayLines {
  let session: Session

  /// Prints what was tried and each other way with its command.
  func print(_ ways: WaysOn) {
    let tongue = session.tongue
    session.output.line(session.ink.line(ways.sentence(in: tongue)))
    guard ways.ways.isEmpty == false else { return }
    session.output.line(session.ink.bold(tongue.otherWays))
    for way in ways.ways {
      let label = session.ink.piece(way.label(in: tongue))
      session.output.line("  \(label) (\(way.countPhrase(in: tongue)))")
      session.output.line("    \(command(for: way.typed, reading: way.reading))")
    }
  }

  /// Prints what may have been meant, with its command.
  func print(_ correction: Correction, reading: SearchRequest.Reading) {
    session.output.line(
      session.ink.bold(session.ink.line(correction.question(in: session.tongue))))
    session.output.line("  \(command(for: correction.typed, reading: reading))")
  }

  /// The line that asks `typed` of this archive.
  func command(for typed: String, reading: SearchRequest.Reading = .standard) -> String {
    var words = ["sijill", "search"]
    let isNamed = session.environment["SIJILL_ARCHIVE", default: ""] != session.archive
    if session.archive != Session.archiveDefault, isNamed {
      words += ["--archive", session.archive.quotedForShell]
    }
    if reading != .standard { words.append("--\(reading.rawValue)") }
    if typed.hasPrefix("--") { words.append("--") }
    return session.ink.line((words + [typed.quotedForShell]).joined(separator: " "))
  }
}

extension String {
  /// This text as one word of a shell's line.
  var quotedForShell: String { "'" + replacing("'", with: "'\\''") + "'" }
}
