import Deadlines
import Desk
import Records

/// `sijill deadline edit`: corrects what is said of a due date; its day is computed.
struct DeadlineEditCommand: Command {
  static let usage = Usage(
    "deadline edit", "صحّح بيانات ميعاد.", "Correct what is said of a due date.",
    notes: [.onlyNamed], operands: [.id], options: DeadlineFields.options + [.by, .json])

  private let id: DeadlineID
  private let fields: DeadlineFields

  init(_ arguments: Arguments) throws(UsageError) {
    id = try arguments.id("ID")
    fields = try DeadlineFields(arguments)
    if fields.isEmpty { throw .nothingToChange }
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let correction = try fields.correction(in: session)
    return session.show(try session.desk().edit(id, by: session.visitor, correction))
  }
}

/// `sijill deadline acknowledge`: notes who has seen the warning.
struct DeadlineAcknowledgeCommand: Command {
  static let usage = Usage(
    "deadline acknowledge", "أثبت أنك رأيت التنبيه.", "Note that the warning was seen.",
    operands: [.id],
    options: [
      Option.by.needed,
      Option("on", "DATE", "يوم الاطلاع (اليوم).", "The day it was seen (today)."), .json,
    ],
    examples: [
      Example(
        "sijill deadline acknowledge 5 --by NAME", "رأيت التنبيه.", "I have seen the warning.")
    ])

  private let id: DeadlineID
  private let day: CivilDate?

  init(_ arguments: Arguments) throws(UsageError) {
    id = try arguments.id("ID")
    day = try arguments.date(option: "on")
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let record = try session.desk().acknowledge(
      id, on: day ?? session.today, by: session.visitor)
    return session.show(record)
  }
}

/// `sijill deadline done`: ends a due date with what proves it.
struct DeadlineDoneCommand: Command {
  static let usage = Usage(
    "deadline done", "أثبت أن الميعاد تمّ، بمستند أو بسبب.",
    "Note that it is done, with a paper or a reason.", operands: [.id],
    options: [
      Option("proof", "DOCUMENT", "المستند الذي يثبت أنه تم.", "The document that proves it."),
      .reason, .by, .json,
    ],
    examples: [
      Example(
        "sijill deadline done 5 --proof 12", "تم، وهذا الإيصال.", "Done; this is the receipt.")
    ])

  private let id: DeadlineID
  private let closing: DeadlineClosing

  init(_ arguments: Arguments) throws(UsageError) {
    id = try arguments.id("ID")
    let reason = arguments.text("reason")
    if let proof: DocumentID = try arguments.id(option: "proof") {
      closing = .done(proof: proof, reason: reason)
    } else if reason.isEmpty {
      throw .missing("--proof")
    } else {
      closing = .done(reason: reason)
    }
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    session.show(
      try session.desk().close(id, closing, by: session.visitor))
  }
}

/// `sijill deadline drop`: ends a due date that no longer applies.
struct DeadlineDropCommand: ReasonCommand {
  static let usage = Usage(
    "deadline drop", "أسقط ميعادًا لم يعد قائمًا.", "Drop a due date that no longer applies.",
    operands: [.id], options: [Option.reason.needed, .by, .json])

  let id: DeadlineID
  let reason: String

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let record = try session.desk().close(id, .dropped(reason: reason), by: session.visitor)
    return session.show(record)
  }
}

/// `sijill deadline reopen`: takes up again what was ended.
struct DeadlineReopenCommand: ReasonCommand {
  static let usage = Usage(
    "deadline reopen", "أعد فتح ميعاد انتهى.", "Open a due date again that was ended.",
    operands: [.id], options: [Option.reason.needed, .by, .json])

  let id: DeadlineID
  let reason: String

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let record = try session.desk().reopenDeadline(id, reason: reason, by: session.visitor)
    return session.show(record)
  }
}
