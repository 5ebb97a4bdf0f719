/// The attempts that found nothing, and the questions that would find something (سُبُل أخرى).
package struct WaysOn: Equatable, Sendable {
  /// What was looked for, in the order in which it was tried.
  package let tried: [Trial]
  /// Why the query can never find anything, or `nil` where it could.
  package let flaw: Flaw?
  /// What finds something, the likeliest first.
  package let ways: [Way]

  package init(tried: [Trial], flaw: Flaw? = nil, ways: [Way]) {
    (self.tried, self.flaw, self.ways) = (tried, flaw, ways)
  }
}

/// One way in which a query was asked.
package enum Trial: Equatable, Sendable {
  /// The one word, phrase or number alone.
  case term
  /// All of the words in one passage.
  case allWords
  /// Any of the words.
  case anyWord
  /// Words near each other in the spelling of the archive's texts, and the other keyboard layout.
  case spelling
  /// Within documents that fulfil these conditions.
  case filters([Filter])
}

/// Another question that finds something.
package struct Way: Equatable, Sendable {
  /// How it differs from what was asked.
  package enum Kind: Equatable, Sendable {
    case correction(Correction.Cause)
    case without(Filter)
    /// The words in any of their forms, anywhere in a passage.
    case loosened
    case anyWord
    /// Any word with this one as its prefix.
    case prefix
  }

  package let kind: Kind
  /// The line to type.
  package let typed: String
  package let reading: SearchRequest.Reading
  /// How many documents it finds, at most `documentsMax`.
  package let documents: Int

  /// The most documents that are counted: beyond it nobody chooses by the number.
  package static let documentsMax = 1_000

  package init(
    kind: Kind, typed: String, reading: SearchRequest.Reading = .standard, documents: Int
  ) {
    (self.kind, self.typed, self.reading, self.documents) = (kind, typed, reading, documents)
  }
}

extension SearchRequest {
  /// What this request tried before it found nothing.
  package var tried: [Trial] {
    var tried: [Trial] = []
    if let clause = query.clause {
      let hasSeveral = clause.terms.count > 1
      if hasSeveral == false { tried.append(.term) }
      if hasSeveral, reading != .any { tried.append(.allWords) }
      let isRelaxed = reading == .standard && clause.hasUnits == false
      if hasSeveral, reading == .any || isRelaxed { tried.append(.anyWord) }
      if query.spelledWords.isEmpty == false { tried.append(.spelling) }
    }
    if query.filters.isEmpty == false { tried.append(.filters(query.filters)) }
    return tried
  }

  /// Other questions that may find something, the likeliest first.
  package func ways(correction: Correction?) -> [(kind: Way.Kind, request: SearchRequest)] {
    var ways: [(Way.Kind, SearchRequest)] = []
    func add(_ kind: Way.Kind, _ query: SearchQuery?, _ reading: Reading = .standard) {
      guard let query, query.isEmpty == false else { return }
      ways.append((kind, SearchRequest(query: query, reading: reading)))
    }
    if let correction {
      add(.correction(correction.cause), SearchQuery(typed: correction.typed), reading)
    }
    for filter in query.filters { add(.without(filter), query.removing(filter), reading) }
    add(.loosened, query.loosened)
    if let clause = query.clause, clause.terms.count > 1, reading != .any {
      add(.anyWord, query, .any)
    }
    if let prefix { add(.prefix, prefix) }
    return ways
  }

  /// The query's only plain word as a prefix, when it is long enough.
  private var prefix: SearchQuery? {
    guard case .term(let term)? = query.clause, term.match == .forms,
      term.words.count == 1, term.text.count >= 3
    else { return nil }
    return SearchQuery(
      clause: .term(Term(term.text, match: .prefix, place: term.place)), filters: query.filters,
      isArabic: query.typed.hasArabicLetters)
  }
}
