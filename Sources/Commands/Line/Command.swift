import Records

/// Something that `sijill` can be told to do.
///
/// The initialiser reads what was typed before anything is opened; running does it.
protocol Command: SendableMetatype {
  static var usage: Usage { get }
  init(_ arguments: Arguments) throws(UsageError)
  func run(in session: Session) throws(ArchiveError) -> ExitStatus
}

/// Every command, in the order help lists them.
let commands: [any Command.Type] = [
  InitCommand.self, AddCommand.self, ImportCommand.self, SearchCommand.self, BatchCommand.self,
  WatchCommand.self,
  ShowCommand.self,
  ListCommand.self, EditCommand.self, RemoveCommand.self, RestoreCommand.self, DueCommand.self,
  CaseCommand.self, PersonCommand.self, MemberCommand.self,
  EventCommand.self, HearingCommand.self,
  RuleCommand.self, HolidayCommand.self, DeadlineCommand.self, TaskCommand.self,
  AgendaCommand.self, FeedCommand.self,
  NotificationCommand.self, BylawsCommand.self,
  ServeCommand.self,
  CheckCommand.self, BackupCommand.self, RebuildCommand.self, HelpCommand.self,
  CompletionsCommand.self, ManualCommand.self, VersionCommand.self, DebugCommand.self,
]

extension Usage {
  /// The usages that help, completions and the manual show.
  static var shown: [Usage] { commands.map { $0.usage }.filter { $0.isHidden == false } }
}
