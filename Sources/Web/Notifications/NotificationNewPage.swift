import HTML
import Records
import Words

/// The form that begins a notification: four fields, the rest later.
struct NotificationNewPage: Framed {
  let frame: Frame
  let form: NotificationForm
  /// The earlier notification that this one takes up, and how.
  var origin: (relation: NotificationRelation, notification: Notification)?
  /// Bodies that decided before, so that nobody types one twice.
  var bodies: [String] = []

  var node: Node {
    page(tongue.say("إخطار جديد", "New notification"), at: .notifications) {
      if let origin {
        p(.class("alert soon")) {
          origin.relation.label(in: tongue) + " "
          NotificationPieces.link(to: origin.notification)
        }
      }
      HTML.form(.class("sheet form"), .method("post"), .action(frame.route.address)) {
        div(.class("fields")) {
          form.choice(
            "kind", tongue.say("النوع", "Kind"),
            NotificationKind.allCases.map { ($0.rawValue, $0.label(in: tongue)) })
          form.line(
            "subject", NotificationField.subject.label(in: tongue), isRequired: true,
            hint: tongue.say("ما يُخطر به، في سطر", "What is told, in one line"))
          form.line(
            "body", NotificationField.decidingBody.label(in: tongue),
            hint: tongue.say("المؤتمر العام، الهيئة العليا …", "The congress, the council …"),
            list: "bodies")
          form.day("decided", NotificationDate.decision.label(in: tongue))
          form.choice(
            "visibility", tongue.say("من يراه", "Who sees it"),
            Visibility.allCases.map { ($0.name, $0.label(in: tongue)) })
        }
        datalist(.id("bodies")) { for body in bodies { option(.value(body)) {} } }
        p(.class("quiet")) {
          tongue.say(
            "الباقي بعد ذلك: كل خطوة تسأل عما يلزمها وحدها، وما كُتب هنا لا يُكتب مرة أخرى.",
            "The rest later: each step asks for what it needs alone, and nothing that is written "
              + "here is written again.")
        }
        div(.class("tools")) {
          tokenField(frame)
          button(.class("btn first"), .type("submit")) { tongue.say("ابدأ", "Begin") }
          NotificationRoute.board.link(tongue.say("إلغاء", "Cancel"), style: "btn")
        }
      }
    }
  }
}
