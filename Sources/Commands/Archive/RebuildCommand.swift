import Desk
import Records
import Words

/// `sijill rebuild`: makes the search index anew from the texts.
struct RebuildCommand: Command {
  static let usage = Usage(
    name: "rebuild",
    summary: Phrase(
      "ابنِ فهرس البحث من جديد.", "Make the search index anew from the texts."),
    examples: [
      Example(
        "sijill rebuild",
        Phrase("إن قال check إن الفهرس لا يوافق النصوص.", "When check says that the index is off."))
    ])

  init(_ arguments: Arguments) throws(UsageError) {}

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    try session.desk().rebuild()
    session.output.line(CommandReports(tongue: session.tongue).rebuilt)
    return .done
  }
}
