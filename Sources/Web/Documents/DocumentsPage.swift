import Formats
import HTML
import Records
import Search
import Words

/// The list of documents, filtered and ordered by its address.
struct DocumentsPage: Framed {
  let frame: Frame
  let address: DocumentAddress
  let found: Page<DocumentCard>
  /// How many documents are in the trash.
  let removed: Int

  private var isUnreadable: Bool {
    address.qualities.isEmpty == false && address.qualities.allSatisfy { $0.isSearchable == false }
  }

  var node: Node {
    page(
      isUnreadable
        ? tongue.say(.unsearchable)
        : tongue.say(.documents), at: .documents
    ) {
      p(.class("line")) {
        strong { tongue.count(found.total, .document) }
        if removed > 0, frame.mayFile {
          " · "
          a(.href(DocumentRoute.trash().address)) {
            tongue.say("في السلة: ", "In the trash: ")
            bdi { tongue.number(removed) }
          }
        }
        " · "
        twins(
          csv: DocumentRoute.list(address.page(1)).address(as: .csv),
          json: DocumentRoute.list(address).address(as: .json))
      }
      if isUnreadable {
        p(.class("alert soon")) {
          tongue.say(
            "هذه محفوظة بأصولها، ولا يجدها البحث إلا بعناوينها وبياناتها. افتح الأصل لتقرأه، "
              + "وأودِع نسخة بنص سليم إن وجدتها.",
            "These are kept with their originals, but searches find them only by title and "
              + "particulars. Open the original to read it; add a copy with clean text if you "
              + "have one."
          )
        }
      }
      choices
      chips(
        address.filters.map { filter in
          (
            filter.label(in: tongue),
            DocumentRoute.list(address.removing(filter.condition)).address
          )
        }, clear: DocumentRoute.list(DocumentAddress(order: address.order)).address, in: tongue)
      if found.items.isEmpty { empty } else { list }
      Pager(
        tongue: tongue, page: address.page, total: found.total,
        pageLength: DocumentAddress.pageLength
      ) { DocumentRoute.list(address.page($0)).address }.node
    }
  }

  private var choices: Node {
    form(
      .class("choices"), .method("get"), .action(DocumentRoute.list(DocumentAddress()).address)
    ) {
      choice(
        "kind", tongue.say(.kind),
        chosen: address.kinds.map(\.rawValue).joined(separator: ","),
        [("", tongue.say("كل الأنواع", "All kinds"))]
          + DocumentKind.allCases.map { ($0.rawValue, $0.label(in: tongue)) })
      choice(
        "quality", tongue.say(.textQuality),
        chosen: address.qualityNames,
        [
          ("", tongue.say("كل النصوص", "All texts")),
          (
            DocumentAddress.unsearchable.qualityNames,
            tongue.say("لا يُبحث في نصه", "Not searchable")
          ),
        ] + TextQuality.allCases.map { ($0.rawValue, $0.label(in: tongue)) })
      choice(
        "order", tongue.say(.order), chosen: address.order.rawValue,
        CardOrder.allCases.map { ($0.rawValue, $0.label(in: tongue)) })
      if address.tag.isEmpty == false { input(.type("hidden"), .name("tag"), .value(address.tag)) }
      if address.caseName.isEmpty == false {
        input(.type("hidden"), .name("case"), .value(address.caseName))
      }
      button(.class("btn"), .type("submit")) { tongue.say(.show) }
    }
  }

  private var list: Node {
    ol(.class("hits compact")) { found.items.map { CardRow(frame: frame, card: $0).node } }
  }

  private var empty: Node {
    emptySheet(
      isUnreadable
        ? tongue.say(
          "كل المستندات المتاحة لك يُبحث في نصها.",
          "Every document available to you can be searched.")
        : tongue.say("لا مستندات هنا.", "No documents here.")
    ) {
      p {
        DocumentRoute.list(DocumentAddress()).link(tongue.say(.allDocuments))
        if frame.mayFile {
          " · "
          DocumentRoute.intake.link(tongue.say(.addFiles))
        }
      }
    }
  }
}

/// One document of a list.
struct CardRow: Framed {
  let frame: Frame
  let card: DocumentCard

  var node: Node {
    li(.class("hit")) {
      h2 { DocumentRoute.show(card.id).link(card.titleNode) }
      div(.class("meta")) {
        card.badges(in: tongue)
        span {
          dotted([
            card.origin(in: tongue),
            card.file.map { name in bdi(.class("file")) { name } } ?? .empty,
          ])
        }
      }
    }
  }
}
