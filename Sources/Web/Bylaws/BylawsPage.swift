import HTML
import HTTP
import Records
import Words

/// The versions of the bylaws that the archive holds, and the form that compares two.
struct BylawsPage: Framed {
  let frame: Frame
  /// The documents that are versions of the bylaws, the latest first.
  let versions: [DocumentCard]
  /// What was chosen, if anything.
  var old: DocumentID?
  var new: DocumentID?
  /// Why the two could not be compared.
  var message: Message?

  var node: Node {
    page(
      tongue.say(.bylaws), at: .notifications,
      crumb: crumb(tongue.say(.notifications), NotificationRoute.board.address)
    ) {
      message?.alert
      if versions.isEmpty {
        nothing
      } else {
        div(.class("stack")) {
          compare
          sheet(tongue.say("النسخ", "Versions")) {
            ul(.class("rows")) {
              for card in versions {
                listed(
                  DocumentRoute.show(card.id).link(card.titleNode), why: card.origin(in: tongue),
                  end: .text(tongue.count(card.passageCount, .passage)))
              }
            }
          }
        }
      }
    }
  }

  private var nothing: Node {
    emptySheet(
      tongue.say("لا نسخة من اللائحة في السجل.", "The archive holds no version of the bylaws.")
    ) {
      p {
        tongue.say(
          "أودِع كل نسخة بوسم «لائحة داخلية»؛ تُقسَّم إلى مواد من نفسها.",
          "Add each version with the tag «لائحة داخلية»; it is cut into articles by itself.")
      }
    }
  }

  private var compare: Node {
    form(
      .class("sheet form"), .method("get"),
      .action(BylawsRoute.comparison(old: nil, new: nil).address)
    ) {
      h2 { tongue.say("قارن نسختين", "Compare two versions") }
      div(.class("fields")) {
        choice("old", tongue.say("قبل التعديل", "Before"), old ?? versions.last?.id)
        choice("new", tongue.say("بعد التعديل", "After"), new ?? versions.first?.id)
      }
      div(.class("tools")) {
        button(.class("btn first"), .type("submit")) {
          tongue.say("قارن مادة مادة", "Compare article by article")
        }
      }
    }
  }

  private func choice(_ name: String, _ label: String, _ chosen: DocumentID?) -> Node {
    Form([name: chosen.map { "\($0)" } ?? ""], in: frame.tongue).choice(
      name, label,
      versions.map { card in
        let day = card.details.date.map { " (\($0.words(in: tongue)))" } ?? ""
        return ("\(card.id)", card.details.title + day)
      })
  }
}
