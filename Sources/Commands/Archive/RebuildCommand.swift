import Desk
import Records
import Words

/// `sijill rebuild`: makes the search index anew from the texts.
struct RebuildCommand: PlainCommand {
  static let usage = Usage(
    "rebuild", "ابنِ فهرس البحث من جديد.", "Make the search index anew from the texts.",
    examples: [
      Example(
        "sijill rebuild", "إن قال check إن الفهرس لا يوافق النصوص.",
        "When check says that the index is off.")
    ])

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    try session.desk().rebuild()
    return session.say(session.tongue.say("بُني الفهرس من جديد.", "The index is made anew."))
  }
}
