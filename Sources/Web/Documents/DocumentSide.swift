import HTML
import Records
import Words

/// What stands beside the text of a document: its original, its details, the way to a passage.
struct DocumentSide {
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
    let tongue = frame.tongue
    guard let file = card.file else { return .empty }
    return section(.class("sheet")) {
      h2 { tongue.say("الأصل", "The original") }
      p {
        bdi(.class("file")) { file }
        " "
        small { bdi { tongue.size(bytes: card.fileBytes) } }
      }
      div(.class("tools")) {
        if card.opensInBrowser {
          a(
            .class("btn first"), .href(DocumentRoute.original(card.id).address),
            .target("_blank"), .rel("noopener")
          ) { tongue.say("افتح الأصل", "Open") }
        }
        a(.class("btn"), .href(DocumentRoute.original(card.id, isDownload: true).address)) {
          tongue.say("نزّله", "Download")
        }
      }
    }
  }

  private var facts: Node {
    let tongue = frame.tongue
    return section(.class("sheet")) {
      h2 {
        tongue.say("البيانات", "Details")
        if frame.mayFile, card.removedAt == nil {
          a(.href(DocumentRoute.edit(card.id).address)) { tongue.say("تعديل", "Edit") }
        }
      }
      dl(.class("facts")) {
        fact(tongue.say("الرقم", "Number"), "\(card.id)")
        fact(tongue.say("التاريخ", "Date"), details.date?.words(in: tongue) ?? "")
        fact(tongue.say("المصدر", "Source"), details.source)
        fact(tongue.say("الكاتب", "Author"), details.author)
        issuerFact
        caseFact
        tagFact
        fact(tongue.say("اللغة", "Language"), details.language.label(in: tongue))
        fact(tongue.say("السرية", "Visibility"), details.visibility.label(in: tongue))
        fact(tongue.say("النص", "Text"), card.quality.label(in: tongue))
        fact(tongue.say("المعرّف", "Identifier"), card.external ?? "")
        fact(tongue.say("أُودع في", "Filed on"), tongue.day(of: card.addedAt))
        fact(tongue.say("أودعه", "Filed by"), card.addedBy)
        fact(tongue.say("ملاحظة", "Remark"), details.remark)
      }
      if frame.mayFile, card.removedAt == nil { removal }
    }
  }

  private func fact(_ name: String, _ value: String) -> Node {
    guard value.isEmpty == false else { return .empty }
    return group {
      dt { name }
      dd { bdi { value } }
    }
  }

  private var caseFact: Node {
    guard details.caseName.isEmpty == false else { return .empty }
    return group {
      dt { frame.tongue.say("القضية", "Case") }
      dd {
        a(.href(DocumentRoute.list(DocumentAddress(caseName: details.caseName)).address)) {
          bdi { details.caseName }
        }
      }
    }
  }

  private var issuerFact: Node {
    guard details.issuer.isEmpty == false, details.issuer != details.author else { return .empty }
    return group {
      dt { frame.tongue.say("الجهة", "Issuer") }
      dd { bdi { details.issuer } }
    }
  }

  private var tagFact: Node {
    guard details.tags.isEmpty == false else { return .empty }
    return group {
      dt { frame.tongue.say("الوسوم", "Tags") }
      dd(.class("chips")) {
        for tag in details.tags {
          a(.class("chip"), .href(DocumentRoute.list(DocumentAddress(tag: tag)).address)) {
            bdi { tag }
          }
        }
      }
    }
  }

  private var removal: Node {
    let tongue = frame.tongue
    return HTML.details(.class("removal")) {
      summary { tongue.say("إلى السلة…", "To the trash…") }
      p(.class("quiet")) {
        tongue.say(
          "لن يجده البحث، ويبقى في السلة حتى تعيده.",
          "No search will find it; it stays in the trash until you restore it.")
      }
      form(.method("post"), .action(DocumentRoute.remove(card.id).address)) {
        tokenField(frame)
        button(.class("btn danger"), .type("submit")) {
          tongue.say("انقله إلى السلة", "Move it to the trash")
        }
      }
    }
  }

  private var jumps: Node {
    let tongue = frame.tongue
    let labelled = document.passages.enumerated().filter { $0.element.label.isEmpty == false }
    guard labelled.count > 1 else { return .empty }
    return nav(.class("sheet jumps"), .aria("label", tongue.say("الفقرات", "Passages"))) {
      h2 {
        tongue.say("الفقرات", "Passages")
        small { bdi { tongue.number(document.passages.count) } }
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
