import Desk
import Records
import Words

/// One run of one command: the archive it is about and how to speak to whoever typed it.
struct Session {
  /// The path of the archive's file, whether it exists or not.
  let archive: String
  let tongue: Tongue
  let isJSON: Bool
  let ink: Ink
  let output: Printer
  let messages: Printer
  let environment: [String: String]

  /// The name of the archive when nobody says another.
  static let archiveDefault = "archive.sijill"

  init(_ arguments: Arguments, tongue: Tongue, in surroundings: Environment)
    throws(UsageError)
  {
    let named = arguments.value("archive") ?? surroundings.environment["SIJILL_ARCHIVE"] ?? ""
    archive = named.isEmpty ? Self.archiveDefault : named
    self.tongue = tongue
    isJSON = arguments.has("json")
    ink = surroundings.ink(try arguments.choice("color") ?? .auto)
    output = surroundings.output
    messages = surroundings.messages
    environment = surroundings.environment
  }

  /// Who asks: the one person at this computer.
  var visitor: Visitor { .local }

  /// The archive, opened.
  func desk() throws(ArchiveError) -> Desk { try Desk(opening: archive) }
}
