import Desk
import Records
import Words

/// `sijill backup`: copies the archive while it is in use.
struct BackupCommand: FileCommand {
  static let usage = Usage(
    "backup", "انسخ السجل كله في ملف، وهو يعمل.",
    "Copy the whole archive to a file, while it is in use.",
    notes: [
      Wording(
        "النسخة سجل كامل يُفتح بـ \u{200E}--archive، وتُقرأ من قرص لا يُكتب عليه. لا يُكتب فوق ملف "
          + "موجود. لإعادتها: sijill restore-archive.",
        "The copy is a whole archive: open it with --archive, also from a disk that cannot be "
          + "written to. A file that exists is not written over. To put it back: sijill "
          + "restore-archive.")
    ], operands: [.file],
    examples: [
      Example(
        "sijill backup /media/usb/2026-03-01.sijill", "نسخة على قرص خارجي.",
        "A copy on another disk.")
    ])

  let path: String

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    try session.desk().backup(to: path)
    let place = session.ink.piece(path)
    return session.say(
      session.tongue.say("نُسخ السجل إلى: \(place)", "Copied the archive to: \(place)"))
  }
}
