import Records
import Search
import SQLite

/// Counts the documents that a query finds among those a visitor may see, without ranking them.
struct MatchCount {
  let connection: Connection
  let visitor: Visitor
  /// The cached facet values of all documents; without it each document is asked in SQL.
  var facets: FacetMemory?

  /// How many documents filed after the document `mark` fulfil `query`, at most `most`.
  ///
  /// `reading` is `.any` where any of the words is enough; otherwise all are wanted.
  func documents(
    of query: SearchQuery, reading: SearchRequest.Reading = .standard, after mark: Int64 = 0,
    atMost most: Int
  ) throws(SQLiteError) -> Int {
    try numbers(of: query, reading: reading, after: mark, atMost: most).count
  }

  /// The numbers of these documents, oldest first.
  func numbers(
    of query: SearchQuery, reading: SearchRequest.Reading = .standard, after mark: Int64 = 0,
    atMost most: Int
  ) throws(SQLiteError) -> [Int64] {
    guard query.isEmpty == false, query.flaw == nil else { return [] }
    guard let clause = query.clause else { return try cards(of: query, after: mark, atMost: most) }
    guard let plan = QueryPlan(clause, reading: reading) else { return [] }
    let check = PassageCheck(clause, reading: reading)
    let selection = try selection(query.filters)
    let condition = FilterCondition(selection == nil ? query.filters : [], firstParameter: 5)
    var documents: [Int64] = []
    try connection.forEach(
      Self.sql(condition),
      [
        .text(plan.expression), .integer(visitor.clearance.rawValue), .integer(mark),
        .integer(try firstPassage(after: mark)),
      ] + condition.values
    ) { row throws(SQLiteError) in
      let (id, document) = (row.integer(), row.integer())
      guard document != documents.last, selection?.contains(document) ?? true else { return true }
      if let check {
        let source = try connection.first(.source, .integer(id))
        guard let source, check.holds(columns: source.columns) else { return true }
      }
      documents.append(document)
      return documents.count < most
    }
    return documents
  }

  private func selection(_ filters: [Filter]) throws(SQLiteError) -> FilterSelection? {
    guard let facets, filters.isEmpty == false else { return nil }
    let state = try connection.integer("SELECT state FROM corpus_index")
    let table = try facets.table(for: visitor.clearance, state: state, on: connection)
    return try FilterSelection(filters, in: table, on: connection)
  }

  /// `?1` the expression, `?2` the clearance, `?3` the mark, `?4` the first passage after it.
  ///
  /// Passages are numbered in the order of filing, so that the index skips everything before the
  /// first new one.
  private static func sql(_ condition: FilterCondition) -> String {
    let filters = condition.terms.map { " AND " + $0 }.joined()
    let join = filters.isEmpty ? "" : " CROSS JOIN document ON document.id = card.document"
    return """
      SELECT card.id, card.document
      FROM passage_index CROSS JOIN passage_card_index AS card ON card.id = passage_index.rowid\(join)
      WHERE passage_index MATCH ?1 AND passage_index.rowid >= ?4 AND card.visibility <= ?2
        AND card.document > ?3\(filters)
      """
  }

  /// The first passage of the documents after `mark`: passages are numbered as they are filed.
  private func firstPassage(after mark: Int64) throws(SQLiteError) -> Int {
    guard mark > 0 else { return 0 }
    return try connection.integer(
      """
      SELECT ifnull (min (id), 0) FROM passage
      WHERE document = (SELECT min (id) FROM document WHERE id > ?1)
      """, .integer(mark))
  }

  /// The documents that fulfil the filters alone.
  private func cards(
    of query: SearchQuery, after mark: Int64, atMost most: Int
  ) throws(SQLiteError) -> [Int64] {
    let condition = FilterCondition(query.filters, firstParameter: 4)
    let filters = condition.terms.map { " AND " + $0 }.joined()
    var documents: [Int64] = []
    try connection.forEach(
      """
      SELECT document.id FROM document
      WHERE document.visibility <= ?1 AND document.removed_at IS NULL AND document.id > ?2\(filters)
      LIMIT ?3
      """,
      [.integer(visitor.clearance.rawValue), .integer(mark), .integer(most)] + condition.values
    ) { row throws(SQLiteError) in
      documents.append(row.integer())
      return true
    }
    return documents
  }
}
