package import Records
package import Search
import SQLite

extension Store {
  /// What `request` tried in vain, and what finds something instead, for what the visitor may see.
  ///
  /// What is closed to the visitor is answered as what is absent.
  package func waysOn(
    from request: SearchRequest, for visitor: Visitor
  ) throws(ArchiveError) -> WaysOn {
    try read("looking for other ways") { connection throws(SQLiteError) in
      let correction = try Correcting(connection: connection, visitor: visitor)
        .correction(of: request.query)
      let matches = MatchCount(connection: connection, visitor: visitor, facets: facets)
      var ways: [Way] = []
      for (kind, other) in request.ways(correction: correction) {
        let reading = other.reading
        var documents = try matches.documents(
          of: other.query, reading: reading, atMost: Way.documentsMax)
        if documents == 0, reading == .standard, other.query.clause?.hasUnits == false {
          // Count documents with some of the words then, because the search itself would show them.
          documents = try matches.documents(
            of: other.query, reading: .any, atMost: Way.documentsMax)
        }
        guard documents > 0,
          ways.contains(where: { $0.typed == other.query.typed && $0.reading == reading }) == false
        else { continue }
        ways.append(
          Way(kind: kind, typed: other.query.typed, reading: reading, documents: documents))
      }
      return WaysOn(tried: request.tried, flaw: request.query.flaw, ways: ways)
    }
  }
}
