import Desk
import Records
import Words

/// `sijill backup`: copies the archive while it is in use.
struct BackupCommand: Command {
  static let usage = Usage(
    name: "backup",
    summary: Phrase(
      "انسخ السجل كله في ملف، وهو يعمل.", "Copy the whole archive to a file, while it is in use."),
    notes: [
      Phrase(
        "النسخة سجل كامل يُفتح بـ \u{200E}--archive. لا يُكتب فوق ملف موجود.",
        "The copy is a whole archive: open it with --archive. A file that exists is not "
          + "written over.")
    ],
    operands: [Operand("FILE", completion: .path)],
    examples: [
      Example(
        "sijill backup /media/usb/2026-03-01.sijill",
        Phrase("نسخة على قرص خارجي.", "A copy on another disk."))
    ])

  let path: String

  init(_ arguments: Arguments) throws(UsageError) {
    guard let first = arguments.operands.first else { throw .missingOperand("FILE") }
    path = first
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    try session.desk().backup(to: path)
    let reports = CommandReports(tongue: session.tongue)
    session.output.line(reports.backedUp(session.ink.piece(path)))
    return .done
  }
}
