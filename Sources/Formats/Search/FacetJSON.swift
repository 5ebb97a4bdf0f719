package import Search
import Words

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

extension Excerpt {
  /// The pieces of the excerpt; what was found stands under `found`.
  package var json: JSON {
    .list(
      spans.map { span in
        switch span {
        case .plain(let text): .object([("text", .text(text))])
        case .found(let text): .object([("found", .text(text))])
        }
      })
  }
}
