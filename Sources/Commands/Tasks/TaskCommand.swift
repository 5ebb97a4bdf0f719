import Deadlines
import Desk
import Records
import Formats
import Words

/// `sijill task`: what one secretariat asks of another, until it is answered.
struct TaskCommand: Command {
  static let usage = Usage(
    name: "task",
    summary: Phrase(
      "تكليفات بين الأمانات حتى يصل الرد.", "What one secretariat asks of another, until answered."),
    notes: [
      Phrase(
        "ACTION: add TITLE \u{200E}--to SECRETARIAT، أو list، أو show ID، أو answer ID WORDS، أو close ID "
          + "WORDS، أو reopen ID WORDS، أو sheet SECRETARIAT. وقرار الاجتماع تكليف له "
          + "\u{200E}--meeting.",
        "ACTION is: add TITLE --to SECRETARIAT, list, show ID, answer ID WORDS, close ID WORDS, "
          + "reopen ID WORDS or sheet SECRETARIAT. A meeting's decision is a task with --meeting.")
    ],
    operands: [
      Operand("ACTION", completion: .words(Action.allCases.map(\.rawValue))),
      Operand("ARGUMENT", .any),
    ],
    options: [
      Option(
        "to", "SECRETARIAT", completion: .words(Secretariat.allCases.map(\.rawValue)),
        Phrase("الأمانة المطلوب منها.", "The secretariat that is asked.")),
      Option(
        "from", "SECRETARIAT", completion: .words(Secretariat.allCases.map(\.rawValue)),
        Phrase("الأمانة الطالبة (legal).", "The secretariat that asks (legal).")),
      Option("person", "NAME", Phrase("من يرد.", "Who is to answer, or answered.")),
      Option("asker", "NAME", Phrase("من يطلب.", "Who asks.")),
      Option("due", "DATE", Phrase("موعد الرد.", "By when.")),
      Option("body", "TEXT", Phrase("التفاصيل.", "What is asked, in full.")),
      Option("meeting", "TEXT", Phrase("الاجتماع الذي قرره.", "The meeting that decided it.")),
      Option("document", "N", Phrase("المستند.", "The paper it rests on, or the answer.")),
      Option(
        "visibility", "CIRCLE", completion: .words(Visibility.allCases.map(\.name)),
        Phrase("من يراه.", "Who may see it.")),
    ] + Usage.subjectOptions + [
      Option(
        "state", "STATE", completion: .words(Task.State.allCases.map(\.rawValue)),
        Phrase("في list: open أو answered أو closed.", "In list: open, answered or closed.")),
      Usage.by, Usage.json,
    ],
    examples: [
      Example(
        "sijill task add TITLE --to membership --due 1/12/2026",
        Phrase("طلب من أمانة العضوية.", "Something asked of the membership secretariat.")),
      Example(
        "sijill task answer 4 WORDS --person NAME --document 12", Phrase("وصل الرد.", "The answer.")
      ),
      Example("sijill task sheet media", Phrase("كشف متابعة أمانة.", "A secretariat's sheet.")),
    ])

  enum Action: String, CaseIterable {
    case add, list, show, answer, close, reopen, sheet

    /// What the action notes on a task, or `nil`.
    var event: TaskEntry.Kind? {
      switch self {
      case .answer: .answered
      case .close: .closed
      case .reopen: .reopened
      case .add, .list, .show, .sheet: nil
      }
    }
  }

  let action: Action
  let id: TaskID
  let details: TaskDetails?
  let words: String
  let person: String
  let document: DocumentID?
  let listing: TaskListing
  let by: String?

  init(_ arguments: Arguments) throws(UsageError) {
    action = try arguments.action()
    by = arguments.value("by")
    person = arguments.value("person") ?? ""
    document = try arguments.document("document")
    let isAbout = action == .show || action.event != nil
    id = isAbout ? try arguments.id() : 0
    if action.event != nil {
      _ = try arguments.argument(2, "WORDS")
      words = arguments.operands.dropFirst(2).joined(separator: " ")
    } else {
      words = arguments.operands.dropFirst().joined(separator: " ")
    }
    var listing = TaskListing(
      askedOf: try arguments.choice("to"), askedBy: try arguments.choice("from"),
      state: try arguments.choice("state"), subject: try arguments.subject())
    if action == .sheet {
      let typed = try arguments.argument(1, "SECRETARIAT")
      guard let secretariat = Secretariat(rawValue: typed) else {
        throw .badOperand(
          "SECRETARIAT", typed: typed, choices: Secretariat.allCases.map(\.rawValue))
      }
      listing.askedOf = secretariat
    }
    self.listing = listing
    details = action == .add ? try Self.details(arguments) : nil
  }

  private static func details(_ arguments: Arguments) throws(UsageError) -> TaskDetails {
    _ = try arguments.argument(1, "TITLE")
    guard let askedOf: Secretariat = try arguments.choice("to") else {
      throw .missingValue(option: "to")
    }
    let due = try arguments.date("due") ?? nil
    if let due, due.day == nil { throw .badDate(option: "due", typed: due.description) }
    return TaskDetails(
      title: arguments.operands.dropFirst().joined(separator: " "),
      body: arguments.value("body") ?? "", askedBy: try arguments.choice("from") ?? .legal,
      askedByPerson: arguments.value("asker") ?? "", askedOf: askedOf,
      askedOfPerson: arguments.value("person") ?? "", due: due,
      meeting: arguments.value("meeting") ?? "", document: try arguments.document("document"),
      subject: try arguments.subject() ?? .none,
      visibility: try arguments.visibility("visibility") ?? .secretariat)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    let visitor = session.visitor(named: by)
    let lines = DeadlineLines(session: session)
    if let event = action.event {
      lines.print(
        try desk.note(
          event, on: id, person: person, document: document, remark: words, by: visitor),
        isWhole: true)
      return .done
    }
    if let details {
      lines.print(try desk.add(details, by: visitor), isWhole: true)
      return .done
    }
    if action == .show {
      lines.print(try desk.task(id, for: visitor), isWhole: true)
      return .done
    }
    if action == .sheet, let secretariat = listing.askedOf {
      let records = try desk.followUp(secretariat, for: visitor)
      if session.isJSON == false {
        session.output.line(session.ink.bold(secretariat.label(in: session.tongue)))
      }
      for record in records { lines.print(record, isWhole: session.isJSON == false) }
      return records.isEmpty ? .nothingFound : .done
    }
    let found = try desk.tasks(listing, for: visitor)
    for task in found {
      lines.print(TaskFile(task: task, events: []), isWhole: false)
    }
    return found.isEmpty ? .nothingFound : .done
  }
}
