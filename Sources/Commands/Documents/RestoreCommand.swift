import Desk
import Records
import Words

/// `sijill restore`: takes documents out of the trash again.
struct RestoreCommand: Command {
  static let usage = Usage(
    "restore", "أعد مستندات من سلة المحذوفات.", "Take documents out of the trash again.",
    operands: [.ids],
    examples: [
      Example("sijill list --trash", "ما في السلة وأرقامه.", "What is in the trash."),
      Example("sijill restore 12", "أعد مستندًا.", "Bring one back."),
    ])

  let ids: [DocumentID]

  init(_ arguments: Arguments) throws(UsageError) { ids = try arguments.ids("ID") }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    for id in ids {
      try session.desk().restore(id, by: session.visitor)
      session.say(session.tongue.say("أُعيد المستند \(id).", "Document \(id) is restored."))
    }
    return .done
  }
}
