import Deadlines
import Desk
import Records

/// `sijill task answer`: notes what was answered.
struct TaskAnswerCommand: Command {
  static let usage = Usage(
    "task answer", "قيّد ردّ الأمانة.", "Note what the secretariat answered.",
    operands: TypedAnswer.operands, options: TypedAnswer.options,
    examples: [
      Example("sijill task answer 4 WORDS --person NAME --document 12", "وصل الرد.", "The answer.")
    ])

  private let answer: TypedAnswer

  init(_ arguments: Arguments) throws(UsageError) {
    answer = try TypedAnswer(.answered, arguments)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus { try answer.note(in: session) }
}

/// `sijill task close`: ends a task.
struct TaskCloseCommand: Command {
  static let usage = Usage(
    "task close", "أنهِ تكليفًا.", "End a task.", operands: TypedAnswer.operands,
    options: TypedAnswer.options)

  private let answer: TypedAnswer

  init(_ arguments: Arguments) throws(UsageError) {
    answer = try TypedAnswer(.closed, arguments)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus { try answer.note(in: session) }
}

/// `sijill task reopen`: takes a task up again.
struct TaskReopenCommand: Command {
  static let usage = Usage(
    "task reopen", "أعد فتح تكليف.", "Open a task again.", operands: TypedAnswer.operands,
    options: TypedAnswer.options)

  private let answer: TypedAnswer

  init(_ arguments: Arguments) throws(UsageError) {
    answer = try TypedAnswer(.reopened, arguments)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus { try answer.note(in: session) }
}

/// What is noted on a task, as it was typed.
private struct TypedAnswer {
  private let kind: TaskEntry.Kind
  private let id: TaskID
  private let words: String
  private let person: String
  private let document: DocumentID?

  static let operands = [Operand.id, Operand("WORDS", .atLeastOne)]
  static let options = [
    Option("person", "NAME", "من ردّ.", "Who answered."),
    Option("document", "DOCUMENT", "المستند الذي فيه الرد.", "The document with the answer."), .by,
    .json,
  ]

  init(_ kind: TaskEntry.Kind, _ arguments: Arguments) throws(UsageError) {
    self.kind = kind
    id = try arguments.id("ID")
    words = arguments.text("WORDS")
    person = arguments.text("person")
    document = try arguments.id(option: "document")
  }

  func note(in session: Session) throws(ArchiveError) -> ExitStatus {
    let record = try session.desk().note(
      kind, on: id, person: person, document: document, remark: words, by: session.visitor)
    return session.show(record)
  }
}
