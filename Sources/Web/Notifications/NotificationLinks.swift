import Desk
import HTML
import Records
import Words

/// How a notification stands to others and to a case.
struct NotificationLinks: Framed {
  let frame: Frame
  let dossier: Dossier
  /// A form of the page as it was sent and refused.
  var refused: Form?
  private var notification: Notification { dossier.notification }

  var node: Node {
    let links = notification.links.sorted {
      ($0.source, $0.target, $0.relation.rawValue) < ($1.source, $1.target, $1.relation.rawValue)
    }
    guard links.isEmpty == false || notification.caseID != nil || frame.mayFile else {
      return .empty
    }
    return sheet(tongue.say("الصلات", "Related notifications"), id: "links") {
      ul(.class("lines")) {
        for link in links { row(link) }
        if let caseID = notification.caseID {
          li {
            tongue.say(.case) + ": "
            CaseRoute.show(caseID).link(bdi { "\(caseID)" })
          }
        }
      }
      if frame.mayFile {
        if notification.caseID == nil, notification.suitNumbers.isEmpty == false { open }
        add
      }
    }
  }

  private func row(_ link: NotificationLink) -> Node {
    let isSource = link.source == notification.id
    let other = isSource ? link.target : link.source
    return li {
      (isSource
        ? link.relation.label(in: tongue) : link.relation.mirrorLabel(in: tongue)) + " "
      bdi { "\(other)" }
      if let known = dossier.others[other] {
        ": "
        NotificationPieces.link(to: known)
      }
    }
  }

  /// The challenge becomes a case with the court and the numbers of the log.
  private var open: Node {
    form(.method("post"), .action(NotificationRoute.openCase(notification.id).address)) {
      tokenField(frame)
      button(.class("btn"), .type("submit")) {
        tongue.say("افتح للطعن قضية في السجل", "Open a case for the challenge")
      }
    }
  }

  private var add: Node {
    let form = Form.named("link", refused: refused, in: tongue)
    return form.folded(
      tongue.say("اربطه بإخطار", "Link to another notification"), isOpen: form.isRight == false,
      style: "more-fields"
    ) {
      form.sheet(
        frame, to: NotificationRoute.link(notification.id).address, style: "form",
        send: tongue.say("اربط", "Link")
      ) {
        form.terms("relation", tongue.say("العلاقة", "Relation"), NotificationRelation.allCases)
        form.line("other", tongue.say("رقم الإخطار", "Notification number"), isRequired: true)
      }
    }
  }
}
