import HTML
import Records
import Words

/// The log of a notification, newest first, each entry with its evidence; nothing in it is changed.
struct NotificationLog: Framed {
  let frame: Frame
  let dossier: Dossier
  /// A form of the page as it was sent and refused.
  var refused: Form?
  private var reports: NotificationReports { NotificationReports(tongue: tongue) }
  private var notification: Notification { dossier.notification }

  var node: Node {
    let standing = Set(notification.standing.map(\.ordinal))
    return sheet(reports.log, id: "log") {
      ol(.class("log")) {
        for event in notification.events.reversed() {
          row(event, isStanding: standing.contains(event.ordinal))
        }
      }
      if frame.mayFile { forms }
    }
  }

  private func row(_ event: NotificationEntry, isStanding: Bool) -> Node {
    li(.id("entry-\(event.ordinal)")) {
      dateNode(event.occurred, in: tongue)
      div {
        p {
          if isStanding {
            strong { reports.act(event.act) }
          } else {
            s { reports.act(event.act) }
            " "
            badge(tongue.say("سُحب", "Retracted"), "plain")
          }
        }
        if event.reason.isEmpty == false { p(.class("why")) { bdi { event.reason } } }
        facts(of: event)
        evidence(of: event)
        p(.class("why")) {
          reports.recorded + " "
          dotted([
            bdi { tongue.day(of: event.recordedAt) }, bdi { event.recordedBy },
            bdi { "#\(event.ordinal)" },
          ])
        }
      }
    }
  }

  private func facts(of event: NotificationEntry) -> Node {
    let dates = NotificationDate.allCases.compactMap { date -> String? in
      // The day of the step itself stands in the margin.
      guard event.dates[date] != event.occurred || date != event.state?.legalDate else {
        return nil
      }
      return event.dates[date].map { "\(date.label(in: tongue)): \($0.words(in: tongue))" }
    }
    let details = NotificationDetail.allCases.compactMap { detail -> String? in
      guard let said = event.details[detail] else { return nil }
      return "\(detail.label(in: tongue)): \(detail.label(of: said, in: tongue))"
    }
    guard dates.isEmpty == false || details.isEmpty == false else { return .empty }
    return p(.class("why")) { dotted((dates + details).map { text in bdi { text } }) }
  }

  private func evidence(of event: NotificationEntry) -> Node {
    if case .attached = event.act { return .empty }
    if event.evidence.isEmpty {
      guard let state = event.state, state != .draft else { return .empty }
      return p(.class("why")) {
        state.asksForPapers ? tongue.say("بلا مستند", "No document") : reports.noPaper
      }
    }
    return ul(.class("evidence")) {
      for evidence in event.evidence {
        li {
          evidence.role.label(in: tongue) + ": "
          NotificationPieces.node(of: evidence.holding, cards: dossier.cards, in: tongue)
        }
      }
    }
  }

  /// What becomes known after its step: the notice of a judgment, the number after a referral.
  private func known(in note: Form) -> Node {
    let dates = notification.knownLater
    let names =
      dates.map { "date.\($0.rawValue)" }
      + NotificationDetail.knownLater.map { "detail.\($0.rawValue)" }
    return note.folded(
      tongue.say("تاريخ أو رقم عُرف بعد خطوته", "A date or number known after its step"),
      isOpen: note.touches(names), style: "more-fields"
    ) {
      div(.class("fields")) {
        for date in dates {
          note.day("date.\(date.rawValue)", date.label(in: tongue))
        }
        for detail in NotificationDetail.knownLater {
          note.line("detail.\(detail.rawValue)", detail.label(in: tongue))
        }
      }
    }
  }

  private var forms: Node {
    let note = Form.named("note", refused: refused, in: tongue)
    let retraction = Form.named("retract", refused: refused, in: tongue)
    return group {
      details(note.isRight ? .class("more-fields") : .open, .id("note")) {
        summary { tongue.say("أضف ملاحظة", "Add a remark") }
        note.sheet(
          frame, to: NotificationRoute.note(notification.id).address, style: "form",
          send: tongue.say(.save)
        ) {
          note.area("words", tongue.say("الملاحظة", "Note"))
          note.day("day", tongue.say("تاريخها", "Its date"))
          known(in: note)
        }
      }
      if notification.events.count > 1 {
        details(retraction.isRight ? .class("more-fields") : .open, .id("retract")) {
          summary { tongue.say("اسحب قيدًا خطأ", "Retract a wrong entry") }
          quiet(
            "القيد يبقى في السجل مشطوبًا مع السبب.",
            "The entry stays in the log, struck through, with the reason.")
          retraction.sheet(
            frame, to: NotificationRoute.retract(notification.id).address, style: "form",
            send: tongue.say("اسحبه", "Retract")
          ) {
            retraction.choice(
              "entry", tongue.say(.entry),
              notification.standing.reversed().map {
                ("\($0.ordinal)", "#\($0.ordinal) \(reports.act($0.act))")
              })
            retraction.area("words", tongue.say("السبب", "Reason"))
          }
        }
      }
    }
  }
}
