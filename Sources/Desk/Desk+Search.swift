package import Records
package import Search
import Store

extension Desk {
  /// The answer to a search, of what the visitor may see and nothing else.
  package func answer(
    _ request: SearchRequest, for visitor: Visitor
  ) throws(ArchiveError) -> SearchAnswer {
    try store.answer(request, for: visitor)
  }

  /// How the score of each hit of an answer came about, in the order of the hits.
  package func explanations(
    of answer: SearchAnswer, to request: SearchRequest, for visitor: Visitor
  ) throws(ArchiveError) -> [Explanation] {
    try store.explanations(of: answer, to: request, for: visitor)
  }

  /// Every statement that a search asks, with the steps by which SQLite answers it.
  package func plan(
    of request: SearchRequest, for visitor: Visitor
  ) throws(ArchiveError) -> [(statement: String, steps: [String])] {
    try store.plan(of: request, for: visitor)
  }

  /// What somebody may have meant who typed `query`, of the words the visitor may see and no others.
  package func correction(
    of query: SearchQuery, for visitor: Visitor
  ) throws(ArchiveError) -> Correction? {
    try store.correction(of: query, for: visitor)
  }

  /// What `request` tried in vain, and what finds something instead.
  ///
  /// For a request that found nothing; what is closed to the visitor is answered as what is absent.
  package func waysOn(
    from request: SearchRequest, for visitor: Visitor
  ) throws(ArchiveError) -> WaysOn {
    try store.waysOn(from: request, for: visitor)
  }

  /// The words that `query` finds in each passage of `document`, in order, as UTF-8 ranges.
  package func marks(of query: SearchQuery, in document: Document) -> [[Range<Int>]] {
    let marker = Marker(query)
    guard marker.isEmpty == false else { return document.passages.map { _ in [] } }
    return document.passages.map { marker.marks(in: $0.text).map(\.source) }
  }
}
