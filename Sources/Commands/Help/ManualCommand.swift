import Records

/// `sijill manual`: prints the manual page.
struct ManualCommand: PlainCommand {
  static let usage = Usage(
    "manual", "اكتب صفحة الدليل بصيغة roff.", "Print the manual page, in roff.",
    examples: [Example("sijill manual | man -l -", "اقرأ الدليل.", "Read the manual.")])

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    session.output.text(Manual(tongue: session.tongue).page(of: CommandEntry.shown))
    return .done
  }
}
