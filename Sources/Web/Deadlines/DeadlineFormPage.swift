import Deadlines
import HTML
import Records
import Words

/// The form of a new due date: by a rule from an event, or a day that somebody set.
struct DeadlineFormPage: Framed {
  let frame: Frame
  let form: Form
  let book: Rulebook

  var node: Node {
    FormPage(frame: frame, heading: tongue.say(.newDeadline), place: .deadlines, form: form).node {
      form.sheet(
        frame, to: DeadlineRoute.new().address, send: tongue.say("قيّد", "Keep it")
      ) {
        form.notification
        div(.class("fields")) {
          form.rule(
            of: book, none: tongue.say("بلا قاعدة: يوم محدد", "No rule: a day that was set"))
          form.day(
            "date", tongue.say("يوم الواقعة، أو اليوم المحدد", "Day of the event, or the day set"),
            isRequired: true)
          form.record("case", tongue.say(.case))
        }
        form.folded(tongue.say(.more), isOpen: form.isRight == false) {
          div(.class("fields")) {
            form.field(DeadlineField.title, isWide: true)
            form.hour("time", tongue.say(.hour))
            form.day("decided", tongue.say(.dayDecided))
            form.line("km", tongue.say(.kilometres))
            form.field(DeadlineField.person)
            form.field(DeadlineField.visibility)
            form.field(DeadlineField.remark)
          }
        }
      }
    }
  }
}

extension Form {
  /// The choice of a period out of the rulebook, by its title; `none` stands for no rule.
  func rule(of book: Rulebook, none: String) -> Node {
    choice(
      "rule", tongue.say(.rule), none: none,
      book.rules.flatMap { rule -> [(String, String)] in
        guard rule.terms.count > 1 else {
          return [(rule.id, "\(tongue.say(rule.title)) — \(rule.id)")]
        }
        return rule.terms.map { term in
          (
            rule.name(of: term),
            "\(tongue.say(rule.title)): \(tongue.say(term.label)) — \(rule.id)"
          )
        }
      })
  }
}
