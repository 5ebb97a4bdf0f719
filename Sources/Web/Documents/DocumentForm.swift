import HTML
import Records
import Words

/// The form in which a person corrects what is said of a document.
struct EditPage: Framed {
  let frame: Frame
  let id: DocumentID
  let form: Form

  var node: Node {
    let back = DocumentRoute.show(id).address
    return FormPage(
      frame: frame, heading: tongue.say("تعديل البيانات", "Edit details"), place: .documents,
      form: form, back: (back, tongue.say("إلى المستند", "To the document"))
    ).node {
      form.sheet(
        frame, to: DocumentRoute.edit(id).address, send: tongue.say(.save), back: back
      ) {
        div(.class("fields")) {
          for field in DocumentField.allCases {
            form.field(field, isRequired: field == .title)
          }
        }
      }
    }
  }
}
