import Deadlines
import HTML
import Papers
import Records
import Words

/// A notification as one page: path, dates, papers, what was sent, its log and its relations.
struct NotificationPage: Framed {
  let frame: Frame
  let dossier: Dossier
  let now: Moment
  private var today: CivilDate { now.date }
  /// The due dates that the archive keeps of it.
  var deadlines: [Deadline] = []
  /// The decisions of the Committee that touch it.
  var decisions: [CommitteeDecision] = []
  /// A form of the page as it was sent and refused.
  var refused: Form?
  private var reports: NotificationReports { NotificationReports(tongue: tongue) }
  private var notification: Notification { dossier.notification }
  private var particulars: NotificationParticulars { notification.particulars }

  var node: Node {
    Layout(frame: frame, heading: particulars.subject, place: .notifications).node {
      crumb(tongue.say(.notifications), NotificationRoute.board.address)
      div(.class("headline")) {
        h1 { bdi { particulars.subject } }
        NotificationPieces.badge(of: notification.state, in: tongue)
      }
      p(.class("meta")) {
        dotted([
          bdi { "\(tongue.say(.notification)) \(notification.id)" },
          .text(particulars.kind.label(in: tongue)),
          .text(particulars.statutory.label(in: tongue)),
        ])
        for flag in reports.flags(of: notification, on: today) { badge(flag, "soon") }
      }
      refused?.alert
      NotificationTools(frame: frame, notification: notification, today: today).node
      div(.class("stack")) {
        path
        NotificationDates(tongue: tongue, notification: notification, today: today).node
        CaseDeadlines(frame: frame, deadlines: kept, events: [], now: now).node
        competing
      }
      div(.class("cols read notification-parts")) {
        div(.class("stack")) {
          NotificationPapers(frame: frame, dossier: dossier).node
          NotificationLog(frame: frame, dossier: dossier, refused: refused).node
        }
        div(.class("stack")) {
          facts
          NotificationLinks(frame: frame, dossier: dossier, refused: refused).node
        }
      }
    }
  }

  /// The due dates beside Article 16's ten days, which stand above with both readings.
  private var kept: [Deadline] {
    deadlines.filter { deadline in
      guard case .rule(let reckoned) = deadline.origin else { return true }
      return reckoned.rule != "PPL-16-10"
    }
  }

  private var path: Node {
    sheet(reports.path) {
      div(.class("way-wide")) { PathPicture(of: notification, in: tongue).node }
      ol(.class("way-list")) {
        for event in notification.path {
          li {
            dateNode(event.occurred, in: tongue)
            span { event.state?.label(in: tongue) ?? "" }
            if event.isDatedByKnowledge { span(.class("quiet")) { reports.dayOfKnowledge } }
          }
        }
      }
      if decisions.isEmpty == false {
        h3 { reports.decisions }
        ul(.class("rows")) { for decision in decisions { row(decision) } }
      }
      if let caveat = notification.state.caveat(in: tongue) { p(.class("why")) { caveat } }
    }
  }

  /// The day on which it takes effect, and whether the letter could not say it yet.
  private var effective: Node? {
    particulars.effective.map { day in
      group {
        dateNode(day, in: tongue)
        if notification.isEffectiveAddedLater { span(.class("quiet")) { reports.addedLater } }
      }
    }
  }

  private var facts: Node {
    section(.class("sheet")) {
      h2 {
        span { tongue.say(.particulars) }
        if frame.mayFile {
          NotificationRoute.edit(notification.id).link(tongue.say(.edit))
        }
      }
      dl(.class("facts")) {
        for field in NotificationField.allCases where field != .subject {
          fact(field.label(in: tongue), particulars[field])
        }
        fact(reports.effective, effective)
        for date in NotificationDate.allCases where date != .occurred {
          fact(date.label(in: tongue), dateNode(notification.date(date), in: tongue))
        }
        for detail in NotificationDetail.allCases {
          fact(detail.label(in: tongue), notification.saying(detail, in: tongue))
        }
        fact(tongue.say(.whoSeesIt), particulars.visibility.label(in: tongue))
      }
    }
  }

  /// Those that claim the same thing, beside this one.
  private var competing: Node {
    let others = notification.competitors.compactMap { dossier.others[$0] }
    guard others.isEmpty == false else { return .empty }
    return NotificationSideBySide(
      tongue: tongue, notifications: ([notification] + others).sorted { $0.id < $1.id }
    ).node
  }
}

/// What can be done with a notification: the next step, the papers to print, the files to take along.
struct NotificationTools: Framed {
  let frame: Frame
  let notification: Notification
  let today: CivilDate
  private var id: NotificationID { notification.id }

  var node: Node {
    div(.class("tools")) {
      if frame.mayFile, notification.state.isEnd == false { next }
      if notification.isFromOutside == false { papers }
      link(.dossier(id), tongue.say("الملف كاملًا (ZIP)", "Dossier (ZIP)"))
      if notification.particulars.kind == .founding {
        link(.founding(id), tongue.say("التوقيعات", "Signatures"))
      }
      if frame.mayFile { upgrade }
      removalLink(.notification(id), in: frame)
    }
  }

  /// The papers that the party itself writes.
  private var papers: Node {
    group {
      link(.letter(id), tongue.say(.letter))
      link(.enclosures(id), tongue.say("المرفقات", "Enclosures"))
      link(.delivery(id), tongue.say(.deliverySheet))
      link(.letter(id), as: .docx, tongue.say("كتاب الإخطار (DOCX)", "Letter (DOCX)"))
    }
  }

  private var next: Node {
    let steps = notification.successors
      .filter { $0.isEnd == false }
    let only = steps.count == 1 ? steps.first : nil
    return a(.class("btn first"), .href(NotificationRoute.advance(id, to: only).address)) {
      if let only {
        tongue.say("الخطوة التالية: ", "Next step: ") + only.label(in: tongue)
      } else {
        tongue.say(.nextStep)
      }
    }
  }

  /// A new notification that takes this one up.
  private var upgrade: Node {
    group {
      if notification.outcome?.mayBeRefiled == true {
        link(
          .new(NotificationOrigin(relation: .refiles, notification: id)),
          tongue.say("أعد التقديم", "File again"))
      }
      if notification.isFrozen {
        link(
          .new(NotificationOrigin(relation: .corrects, notification: id)),
          tongue.say("استدراك", "Correction"))
      }
    }
  }

  private func link(
    _ route: NotificationRoute, as format: Format? = nil, _ text: String
  ) -> Node {
    a(.class("btn"), .href(format.map { route.address(as: $0) } ?? route.address)) { text }
  }
}
