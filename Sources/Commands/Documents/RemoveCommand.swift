import Desk
import Records
import Words

/// `sijill remove`: puts documents in the trash.
struct RemoveCommand: Command {
  static let usage = Usage(
    "remove", "انقل مستندات إلى سلة المحذوفات.", "Put documents in the trash.",
    notes: [
      Wording(
        "لا يُمحى شيء: ما في السلة لا يجده البحث، ويعيده restore.",
        "Nothing is erased: what is in the trash is not found, and restore brings it back.")
    ], operands: [.ids],
    examples: [Example("sijill remove 12 15", "انقل مستندين.", "Remove two documents.")])

  let ids: [DocumentID]

  init(_ arguments: Arguments) throws(UsageError) { ids = try arguments.ids("ID") }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    for id in ids {
      try session.desk().remove(id, by: session.visitor)
      session.say(
        session.tongue.say(
          "نُقل المستند \(id) إلى سلة المحذوفات.", "Document \(id) is in the trash."))
    }
    return .done
  }
}
