import HTML
import Records
import Search
import Words

/// What a person sees after a search.
struct SearchPage: Framed {
  let frame: Frame
  let address: SearchAddress
  let query: SearchQuery
  let answer: SearchAnswer
  /// What else can be asked, where nothing was found.
  var ways = WaysOn(tried: [], ways: [])
  /// What may have been meant, where something was found.
  var correction: Correction?
  /// The form that keeps the search, as it was sent and refused.
  var saving: Form?

  var node: Node {
    Layout(
      frame: frame, heading: tongue.say("نتائج «\(address.typed)»", "Results: \(address.typed)"),
      typed: address.typed
    ).node {
      div(.class("cols search")) {
        section {
          h1(.class("unseen")) { tongue.say("نتائج البحث", "Search results") }
          Chips(frame: frame, address: address, query: query).node
          CountLine(frame: frame, address: address, answer: answer).node
          CorrectionLine(frame: frame, correction: correction, reading: address.reading).node
          if let relaxation = answer.relaxation {
            p(.class("alert soon")) { relaxation.sentence(in: tongue) }
          }
          if answer.hits.isEmpty {
            NoResults(frame: frame, address: address, answer: answer, ways: ways).node
          } else {
            hits
          }
          Pager(
            tongue: tongue, page: address.page, total: answer.documents,
            pageLength: SearchAddress.pageLength
          ) { SearchRoute.results(address.page($0)).address }.node
        }
        if let facets = answer.facets {
          FacetColumn(frame: frame, address: address, query: query, answer: facets).node
        }
      }
      SaveSearchForm(frame: frame, address: address, query: query, refused: saving).node
    }
  }

  /// The results; where some have all of the words and the rest only some, a line stands between.
  private var hits: Node {
    let complete = answer.relaxation?.complete ?? 0
    let marker = Marker(query)
    return ol(.class("hits")) {
      for hit in answer.hits {
        if complete > 0, hit.rank == complete + 1 {
          li(.class("divide")) {
            tongue.say("وفيما يلي بعض الكلمات", "From here on, only some of the words")
          }
        }
        HitRow(frame: frame, hit: hit, typed: address.typed, marker: marker).node
      }
    }
  }
}
