import Desk
import Records
import Words

/// `sijill remove`: puts documents in the trash.
struct RemoveCommand: Command {
  static let usage = Usage(
    name: "remove",
    summary: Phrase("انقل مستندات إلى سلة المحذوفات.", "Put documents in the trash."),
    notes: [
      Phrase(
        "لا يُمحى شيء: ما في السلة لا يجده البحث، ويعيده restore.",
        "Nothing is erased: what is in the trash is not found, and restore brings it back.")
    ],
    operands: [Operand("ID", .atLeastOne)],
    examples: [Example("sijill remove 12 15", Phrase("انقل مستندين.", "Remove two documents."))])

  let ids: [DocumentID]

  init(_ arguments: Arguments) throws(UsageError) { ids = try arguments.documents() }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    let reports = CommandReports(tongue: session.tongue)
    for id in ids {
      try desk.remove(id, by: session.visitor)
      session.output.line(reports.removed(id))
    }
    return .done
  }
}
