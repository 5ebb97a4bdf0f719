import ArabicText
import Records
import Search
import Words

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

extension FacetAnswer {
  /// The facets for a program: names as the query language writes them.
  package var json: JSON {
    let members: [JSON.Member] = facets.map { counts in
      let values = counts.values.map { value in
        JSON.object([
          ("filter", .text(Filter(value.condition).typed(inArabic: false))),
          ("name", .text(value.condition.value(in: .english))),
          ("count", .number(value.count)),
        ])
      }
      return (
        counts.facet.rawValue,
        .object([("values", .list(values)), ("others", .number(counts.others))])
      )
    }
    return .object([("complete", .truth(isComplete))] + members)
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
      (
        "card_matches",
        .list(
          cardMatches.map { match in
            .object([("part", .text(match.part.rawValue)), ("excerpt", match.excerpt.json)])
          })
      ),
      ("missing", .list(missing.map { .text($0) })),
      (
        "passages",
        .list(
          passages.map { passage in
            .object([
              ("ordinal", .number(passage.ordinal)),
              ("label", .text(passage.label)),
              ("excerpt", passage.excerpt.json),
              ("address", .text("\(address)#p\(passage.ordinal)")),
            ])
          })
      ),
    ])
  }
}

extension Excerpt {
  /// The pieces of the excerpt; what was found stands under `found`.
  fileprivate var json: JSON {
    .list(
      spans.map { span in
        switch span {
        case .plain(let text): .object([("text", .text(text))])
        case .found(let text): .object([("found", .text(text))])
        }
      })
  }
}

extension CardPage {
  /// A part of the list for a program.
  func json(page: Int) -> JSON {
    .object([
      ("page", .number(page)),
      ("total", .number(total)),
      ("documents", .list(cards.map(\.twin))),
    ])
  }
}

extension DocumentCard {
  /// What the catalogue says of the document, and where its page is.
  fileprivate var twin: JSON {
    .object(json + [("address", .text(route().address))])
  }
}
