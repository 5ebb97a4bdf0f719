import Deadlines
import Desk
import Records
import Words

/// One run of one command: the archive it is about, who types, and how they are answered.
final class Session {
  /// The path of the archive's file, whether it exists or not.
  let archive: String
  let tongue: Tongue
  let isJSON: Bool
  /// Whether lists are written as a table, and whether that begins with the mark of UTF-8.
  let isTable: Bool
  let hasMark: Bool
  /// Whether a file that exists may be written over.
  let overwrites: Bool
  /// Who asks: the person at this computer, under the name that `--by` gave.
  let visitor: Visitor
  let ink: Ink
  let output: Printer
  let messages: Printer
  let environment: [String: String]
  private var opened: Desk?

  /// The name of the archive when nobody says another.
  static let archiveDefault = "archive.sijill"

  init(_ arguments: Arguments, tongue: Tongue, in environment: Environment) throws(UsageError) {
    let named = arguments.value("archive") ?? environment.environment["SIJILL_ARCHIVE"] ?? ""
    archive = named.isEmpty ? Self.archiveDefault : named
    self.tongue = tongue
    isJSON = arguments.has("json")
    isTable = arguments.has("csv")
    hasMark = arguments.has("bom")
    overwrites = arguments.has("force")
    let local = Visitor.local
    visitor = arguments.value("by").map { Visitor(name: $0, role: local.role) } ?? local
    ink = environment.ink(try arguments.choice(option: "color") ?? .auto)
    output = environment.output
    messages = environment.messages
    self.environment = environment.environment
    if isTable, isJSON { throw .conflict("csv", "json") }
  }

  /// The archive, opened when it is first asked for.
  func desk() throws(ArchiveError) -> Desk {
    if let opened { return opened }
    let desk = try Desk(opening: archive)
    opened = desk
    return desk
  }

  /// Today by the clock of the archive, or the machine's where none is open.
  var today: CivilDate { opened?.today ?? Desk.today() }

  /// The day and hour by the same clock.
  var now: Moment { opened?.now ?? Desk.now() }

  /// The case that was typed: its number here, or one of the numbers it carries.
  func caseID(_ typed: String) throws(ArchiveError) -> CaseID {
    if let id = CaseID(typed) { return id }
    guard let found = try desk().cases(numbered: typed, for: visitor).first else {
      throw .missing(.case, name: typed)
    }
    return found
  }
}

extension Session {
  var caseReports: CaseReports { CaseReports(tongue: tongue) }
  var deadlineReports: DeadlineReports { DeadlineReports(tongue: tongue) }
  var notificationReports: NotificationReports { NotificationReports(tongue: tongue) }
}
