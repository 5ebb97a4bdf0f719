import HTML
import Records
import Words

/// The form that puts a paper with a notification: chosen in the archive, uploaded, or told in words.
struct NotificationPapersPage: Framed {
  let frame: Frame
  let notification: Notification
  let role: PaperRole?
  let form: NotificationForm
  let documents: [DocumentCard]

  var node: Node {
    let heading = role?.label(in: tongue) ?? tongue.say("أضف ورقة", "Add a paper")
    return Layout(frame: frame, heading: heading, place: .notifications).node {
      NotificationCrumb(notification: notification, tongue: tongue).node
      h1 { heading }
      if form.isRight == false { mistake }
      HTML.form(
        .class("sheet form"), .method("post"), .enctype("multipart/form-data"),
        .action(NotificationRoute.papers(notification.id, role).address)
      ) {
        div(.class("fields")) {
          if role == nil {
            form.choice(
              "role", tongue.say("ما هي", "What it is"),
              roles.map { ($0.rawValue, $0.label(in: tongue)) })
          }
          HTML.label(.class("field")) {
            span { tongue.say("ملف", "A file") }
            input(.type("file"), .name("paper"))
            form.error("paper")
          }
          form.line(
            "document", tongue.say("أو مستند من السجل", "Or a document of the archive"),
            hint: tongue.say("رقمه أو عنوانه", "Its number or title"),
            list: NotificationForm.documents)
          form.line(
            "words",
            role?.isStatement == true
              ? tongue.say("أو البيان", "Or the statement")
              : tongue.say("أو السبب إن لم توجد ورقة", "Or why there is no paper"))
        }
        div(.class("tools")) {
          tokenField(frame)
          button(.class("btn first"), .type("submit")) {
            tongue.say("ضعها في الملف", "Put it in hand")
          }
          NotificationRoute.show(notification.id).link(tongue.say("إلغاء", "Cancel"), style: "btn")
        }
      }
      NotificationForm.offer(documents)
      if role == nil {
        p(.class("quiet")) {
          tongue.say(
            "لمستند قديم لا يظهر في القائمة اكتب رقمه كما يظهر في البحث.",
            "For an older document that the list does not show, write its number.")
        }
      }
    }
  }

  private var mistake: Node {
    div(.class("alert late"), .role("alert")) {
      p { strong { tongue.say("لم تُضف الورقة.", "The paper was not added.") } }
      if let sentence = form.errors["step"] { p { sentence } }
    }
  }

  /// What can still be added; after the dispatch nothing that is enclosed.
  private var roles: [PaperRole] {
    PaperRole.allCases.filter { notification.isFrozen == false || $0.isEnclosed == false }
  }
}
