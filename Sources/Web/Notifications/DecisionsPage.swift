import HTML
import Records
import Words

/// The decisions of the Committee (قرارات اللجنة), the newest first.
struct DecisionsPage: Framed {
  let frame: Frame
  let decisions: [CommitteeDecision]

  var node: Node {
    let heading = NotificationReports(tongue: tongue).decisions
    return Layout(frame: frame, heading: heading, place: .notifications).node {
      crumb(tongue.say(.notifications), NotificationRoute.board.address)
      headline(heading) {
        if frame.mayFile {
          NotificationRoute.newDecision.link(
            tongue.say("قيّد قرارًا", "Enter a decision"), style: "btn first")
        }
      }
      if decisions.isEmpty {
        p(.class("quiet none")) { tongue.say("لا قرارات هنا.", "No decisions here.") }
      } else {
        section(.class("sheet")) {
          ul(.class("rows")) { for decision in decisions { row(decision) } }
        }
      }
    }
  }
}

extension Framed {
  /// A decision in a line of a list.
  func row(_ decision: CommitteeDecision) -> Node {
    listed(
      NotificationRoute.decision(decision.id).link(bdi { decision.title(in: tongue) }),
      why: bdi { decision.details.says }, end: dateNode(decision.details.decided, in: tongue))
  }
}

/// A decision of the Committee with the notifications that it touches.
struct DecisionPage: Framed {
  let frame: Frame
  let decision: CommitteeDecision

  var node: Node {
    let heading = decision.title(in: tongue)
    return Layout(frame: frame, heading: heading, place: .notifications).node {
      crumb(
        NotificationReports(tongue: tongue).decisions, NotificationRoute.decisions.address)
      headline(heading) {}
      section(.class("sheet")) {
        dl(.class("facts")) {
          for known in decision.facts(in: tongue) { fact(known.name, known.value) }
          if let document = decision.details.document {
            fact(
              DecisionField.document.label(in: tongue),
              DocumentRoute.show(document).link("\(tongue.say(.document)) \(document)"))
          }
        }
      }
      sheet(NotificationReports(tongue: tongue).touched) {
        ul(.class("rows")) {
          for touch in decision.touched {
            listed(
              NotificationRoute.show(touch.notification).link(bdi { touch.subject }),
              why: .text(touch.label(in: tongue)), end: bdi { "\(touch.notification)" })
          }
        }
      }
      p(.class("quiet neutral")) {
        tongue.say(
          "هذا ما قالته اللجنة، ولا يُستفاد من قيده ترجيح.",
          "This is what the Committee said; recording it favours no one.")
      }
    }
  }
}

/// The form that enters a decision: said once, with the state of every notification after it.
struct DecisionFormPage: Framed {
  let frame: Frame
  let form: Form
  /// The notifications that a decision may touch.
  let notifications: [Notification]

  var node: Node {
    FormPage(
      frame: frame, heading: tongue.say("قيّد قرارًا للجنة", "Enter a decision of the Committee"),
      place: .notifications, form: form,
      crumb: crumb(
        NotificationReports(tongue: tongue).decisions, NotificationRoute.decisions.address)
    ).node {
      form.sheet(
        frame, to: frame.route.address, send: tongue.say(.save),
        back: NotificationRoute.decisions.address
      ) {
        div(.class("fields")) {
          form.line("number", DecisionField.number.label(in: tongue), "87 لسنة 2024")
          form.day("decided", DecisionField.decided.label(in: tongue), isRequired: true)
          form.day("notice", DecisionField.notice.label(in: tongue))
          form.day("knowledge", DecisionField.knowledge.label(in: tongue))
          form.area("says", DecisionField.says.label(in: tongue))
          form.line("source", DecisionField.source.label(in: tongue))
          form.record("document", DecisionField.document.label(in: tongue))
          form.circles()
        }
        if notifications.isEmpty == false {
          h2 { NotificationReports(tongue: tongue).touched }
          div(.class("fields")) { for one in notifications { choice(of: one) } }
        }
      }
    }
  }

  private func choice(of notification: Notification) -> Node {
    let outcomes = CommitteeDecisionDetails.outcomes.filter(notification.successors.contains)
    return form.choice(
      "touch.\(notification.id)", "\(notification.id) · \(notification.particulars.subject)",
      none: tongue.say("لا يمسه", "not touched"),
      [("touched", tongue.say("يمسه ولا يغير حالته", "touched, its state unchanged"))]
        + outcomes.map { ($0.rawValue, $0.label(in: tongue)) })
  }
}
