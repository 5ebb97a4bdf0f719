import Desk
import Records
import Words

/// `sijill init`: makes an empty archive.
struct InitCommand: Command {
  static let usage = Usage(
    name: "init",
    summary: Phrase("أنشئ سجلًا فارغًا.", "Make an empty archive."),
    notes: [
      Phrase(
        "لا يُمسّ ملف موجود: إن كان في المسار ملف فلا يُنشأ شيء.",
        "A file that exists is never touched: where there is one, nothing is made.")
    ],
    examples: [
      Example(
        "sijill init",
        Phrase("سجل باسم archive.sijill في هذا المجلد.", "archive.sijill in this folder.")),
      Example(
        "sijill --archive ~/secretariat.sijill init",
        Phrase("سجل في موضع آخر.", "An archive somewhere else.")),
    ])

  init(_ arguments: Arguments) throws(UsageError) {}

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    try Desk.create(at: session.archive)
    let reports = CommandReports(tongue: session.tongue)
    session.output.line(reports.created(session.ink.piece(session.archive)))
    return .done
  }
}
