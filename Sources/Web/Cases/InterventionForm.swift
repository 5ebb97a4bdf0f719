import HTML
import Records
import Words

/// What somebody did about an event (تدخل حقوقي): a visit, a complaint, a letter, and what came of it.
struct InterventionForm: Framed {
  let frame: Frame
  let event: EventID
  /// What was done already.
  let known: [Intervention]
  /// The form as it was typed.
  let form: Form
  /// Whether the form stands open, because something in it is wrong.
  let isOpen: Bool

  var node: Node {
    sheet(
      tongue.say("التدخلات", "Interventions"), count: tongue.number(known.count),
      id: "interventions"
    ) {
      if known.isEmpty == false {
        ul(.class("lines")) { for intervention in known { line(intervention) } }
      }
      form.folded(tongue.say(.recordIntervention), isOpen: isOpen) {
        form.sheet(
          frame, to: CaseRoute.intervene(event).address, style: "form",
          send: tongue.say("سجّله", "Note it")
        ) {
          div(.class("fields")) {
            form.line(
              "party", tongue.say("من تدخل", "Who did it"),
              tongue.say("الأمانة القانونية، نقابة المحامين…", "The legal secretariat, the bar…"))
            form.day("asked_on", tongue.say("متى", "When"))
            form.line("asked_of", tongue.say("لدى من", "Before whom"))
            form.area("asked_for", tongue.say("ماذا طُلب أو فُعل", "What was asked or done"))
            form.area("response", tongue.say("الرد", "The response"), rows: 2)
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
