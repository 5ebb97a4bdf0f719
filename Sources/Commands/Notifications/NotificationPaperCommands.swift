import Desk
import Papers
import Records
import Words

/// A command that writes a file made of a notification.
protocol NotificationFileCommand: Command {
  /// What follows the notification's number in the name of the file where none was typed.
  static var ending: String { get }
  init(id: NotificationID, path: String)
  var id: NotificationID { get }
  var path: String { get }
  /// The bytes of the file.
  func bytes(of dossier: Dossier, in session: Session) throws(ArchiveError) -> [UInt8]
}

extension NotificationFileCommand {
  init(_ arguments: Arguments) throws(UsageError) {
    let id: NotificationID = try arguments.id("ID")
    self.init(id: id, path: arguments.value("output") ?? "notification-\(id)\(Self.ending)")
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let dossier = try session.desk().dossier(of: id, for: session.visitor)
    try session.write(try bytes(of: dossier, in: session), to: path)
    return .done
  }
}

/// `sijill notification letter`: writes the letter and its list of enclosures.
struct NotificationLetterCommand: NotificationFileCommand {
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

  static let ending = "-letter.html"
  let id: NotificationID
  let path: String

  func bytes(of dossier: Dossier, in session: Session) throws(ArchiveError) -> [UInt8] {
    let letter = NotificationLetter(dossier)
    if path != "-" { session.messages.line(letter.version.label(in: session.tongue)) }
    let isForWriting = path.hasSuffix(".docx")
    return isForWriting ? try LetterDocument(letter).bytes() : LetterPaper(letter).paper.file
  }
}

/// `sijill notification delivery`: writes the sheet that is signed at delivery.
struct NotificationDeliveryCommand: NotificationFileCommand {
  static let usage = Usage(
    "notification delivery", "اكتب محضر التسليم للطباعة.", "Write the delivery sheet, to print.",
    operands: [.id],
    options: [.output, .force])

  static let ending = "-delivery.html"
  let id: NotificationID
  let path: String

  func bytes(of dossier: Dossier, in session: Session) throws(ArchiveError) -> [UInt8] {
    DeliveryPaper(dossier).paper.file
  }
}

/// `sijill notification dossier`: writes a notification with all of its papers as a ZIP.
struct NotificationDossierCommand: NotificationFileCommand {
  static let usage = Usage(
    "notification dossier", "اكتب الملف الكامل بأوراقه وبصماتها في ZIP.",
    "Write the whole dossier with its papers and their digests as a ZIP.", operands: [.id],
    options: [.output, .force])

  static let ending = ".zip"
  let id: NotificationID
  let path: String

  func bytes(of dossier: Dossier, in session: Session) throws(ArchiveError) -> [UInt8] {
    let desk = try session.desk()
    let (papers, left) = try desk.papers(of: dossier, for: session.visitor)
    return try DossierBundle(
      dossier, papers: papers, left: left, on: desk.today, in: session.tongue
    ).bytes()
  }
}

extension Option {
  /// Where a paper is written.
  fileprivate static let output = Option(
    "output", "FILE", .path, "الملف؛ و- للمخرج القياسي.", "The file; - is standard output.")
}
