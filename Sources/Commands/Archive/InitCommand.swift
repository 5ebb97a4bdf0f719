import Desk
import Records
import Words

/// `sijill init`: makes an empty archive.
struct InitCommand: PlainCommand {
  static let usage = Usage(
    "init", "أنشئ سجلًا فارغًا.", "Make an empty archive.",
    notes: [
      Wording(
        "لا يُمسّ ملف موجود: إن كان في المسار ملف فلا يُنشأ شيء.",
        "A file that exists is never touched: where there is one, nothing is made.")
    ],
    examples: [
      Example(
        "sijill init", "سجل باسم archive.sijill في هذا المجلد.", "archive.sijill in this folder."),
      Example(
        "sijill --archive ~/secretariat.sijill init", "سجل في موضع آخر.",
        "An archive somewhere else."),
    ])

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    try Desk.create(at: session.archive)
    let path = session.ink.piece(session.archive)
    return session.say(
      session.tongue.say("أُنشئ السجل: \(path)", "Made the archive: \(path)"))
  }
}
