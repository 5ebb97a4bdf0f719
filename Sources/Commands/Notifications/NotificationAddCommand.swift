import Desk
import Records
import Words

/// `sijill notification add`: begins a notification.
struct NotificationAddCommand: Command {
  static let usage = Usage(
    "notification add", "ابدأ إخطارًا.", "Begin a notification.",
    operands: [
      Operand("KIND", .one, .words(of: NotificationKind.self)), Operand("SUBJECT", .atLeastOne),
    ], options: NotificationFields.options + NotificationLinks.options + [.json],
    examples: [
      Example(
        "sijill notification add bylaws_amendment تعديل اللائحة --party الميثاق", "إخطار جديد.",
        "A new notification.")
    ])

  let kind: NotificationKind
  let subject: String
  let fields: NotificationFields
  let links: NotificationLinks

  init(_ arguments: Arguments) throws(UsageError) {
    kind = try arguments.choice("KIND")
    subject = arguments.text("SUBJECT")
    fields = try NotificationFields(arguments)
    links = try NotificationLinks(arguments)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    var particulars = NotificationParticulars(kind: kind, subject: subject)
    fields.change(&particulars)
    let notification = try desk.addNotification(
      particulars, links: links.links, by: session.visitor)
    return try session.show(notification.id)
  }
}

/// `sijill notification edit`: puts right what is said of a notification.
struct NotificationEditCommand: Command {
  static let usage = Usage(
    "notification edit", "صحّح بيانات إخطار أو اربطه بغيره.",
    "Correct what is said of a notification, or link it with others.", notes: [.onlyNamed],
    operands: [.id], options: NotificationFields.options + NotificationLinks.options + [.json])

  private let id: NotificationID
  private let fields: NotificationFields
  private let links: NotificationLinks

  init(_ arguments: Arguments) throws(UsageError) {
    id = try arguments.id("ID")
    fields = try NotificationFields(arguments)
    links = try NotificationLinks(arguments)
    if fields.isEmpty, links.links.isEmpty { throw .nothingToChange }
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    var particulars = try desk.notification(id, for: session.visitor).particulars
    fields.change(&particulars)
    _ = try desk.edit(
      notification: id, to: particulars, links: links.links, by: session.visitor)
    return try session.show(id)
  }
}
