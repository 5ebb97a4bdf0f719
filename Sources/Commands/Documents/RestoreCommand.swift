import Desk
import Records
import Words

/// `sijill restore`: takes documents out of the trash again.
struct RestoreCommand: Command {
  static let usage = Usage(
    name: "restore",
    summary: Phrase("أعد مستندات من سلة المحذوفات.", "Take documents out of the trash again."),
    operands: [Operand("ID", .atLeastOne)],
    examples: [
      Example("sijill list --trash", Phrase("ما في السلة وأرقامه.", "What is in the trash.")),
      Example("sijill restore 12", Phrase("أعد مستندًا.", "Bring one back.")),
    ])

  let ids: [DocumentID]

  init(_ arguments: Arguments) throws(UsageError) { ids = try arguments.documents() }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    let reports = CommandReports(tongue: session.tongue)
    for id in ids {
      try desk.restore(id, by: session.visitor)
      session.output.line(reports.restored(id))
    }
    return .done
  }
}
