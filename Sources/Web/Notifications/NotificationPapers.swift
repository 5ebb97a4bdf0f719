import HTML
import Records
import Words

/// The papers of a notification, each missing, in hand or sent, and the files as they were sent.
struct NotificationPapers: Framed {
  let frame: Frame
  let dossier: Dossier
  private var reports: NotificationReports { NotificationReports(tongue: tongue) }
  private var notification: Notification { dossier.notification }

  var node: Node {
    group {
      section(.class("sheet"), .id("papers")) {
        h2 {
          span { reports.checklist }
          if frame.mayFile {
            NotificationRoute.papers(notification.id, nil).link(tongue.say(.addPaper))
          }
        }
        ul(.class("checklist")) { for item in notification.checklist { row(item) } }
        others
      }
      sent
    }
  }

  private func row(_ item: ChecklistItem) -> Node {
    li {
      badge(item.progress.label(in: tongue), tone(item.progress))
      div {
        strong { item.role.label(in: tongue) }
        if let holding = item.holding, holding.isSaid {
          p(.class("why")) {
            NotificationPieces.node(of: holding, cards: dossier.cards, in: tongue)
          }
        }
        if item.progress == .missing || item.progress == .excused, frame.mayFile,
          notification.isFrozen == false
        {
          p(.class("why")) {
            NotificationRoute.papers(notification.id, item.role).link(tongue.say(.addToDossier))
          }
        }
      }
    }
  }

  private func tone(_ progress: ChecklistItem.Progress) -> String {
    switch progress {
    case .missing: "late"
    case .inHand: ""
    case .excused: "plain"
    case .sent: "done"
    }
  }

  /// What came on the way and from the Committee or the courts.
  private var others: Node {
    let papers = notification.papers.filter { $0.role.isEnclosed == false }
    guard papers.isEmpty == false else { return .empty }
    return group {
      h3 { tongue.say("ما ورد بعد الإرسال", "Received since dispatch") }
      ul(.class("lines")) {
        for paper in papers {
          li {
            paper.role.label(in: tongue) + ": "
            NotificationPieces.node(of: paper.holding, cards: dossier.cards, in: tongue)
          }
        }
      }
    }
  }

  private var sent: Node {
    guard notification.sent.isEmpty == false else { return .empty }
    return sheet(reports.sentFiles, id: "sent") {
      quiet(
        "القائمة ثابتة منذ الإرسال؛ والتصحيح إخطار جديد مرتبط بهذا.",
        "The list has been frozen since dispatch; a correction is a new notification linked to "
          + "this one.")
      ol(.class("lines digests")) {
        for file in notification.sent {
          li {
            strong { file.role.label(in: tongue) + (file.title.isEmpty ? " " : ": ") }
            if dossier.cards[file.document] == nil {
              bdi { file.title }
            } else {
              DocumentRoute.show(file.document).link(bdi { file.title })
            }
            code(.dir(.leftToRight)) { file.digest }
          }
        }
      }
    }
  }
}
