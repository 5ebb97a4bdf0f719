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
      let search = try Searching(
        connection: connection, request: request, visitor: visitor, memory: frequencies,
        facets: facets)
      return try search.answer()
    }
  }
}

/// One search on one state of the archive.
struct Searching {
  let connection: Connection
  let request: SearchRequest
  let visitor: Visitor
  let corpus: (rows: Int, bytes: Int, state: Int)
  private let memory: Frequencies
  private let facets: FacetMemory
  /// The documents that fulfil the filters; `nil` where there is no filter.
  let selection: FilterSelection?

  init(
    connection: Connection, request: SearchRequest, visitor: Visitor, memory: Frequencies,
    facets: FacetMemory
  ) throws(SQLiteError) {
    (self.connection, self.request, self.visitor) = (connection, request, visitor)
    (self.memory, self.facets) = (memory, facets)
    corpus = try connection.first(.corpus) ?? (rows: 0, bytes: 0, state: 0)
    guard request.query.filters.isEmpty == false else {
      selection = nil
      return
    }
    let table = try facets.table(for: visitor.clearance, state: corpus.state, on: connection)
    selection = try FilterSelection(request.query.filters, in: table, on: connection)
  }

  /// Every document that the visitor may see, with the values of its facets.
  func table() throws(SQLiteError) -> FacetTable {
    try facets.table(for: visitor.clearance, state: corpus.state, on: connection)
  }

  /// The same table if it is filled already: filling it costs more than asking a few documents.
  var filledTable: FacetTable? {
    selection?.table ?? facets.filled(for: visitor.clearance, state: corpus.state)
  }

  /// Where fewer documents than this have all of the words, documents with some of them follow.
  private static let fewDocuments = 10

  func answer() throws(SQLiteError) -> SearchAnswer {
    guard request.query.isEmpty == false else { return try answer(Findings(), nil) }
    let (findings, relaxation) = try outcome()
    return try answer(findings, relaxation)
  }

  /// The same search with no value of any facet chosen.
  func withoutChoices() throws(SQLiteError) -> Searching {
    try Searching(
      connection: connection, request: request.withoutChoices, visitor: visitor, memory: memory,
      facets: facets)
  }

  /// Decides what is asked first and which condition is relaxed if that finds too little.
  func outcome() throws(SQLiteError) -> (findings: Findings, relaxation: Relaxation?) {
    guard let clause = request.query.clause else { return (try filtered(), nil) }
    guard request.order == .relevance else { return (try dated(clause), nil) }
    let terms = clause.terms.flatMap(\.nearest)
    switch request.reading {
    case .any:
      let frequencies = try frequencies(of: terms)
      guard clause.alternatives != nil else {
        return (try matching(clause, frequencies, count: request.end), nil)
      }
      var rescoring = Rescoring(terms, frequencies: frequencies, in: self)
      let rows = NearestRows(frequencies: frequencies, besides: clause.exclusions, in: self)
      return (try rows.findings(count: request.end, &rescoring), nil)
    case .all:
      let frequencies = try frequencies(of: clause.terms)
      var rescoring = Rescoring(clause.terms, frequencies: frequencies, in: self)
      return (try complete(clause, frequencies, count: request.end, &rescoring), nil)
    case .standard: return try standardOutcome(clause, terms)
    }
  }

  /// The documents with all of the words, followed by those with some where the first are few.
  private func standardOutcome(
    _ clause: Clause, _ terms: [Term]
  ) throws(SQLiteError) -> (Findings, Relaxation?) {
    let wanted = max(request.end, Self.fewDocuments)
    let frequencies = try frequencies(of: terms)
    var rescoring = Rescoring(terms, frequencies: frequencies, in: self)
    var complete = try complete(
      clause, frequencies, count: max(wanted, rescoring.reach), &rescoring)
    complete.best = try rescoring.best(wanted, of: complete.best, base: .index)
    // A query for words in one sentence is never relaxed.
    guard complete.documents < Self.fewDocuments, frequencies.count > 1, clause.hasUnits == false
    else { return (complete, nil) }
    // The second search finds the complete matches again; ask for that many more.
    let count = request.end + complete.documents
    let nearest: Findings
    if terms.allSatisfy(\.isReadFromText) {
      let rows = NearestRows(frequencies: frequencies, besides: clause.exclusions, in: self)
      nearest = try rows.findings(count: count, &rescoring)
    } else {
      let wanted = terms.filter { $0.isStopWord == false }
      nearest = try matching(
        .all([.any(wanted.map { .term($0) })] + clause.exclusions), frequencies, count: count)
    }
    let known = Set(complete.best.map(\.document))
    let others = nearest.best.filter { known.contains($0.document) == false }
    guard others.isEmpty == false else { return (complete, nil) }
    let findings = Findings(
      // A complete match is nearly always among those with some words; a nested query may differ.
      documents: max(nearest.documents, complete.documents + others.count),
      passages: max(nearest.passages, complete.passages), best: complete.best + others,
      found: complete.found + Set(nearest.found).subtracting(complete.found).sorted(),
      isComplete: nearest.isComplete)
    return (findings, Relaxation(complete: complete.documents))
  }

  /// The documents that match `clause`, best first, found by the cheaper of two ways.
  private func complete(
    _ clause: Clause, _ frequencies: [Term: Int], count: Int, _ rescoring: inout Rescoring
  ) throws(SQLiteError) -> Findings {
    let rows = CompleteRows(clause, frequencies: frequencies, in: self)
    if let found = try rows?.findings(count: count, &rescoring) { return found }
    return try matching(clause, frequencies, count: count)
  }

  /// The documents that match `clause`, best first, found by the index alone.
  private func matching(
    _ clause: Clause, _ known: [Term: Int], count: Int
  ) throws(SQLiteError) -> Findings {
    guard let plan = QueryPlan(clause.rarestFirst(known), reading: request.reading) else {
      return Findings()
    }
    return try findings(
      of: plan, ranking: ranking(of: plan, frequencies: try frequencies(for: plan)), count: count,
      check: PassageCheck(clause, reading: request.reading))
  }
}

extension Clause {
  /// The same with the rarest of its words first: the index walks over the rows of the first and
  /// looks for them among those of the others.
  fileprivate func rarestFirst(_ frequencies: [Term: Int]) -> Clause {
    guard case .all(let parts) = self else { return self }
    let keyed = parts.enumerated().map { place, part -> (Int, Int, Clause) in
      guard case .term(let term) = part else { return (.max, place, part) }
      return (frequencies[term] ?? .max, place, part)
    }
    return .all(keyed.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2))
  }
}

// MARK: - Finding

extension Searching {
  /// A document while the rows of a search are read.
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
    /// Every document found, each once, where facets are counted or it is to be put in order.
    var found: [Int64] = []
    /// Whether the numbers count everything that matches, not only what was looked at.
    var isComplete = true
  }

  /// Reads every match once and keeps the best documents.
  ///
  /// `check` reads from the text what the index cannot decide, before a match counts.
  func findings(
    of plan: QueryPlan, ranking: [UInt8], count: Int, check: PassageCheck? = nil
  ) throws(SQLiteError) -> Findings {
    var gathering = Gathering(count: count, keepsAll: request.facets != nil)
    try forEachRow(of: plan, ranking: ranking) { id, document, score throws(SQLiteError) in
      if let check {
        let source = try connection.first(.source, .integer(id))
        guard let source, check.holds(columns: source.columns) else { return true }
      }
      gathering.take(id, of: document, score)
      return true
    }
    return gathering.finish()
  }

  /// Gives each passage that the visitor may see and that matches to `body`, with its document and its
  /// score, until it returns `false`; without a ranking its length in bytes stands for the score.
  func forEachRow(
    of plan: QueryPlan, ranking: [UInt8]?,
    _ body: (_ id: Int64, _ document: Int64, _ score: Double) throws(SQLiteError) -> Bool
  ) throws(SQLiteError) {
    try connection.forEach(
      ranking == nil ? Self.unrankedSQL : Self.rankedSQL,
      [
        .text(plan.expression), ranking.map { .blob($0) } ?? .null,
        .integer(visitor.clearance.rawValue),
      ]
    ) { row throws(SQLiteError) in
      let (id, document) = (row.integer(), row.integer())
      guard selection?.contains(document) ?? true else { return true }
      return try body(id, document, row.real())
    }
  }

  private static let rankedSQL = sql("archive_rank (passage_index, ?2, card.length)")
  private static let unrankedSQL = sql("card.length")

  /// `?1` the expression, `?2` the ranking, `?3` the visitor's clearance.
  private static func sql(_ score: String) -> String {
    """
    SELECT card.id, card.document, \(score)
    FROM passage_index CROSS JOIN passage_card_index AS card ON card.id = passage_index.rowid
    WHERE passage_index MATCH ?1 AND card.visibility <= ?3
    """
  }

  /// How many rows have each group of `plan`.
  func frequencies(for plan: QueryPlan) throws(SQLiteError) -> [Int] {
    try memory.counts(for: plan, rows: corpus.rows, state: corpus.state, on: connection)
  }

  func ranking(of plan: QueryPlan, frequencies: [Int]) -> [UInt8] {
    Ranking.plan(plan, frequencies: frequencies, rows: corpus.rows, words: corpus.bytes)
  }

  /// How many rows have each distinct term, stop words left out unless they are all there is.
  func frequencies(of terms: [Term]) throws(SQLiteError) -> [Term: Int] {
    let words = terms.filter { $0.isStopWord == false }
    var distinct: [Term] = []
    for term in words.isEmpty ? terms : words where distinct.contains(term) == false {
      distinct.append(term)
    }
    let wanted = Clause.any(distinct.map { .term($0) })
    guard let plan = QueryPlan(wanted, reading: .any) else { return [:] }
    let counts = try frequencies(for: plan)
    return Dictionary(zip(distinct, counts)) { first, _ in first }
  }
}

// MARK: - Showing

extension Searching {
  private func answer(
    _ findings: Findings, _ relaxation: Relaxation?
  ) throws(SQLiteError) -> SearchAnswer {
    let marker = request.hasExcerpts ? Marker(request.query) : nil
    var hits: [Hit] = []
    for (place, found) in findings.best.enumerated().dropFirst(request.offset).prefix(request.limit)
    {
      guard let card = try connection.card(ID(found.document), for: visitor) else { continue }
      hits.append(try hit(found, card, rank: place + 1, marker))
    }
    let (searched, unsearchable) = try searchedCounts()
    var facets: FacetAnswer?
    if let wanted = request.facets {
      facets = try FacetRows(wanted, in: self).answer(findings.found)
    }
    return SearchAnswer(
      hits: hits, documents: findings.documents, passages: findings.passages, searched: searched,
      unsearchable: unsearchable, isCountComplete: findings.isComplete, relaxation: relaxation,
      facets: facets, folds: Fold.shown(in: hits, of: request.query))
  }

  /// How many documents the answer is drawn from, and how many have no text to search.
  private func searchedCounts() throws(SQLiteError) -> (searched: Int, unsearchable: Int) {
    if let selection { return (selection.searchable, selection.unsearchable) }
    let sql = """
      SELECT quality, sum (documents) FROM holding_index WHERE visibility <= ?1 GROUP BY quality
      """
    var counts = (searched: 0, unsearchable: 0)
    try connection.forEach(sql, [.integer(visitor.clearance.rawValue)]) { row throws(SQLiteError) in
      let quality: TextQuality = try row.term()
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

extension Query<(rows: Int, bytes: Int, state: Int)> {
  fileprivate static var corpus: Self {
    Query("SELECT rows, bytes, state FROM corpus_index") { row throws(SQLiteError) in
      (row.int(), row.int(), row.int())
    }
  }
}
