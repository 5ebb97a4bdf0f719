import Desk
import Records
import Formats
import Words

/// `sijill edit`: puts right what is said of a document; its text and original stay as they are.
struct EditCommand: Command {
  static let usage = Usage(
    "edit", "صحّح بطاقة مستند.", "Correct what is said of a document.",
    notes: [
      Wording(
        "يُعدَّل ما يُذكر وحده؛ والقيمة الفارغة تمحو. النص والأصل لا يُمسّان.",
        "Only what is named changes; an empty value clears. Text and original are not touched.")
    ], operands: [.id],
    options: DocumentField.options() + [.json],
    examples: [
      Example(
        "sijill edit 12 --date 15/7/2020 --tags بيانات,خصوصية", "تاريخ ووسوم.", "A date and tags.")
    ])

  let id: DocumentID
  let fields: TypedFields<DocumentField>

  init(_ arguments: Arguments) throws(UsageError) {
    id = try arguments.id("ID")
    fields = try TypedFields(changing: arguments, trying: Details(title: ""))
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let card = try session.desk().edit(id, by: session.visitor, fields.put)
    if session.isJSON {
      session.print(card.json)
    } else {
      CardLines(session: session).print(card)
    }
    return .done
  }
}
