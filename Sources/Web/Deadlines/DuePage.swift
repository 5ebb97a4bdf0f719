import Deadlines
import HTML
import Records
import Words

/// A period counted from a day, with every step; nothing is kept (احسب ميعادًا).
struct DuePage: Framed {
  let frame: Frame
  let form: Form
  let book: Rulebook
  let found: Computation?

  var node: Node {
    page(tongue.say(.computeDeadline), at: .deadlines) {
      Tabs.deadlines(at: .deadlines(.due(DueAddress())), in: frame).node
      HTML.form(
        .class("sheet form"), .method("get"), .action(DeadlineRoute.due(DueAddress()).address)
      ) {
        form.alert
        div(.class("fields")) {
          form.rule(of: book, none: "—")
          form.day("date", tongue.say("يوم الواقعة", "Day of the event"))
          form.hour("time", tongue.say(.hour))
          form.day("decided", tongue.say(.dayDecided))
          form.line("km", tongue.say(.kilometres))
        }
        div(.class("tools")) {
          button(.class("btn first"), .type("submit")) { tongue.say("احسب", "Compute") }
        }
      }
      if let found { answer(found) }
    }
  }

  private func answer(_ found: Computation) -> Node {
    section(.class("sheet part"), .id("answer")) {
      h2 {
        bdi { found.due?.words(in: tongue) ?? tongue.say(.forLawyer) }
        if frame.mayFile {
          DeadlineRoute.new(.none, rule: form["rule"]).link(
            tongue.say("احفظه ميعادًا", "Save as a deadline"))
        }
      }
      ol(.class("way")) { for step in found.steps { li { stepNode(step, in: tongue) } } }
    }
  }
}
