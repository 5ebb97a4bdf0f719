import Formats
import Desk
import HTML
import HTTP
import Papers
import Records
import Search
import Words

extension SitePages {
  /// The letter, its enclosures, the delivery sheet, or a file to take along.
  func paper(
    _ route: NotificationRoute, on today: CivilDate, _ frame: Frame
  ) throws(ArchiveError) -> Response {
    switch route {
    case .letter(let id):
      let dossier = try desk.dossier(of: id, for: visitor)
      return page(
        LetterPaper(NotificationLetter(dossier)).paper, of: id,
        more: [(NotificationRoute.letterFile(id).address, "DOCX")], frame)
    case .enclosures(let id):
      return page(EnclosuresPaper(try desk.dossier(of: id, for: visitor)).paper, of: id, frame)
    case .delivery(let id):
      return page(DeliveryPaper(try desk.dossier(of: id, for: visitor)).paper, of: id, frame)
    case .letterFile(let id):
      let letter = NotificationLetter(try desk.dossier(of: id, for: visitor))
      return .file(
        try LetterDocument(letter).bytes(), named: "notification-\(id)-letter.docx",
        type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    case .dossierFile(let id):
      let dossier = try desk.dossier(of: id, for: visitor)
      let (papers, left) = try desk.papers(of: dossier, for: visitor)
      let bundle = DossierBundle(
        dossier, papers: papers, left: left, on: today, in: frame.tongue)
      return .file(
        try bundle.bytes(), named: "notification-\(id).zip",
        type: "application/zip")
    default: return .seeOther(.notifications(.board))
    }
  }

  private func page(
    _ paper: PrintedPaper, of id: NotificationID, more: [(address: String, name: String)] = [],
    _ frame: Frame
  ) -> Response {
    let back = frame.tongue.say("إلى الإخطار", "To the notification")
    return .page(
      PaperPage(
        frame: frame, paper: paper, back: (NotificationRoute.record(id).address, back), more: more
      ).node)
  }

  /// The versions of the bylaws, or two of them beside each other.
  func bylaws(_ route: NotificationRoute, _ frame: Frame) throws(ArchiveError) -> Response {
    switch route {
    case .comparison(let old?, let new?):
      do throws(ArchiveError) {
        let report = try desk.compareBylaws(from: old, to: new, for: visitor)
        return .page(BylawsComparePage(frame: frame, report: report).node)
      } catch .invalid(.articles, let typed) {
        let error = ArchiveError.invalid(.articles, typed: typed)
        let page = BylawsPage(
          frame: frame, versions: try versions(), old: old, new: new,
          message: error.message(in: frame.tongue))
        return .page(page.node, status: error.status)
      } catch {
        throw error
      }
    case .comparison(let old, let new):
      return .page(
        BylawsPage(frame: frame, versions: try versions(), old: old, new: new).node)
    case .comparisonPaper(let old, let new):
      let report = try desk.compareBylaws(from: old, to: new, for: visitor)
      let paper = ComparisonPaper(
        report.comparison, from: report.old.details.title, to: report.new.details.title,
        in: frame.tongue
      ).paper
      let back = NotificationRoute.comparison(old: old, new: new).address
      return .page(
        PaperPage(
          frame: frame, paper: paper,
          back: (back, frame.tongue.say("إلى المقارنة", "To the comparison"))
        ).node)
    case .comparisonData(let old, let new):
      let report = try desk.compareBylaws(from: old, to: new, for: visitor)
      return .data(
        .object([
          ("old", .id(old)), ("new", .id(new)),
          ("articles", .list(report.comparison.rows.map(\.json))),
        ]))
    default: return .page(BylawsPage(frame: frame, versions: try versions()).node)
    }
  }

  /// The documents that are versions of the bylaws: those with the tag, the latest first.
  private func versions() throws(ArchiveError) -> [DocumentCard] {
    let listing = Listing(
      filters: [Filter(.tag("لائحة داخلية"))], order: .date, limit: Self.versionsMax)
    return try desk.cards(listing, for: visitor).items.filter { $0.subject == nil }
  }

  private static let versionsMax = 100
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
        notification.state.nextActor(in: tongue) ?? "",
        reports.flags(of: notification, on: day).joined(separator: "; "),
      ])
    }
    return table
  }
}

extension Response {
  /// A file that a program of ours wrote, to be saved under a name.
  static func file(_ bytes: [UInt8], named name: String, type: String) -> Self {
    Self(
      headers: [
        "Content-Type": type,
        "Content-Disposition": "attachment; filename=\"\(name)\"",
        "Content-Security-Policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "private, no-store",
        "Cross-Origin-Resource-Policy": "same-origin",
      ], body: bytes)
  }

}
