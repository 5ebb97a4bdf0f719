import Records

/// `sijill manual`: prints the manual page.
struct ManualCommand: Command {
  static let usage = Usage(
    name: "manual",
    summary: Phrase("اكتب صفحة الدليل بصيغة roff.", "Print the manual page, in roff."),
    examples: [
      Example("sijill manual | man -l -", Phrase("اقرأ الدليل.", "Read the manual."))
    ])

  init(_ arguments: Arguments) throws(UsageError) {}

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    session.output.text(Manual(tongue: session.tongue).page(of: Usage.shown))
    return .done
  }
}
