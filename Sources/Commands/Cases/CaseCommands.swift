import Deadlines
import Words
import Desk
import Formats
import Records

extension CommandGroup {
  /// `sijill case`: cases of members and of the party, from three fields to the whole file.
  static let `case` = CommandGroup(
    "case", "قيّد القضايا وأطرافها وتسلسلها.",
    "Enter cases, their parties and what happens in them.",
    notes: [
      Wording(
        "CASE رقم القضية هنا أو أحد أرقام قيدها كما تُكتب: «1054 لسنة 2021 حصر أمن دولة عليا».",
        "CASE is its number here or one of the numbers it carries, as papers write them.")
    ],
    [
      CaseAddCommand.self, CaseListCommand.self, CaseShowCommand.self, CaseEditCommand.self,
      CasePartyCommand.self, CaseAttorneyCommand.self, CaseUnpartyCommand.self,
      CaseLibertyCommand.self,
      CaseRotateCommand.self, CaseAttachCommand.self, CaseDetachCommand.self,
      CaseTimelineCommand.self,
      CaseHistoryCommand.self, CaseConflictCommand.self, CaseExportCommand.self,
      TableImportCommand<CaseTable>.self, CaseFiguresCommand.self,
      RecordRemoveCommand<CaseTable>.self, RecordRestoreCommand<CaseTable>.self,
      CaseMergeCommand.self, CaseUnmergeCommand.self,
    ])
}

/// A command about one case, which is typed by either of its numbers and nothing else.
protocol CaseCommand: Command {
  init(typed: String)
}

extension CaseCommand {
  init(_ arguments: Arguments) throws(UsageError) { self.init(typed: arguments.text("CASE")) }
}

/// `sijill case show`: everything of a case.
struct CaseShowCommand: CaseCommand {
  static let usage = Usage(
    "case show", "اعرض ملف القضية كله.", "Show everything of a case.", operands: [.caseName],
    options: [.json],
    examples: [Example("sijill case show 1054/2021", "برقم قيدها.", "By a number it carries.")])

  let typed: String

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    session.show(try session.review(of: try session.caseID(typed)))
  }
}

/// `sijill case timeline`: the events of a case, in the order of their dates.
struct CaseTimelineCommand: CaseCommand {
  static let usage = Usage(
    "case timeline", "اسرد تسلسل القضية.", "List the events of a case in their order.",
    operands: [.caseName], options: [.json])

  let typed: String

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let file = try session.desk().caseFile(try session.caseID(typed), for: session.visitor)
    for event in file.events { session.print(event.json, or: session.line(event)) }
    return .done
  }
}

/// `sijill case history`: what was changed in a case.
struct CaseHistoryCommand: CaseCommand {
  static let usage = Usage(
    "case history", "اسرد ما عُدِّل في القضية، وما كان قبله.",
    "List what was changed in a case, and what stood there before.", operands: [.caseName],
    options: Option.table)

  let typed: String

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let id = try session.caseID(typed)
    return session.list(try session.desk().history(of: .case(id), for: session.visitor))
  }
}
