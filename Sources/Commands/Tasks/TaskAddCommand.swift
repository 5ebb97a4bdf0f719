import Deadlines
import Desk
import Records

/// `sijill task add`: asks something of a secretariat.
struct TaskAddCommand: Command {
  /// The title is said first; of whom it is asked must be said.
  private static let rest = TaskField.allCases.filter { $0 != .title && $0 != .askedOf }

  static let usage = Usage(
    "task add", "كلِّف أمانة بشيء؛ وقرار الاجتماع تكليف له \u{200E}--meeting.",
    "Ask something of a secretariat; a meeting's decision is a task with --meeting.",
    operands: [Operand("TITLE", .atLeastOne)],
    options: TaskField.options([.askedOf]).map(\.needed) + TaskField.options(rest) + Option.subject
      + [.by, .json],
    examples: [
      Example(
        "sijill task add TITLE --to membership --due 1/12/2026", "طلب من أمانة العضوية.",
        "Something asked of the membership secretariat.")
    ])

  private let title: String
  private let fields: TypedFields<TaskField>
  private let subject: TypedSubject?

  init(_ arguments: Arguments) throws(UsageError) {
    title = arguments.text("TITLE")
    fields = try TypedFields(
      arguments, of: [.askedOf] + Self.rest, trying: TaskDetails(title: "", askedOf: .other))
    subject = try TypedSubject(arguments)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    var details = TaskDetails(title: title, askedOf: .other)
    try fields.put(into: &details)
    details.subject = try subject?.found(in: session) ?? .none
    return session.show(try desk.add(details, by: session.visitor))
  }
}
