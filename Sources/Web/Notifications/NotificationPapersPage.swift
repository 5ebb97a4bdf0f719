import HTML
import Records
import Words

/// The form that puts a paper with a notification: chosen in the archive, uploaded, or told in words.
struct NotificationPapersPage: Framed {
  let frame: Frame
  let notification: Notification
  let role: PaperRole?
  let form: Form
  let documents: [DocumentCard]

  var node: Node {
    FormPage(
      frame: frame, heading: role?.label(in: tongue) ?? tongue.say(.addPaper),
      place: .notifications, form: form,
      crumb: notification.crumb(in: tongue)
    ).node {
      form.sheet(
        frame, to: NotificationRoute.papers(notification.id, role).address, takesFiles: true,
        send: tongue.say(.addToDossier), back: NotificationRoute.show(notification.id).address
      ) {
        div(.class("fields")) {
          if role == nil { form.terms("role", tongue.say("ما هي", "What it is"), roles) }
          form.file("paper", tongue.say(.aFile))
          form.offered(
            "document", tongue.say("أو مستند من السجل", "Or a document of the archive"))
          form.line(
            "words",
            role?.isStatement == true
              ? tongue.say("أو البيان", "Or the statement")
              : tongue.say("أو السبب إن لم توجد ورقة", "Or why there is no paper"))
        }
      }
      Form.offer(documents)
      if role == nil {
        quiet(
          "لمستند قديم لا يظهر في القائمة اكتب رقمه كما يظهر في البحث.",
          "For an older document that the list does not show, write its number.")
      }
    }
  }

  /// What can still be added; after the dispatch nothing that is enclosed.
  private var roles: [PaperRole] {
    PaperRole.allCases.filter { notification.isFrozen == false || $0.isEnclosed == false }
  }
}
