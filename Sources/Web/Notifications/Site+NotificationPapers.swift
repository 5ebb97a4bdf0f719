import Desk
import Formats
import HTML
import HTTP
import Papers
import Records
import Words

extension SitePages {
  /// The letter as it is printed, or as a file to write on.
  func letter(of id: NotificationID, _ frame: Frame) throws(ArchiveError) -> Response {
    let letter = NotificationLetter(try desk.dossier(of: id, for: visitor))
    guard frame.format == .docx else {
      let file = NotificationRoute.letter(id).address(as: .docx)
      return page(
        LetterPaper(letter).paper, of: id, more: [(file, "DOCX")],
        remark: letter.version.label(in: frame.tongue), frame)
    }
    return .file(
      try LetterDocument(letter).bytes(), named: "notification-\(id)-letter.docx",
      type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
  }

  /// All papers of a notification in one file.
  func dossierFile(
    of id: NotificationID, on today: CivilDate, _ frame: Frame
  ) throws(ArchiveError) -> Response {
    let dossier = try desk.dossier(of: id, for: visitor)
    let (papers, left) = try desk.papers(of: dossier, for: visitor)
    let bundle = DossierBundle(dossier, papers: papers, left: left, on: today, in: frame.tongue)
    return .file(
      try bundle.bytes(), named: "notification-\(id).zip",
      type: "application/zip")
  }

  /// A paper of a notification, with the way back to it.
  func page(
    _ paper: PrintedPaper, of id: NotificationID, more: [(address: String, name: String)] = [],
    remark: String = "", _ frame: Frame
  ) -> Response {
    let back = frame.tongue.say("إلى الإخطار", "To the notification")
    return .page(
      PaperPage(
        frame: frame, paper: paper, back: (NotificationRoute.show(id).address, back), more: more,
        remark: remark
      ).node)
  }
}

extension NotificationBoard {
  /// The open notifications for a spreadsheet.
  func table(in tongue: Tongue) -> CSV {
    let reports = NotificationReports(tongue: tongue)
    var table = CSV(head: [
      "notification", "subject", "kind", "state", "due", "days_left", "why", "missing",
      "next_actor", "flags",
    ])
    for line in lines {
      let notification = line.notification
      table.append([
        "\(notification.id)", notification.particulars.subject,
        notification.particulars.kind.rawValue, notification.state.rawValue,
        line.due?.day.description ?? "", line.due.map { "\($0.daysLeft)" } ?? "",
        line.due.map { reports.reason($0.reason) } ?? "",
        line.missing.map { $0.label(in: tongue) }.joined(separator: "; "),
        notification.nextActor(on: day)?.label(in: tongue) ?? "",
        reports.flags(of: notification, on: day).joined(separator: "; "),
      ])
    }
    return table
  }
}
