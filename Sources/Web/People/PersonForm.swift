import HTML
import Records
import Words

/// The form that enters a person, or corrects what is known of one.
struct PersonFormPage: Framed {
  let frame: Frame
  let form: Form
  /// The person who is corrected; `nil` for a new one.
  var id: PersonID?
  /// People whose names are near the one that was typed.
  var matches: [PersonMatch] = []
  /// The fields that the visitor is shown.
  var fields = PersonField.allCases

  private static let first: [PersonField] = [.name, .number, .governorate, .member]

  var node: Node {
    let heading = id == nil ? tongue.say("عضو جديد", "A new member") : tongue.say(.edit)
    return FormPage(frame: frame, heading: heading, place: .cases, form: form).node {
      form.sheet(
        frame, to: (id.map { PersonRoute.edit($0) } ?? .new).address, send: tongue.say(.save)
      ) {
        question
        div(.class("fields")) {
          for field in Self.first {
            form.field(field, isWide: field == .name, isRequired: field == .name)
          }
        }
        form.folded(
          tongue.say(.restNowOrLater),
          isOpen: id != nil || form.isRight == false
        ) {
          div(.class("fields")) {
            for field in fields where Self.first.contains(field) == false {
              form.field(field, isWide: field == .address)
            }
          }
        }
      }
    }
  }

  /// Asks whether somebody of a like name is meant.
  private var question: Node {
    guard matches.isEmpty == false else { return .empty }
    return div(.class("alert soon asked"), .role("alert")) {
      p {
        strong {
          tongue.say(
            "في السجل من اسمه قريب من هذا. أهو أحدهم؟",
            "Somebody of a like name is here. Is it they?"
          )
        }
      }
      ul {
        for match in matches {
          li {
            personLink(match.card.id, match.card.name)
            " "
            small { match.card.line(in: tongue) }
          }
        }
      }
      form.check("new", tongue.say("لا، شخص جديد: احفظه", "No, somebody new: save"))
    }
  }
}
