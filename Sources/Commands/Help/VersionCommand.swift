import Records

/// `sijill version`: says which program this is.
struct VersionCommand: Command {
  static let usage = Usage(
    name: "version",
    summary: Phrase("اعرض رقم الإصدار.", "Show the version of the program."))

  init(_ arguments: Arguments) throws(UsageError) {}

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    session.output.line("sijill \(Program.version)")
    return .done
  }
}
