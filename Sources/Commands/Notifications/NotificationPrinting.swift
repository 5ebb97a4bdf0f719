import Desk
import Papers
import Records
import Words

/// A paper of a notification that a person wants on disk: the letter, the delivery sheet, the
/// dossier.
struct NotificationPrinting {
  private enum Paper {
    case letter, letterForWriting, delivery, dossier
  }

  private let id: NotificationID
  private let paper: Paper
  private let path: String
  private let overwrites: Bool

  /// What the letter is, is told by the ending of the file: `.docx`, else a page.
  init(
    _ name: NotificationAction.Name, of id: NotificationID, _ arguments: Arguments
  ) throws(UsageError) {
    self.id = id
    let output = arguments.value("output")
    overwrites = arguments.has("force")
    switch name {
    case .delivery:
      paper = .delivery
      path = output ?? "notification-\(id)-delivery.html"
    case .dossier:
      paper = .dossier
      path = output ?? "notification-\(id).zip"
    case .letter where output?.hasSuffix(".docx") == true:
      paper = .letterForWriting
      path = output ?? ""
    case .letter, .add, .list, .show, .advance, .attach, .edit, .note, .retract, .board,
      .signatures, .litigate:
      paper = .letter
      path = output ?? "notification-\(id)-letter.html"
    }
  }

  func run(at desk: Desk, in session: Session) throws(ArchiveError) -> ExitStatus {
    let dossier = try desk.dossier(of: id, for: session.visitor)
    let letter = NotificationLetter(dossier)
    let bytes: [UInt8]
    switch paper {
    case .letter: bytes = LetterPaper(letter).paper.file
    case .letterForWriting: bytes = try LetterDocument(letter).bytes()
    case .delivery: bytes = DeliveryPaper(dossier).paper.file
    case .dossier:
      let (papers, left) = try desk.papers(of: dossier, for: session.visitor)
      let bundle = DossierBundle(
        dossier, papers: papers, left: left, on: Desk.today(), in: session.tongue)
      bytes = try bundle.bytes()
    }
    try session.write(bytes, to: path, overwriting: overwrites)
    return .done
  }
}
