import HTML
import Records
import Words

/// The form that begins a notification: four fields, the rest later.
struct NotificationNewPage: Framed {
  let frame: Frame
  let form: Form
  /// The earlier notification that this one takes up, and how.
  var origin: (relation: NotificationRelation, notification: Notification)?
  /// Bodies that decided before, so that nobody types one twice.
  var bodies: [String] = []

  var node: Node {
    FormPage(
      frame: frame, heading: tongue.say(.newNotification), place: .notifications, form: form
    ).node {
      if let origin {
        p(.class("alert soon")) {
          origin.relation.label(in: tongue) + " "
          NotificationPieces.link(to: origin.notification)
        }
      }
      form.sheet(
        frame, to: frame.route.address, send: tongue.say("ابدأ", "Begin"),
        back: NotificationRoute.board.address
      ) {
        div(.class("fields")) {
          form.field(ParticularsField.kind)
          form.field(ParticularsField.text(.subject), isRequired: true)
          form.field(ParticularsField.text(.decidingBody), list: "bodies")
          form.day("decided", NotificationDate.decision.label(in: tongue))
          form.field(ParticularsField.text(.knownFrom))
          form.field(ParticularsField.visibility)
        }
        datalist(.id("bodies")) { for body in bodies { option(.value(body)) {} } }
        quiet(
          "الباقي بعد ذلك: كل خطوة تسأل عما يلزمها وحدها، وما كُتب هنا لا يُكتب مرة أخرى.",
          "The rest later: each step asks for what it needs alone, and nothing that is written "
            + "here is written again.")
      }
    }
  }
}
