import Deadlines
import Desk
import Records
import Words

extension CommandGroup {
  /// `sijill deadline`: due dates, kept with their steps until they are done.
  static let deadline = CommandGroup(
    "deadline", "قيّد المواعيد وتابعها حتى تتم.", "Keep due dates and follow them until done.",
    notes: [
      Wording(
        "لا يُمحى ميعاد: يتم بمستند يثبته (\u{200E}--proof) أو بسبب (\u{200E}--reason).",
        "No due date is erased: it is done with a paper that proves it (--proof) or a reason "
          + "(--reason).")
    ],
    [
      DeadlineAddCommand.self, DeadlineListCommand.self, DeadlineBoardCommand.self,
      DeadlineShowCommand.self, DeadlineEditCommand.self, DeadlineAcknowledgeCommand.self,
      DeadlineDoneCommand.self, DeadlineDropCommand.self, DeadlineReopenCommand.self,
      DeadlineRecomputeCommand.self,
    ])
}

/// What a due date or a task belongs to, as it was typed.
enum TypedSubject {
  case `case`(String)
  case notification(NotificationID)

  /// The subject among `arguments`; `nil` where none was typed.
  init?(_ arguments: Arguments) throws(UsageError) {
    let notification: NotificationID? = try arguments.id(option: "notification")
    switch (arguments.value("case"), notification) {
    case (nil, nil): return nil
    case (let typed?, nil): self = .case(typed)
    case (nil, let id?): self = .notification(id)
    case (_?, _?): throw .conflict("case", "notification")
    }
  }

  /// The record that is meant.
  func found(in session: Session) throws(ArchiveError) -> DeadlineSubject {
    switch self {
    case .case(let typed): .case(try session.caseID(typed))
    case .notification(let id): .notification(id)
    }
  }
}

/// What was typed of a due date, with what it belongs to.
struct DeadlineFields {
  private let fields: TypedFields<DeadlineField>
  private let subject: TypedSubject?

  static let options = DeadlineField.options() + Option.subject

  init(_ arguments: Arguments) throws(UsageError) {
    fields = try TypedFields(arguments, trying: DeadlineDetails())
    subject = try TypedSubject(arguments)
  }

  var isEmpty: Bool { fields.isEmpty && subject == nil }

  var isTitled: Bool { fields.trial.title.isEmpty == false }

  /// What puts what was typed in its place; what it is about is looked up before.
  func correction(in session: Session) throws(ArchiveError) -> Edit<DeadlineDetails> {
    let subject = try subject.map { typed throws(ArchiveError) in try typed.found(in: session) }
    return { details throws(ArchiveError) in
      try fields.put(into: &details)
      if let subject { details.subject = subject }
    }
  }
}
