import HTML
import HTTP
import Records
import Words

/// The papers that forms of notifications take.
extension Form {
  /// The name of the list of documents that a field offers.
  private static let documents = "documents"

  /// A paper to hand in: a file, a document of the archive, or the words that stand for it.
  ///
  /// What is a statement by nature asks for its words first, what is a sheet of paper for its file.
  func paper(_ role: PaperRole) -> Node {
    let name = role.rawValue
    let (file, document, words) = ("paper.\(name)", "document.\(name)", "words.\(name)")
    return fieldset(.class("paper-field")) {
      legend { role.label(in: tongue) }
      if role.isStatement {
        line(words, tongue.say("البيان", "The statement"))
        folded(
          tongue.say("أو ورقة", "Or a paper"), isOpen: touches([document, file]), style: "or"
        ) {
          paperFile(file)
          offered(document)
        }
      } else {
        paperFile(file)
        folded(
          tongue.say("أو مستند من السجل، أو سبب عدم وجودها", "Or a document, or why there is none"),
          isOpen: touches([document, words]), style: "or"
        ) {
          offered(document)
          line(words, tongue.say("السبب إن لم توجد ورقة", "Why there is no paper"))
        }
      }
    }
  }

  private func paperFile(_ name: String) -> Node { file(name, tongue.say(.aFile)) }

  /// A document of the archive, out of those that the page offers or by its number.
  func offered(_ name: String, _ text: String? = nil) -> Node {
    line(
      name, text ?? tongue.say("مستند من السجل", "Document of the archive"),
      tongue.say("رقمه أو عنوانه", "Its number or title"), list: Self.documents)
  }

  /// The list that the fields offer, once a page.
  static func offer(_ cards: [DocumentCard]) -> Node {
    datalist(.id(documents)) {
      for card in cards { option(.value("\(card.id) · \(card.details.title)")) {} }
    }
  }

  /// The form of this name as it was sent and refused, or an empty one.
  static func named(_ name: String, refused: Form?, in tongue: Tongue) -> Form {
    guard let refused, refused.scope == name else { return Form(scope: name, in: tongue) }
    return refused
  }
}
