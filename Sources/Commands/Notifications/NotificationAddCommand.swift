import Desk
import Records
import Words

/// `sijill notification add`: begins a notification.
struct NotificationAddCommand: Command {
  /// The kind is said first.
  private static let added = ParticularsField.allCases.filter { $0 != .kind }

  static let usage = Usage(
    "notification add", "ابدأ إخطارًا.", "Begin a notification.",
    operands: [
      Operand("KIND", .one, .words(of: NotificationKind.self)), Operand("SUBJECT", .atLeastOne),
    ], options: ParticularsField.options(added) + NotificationLinks.options + [.json],
    examples: [
      Example(
        "sijill notification add bylaws_amendment تعديل اللائحة --party الميثاق", "إخطار جديد.",
        "A new notification.")
    ])

  let kind: NotificationKind
  let subject: String
  let fields: TypedFields<ParticularsField>
  let links: NotificationLinks

  init(_ arguments: Arguments) throws(UsageError) {
    kind = try arguments.choice("KIND")
    subject = arguments.text("SUBJECT")
    fields = try TypedFields(arguments, of: Self.added, trying: .nothing)
    links = try NotificationLinks(arguments)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    var particulars = NotificationParticulars(kind: kind, subject: subject)
    try fields.put(into: &particulars)
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
    operands: [.id], options: ParticularsField.options() + NotificationLinks.options + [.json])

  private let id: NotificationID
  private let fields: TypedFields<ParticularsField>
  private let links: NotificationLinks

  init(_ arguments: Arguments) throws(UsageError) {
    id = try arguments.id("ID")
    fields = try TypedFields(arguments, trying: .nothing)
    links = try NotificationLinks(arguments)
    if fields.isEmpty, links.links.isEmpty { throw .nothingToChange }
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    _ = try session.desk().edit(
      notification: id, links: links.links, by: session.visitor, fields.put)
    return try session.show(id)
  }
}

extension NotificationParticulars {
  /// What typed fields are tried on.
  fileprivate static let nothing = Self(kind: .correction, subject: "")
}
