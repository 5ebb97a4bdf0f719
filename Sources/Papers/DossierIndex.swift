import HTML
import Records
import Words

/// The first page of a dossier (فهرس الملف): what the notification is, its path, its files, its log.
struct DossierIndex {
  private let dossier: Dossier
  private let files: [DossierFile]
  private let left: Int
  private let today: CivilDate
  private let tongue: Tongue

  /// The index of these files; `left` papers are not among them because whoever asked may not see
  /// them.
  init(
    of dossier: Dossier, files: [DossierFile], left: Int, on today: CivilDate, in tongue: Tongue
  ) {
    (self.dossier, self.files, self.left) = (dossier, files, left)
    (self.today, self.tongue) = (today, tongue)
  }

  private var reports: NotificationReports { NotificationReports(tongue: tongue) }
  private var notification: Notification { dossier.notification }

  /// The page.
  var paper: PrintedPaper {
    PrintedPaper(
      title: "\(reports.indexTitle): \(notification.particulars.subject)", tongue: tongue
    ) {
      h1 { notification.particulars.subject }
      facts
      h2 { reports.path }
      PathPicture(of: notification, in: tongue).node
      h2 { reports.files }
      table([reports.paper, reports.digest]) { for file in files { row(file) } }
      if left > 0 { p(.class("faint")) { reports.left(left) } }
      h2 { reports.log }
      log
      if notification.isContested { p(.class("faint")) { reports.neutrality } }
    }
  }

  private var facts: Node {
    let particulars = notification.particulars
    var facts: [(String, String)] = [
      (tongue.say(.kind), particulars.kind.label(in: tongue)),
      (tongue.say(.basis), particulars.statutory.label(in: tongue)),
      (tongue.say(.status), notification.state.label(in: tongue)),
    ]
    for field in NotificationField.allCases where field.isInLetter && field != .subject {
      facts.append((field.label(in: tongue), particulars[field]))
    }
    let detail = NotificationDetail.fileNumber
    facts.append((detail.label(in: tongue), notification.detail(detail) ?? ""))
    return group {
      dl(.class("facts")) {
        for (name, value) in facts where value.isEmpty == false {
          div {
            dt { name }
            dd { bdi { value } }
          }
        }
      }
      for flag in reports.flags(of: notification, on: today) { p(.class("faint")) { flag } }
    }
  }

  private func row(_ file: DossierFile) -> Node {
    tr {
      td {
        a(.href(file.name)) { file.label }
        if file.isOther { p(.class("late")) { reports.changedSince } }
      }
      td(.class("digest")) { bdi { file.digest } }
    }
  }

  private var log: Node {
    table {
      thead {
        tr {
          th(.class("narrow"), .scope("col")) { tongue.say(.date) }
          th(.scope("col")) { tongue.say(.event) }
          th(.scope("col")) { reports.proof }
          th(.scope("col")) { tongue.say(.entry) }
        }
      }
      tbody { for event in notification.events { row(event) } }
    }
  }

  private func row(_ event: NotificationEntry) -> Node {
    tr {
      td { bdi { event.occurred.description } }
      td {
        reports.act(event.act)
        if event.reason.isEmpty == false { p(.class("faint")) { event.reason } }
      }
      td {
        for proof in proofs(of: event) { p { words(of: proof) } }
        if event.evidence.isEmpty, event.state != nil { p(.class("faint")) { reports.noPaper } }
      }
      td(.class("faint")) {
        bdi { "\(event.recordedAt)" }
        Node.text(" ")
        bdi { event.recordedBy }
      }
    }
  }

  /// What proves an entry; of a paper that was attached the entry itself says what it is.
  private func proofs(of event: NotificationEntry) -> [NotificationEntry.Evidence] {
    if case .attached = event.act { [] } else { event.evidence }
  }

  private func words(of proof: NotificationEntry.Evidence) -> String {
    let label = proof.role.label(in: tongue)
    return switch proof.holding {
    case .document(let document):
      dossier.cards[document].map { "\(label): \($0.details.title)" } ?? label
    case .words(let words): "\(label): \(words)"
    }
  }
}
