import Records
import Search
import SQLite

/// Counts the facets of an answer over the documents that its search found.
///
/// A choice in a facet does not narrow that facet's own numbers: they are counted over the same
/// search without any choice, among the documents that fulfil the choices in all other facets.
/// Permission is part of the search and of every statement here.
struct FacetRows {
  private let searching: Searching
  private let request: FacetRequest
  /// The numbers of the values that each filter asks for.
  private let choices: [Choice]

  /// A facet in which something is chosen.
  private struct Choice {
    let facet: Facet
    var wanted: Marked?
    var excluded = Marked()

    /// Whether a document with these marks is one of those chosen.
    func holds(_ marks: ArraySlice<Int32>) -> Bool {
      wanted?.holds(marks) != false && excluded.holds(marks) == false
    }
  }

  init(_ request: FacetRequest, in searching: Searching) throws(SQLiteError) {
    (self.request, self.searching) = (request, searching)
    var choices: [Choice] = []
    for filter in searching.request.query.filters {
      guard let facet = filter.condition.facet else { continue }
      let numbers = try searching.connection.numbers(of: filter.condition, in: facet)
      let known = choices.firstIndex { $0.facet == facet }
      let place = known ?? choices.count
      if known == nil { choices.append(Choice(facet: facet)) }
      if filter.isExcluded {
        choices[place].excluded.formUnion(numbers)
      } else {
        var wanted = choices[place].wanted ?? Marked()
        wanted.formUnion(numbers)
        choices[place].wanted = wanted
      }
    }
    self.choices = choices
  }
}

extension FacetRows {
  /// The facets of the documents `found`, in ascending or any other order, each once.
  func answer(_ found: [Int64]) throws(SQLiteError) -> FacetAnswer {
    var tally = try tally(of: found, besides: false)
    var isComplete = found.count <= FacetAnswer.documentsMax
    if choices.isEmpty == false {
      let wide = try searching.withoutChoices().outcome().findings.found
      isComplete = isComplete && wide.count <= FacetAnswer.documentsMax
      let whole = try self.tally(of: wide, besides: true)
      for choice in choices { tally.counts[choice.facet] = whole.counts[choice.facet] ?? [:] }
    }
    var facets: [FacetCounts] = []
    for facet in Facet.allCases {
      let chosen = searching.request.query.filters.filter { $0.condition.facet == facet }
      let counts = try counts(of: facet, tally, chosen, among: found.count)
      if let counts { facets.append(counts) }
    }
    return FacetAnswer(facets: facets, isComplete: isComplete)
  }
}

// MARK: - Counting

extension FacetRows {
  /// How many documents have a value, and its place in the first of them among those found.
  ///
  /// Of equal values the one found first stands first: an order by number would tell of documents
  /// that the visitor may not see.
  fileprivate struct Seen {
    var documents = 0
    var first = Int.max

    mutating func note(_ place: Int) {
      documents += 1
      first = min(first, place)
    }
  }

  /// How many documents have each value, spelled in whichever way.
  private struct Tally {
    /// By the number of the first spelling.
    var counts: [Facet: [Int: Value]] = [:]

    struct Value {
      var seen = Seen()
      /// The commonest spelling among the counted documents; one of a closed document must not
      /// show.
      var spelling = 0
      var spelled = Seen()
    }
  }

  /// Counts `found`; with `besides`, in each facet those that fulfil the choices in all others.
  private func tally(of found: [Int64], besides: Bool) throws(SQLiteError) -> Tally {
    guard found.isEmpty == false else { return Tally() }
    let values = try searching.connection.integer(
      "SELECT ifnull (max (id), 0) + 1 FROM facet_value_index")
    var all = [Seen](repeating: Seen(), count: values)
    // For each choice what its own facet would count if nothing were chosen there.
    var alone = besides ? choices.map { _ in all } : []
    var place = 0
    func note(_ marks: ArraySlice<Int32>) {
      place += 1
      var failing: Int?
      if besides {
        for choice in choices.indices where choices[choice].holds(marks) == false {
          guard failing == nil else { return }
          failing = choice
        }
      }
      for (offset, mark) in marks.enumerated() where Int(mark) < values {
        let place = place << 16 + min(offset, 0xFFFF)
        if let failing {
          alone[failing][Int(mark)].note(place)
        } else {
          all[Int(mark)].note(place)
        }
      }
    }
    if let table = searching.filledTable {
      for document in found.prefix(FacetAnswer.documentsMax) {
        if let place = table.place(of: document) { note(table.marks(at: place)) }
      }
    } else {
      try searching.connection.forEach(
        """
        SELECT facet_index.marks FROM json_each (?1) AS found
        CROSS JOIN facet_index ON facet_index.document = found.value
        WHERE facet_index.visibility <= ?2
        """, [.text(Self.list(found)), .integer(searching.visitor.clearance.rawValue)]
      ) { row throws(SQLiteError) in
        note(row.withText { FacetTable.numbers(in: $0)[...] })
        return true
      }
    }
    return try sorted(all, alone)
  }

  /// The counts by facet, spellings of one name together.
  private func sorted(_ all: [Seen], _ alone: [[Seen]]) throws(SQLiteError) -> Tally {
    var tally = Tally()
    let marks = all.indices.filter { mark in
      all[mark].documents > 0 || alone.contains { $0[mark].documents > 0 }
    }
    try searching.connection.forEach(
      """
      SELECT value.id, value.facet, value.root FROM json_each (?1) AS counted
      CROSS JOIN facet_value_index AS value ON value.id = counted.value
      """, [.text(Self.list(marks))]
    ) { row throws(SQLiteError) in
      let (mark, facet, root) = (row.int(), try row.term(Facet.self), row.int())
      var seen = all[mark]
      if let own = choices.firstIndex(where: { $0.facet == facet }), own < alone.count {
        let more = alone[own][mark]
        seen = Seen(
          documents: seen.documents + more.documents, first: min(seen.first, more.first))
      }
      guard seen.documents > 0 else { return true }
      var value = tally.counts[facet, default: [:]][root] ?? Tally.Value()
      value.seen.documents += seen.documents
      value.seen.first = min(value.seen.first, seen.first)
      if value.spelled.isBehind(seen) { (value.spelling, value.spelled) = (mark, seen) }
      tally.counts[facet, default: [:]][root] = value
      return true
    }
    return tally
  }

  /// The numbers as JSON, for `json_each`.
  private static func list(_ numbers: [some BinaryInteger]) -> String {
    "[" + numbers.prefix(FacetAnswer.documentsMax).map { "\($0)" }.joined(separator: ",") + "]"
  }
}

// MARK: - Naming

extension FacetRows {
  /// The values of a facet to show; `nil` where they distinguish no documents and none is chosen.
  private func counts(
    of facet: Facet, _ tally: Tally, _ chosen: [Filter], among documents: Int
  ) throws(SQLiteError) -> FacetCounts? {
    var values = tally.counts[facet] ?? [:]
    let isOpened = request.opened == facet
    if isOpened, request.containing.isEmpty == false {
      let roots = try searching.connection.roots(in: facet, containing: request.containing)
      values = values.filter { roots.contains($0.key) }
    }
    let limit = isOpened ? FacetRequest.openedLimit : request.limit
    let ranked = values.sorted { $1.value.seen.isBehind($0.value.seen) }
    var shown: [FacetValue] = []
    for (_, value) in ranked.prefix(limit) {
      guard let name = try searching.connection.name(of: value.spelling),
        let condition = facet.condition(named: name)
      else { continue }
      shown.append(FacetValue(condition: condition, count: value.seen.documents))
    }
    for filter in chosen where shown.contains(where: { filter.asks(for: $0.condition) }) == false {
      let numbers = try searching.connection.numbers(of: filter.condition, in: facet)
      let count = values.values.filter { numbers.contains($0.spelling) }
        .reduce(0) { $0 + $1.seen.documents }
      shown.append(FacetValue(condition: filter.condition, count: count))
    }
    if facet == .year {
      shown.sort { ($0.condition.firstYear ?? 0) > ($1.condition.firstYear ?? 0) }
    }
    guard shown.isEmpty == false || isOpened else { return nil }
    // A value that all documents have distinguishes none of them.
    if chosen.isEmpty, isOpened == false, shown.count == 1, shown.first?.count == documents {
      return nil
    }
    return FacetCounts(
      facet: facet, values: shown, others: max(0, values.count - min(limit, ranked.count)))
  }
}

extension FacetRows.Seen {
  /// Whether a value seen so often stands after the other.
  fileprivate func isBehind(_ other: Self) -> Bool {
    (documents, -first) < (other.documents, -other.first)
  }
}
