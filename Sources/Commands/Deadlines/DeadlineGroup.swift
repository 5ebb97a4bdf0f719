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

/// What was typed of a due date.
struct DeadlineFields {
  private let title: String?
  private let person: String?
  private let remark: String?
  private let visibility: Visibility?
  private let subject: TypedSubject?

  static let options =
    [
      Option("title", "TEXT", "المطلوب.", "What must be done."),
      Option("person", "NAME", "المسؤول عنه.", "Who answers for it."),
      Option("remark", "TEXT", "ملاحظة.", "A remark."), .visibility,
    ] + Option.subject

  init(_ arguments: Arguments) throws(UsageError) {
    title = arguments.value("title")
    person = arguments.value("person")
    remark = arguments.value("remark")
    visibility = try arguments.visibility()
    subject = try TypedSubject(arguments)
  }

  var isEmpty: Bool {
    title == nil && person == nil && remark == nil && visibility == nil && subject == nil
  }

  var isTitled: Bool { (title ?? "").isEmpty == false }

  /// What puts what was typed in its place; what it is about is looked up before.
  func correction(in session: Session) throws(ArchiveError) -> Edit<DeadlineDetails> {
    let subject = try subject.map { typed throws(ArchiveError) in try typed.found(in: session) }
    return { details in
      if let title { details.title = title }
      if let person { details.person = person }
      if let remark { details.remark = remark }
      if let visibility { details.visibility = visibility }
      if let subject { details.subject = subject }
    }
  }
}
