import Deadlines
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
      NotificationRoute.decision(decision.id).link(bdi { decision.heading(in: tongue) }),
      why: bdi { decision.details.says }, end: dateNode(decision.details.decided, in: tongue))
  }
}

/// A decision of the Committee with the notifications that it touches.
struct DecisionPage: Framed {
  let frame: Frame
  let decision: CommitteeDecision
  var history: [RecordChange] = []

  var node: Node {
    let heading = decision.heading(in: tongue)
    return Layout(frame: frame, heading: heading, place: .notifications).node {
      crumb(
        NotificationReports(tongue: tongue).decisions, NotificationRoute.decisions.address)
      headline(heading) {
        if frame.mayFile {
          NotificationRoute.editDecision(decision.id).link(tongue.say(.edit), style: "btn first")
          removalLink(.decision(decision.id), in: frame)
        }
      }
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
      HistorySheet(
        frame: frame, changes: history, addedAt: decision.addedAt, addedBy: decision.addedBy
      ).node
    }
  }
}

/// The form that enters or corrects a decision, with the state of every notification after it.
struct DecisionFormPage: Framed {
  let frame: Frame
  let form: Form
  /// The decision that is corrected; `nil` for a new one.
  let known: CommitteeDecision?
  /// The notifications that a decision may touch.
  let notifications: [Notification]

  /// The choice of a notification that is touched and keeps its state.
  static let touched = "touched"

  private var back: NotificationRoute { known.map { .decision($0.id) } ?? .decisions }

  var node: Node {
    FormPage(
      frame: frame,
      heading: known.map { tongue.say("صحح ", "Correct: ") + $0.heading(in: tongue) }
        ?? tongue.say("قيّد قرارًا للجنة", "Enter a decision of the Committee"),
      place: .notifications, form: form,
      crumb: crumb(
        NotificationReports(tongue: tongue).decisions, NotificationRoute.decisions.address)
    ).node {
      form.sheet(
        frame, to: frame.route.address, send: tongue.say(.save), back: back.address
      ) {
        div(.class("fields")) {
          for field in DecisionField.allCases {
            form.field(field, isRequired: field == .decided)
          }
        }
        if notifications.isEmpty == false {
          h2 { NotificationReports(tongue: tongue).touched }
          div(.class("fields")) { for one in notifications { choice(of: one) } }
        }
        if known != nil {
          quiet(
            "الخطوة التي أثبتها القرار تُسحب وتُقيَّد من جديد إن تغير تاريخها أو حالتها، ومعها مواعيدها.",
            "The step that the decision made is taken back and entered anew where its date or state "
              + "changes, with its due dates.")
        }
      }
    }
  }

  /// What a choice for a notification says: its state, or that it keeps it or is not touched.
  static func words(ofChoice choice: String, in tongue: Tongue) -> String {
    if let state = NotificationState(rawValue: choice) { return state.label(in: tongue) }
    return choice.isEmpty
      ? tongue.say("لا يمسه", "not touched")
      : tongue.say("يمسه ولا يغير حالته", "touched, its state unchanged")
  }

  private func choice(of notification: Notification) -> Node {
    let made = known?.touched.first { $0.notification == notification.id }?.state
    let outcomes = CommitteeDecisionDetails.outcomes.filter {
      $0 == made || notification.successors.contains($0)
    }
    let was = "was.\(notification.id)"
    return group {
      form.choice(
        "touch.\(notification.id)", "\(notification.id) · \(notification.particulars.subject)",
        none: Self.words(ofChoice: "", in: tongue),
        ([Self.touched] + outcomes.map(\.rawValue)).map {
          ($0, Self.words(ofChoice: $0, in: tongue))
        })
      if known != nil { input(.type("hidden"), .name(was), .value(form[was])) }
    }
  }
}

extension CommitteeDecision {
  /// What a page calls it: the number as the Committee writes it, apart from an English sentence
  /// (Unicode Standard Annex 9, isolates).
  fileprivate func heading(in tongue: Tongue) -> String {
    title(in: tongue) { "\u{2068}\($0)\u{2069}" }
  }
}
