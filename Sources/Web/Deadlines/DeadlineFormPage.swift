import Deadlines
import HTML
import Records
import Words

/// The form of a new due date: by a rule from an event, or a day that somebody set.
struct DeadlineFormPage {
  let frame: Frame
  let form: TypedForm
  let book: Rulebook

  private var tongue: Tongue { frame.tongue }

  var node: Node {
    let heading = tongue.say("ميعاد جديد", "New due date")
    return Layout(frame: frame, heading: heading, place: .deadlines).node {
      h1 { heading }
      HTML.form(
        .class("sheet form"), .method("post"),
        .action(DeadlineRoute.new().address)
      ) {
        tokenField(frame)
        form.alert
        form.notification
        div(.class("fields")) {
          RuleChoice(book: book, form: form).node
          form.line(
            "date", tongue.say("يوم الواقعة، أو اليوم المحدد", "Day of the event, or the day set"),
            hint: "2026-11-25", isRequired: true)
          form.line("case", tongue.say("رقم القضية في السجل", "Number of the case here"))
        }
        details {
          summary { tongue.say("المزيد", "More") }
          div(.class("fields")) {
            form.line("title", tongue.say("المطلوب", "What must be done"), isWide: true)
            form.line("time", tongue.say("الساعة", "Hour"), hint: "09:30")
            form.line("km", tongue.say("المسافة بالكيلومتر", "Kilometres to the court"))
            form.line("person", tongue.say("المسؤول", "Who answers for it"))
            form.circles()
            form.area("remark", tongue.say("ملاحظة", "Remark"))
          }
        }
        div(.class("tools")) {
          button(.class("btn first"), .type("submit")) { tongue.say("قيّد", "Keep it") }
        }
      }
    }
  }
}

/// The choice of a period out of the rulebook, by its title.
struct RuleChoice {
  let book: Rulebook
  let form: TypedForm
  /// What stands for no rule; `nil` where one must be chosen.
  var none: String?

  var node: Node {
    let tongue = form.tongue
    return form.choice(
      "rule", tongue.say("القاعدة", "Rule"),
      none: none ?? tongue.say("بلا قاعدة: يوم محدد", "No rule: a day that was set"),
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
