import Deadlines
import Desk
import Records

/// `sijill task answer`: notes what was answered.
struct TaskAnswerCommand: TaskNoteCommand {
  static let usage = Usage(
    "task answer", "قيّد ردّ الأمانة.", "Note what the secretariat answered.",
    operands: operands, options: options,
    examples: [
      Example("sijill task answer 4 WORDS --person NAME --document 12", "وصل الرد.", "The answer.")
    ])

  static let kind = TaskEntry.Kind.answered
  let note: TaskNote
}

/// `sijill task close`: ends a task.
struct TaskCloseCommand: TaskNoteCommand {
  static let usage = Usage(
    "task close", "أنهِ تكليفًا.", "End a task.", operands: operands, options: options)

  static let kind = TaskEntry.Kind.closed
  let note: TaskNote
}

/// `sijill task reopen`: takes a task up again.
struct TaskReopenCommand: TaskNoteCommand {
  static let usage = Usage(
    "task reopen", "أعد فتح تكليف.", "Open a task again.", operands: operands, options: options)

  static let kind = TaskEntry.Kind.reopened
  let note: TaskNote
}

/// A command that notes something on a task.
protocol TaskNoteCommand: Command {
  static var kind: TaskEntry.Kind { get }
  var note: TaskNote { get }
  init(note: TaskNote)
}

/// What is noted on a task, as it was typed.
struct TaskNote {
  let id: TaskID
  let words: String
  let person: String
  let document: DocumentID?
}

extension TaskNoteCommand {
  static var operands: [Operand] { [.id, Operand("WORDS", .atLeastOne)] }

  static var options: [Option] {
    [
      Option("person", "NAME", "من ردّ.", "Who answered."),
      Option("document", "DOCUMENT", "المستند الذي فيه الرد.", "The document with the answer."),
      .by, .json,
    ]
  }

  init(_ arguments: Arguments) throws(UsageError) {
    self.init(
      note: TaskNote(
        id: try arguments.id("ID"), words: arguments.text("WORDS"),
        person: arguments.text("person"), document: try arguments.id(option: "document")))
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    session.show(
      try session.desk().note(
        Self.kind, on: note.id, person: note.person, document: note.document, remark: note.words,
        by: session.visitor))
  }
}
