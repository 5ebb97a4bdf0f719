import Deadlines
import Desk
import Formats
import Records
import Words

/// `sijill deadline list`: due dates, the nearest first.
struct DeadlineListCommand: Command {
  static let usage = Usage(
    "deadline list", "اسرد المواعيد القائمة، الأقرب أولًا.",
    "List open due dates, the nearest first.",
    options: [
      Option(
        "state", "STATE", .words(of: State.self), "الحالة: open أو done أو dropped أو all.",
        "The state: open, done, dropped or all."),
      Option("person", "NAME", "ما هو مسؤول عنه.", "Those that this person answers for."),
    ] + Option.subject + [.json])

  private enum State: String, CaseIterable {
    case open, done, dropped, all
  }

  private let state: Deadline.State?
  private let person: String
  private let subject: TypedSubject?

  init(_ arguments: Arguments) throws(UsageError) {
    let typed: State = try arguments.choice(option: "state") ?? .open
    state = Deadline.State(rawValue: typed.rawValue)
    person = arguments.text("person")
    subject = try TypedSubject(arguments)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    let listing = DeadlineListing(
      subject: try subject?.found(in: session), state: state, person: person)
    let found = try desk.deadlines(listing, for: session.visitor)
    for deadline in found {
      session.print(deadline.json(at: session.now), or: session.line(deadline))
    }
    return found.isEmpty ? .nothingFound : .done
  }
}

/// `sijill deadline board`: what is overdue, due and coming.
struct DeadlineBoardCommand: Command {
  static let usage = Usage(
    "deadline board", "لوحة المواعيد: الفائت ثم القريب.",
    "The board: what is overdue, then what comes.",
    options: [Option("on", "DATE", "كما تُرى في يوم (اليوم).", "As seen on a day (today)."), .json],
    examples: [Example("sijill deadline board", "لوحة اليوم.", "Today's board.")])

  private let day: CivilDate?

  init(_ arguments: Arguments) throws(UsageError) { day = try arguments.date(option: "on") }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let board = try session.desk().deadlineBoard(on: day ?? session.today, for: session.visitor)
    return session.show(board)
  }
}

/// `sijill deadline show`: a due date with its steps and its history.
struct DeadlineShowCommand: RecordCommand {
  static let usage = Usage(
    "deadline show", "اعرض ميعادًا بخطوات حسابه وسجله.",
    "Show a due date with its steps and its history.", operands: [.id], options: [.json])

  let id: DeadlineID

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    session.show(try session.desk().deadline(id, for: session.visitor))
  }
}

/// `sijill deadline recompute`: counts every open due date anew.
struct DeadlineRecomputeCommand: PlainCommand {
  static let usage = Usage(
    "deadline recompute", "أعد حساب المواعيد القائمة كلها.", "Count every open due date anew.",
    options: [.by, .json])

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let moved = try session.desk().recomputeDeadlines(by: session.visitor)
    return session.print(
      [("moved", .list(moved.map { .id($0) }))],
      or: session.deadlineReports.recomputed(moved.count))
  }
}
