import HTML
import HTTP
import Records
import Words

/// The form that completes or corrects what is said of a notification.
///
/// Once the letter has left, what it carries is shown and no longer asked.
struct NotificationEditPage: Framed {
  let frame: Frame
  let notification: Notification
  let form: NotificationForm

  /// The texts that can still be changed.
  static func fields(of notification: Notification) -> [NotificationField] {
    NotificationField.allCases.filter { notification.isFrozen == false || $0.isInLetter == false }
  }

  /// The form filled with what is known.
  static func known(_ notification: Notification) -> Fields {
    let said = notification.particulars
    var fields = Fields()
    for field in NotificationField.allCases {
      fields.append("field.\(field.rawValue)", said[field])
    }
    fields.append("kind", said.kind.rawValue)
    fields.append("statutory", said.statutory.rawValue)
    fields.append("effective", said.effective?.description ?? "")
    fields.append("visibility", said.visibility.name)
    if said.isCapacityContested { fields.append("contested", "1") }
    return fields
  }

  var node: Node {
    let heading = tongue.say("بيانات الإخطار", "The record")
    return Layout(frame: frame, heading: heading, place: .notifications).node {
      NotificationCrumb(notification: notification, tongue: tongue).node
      h1 { heading }
      if form.isRight == false {
        div(.class("alert late"), .role("alert")) {
          p { strong { tongue.say("لم يُحفظ التعديل.", "The change was not saved.") } }
          if let sentence = form.errors["step"] { p { sentence } }
        }
      }
      if notification.isFrozen {
        p(.class("alert soon")) {
          NotificationRefusal.frozen.message(in: tongue).happened + " "
            + NotificationRefusal.frozen.message(in: tongue).next
        }
      }
      HTML.form(
        .class("sheet form"), .method("post"),
        .action(NotificationRoute.edit(notification.id).address)
      ) {
        div(.class("fields")) {
          if notification.isFrozen == false { sort }
          for field in Self.fields(of: notification) {
            field == .decision || field == .remark
              ? form.lines("field.\(field.rawValue)", field.label(in: tongue))
              : form.line(
                "field.\(field.rawValue)", field.label(in: tongue), isRequired: field == .subject)
          }
          form.day("effective", NotificationReports(tongue: tongue).effective)
          form.choice(
            "visibility", tongue.say("من يراه", "Who sees it"),
            Visibility.allCases.map { ($0.name, $0.label(in: tongue)) })
          form.check(
            "contested", tongue.say("الصفة محل نزاع", "The capacity is disputed"))
        }
        p(.class("quiet")) {
          tongue.say(
            "ما كان مكتوبًا يبقى في سجل الوقائع.", "What stood here before stays in the log.")
        }
        div(.class("tools")) {
          tokenField(frame)
          button(.class("btn first"), .type("submit")) { tongue.say("احفظ", "Save") }
          NotificationRoute.show(notification.id).link(
            tongue.say("دون حفظ", "Cancel"), style: "btn")
        }
      }
    }
  }

  private var sort: Node {
    group {
      form.choice(
        "kind", NotificationReports(tongue: tongue).kind,
        NotificationKind.allCases.map { ($0.rawValue, $0.label(in: tongue)) })
      form.choice(
        "statutory", NotificationReports(tongue: tongue).basis,
        Statutory.allCases.map { ($0.rawValue, $0.label(in: tongue)) })
    }
  }
}
