import Records

/// `sijill version`: says which program this is.
struct VersionCommand: PlainCommand {
  static let usage = Usage("version", "اعرض رقم الإصدار.", "Show the version of the program.")

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    session.output.line("sijill \(Program.version)")
    return .done
  }
}
