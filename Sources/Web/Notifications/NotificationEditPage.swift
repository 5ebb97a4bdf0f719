import HTML
import Records
import Words

/// The form that completes or corrects what is said of a notification.
///
/// Once the letter has left, what it carries is shown and no longer asked.
struct NotificationEditPage: Framed {
  let frame: Frame
  let notification: Notification
  let form: Form

  var node: Node {
    FormPage(
      frame: frame, heading: tongue.say("بيانات الإخطار", "The record"), place: .notifications,
      form: form, crumb: notification.crumb(in: tongue)
    ).node {
      if notification.isFrozen {
        let message = NotificationRefusal.frozen.message(in: tongue)
        p(.class("alert soon")) { message.happened + " " + message.next }
      }
      form.sheet(
        frame, to: NotificationRoute.edit(notification.id).address, send: tongue.say(.save),
        back: NotificationRoute.show(notification.id).address
      ) {
        div(.class("fields")) {
          for field in ParticularsField.open(in: notification) {
            form.field(field, isRequired: field == .text(.subject))
          }
        }
        quiet("ما كان مكتوبًا يبقى في سجل الوقائع.", "What stood here before stays in the log.")
      }
    }
  }
}
