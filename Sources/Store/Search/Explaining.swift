package import Records
package import Search
import SQLite

extension Store {
  /// How the score of each hit of an answer came about, in the order of the hits.
  ///
  /// The rarity of a word is that of the whole archive, as in the score; everything else comes from
  /// the passage that the visitor sees.
  package func explanations(
    of answer: SearchAnswer, to request: SearchRequest, for visitor: Visitor
  ) throws(ArchiveError) -> [Explanation] {
    guard let clause = request.query.clause else {
      return answer.hits.map { _ in Explanation(parts: []) }
    }
    return try read("explaining a score") { connection throws(SQLiteError) in
      let search = try Searching(
        connection: connection, request: request, visitor: visitor, memory: frequencies,
        facets: facets)
      // The same terms that the search weighed: all of them strictly, or those it may relax.
      let terms = request.reading == .all ? clause.terms : clause.terms.flatMap(\.nearest)
      let known = try search.frequencies(of: terms)
      var rescoring = Rescoring(terms, frequencies: known, in: search)
      let indexed = terms.filter { $0.isReadFromText == false }.map(\.text)
      var explanations: [Explanation] = []
      for hit in answer.hits {
        var explanation = Explanation(parts: [])
        if let ordinal = hit.passages.first?.ordinal {
          let source = try connection.first(
            .seen, .id(hit.card.id), .integer(ordinal),
            .integer(visitor.clearance.rawValue))
          if let source { explanation = rescoring.explanation(columns: source, of: terms) }
        }
        explanations.append(explanation.settled(to: hit.score, indexed: indexed))
      }
      return explanations
    }
  }
}

extension Query<[String]> {
  /// What is indexed of the passage `?2` of the document `?1`, for a clearance of `?3`.
  fileprivate static let seen = Query(
    """
    SELECT source.title, source.text, source.card FROM passage
    JOIN passage_card_index AS card ON card.id = passage.id
    JOIN passage_source AS source ON source.id = passage.id
    WHERE passage.document = ?1 AND passage.ordinal = ?2 AND card.visibility <= ?3
    """
  ) { row throws(SQLiteError) in [row.text(), row.text(), row.text()] }
}
