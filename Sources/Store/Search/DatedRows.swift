import Records
import Search
import SQLite

/// Answers that are not ordered by relevance: by date, or with filters alone.
extension Searching {
  /// The documents that have all that is asked, by their own date.
  ///
  /// No word is relaxed: new documents with only some of the words would come first.
  func dated(_ clause: Clause) throws(SQLiteError) -> Findings {
    guard let plan = QueryPlan(clause, reading: request.reading) else { return Findings() }
    var findings = try candidates(of: plan, check: PassageCheck(clause, reading: request.reading))
    let ranking = ranking(of: plan, frequencies: try frequencies(for: plan))
    for document in try page(of: findings.found) {
      if let found = try passages(of: document, plan, ranking, clause) {
        findings.best.append(found)
      }
    }
    return findings
  }

  /// The documents that the filters alone ask for; all of them where there is no filter.
  func filtered() throws(SQLiteError) -> Findings {
    var findings = Findings()
    let table = try table()
    findings.found = selection?.documents ?? table.documents
    findings.documents = findings.found.count
    findings.best = table.first(request.end, of: findings.found, by: request.order).map {
      document in
      Found(document: document, best: 0, passages: [], count: 0)
    }
    return findings
  }

  /// Every document that is what `plan` asks for, in the order of the index.
  private func candidates(
    of plan: QueryPlan, check: PassageCheck?
  ) throws(SQLiteError) -> Findings {
    var findings = Findings()
    try forEachRow(of: plan, ranking: nil) { id, document, _ throws(SQLiteError) in
      if let check {
        let source = try connection.first(.source, .integer(id))
        guard let source, check.holds(columns: source.columns) else { return true }
      }
      findings.passages += 1
      if findings.found.last != document { findings.found.append(document) }
      return true
    }
    findings.documents = findings.found.count
    return findings
  }

  /// The documents up to the end of the page that is wanted, in the order that is wanted.
  private func page(of found: [Int64]) throws(SQLiteError) -> [Int64] {
    if let selection { return selection.table.first(request.end, of: found, by: request.order) }
    let order =
      switch request.order {
      case .relevance: "document.id DESC"
      case .newest: "document.date IS NULL, document.date DESC, document.id DESC"
      case .oldest: "document.date IS NULL, document.date, document.id"
      }
    let number = Query(
      """
      SELECT document.id FROM json_each (?1) AS found
      CROSS JOIN document ON document.id = found.value
      WHERE document.visibility <= ?2 ORDER BY \(order) LIMIT ?3
      """
    ) { (row: inout Row) in row.integer() }
    let list = "[" + found.map { "\($0)" }.joined(separator: ",") + "]"
    return try connection.rows(
      number, .text(list), .integer(visitor.clearance.rawValue), .integer(request.end))
  }

  /// The passages of one document that answer, best first.
  private func passages(
    of document: Int64, _ plan: QueryPlan, _ ranking: [UInt8], _ clause: Clause
  ) throws(SQLiteError) -> Found? {
    let bounds = Query(
      "SELECT min (id), max (id) FROM passage_card_index WHERE document = ?1"
    ) { (row: inout Row) in (row.integer(), row.integer()) }
    guard let (first, last) = try connection.first(bounds, .integer(document)) else { return nil }
    let check = PassageCheck(clause, reading: request.reading)
    var found = Passing(document: document)
    try connection.forEach(
      """
      SELECT card.id, archive_rank (passage_index, ?2, card.length)
      FROM passage_index CROSS JOIN passage_card_index AS card ON card.id = passage_index.rowid
      WHERE passage_index MATCH ?1 AND card.visibility <= ?3 AND card.document = ?4
        AND passage_index.rowid BETWEEN ?5 AND ?6
      """,
      [
        .text(plan.expression), .blob(ranking), .integer(visitor.clearance.rawValue),
        .integer(document), .integer(first), .integer(last),
      ]
    ) { row throws(SQLiteError) in
      let (id, score) = (row.integer(), row.real())
      if let check {
        let source = try connection.first(.source, .integer(id))
        guard let source, check.holds(columns: source.columns) else { return true }
      }
      found.take(id, score)
      return true
    }
    return found.found(above: nil)
  }
}
