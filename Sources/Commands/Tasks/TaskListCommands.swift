import Formats
import Deadlines
import Desk
import Records
import Words

/// `sijill task list`: tasks, a line each.
struct TaskListCommand: Command {
  static let usage = Usage(
    "task list", "اسرد التكليفات.", "List tasks.",
    options: [
      Option(
        "to", "SECRETARIAT", .words(of: Secretariat.self), "المطلوب من هذه الأمانة.",
        "Those asked of this secretariat."),
      Option(
        "from", "SECRETARIAT", .words(of: Secretariat.self), "ما طلبته هذه الأمانة.",
        "Those that this secretariat asks."),
      Option(
        "state", "STATE", .words(of: Task.State.self), "الحالة: open أو answered أو closed.",
        "The state: open, answered or closed."),
    ] + Option.subject + [.json])

  private var listing: TaskListing
  private let subject: TypedSubject?

  init(_ arguments: Arguments) throws(UsageError) {
    listing = TaskListing(
      askedOf: try arguments.choice(option: "to"), askedBy: try arguments.choice(option: "from"),
      state: try arguments.choice(option: "state"))
    subject = try TypedSubject(arguments)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    var listing = listing
    listing.subject = try subject?.found(in: session)
    let found = try desk.tasks(listing, for: session.visitor)
    for task in found {
      session.print(TaskFile(task: task, events: []).json, or: session.line(task))
    }
    return found.isEmpty ? .nothingFound : .done
  }
}

/// `sijill task show`: a task with its answers.
struct TaskShowCommand: RecordCommand {
  static let usage = Usage(
    "task show", "اعرض تكليفًا بردوده.", "Show a task with its answers.", operands: [.id],
    options: [.json])

  let id: TaskID

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    session.show(try session.desk().task(id, for: session.visitor))
  }
}

/// `sijill task sheet`: what a secretariat still has to answer.
struct TaskSheetCommand: Command {
  static let usage = Usage(
    "task sheet", "كشف متابعة أمانة: ما لم ترد عليه بعد.",
    "A secretariat's sheet: what it has not answered yet.",
    operands: [Operand("SECRETARIAT", .one, .words(of: Secretariat.self))], options: [.json],
    examples: [Example("sijill task sheet media", "كشف متابعة أمانة.", "A secretariat's sheet.")])

  private let secretariat: Secretariat

  init(_ arguments: Arguments) throws(UsageError) {
    secretariat = try arguments.choice("SECRETARIAT")
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let records = try session.desk().followUp(secretariat, for: session.visitor)
    if session.isJSON == false {
      session.output.line(session.ink.bold(secretariat.label(in: session.tongue)))
    }
    for record in records { session.show(record) }
    return records.isEmpty ? .nothingFound : .done
  }
}
