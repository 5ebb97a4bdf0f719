import HTML
import Records
import Words

/// A document to read: its text in passages, the searched words marked, the original beside it.
struct DocumentPage: Framed {
  let frame: Frame
  let document: Document
  /// The search that led here; empty when there was none.
  let typed: String
  /// For each passage the places of the searched words.
  let marks: [[Range<Int>]]
  /// The mark to stand at, from 1; `nil` where none was asked for.
  var place: Int?
  /// The name of a passage that was typed and that no passage has; empty where none was.
  var label = ""

  private var card: DocumentCard { document.card }
  private var places: Int { marks.reduce(0) { $0 + $1.count } }

  var node: Node {
    Layout(frame: frame, heading: card.details.title, place: .documents, typed: typed).node {
      if typed.isEmpty == false {
        p(.class("quiet crumb")) {
          a(.href(SearchRoute.results(SearchAddress(typed)).address)) {
            tongue.say("نتائج «", "Results for \u{201C}")
            bdi { typed }
            tongue.say("»", "\u{201D}")
          }
        }
      }
      h1(.dir(card.details.language.direction), .lang(card.details.language.rawValue)) {
        card.titleNode
      }
      p(.class("meta")) {
        card.badges(in: tongue)
        span { card.origin(in: tongue) }
      }
      if card.removedAt != nil { removedAlert }
      div(.class("cols read")) {
        section {
          HitTools(
            frame: frame, document: document, typed: typed, count: places, place: present,
            label: label
          ).node
          if card.quality.isSearchable == false {
            p(.class("alert soon")) { card.quality.meaning(in: tongue) }
          }
          picture
          reader
        }
        DocumentSide(frame: frame, document: document, marks: marks).node
      }
    }
  }

  /// The mark that is stood at, if the document has so many.
  private var present: Int? { place.flatMap { $0 <= places ? $0 : nil } }

  private var reader: Node {
    let language = card.details.language
    var first = 1
    var sections: [Node] = []
    for (place, passage) in document.passages.enumerated() {
      let found = place < marks.count ? marks[place] : []
      let text = MarkedText(text: passage.text, marks: found, first: first, present: present)
      sections.append(block(of: passage, text))
      first += found.count
    }
    guard sections.isEmpty == false else { return .empty }
    return article(.class("sheet reader"), .lang(language.rawValue), .dir(language.direction)) {
      sections
    }
  }

  /// A passage under its name; where the text itself begins with the name, it is not said twice.
  private func block(of passage: Passage, _ text: MarkedText) -> Node {
    let parts = text.afterFirstLine
    let isNamedInText = parts.line.text.trimmed == passage.label && passage.label.isEmpty == false
    return section(.id("p\(passage.ordinal)"), .class("passage")) {
      if isNamedInText {
        heading(of: passage, parts.line.node)
        div(.class("text")) { parts.rest.node }
      } else {
        heading(of: passage, .text(passage.label))
        div(.class("text")) { text.node }
      }
    }
  }

  private func heading(of passage: Passage, _ name: Node) -> Node {
    guard passage.label.isEmpty == false else { return .empty }
    return h2 {
      a(.href("#p\(passage.ordinal)")) { bdi { name } }
      if let page = passage.page {
        " "
        small { tongue.say("ص ", "p. ") + "\(page)" }
      }
    }
  }

  /// The original itself where it is a picture that a browser shows.
  private var picture: Node {
    guard let type = card.mediaType, Original.pictureTypes.contains(type) else { return .empty }
    return DocumentRoute.original(card.id).link(
      img(
        .src(DocumentRoute.original(card.id).address),
        .alt(tongue.say("صورة الأصل", "Picture of the original"))), style: "picture")
  }

  private var removedAlert: Node {
    div(.class("alert late")) {
      p {
        tongue.say(
          "هذا المستند في السلة ولا يجده البحث.",
          "This document is in the trash; searches do not find it.")
      }
      if frame.mayFile { RestoreForm(frame: frame, id: card.id).node }
    }
  }
}

/// The button that takes a document out of the trash.
struct RestoreForm: Framed {
  let frame: Frame
  let id: DocumentID

  var node: Node {
    form(.method("post"), .action(DocumentRoute.restore(id).address)) {
      tokenField(frame)
      button(.class("btn"), .type("submit")) { tongue.say(.restore) }
    }
  }
}
