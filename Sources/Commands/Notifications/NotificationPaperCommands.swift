import Desk
import Papers
import Records
import Words

/// `sijill notification letter`: writes the letter and its list of enclosures.
struct NotificationLetterCommand: Command {
  static let usage = Usage(
    "notification letter", "اكتب كتاب الإخطار ومرفقاته للطباعة أو للتحرير.",
    "Write the letter and its enclosures, to print or to go on writing.", operands: [.id],
    options: [
      Option(
        "output", "FILE", .path,
        "الملف: \u{200E}.html صفحة تُطبع، أو \u{200E}.docx للتحرير؛ و- للمخرج القياسي.",
        "The file: .html is a page to print, .docx can be edited; - is standard output."), .force,
    ],
    examples: [
      Example(
        "sijill notification letter 3 --output letter.docx", "كتاب الإخطار ومرفقاته.",
        "The letter and its enclosures.")
    ])

  private let id: NotificationID
  private let path: String

  init(_ arguments: Arguments) throws(UsageError) {
    id = try arguments.id("ID")
    path = arguments.value("output") ?? "notification-\(id)-letter.html"
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let letter = NotificationLetter(try session.desk().dossier(of: id, for: session.visitor))
    let isForWriting = path.hasSuffix(".docx")
    try session.write(
      isForWriting ? try LetterDocument(letter).bytes() : LetterPaper(letter).paper.file, to: path)
    return .done
  }
}

/// `sijill notification delivery`: writes the sheet that is signed at delivery.
struct NotificationDeliveryCommand: Command {
  static let usage = Usage(
    "notification delivery", "اكتب محضر التسليم للطباعة.", "Write the delivery sheet, to print.",
    operands: [.id],
    options: [.output, .force])

  private let id: NotificationID
  private let path: String

  init(_ arguments: Arguments) throws(UsageError) {
    id = try arguments.id("ID")
    path = arguments.value("output") ?? "notification-\(id)-delivery.html"
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let dossier = try session.desk().dossier(of: id, for: session.visitor)
    try session.write(DeliveryPaper(dossier).paper.file, to: path)
    return .done
  }
}

/// `sijill notification dossier`: writes a notification with all of its papers as a ZIP.
struct NotificationDossierCommand: Command {
  static let usage = Usage(
    "notification dossier", "اكتب الملف الكامل بأوراقه وبصماتها في ZIP.",
    "Write the whole dossier with its papers and their digests as a ZIP.", operands: [.id],
    options: [.output, .force])

  private let id: NotificationID
  private let path: String

  init(_ arguments: Arguments) throws(UsageError) {
    id = try arguments.id("ID")
    path = arguments.value("output") ?? "notification-\(id).zip"
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    let dossier = try desk.dossier(of: id, for: session.visitor)
    let (papers, left) = try desk.papers(of: dossier, for: session.visitor)
    let bundle = DossierBundle(
      dossier, papers: papers, left: left, on: desk.today, in: session.tongue)
    try session.write(try bundle.bytes(), to: path)
    return .done
  }
}

extension Option {
  /// Where a paper is written.
  fileprivate static let output = Option(
    "output", "FILE", .path, "الملف؛ و- للمخرج القياسي.", "The file; - is standard output.")
}
