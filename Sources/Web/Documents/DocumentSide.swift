import HTML
import Records
import Words

/// What stands beside the text of a document: its original, its details, the way to a passage.
struct DocumentSide: Framed {
  let frame: Frame
  let document: Document
  /// For each passage the places of the searched words.
  var marks: [[Range<Int>]] = []

  private var card: DocumentCard { document.card }
  private var details: Details { document.card.details }

  var node: Node {
    aside(.class("side stack")) {
      original
      facts
      jumps
    }
  }

  private var original: Node {
    guard let file = card.file else { return .empty }
    return sheet(tongue.say(.original)) {
      p {
        bdi(.class("file")) { file }
        " "
        count(tongue.size(bytes: card.fileBytes))
      }
      div(.class("tools")) {
        if card.opensInBrowser {
          a(
            .class("btn first"), .href(DocumentRoute.original(card.id).address),
            .target("_blank"), .rel("noopener")
          ) { tongue.say("افتح الأصل", "Open the original") }
        }
        DocumentRoute.original(card.id, isDownload: true).link(
          tongue.say("نزّله", "Download"), style: "btn")
      }
    }
  }

  private var facts: Node {
    section(.class("sheet")) {
      h2 {
        tongue.say(.particulars)
        if frame.mayFile, card.removedAt == nil {
          DocumentRoute.edit(card.id).link(tongue.say(.edit))
        }
      }
      dl(.class("facts")) {
        fact(tongue.say(.number), "\(card.id)")
        fact(tongue.say(.date), details.date?.words(in: tongue) ?? "")
        fact(tongue.say(.source), details.source)
        fact(tongue.say(.author), details.author)
        fact(tongue.say(.issuer), details.issuer == details.author ? "" : details.issuer)
        fact(tongue.say(.case), caseLink)
        tagFact
        fact(tongue.say(.language), details.language.label(in: tongue))
        fact(tongue.say(.whoSeesIt), details.visibility.label(in: tongue))
        fact(tongue.say(.textQuality), card.quality.label(in: tongue))
        fact(tongue.say(.identifier), card.external ?? "")
        fact(tongue.say("أُودع في", "Filed on"), tongue.day(of: card.addedAt))
        fact(tongue.say("أودعه", "Filed by"), card.addedBy)
        fact(tongue.say(.remark), details.remark)
      }
      if frame.mayFile, card.removedAt == nil { removal }
    }
  }

  private var caseLink: Node {
    guard details.caseName.isEmpty == false else { return .empty }
    return DocumentRoute.list(DocumentAddress(caseName: details.caseName)).link(
      bdi { details.caseName })
  }

  private var tagFact: Node {
    guard details.tags.isEmpty == false else { return .empty }
    return group {
      dt { tongue.say(.tags) }
      dd(.class("chips")) {
        for tag in details.tags {
          DocumentRoute.list(DocumentAddress(tag: tag)).link(bdi { tag }, style: "chip")
        }
      }
    }
  }

  private var removal: Node {
    HTML.details(.class("removal")) {
      summary { tongue.say(.toTrash) }
      p(.class("quiet")) {
        tongue.say(
          "لن يجده البحث، ويبقى في السلة حتى تعيده.",
          "Searches will no longer find it; it stays in the trash until you restore it.")
      }
      form(.method("post"), .action(DocumentRoute.remove(card.id).address)) {
        tokenField(frame)
        button(.class("btn danger"), .type("submit")) { tongue.say(.moveToTrash) }
      }
    }
  }

  private var jumps: Node {
    let labelled = document.passages.enumerated().filter { $0.element.label.isEmpty == false }
    guard labelled.count > 1 else { return .empty }
    return nav(.class("sheet jumps"), .aria("label", tongue.say(.passages))) {
      h2 {
        tongue.say(.passages)
        count(tongue.number(document.passages.count))
      }
      ol {
        for (place, passage) in labelled {
          li {
            a(.href("#p\(passage.ordinal)")) { bdi { passage.label } }
            if place < marks.count, marks[place].isEmpty == false {
              small(.title(tongue.count(marks[place].count, .place))) {
                bdi { tongue.number(marks[place].count) }
              }
            }
          }
        }
      }
    }
  }
}
