/// Everything that can be typed after `sijill`, in the order help lists it.
let entries: [CommandEntry] = [
  .command(InitCommand.self), .command(AddCommand.self), .command(ImportCommand.self),
  .command(SearchCommand.self), .command(BatchCommand.self), .group(.watch),
  .command(ShowCommand.self), .command(ListCommand.self), .command(EditCommand.self),
  .command(RemoveCommand.self), .command(RestoreCommand.self), .command(TrashCommand.self),
  .command(DueCommand.self),
  .group(.case), .command(HeldCommand.self), .group(.person), .group(.member), .group(.event),
  .group(.hearing),
  .group(.rule), .group(.holiday), .group(.deadline), .group(.task), .command(AgendaCommand.self),
  .group(.feed), .group(.notification), .group(.decision), .group(.bylaws),
  .command(ServeCommand.self),
  .command(CheckCommand.self), .command(BackupCommand.self), .command(RestoreArchiveCommand.self),
  .command(RebuildCommand.self),
  .command(HelpCommand.self), .command(CompletionsCommand.self), .command(ManualCommand.self),
  .command(VersionCommand.self), .command(DebugCommand.self),
]
