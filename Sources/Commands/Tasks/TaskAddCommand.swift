import Deadlines
import Desk
import Records

/// `sijill task add`: asks something of a secretariat.
struct TaskAddCommand: Command {
  static let usage = Usage(
    "task add", "كلِّف أمانة بشيء؛ وقرار الاجتماع تكليف له \u{200E}--meeting.",
    "Ask something of a secretariat; a meeting's decision is a task with --meeting.",
    operands: [Operand("TITLE", .atLeastOne)],
    options: [
      Option(
        "to", "SECRETARIAT", .words(of: Secretariat.self), "الأمانة المطلوب منها.",
        "The secretariat that is asked."
      ).needed,
      Option(
        "from", "SECRETARIAT", .words(of: Secretariat.self), "الأمانة الطالبة (legal).",
        "The secretariat that asks (legal)."),
      Option("person", "NAME", "من يرد.", "Who is to answer."),
      Option("asker", "NAME", "من يطلب.", "Who asks."),
      Option("due", "DATE", "موعد الرد.", "By when."),
      Option("body", "TEXT", "التفاصيل.", "What is asked, in full."),
      Option("meeting", "TEXT", "الاجتماع الذي قرره.", "The meeting that decided it."),
      Option("document", "DOCUMENT", "المستند الذي يقوم عليه.", "The document it rests on."),
      .visibility,
    ] + Option.subject + [.by, .json],
    examples: [
      Example(
        "sijill task add TITLE --to membership --due 1/12/2026", "طلب من أمانة العضوية.",
        "Something asked of the membership secretariat.")
    ])

  private let details: TaskDetails
  private let subject: TypedSubject?

  init(_ arguments: Arguments) throws(UsageError) {
    details = TaskDetails(
      title: arguments.text("TITLE"), body: arguments.text("body"),
      askedBy: try arguments.choice(option: "from") ?? .legal,
      askedByPerson: arguments.text("asker"),
      askedOf: try arguments.choice("to"), askedOfPerson: arguments.text("person"),
      due: try arguments.day(option: "due"), meeting: arguments.text("meeting"),
      document: try arguments.id(option: "document"),
      visibility: try arguments.visibility() ?? .secretariat)
    subject = try TypedSubject(arguments)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    var details = details
    details.subject = try subject?.found(in: session) ?? .none
    return session.show(try desk.add(details, by: session.visitor))
  }
}
