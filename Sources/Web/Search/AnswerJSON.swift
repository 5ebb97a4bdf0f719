import Deadlines
import ArabicText
import Formats
import Records
import Search

extension SearchAnswer {
  /// The answer for a program: what the page says, with the same rights.
  func json(for address: SearchAddress) -> JSON {
    .object([
      ("query", .text(address.typed)),
      ("reading", .text(address.reading.rawValue)),
      ("page", .number(address.page)),
      ("documents", .number(documents)),
      ("passages", .number(passages)),
      ("searched", .number(searched)),
      ("unsearchable", .number(unsearchable)),
      (
        "relaxation",
        relaxation.map { relaxation in
          .object([("complete", .number(relaxation.complete))])
        } ?? .null
      ),
      ("sort", .text(address.order.rawValue)),
      ("folds", .list(folds.map { .text($0.rawValue) })),
      ("facets", facets?.json ?? .null),
      ("hits", .list(hits.map { $0.json(typed: address.typed) })),
    ])
  }
}

extension Hit {
  fileprivate func json(typed: String) -> JSON {
    let address = card.route(query: typed).address
    return .object([
      ("rank", .number(rank)),
      ("score", .decimal(score)),
      ("card", card.twin),
      ("matching", .number(passageCount)),
      JSON.objects("card_matches", cardMatches) { match in
        [("part", .text(match.part.rawValue)), ("excerpt", match.excerpt.json)]
      },
      ("missing", .list(missing.map { .text($0) })),
      JSON.objects("passages", passages) { passage in
        [
          ("ordinal", .number(passage.ordinal)),
          ("label", .text(passage.label)),
          ("excerpt", passage.excerpt.json),
          ("address", .text("\(address)#p\(passage.ordinal)")),
        ]
      },
    ])
  }
}

extension Page<DocumentCard> {
  /// A part of the list for a program.
  func json(page: Int) -> JSON { .object(members(page: page)) }

  /// A part of the trash for a program, with the records there that are no documents.
  func json(page: Int, records: [RemovedRecord]) -> JSON {
    let others = records.map { removed in
      JSON.object([
        ("kind", .text(removed.record.kind.rawValue)),
        ("number", .number(Int(removed.record.number))),
        ("name", .text(removed.name)), ("removed", .text("\(removed.removedAt)")),
      ])
    }
    return .object(members(page: page) + [("records", .list(others))])
  }

  private func members(page: Int) -> [JSON.Member] {
    [
      ("page", .number(page)),
      ("total", .number(total)),
      ("documents", .list(items.map(\.twin))),
    ]
  }
}

extension DocumentCard {
  /// What the catalogue says of the document, and where its page is.
  fileprivate var twin: JSON {
    .object(json + [("address", .text(route().address))])
  }
}
