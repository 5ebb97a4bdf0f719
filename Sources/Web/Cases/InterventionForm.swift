import HTML
import Records
import Words

/// What somebody did about an event (تدخل حقوقي): a visit, a complaint, a letter, and what came of it.
struct InterventionForm {
  let frame: Frame
  let event: EventID
  /// What was done already.
  let known: [Intervention]
  /// The form as it was typed.
  let typed: TypedForm
  /// Whether the form stands open, because something in it is wrong.
  let isOpen: Bool

  private var tongue: Tongue { frame.tongue }

  var node: Node {
    section(.class("sheet"), .id("interventions")) {
      h2 {
        tongue.say("التدخلات", "Interventions")
        small { bdi { tongue.number(known.count) } }
      }
      if known.isEmpty == false {
        ul(.class("lines")) { for intervention in known { line(intervention) } }
      }
      HTML.details(isOpen ? .open : .class("rest")) {
        summary { tongue.say("سجّل تدخلًا", "Note an intervention") }
        HTML.form(
          .class("form"), .method("post"), .action(CaseRoute.intervene(event).address)
        ) {
          div(.class("fields")) {
            typed.line(
              "party", tongue.say("من تدخل", "Who did it"),
              hint: tongue.say(
                "الأمانة القانونية، نقابة المحامين…", "The legal secretariat, the bar…"))
            typed.dateLine("asked_on", tongue.say("متى", "When"))
            typed.line("asked_of", tongue.say("لدى من", "Before whom"))
            typed.area("asked_for", tongue.say("ماذا طُلب أو فُعل", "What was asked or done"))
            typed.area("response", tongue.say("الرد", "The response"), rows: 2)
          }
          div(.class("tools")) {
            tokenField(frame)
            button(.class("btn first"), .type("submit")) { tongue.say("سجّله", "Note it") }
          }
        }
      }
    }
  }

  private func line(_ intervention: Intervention) -> Node {
    li {
      dotted([
        bdi { intervention.party }, dateNode(intervention.date, in: tongue),
        bdi { intervention.askedOf }, bdi { intervention.description },
        bdi { intervention.response },
      ])
    }
  }
}
