import HTML
import Records
import Words

/// A document to read: its text in passages, the searched words marked, the original beside it.
struct DocumentPage {
  let frame: Frame
  let document: Document
  /// The search that led here; empty when there was none.
  let typed: String
  /// For each passage the places of the searched words.
  let marks: [[Range<Int>]]

  private var card: DocumentCard { document.card }
  private var places: Int { marks.reduce(0) { $0 + $1.count } }

  var node: Node {
    let tongue = frame.tongue
    return Layout(frame: frame, heading: card.details.title, place: .documents, typed: typed).node {
      if typed.isEmpty == false {
        p(.class("quiet crumb")) {
          a(.href(Route.search(SearchAddress(typed)).address)) {
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
      if card.removedAt != nil { removedNotice }
      div(.class("cols read")) {
        section {
          tools
          if card.quality.isSearchable == false {
            p(.class("notice soon")) { card.quality.meaning(in: tongue) }
          }
          picture
          reader
        }
        DocumentSide(frame: frame, document: document).node
      }
    }
  }

  private var tools: Node {
    let tongue = frame.tongue
    guard typed.isEmpty == false, document.passages.isEmpty == false else { return .empty }
    return div(.class("tools")) {
      if places > 0 {
        a(.class("btn first"), .href("#m1"), .id("next")) {
          tongue.say("التالي", "Next")
          " "
          kbd { "n" }
        }
        a(.class("btn"), .href("#m\(places)"), .id("previous")) {
          tongue.say("السابق", "Previous")
          " "
          kbd { "N" }
        }
      }
      span(.class("quiet"), .role("status"), .id("place"), .data("of", tongue.say("من", "of"))) {
        tongue.say(
          "\(tongue.count(places, .place)) في المستند", "\(tongue.count(places, .place)) in here")
      }
    }
  }

  private var reader: Node {
    let language = card.details.language
    var first = 1
    var sections: [Node] = []
    for (place, passage) in document.passages.enumerated() {
      let found = place < marks.count ? marks[place] : []
      sections.append(
        section(.id("p\(passage.ordinal)"), .class("passage")) {
          heading(of: passage)
          div(.class("text")) { MarkedText(text: passage.text, marks: found, first: first).node }
        })
      first += found.count
    }
    guard sections.isEmpty == false else { return .empty }
    return article(.class("sheet reader"), .lang(language.rawValue), .dir(language.direction)) {
      sections
    }
  }

  private func heading(of passage: Passage) -> Node {
    let tongue = frame.tongue
    guard passage.label.isEmpty == false else { return .empty }
    return h2 {
      a(.href("#p\(passage.ordinal)")) { bdi { passage.label } }
      if let page = passage.page {
        " "
        small { tongue.say("ص ", "p. ") + "\(page)" }
      }
    }
  }

  /// The original itself where it is a picture that a browser shows.
  private var picture: Node {
    guard let type = card.mediaType, Original.pictureTypes.contains(type) else { return .empty }
    return a(.class("picture"), .href(Route.original(card.id, isDownload: false).address)) {
      img(
        .src(Route.original(card.id, isDownload: false).address),
        .alt(frame.tongue.say("صورة الأصل", "Picture of the original")))
    }
  }

  private var removedNotice: Node {
    let tongue = frame.tongue
    return div(.class("notice late")) {
      p {
        tongue.say(
          "هذا المستند في السلة ولا يجده البحث.",
          "This document is in the trash; no search finds it.")
      }
      if frame.mayFile { RestoreForm(frame: frame, id: card.id).node }
    }
  }
}

/// The button that takes a document out of the trash.
struct RestoreForm {
  let frame: Frame
  let id: Int64

  var node: Node {
    form(.method("post"), .action(Route.restore(id).address)) {
      tokenField(frame)
      button(.class("btn"), .type("submit")) { frame.tongue.say("أعِده", "Restore") }
    }
  }
}
