import Desk
import Records
import Words

/// `sijill restore-archive`: puts a backup in the archive's place.
struct RestoreArchiveCommand: FileCommand {
  static let usage = Usage(
    "restore-archive", "أعد نسخة احتياطية مكان السجل.",
    "Put a backup in the place of the archive.",
    notes: [
      Wording(
        "تُفحص النسخة كلها أولًا، ولا تُوضع إن كان فيها خلل. السجل الذي كان قائمًا لا يُمحى: يبقى "
          + "بجوارها باسم يُذكر لك. لا يُعاد شيء والسجل مفتوح.",
        "The backup is checked whole first, and is not put back if it has a fault. The archive that "
          + "was there is not erased: it stays beside it, under a name that is told. Nothing is put "
          + "back while the archive is in use.")
    ], operands: [.file],
    examples: [
      Example(
        "sijill restore-archive /media/usb/2026-03-01.sijill", "عُد إلى نسخة أول مارس.",
        "Go back to the copy of 1 March.")
    ])

  let path: String

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let put = try Desk.putBack(path, at: session.archive)
    let (tongue, ink) = (session.tongue, session.ink)
    guard put.report.isClean else {
      for finding in put.report.findings {
        session.output.line(ink.body(finding.sentence(in: tongue)))
      }
      session.say(tongue.say("لم تُوضع النسخة.", "The backup was not put back."))
      return .failed
    }
    let place = ink.piece(session.archive)
    session.say(tongue.say("أُعيدت النسخة إلى: \(place)", "Put the backup back at: \(place)"))
    if let kept = put.kept.map(ink.piece) {
      session.say(
        tongue.say("والسجل الذي كان قائمًا في: \(kept)", "The archive that was there is at: \(kept)")
      )
    }
    session.output.line(put.report.line(in: tongue))
    return .done
  }
}
