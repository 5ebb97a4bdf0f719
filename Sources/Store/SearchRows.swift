import ArabicText
package import Records
package import Search
import SQLite

extension Store {
  /// The answer to a search, for what the visitor may see and nothing else.
  package func answer(
    _ request: SearchRequest, for visitor: Visitor
  ) throws(ArchiveError) -> SearchAnswer {
    try read("searching") { connection throws(SQLiteError) in
      let search = Searching(connection: connection, request: request, visitor: visitor)
      return try search.answer()
    }
  }
}

/// One search on one state of the archive.
struct Searching {
  let connection: Connection
  let request: SearchRequest
  let visitor: Visitor
  /// The filters, with parameters after those of the search itself.
  let condition: FilterCondition

  init(connection: Connection, request: SearchRequest, visitor: Visitor) {
    self.connection = connection
    self.request = request
    self.visitor = visitor
    condition = FilterCondition(request.query.filters, firstParameter: 4)
  }

  func answer() throws(SQLiteError) -> SearchAnswer {
    guard let clause = request.query.clause else { return try answer(Findings(), nil) }
    if let plan = QueryPlan(clause, reading: request.reading) {
      let findings = try findings(of: plan)
      if findings.documents > 0 || request.reading != .standard { return try answer(findings, nil) }
    }
    guard request.reading == .standard, let (plan, relaxation) = try relaxed(clause) else {
      return try answer(Findings(), nil)
    }
    let findings = try findings(of: plan)
    return try answer(findings, findings.documents > 0 ? relaxation : nil)
  }

  /// The query with its words no longer bound together, the rarest kept; `nil` where only one word
  /// was asked for, or none of the words is in the archive.
  private func relaxed(_ clause: Clause) throws(SQLiteError) -> (QueryPlan, Relaxation)? {
    let terms = clause.terms.filter { $0.isStopWord == false }
    guard terms.count > 1, let plan = QueryPlan(anyOf: terms, besides: clause.exclusions) else {
      return nil
    }
    let frequencies = try frequencies(of: plan)
    let known = frequencies.indices.filter { frequencies[$0] > 0 }
    guard let rarest = known.min(by: { frequencies[$0] < frequencies[$1] }) else { return nil }
    let kept = terms[rarest]
    let others = terms.indices.filter { $0 != rarest }.map { terms[$0] }
    guard let narrowed = QueryPlan(keeping: kept, scoring: others, besides: clause.exclusions)
    else { return nil }
    return (narrowed, Relaxation(kept: [kept.text], given: others.map(\.text)))
  }
}

// MARK: - Finding

extension Searching {
  /// A document while the rows of a search go by.
  struct Found {
    let document: Int64
    var best: Double
    /// The best passages so far, best first.
    var passages: [(id: Int64, score: Double)]
    var count: Int
  }

  struct Findings {
    var documents = 0
    var passages = 0
    /// The documents asked for, best first.
    var best: [Found] = []
  }

  /// Every match goes by once; the best documents stay.
  ///
  /// The passages of a document lie beside each other, because they are filed together.
  private func findings(of plan: QueryPlan) throws(SQLiteError) -> Findings {
    let corpus = try connection.first(.corpus) ?? (rows: 0, bytes: 0)
    let ranking = Ranking.plan(
      plan, frequencies: try frequencies(of: plan), rows: corpus.rows, words: corpus.bytes)
    var findings = Findings()
    var present: Found?
    var top = Top(count: request.offset + request.limit)
    try connection.forEach(
      sql,
      [.text(plan.expression), .blob(ranking), .integer(visitor.clearance.rawValue)]
        + condition.values
    ) { row throws(SQLiteError) in
      let (id, document, score) = (row.integer(), row.integer(), row.real())
      findings.passages += 1
      if present?.document != document {
        if let present { top.offer(present) }
        findings.documents += 1
        present = Found(document: document, best: score, passages: [(id, score)], count: 1)
      } else {
        present?.take(id, score)
      }
      return true
    }
    if let present { top.offer(present) }
    findings.best = Array(top.sorted.dropFirst(request.offset))
    return findings
  }

  /// `?1` the expression, `?2` the ranking, `?3` the visitor's clearance; the filters' values follow.
  private var sql: String {
    let filters = condition.terms.map { " AND " + $0 }.joined()
    let join = filters.isEmpty ? "" : " CROSS JOIN document ON document.id = card.document"
    return """
      SELECT card.id, card.document, archive_rank (passage_index, ?2, card.length)
      FROM passage_index CROSS JOIN passage_card_index AS card ON card.id = passage_index.rowid\(join)
      WHERE passage_index MATCH ?1 AND card.visibility <= ?3\(filters)
      """
  }

  /// How many rows have each group of the plan, from the index's own vocabulary.
  private func frequencies(of plan: QueryPlan) throws(SQLiteError) -> [Int] {
    var frequencies: [Int] = []
    for group in plan.groups {
      var sum = 0
      for word in group.words {
        sum += try connection.integer("SELECT doc FROM word_index WHERE term = ?1", .text(word))
      }
      frequencies.append(sum)
    }
    return frequencies
  }
}

// MARK: - Showing

extension Searching {
  private func answer(
    _ findings: Findings, _ relaxation: Relaxation?
  ) throws(SQLiteError) -> SearchAnswer {
    let marker = Marker(request.query)
    var hits: [Hit] = []
    for (offset, found) in findings.best.enumerated() {
      guard
        let card = try connection.cards(
          where: "document.id = ?2", [.integer(found.document)], for: visitor
        ).first
      else { continue }
      hits.append(
        Hit(
          rank: request.offset + offset + 1, score: found.best, card: card,
          passages: try passages(of: found, marker), passageCount: found.count))
    }
    let (searched, unsearchable) = try searchedCounts()
    return SearchAnswer(
      hits: hits, documents: findings.documents, passages: findings.passages, searched: searched,
      unsearchable: unsearchable, relaxation: relaxation)
  }

  private func passages(of found: Found, _ marker: Marker) throws(SQLiteError) -> [PassageHit] {
    var shown: [PassageHit] = []
    for passage in found.passages {
      guard let row = try connection.first(.passage, .integer(passage.id)) else { continue }
      let excerpt =
        request.hasExcerpts
        ? Excerpt(of: row.text, markedBy: marker)
        : Excerpt(spans: [], isCutBefore: false, isCutAfter: false)
      shown.append(PassageHit(ordinal: row.ordinal, label: row.label, excerpt: excerpt))
    }
    return shown
  }

  /// How many documents the answer is drawn from, and how many have no text to search.
  private func searchedCounts() throws(SQLiteError) -> (searched: Int, unsearchable: Int) {
    let condition = FilterCondition(request.query.filters, firstParameter: 2)
    let filters = condition.terms.map { " AND " + $0 }.joined()
    let sql =
      filters.isEmpty
      ? "SELECT quality, sum (documents) FROM holding_index WHERE visibility <= ?1 GROUP BY quality"
      : """
      SELECT quality, count (*) FROM document
      WHERE visibility <= ?1 AND removed_at IS NULL\(filters) GROUP BY quality
      """
    var counts = (searched: 0, unsearchable: 0)
    try connection.forEach(
      sql, [.integer(visitor.clearance.rawValue)] + condition.values
    ) { row throws(SQLiteError) in
      let quality = TextQuality(rawValue: row.text()) ?? .none
      if quality.isSearchable {
        counts.searched += row.int()
      } else {
        counts.unsearchable += row.int()
      }
      return true
    }
    return counts
  }
}

extension Searching.Found {
  /// Notes one more passage of the document.
  fileprivate mutating func take(_ id: Int64, _ score: Double) {
    count += 1
    best = max(best, score)
    guard passages.count < Hit.passagesMax || score > (passages.last?.score ?? 0) else { return }
    let place = passages.firstIndex { $0.score < score } ?? passages.count
    passages.insert((id, score), at: place)
    if passages.count > Hit.passagesMax { passages.removeLast() }
  }
}

extension Query<(rows: Int, bytes: Int)> {
  fileprivate static var corpus: Self {
    Query("SELECT rows, bytes FROM corpus_index") { row throws(SQLiteError) in
      (row.int(), row.int())
    }
  }
}

extension Query<(ordinal: Int, label: String, text: String)> {
  fileprivate static var passage: Self {
    Query("SELECT ordinal, label, text FROM passage WHERE id = ?1") { row throws(SQLiteError) in
      (row.int(), row.text(), row.text())
    }
  }
}
