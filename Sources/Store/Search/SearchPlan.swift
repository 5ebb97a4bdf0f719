package import Records
package import Search
import SQLite

extension Store {
  /// Every statement that a search asks, with the steps by which SQLite answers it, indented as they
  /// stand in one another.
  ///
  /// On a connection of its own, which nothing was asked on before.
  package func plan(
    of request: SearchRequest, for visitor: Visitor
  ) throws(ArchiveError) -> [(statement: String, steps: [String])] {
    let connection = try Self.connection(to: path, mode: .readOnly)
    return try translating("explaining a search") { () throws(SQLiteError) in
      let search = try Searching(
        connection: connection, request: request, visitor: visitor, memory: Frequencies(),
        facets: FacetMemory())
      _ = try search.answer()
      var plan: [(statement: String, steps: [String])] = []
      for statement in connection.compiled {
        let steps = try connection.plan(of: statement)
        if steps.isEmpty == false { plan.append((statement, steps)) }
      }
      return plan
    }
  }
}
