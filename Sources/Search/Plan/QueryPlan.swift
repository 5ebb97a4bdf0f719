import Records

/// A query in the terms of the index: what FTS5 is asked, and what each of its phrases is worth.
package struct QueryPlan: Sendable {
  /// The match expression, made of quoted words of the index only; FTS5 cannot misread it.
  package let expression: String
  /// The group of each phrase of the expression, in the order in which FTS5 numbers them; `nil` for
  /// a phrase that only narrows.
  package let phrases: [Phrase?]
  /// What is scored: each term of the query once.
  package let groups: [Group]

  /// A quoted string of the expression.
  package struct Phrase: Hashable, Sendable {
    /// The index of its group.
    package let group: Int
    /// The word of the index that is asked for; of an exact phrase all its words.
    package let word: String
    /// What a hit of it is worth beside the other phrases of the group.
    package let weight: Double
  }

  /// A term of the query, however many spellings the index has for it.
  package struct Group: Hashable, Sendable {
    /// The term as it was typed.
    package let typed: String
    /// The words of the index that stand for it; a row of any of them counts for the term.
    package let words: [String]
    /// Whether the term is a stop word.
    package let isStopWord: Bool
  }
}

extension QueryPlan {
  /// The plan for `clause`; `nil` when nothing of it can be looked for.
  ///
  /// Stop words are left out unless they are all there is.
  package init?(_ clause: Clause, reading: SearchRequest.Reading) {
    var builder = Builder(reading: reading)
    builder.keepsStopWords = clause.terms.allSatisfy(\.isStopWord)
    guard let expression = builder.expression(for: clause) else { return nil }
    self.expression = expression
    self.phrases = builder.phrases
    self.groups = builder.groups
  }

  /// A plan for any of `terms`, for a query whose terms together found nothing.
  package init?(anyOf terms: [Term], besides excluded: [Clause]) {
    self.init(.all([.any(terms.map { .term($0) })] + excluded), reading: .any)
  }
}

extension Clause {
  /// The terms of which any is wanted, where the clause under the reading `.any` asks no more than
  /// that and each is a word in any of its forms; `nil` otherwise.
  package var alternatives: [Term]? {
    guard hasUnits == false else { return nil }
    let parts: [Clause] =
      switch self {
      case .term: [self]
      case .any(let parts), .all(let parts): parts
      case .not, .within: []
      }
    var terms: [Term] = []
    for part in parts {
      switch part {
      case .term(let term):
        guard term.isReadFromText else { return nil }
        terms.append(term)
      case .not: continue
      case .any, .all, .within: return nil
      }
    }
    return terms
  }

  /// Every term that is wanted, in order.
  package var terms: [Term] {
    switch self {
    case .term(let term): [term]
    case .all(let parts), .any(let parts), .within(_, let parts): parts.flatMap(\.terms)
    case .not: []
    }
  }

  /// The excluded parts of the query, those inside parentheses too.
  package var exclusions: [Clause] {
    guard case .all(let parts) = self else { return [] }
    return parts.flatMap { part -> [Clause] in
      if case .not = part { [part] } else { part.exclusions }
    }
  }
}

extension Term {
  /// Whether a passage's text alone tells how often it has the term.
  package var isReadFromText: Bool {
    // Another spelling of two words is a phrase, which the index counts.
    place == .anywhere && (match == .forms || match == .number) && other.contains(" ") == false
  }

  /// The terms that may stand in for this one where no passage has every term: a number with its
  /// year is also looked for as two separate numbers.
  package var nearest: [Term] {
    guard match == .number else { return [self] }
    return [self] + text.split(separator: "/").map { Term(String($0)) }
  }

  /// Whether this is a stop word; a word inside quotes never is.
  package var isStopWord: Bool {
    guard match == .forms, let word = words.first else { return false }
    return StopWords.contain(word.form)
  }
}

// MARK: - Building

extension QueryPlan {
  /// Walks a clause and writes the expression, counting phrases as FTS5 does.
  fileprivate struct Builder {
    let reading: SearchRequest.Reading
    var keepsStopWords = false
    var phrases: [Phrase?] = []
    var groups: [Group] = []
    private var isNarrowing = false
    private var isWithin = false
    private var scored: Set<Term> = []

    init(reading: SearchRequest.Reading) { self.reading = reading }

    mutating func expression(for clause: Clause) -> String? {
      switch clause {
      case .term(let term): return expression(for: term)
      case .any(let parts):
        let written = parts.compactMap { expression(for: $0) }
        return written.isEmpty ? nil : "(" + written.joined(separator: " OR ") + ")"
      case .not: return nil
      case .within(_, let parts):
        // The index only chooses: whether they stand together is read from the text, where also
        // what is excluded from a sentence is looked for. See `PassageCheck`.
        let before = (isWithin, keepsStopWords)
        (isWithin, keepsStopWords) = (true, true)
        defer { (isWithin, keepsStopWords) = before }
        let wanted = parts.compactMap { expression(for: $0) }
        return wanted.isEmpty ? nil : "(" + wanted.joined(separator: " AND ") + ")"
      case .all(let parts):
        let isAnyEnough = reading == .any && isWithin == false && isNarrowing == false
        let joint = isAnyEnough ? " OR " : " AND "
        let wanted = parts.compactMap { expression(for: $0) }
        guard wanted.isEmpty == false else { return nil }
        let excluded = parts.compactMap { part -> String? in
          guard case .not(let inner) = part, isWithin == false, inner.hasUnits == false else {
            return nil
          }
          return narrowing { $0.expression(for: inner) }
        }
        let all = "(" + wanted.joined(separator: joint) + ")"
        return excluded.reduce(all) { "(\($0) NOT \($1))" }
      }
    }

    private mutating func narrowing(_ body: (inout Builder) -> String?) -> String? {
      let (before, kept) = (isNarrowing, keepsStopWords)
      (isNarrowing, keepsStopWords) = (true, true)
      defer { (isNarrowing, keepsStopWords) = (before, kept) }
      return body(&self)
    }

    private mutating func expression(for term: Term) -> String? {
      guard keepsStopWords || term.isStopWord == false else { return nil }
      let words = term.words
      guard let word = words.last else { return nil }
      let written: [QueryWord.Spelling]
      switch term.match {
      case .forms: written = word.spellings + term.otherSpellings
      case .exact:
        let phrase = words.map(\.form).joined(separator: " ")
        written = [.init(word: phrase, weight: 1)] + term.otherSpellings
      case .prefix: written = [.init(word: word.form, weight: 1)]
      case .number:
        written = [.init(word: "#" + words.map(\.form).joined(separator: "/"), weight: 1)]
      case .near(let distance): return near(words, distance, term)
      }
      let group = group(
        of: term,
        words: term.match == .exact
          ? words.map(\.form) : written.map(\.word).filter { $0.utf8.contains(0x20) == false })
      for spelling in written {
        phrases.append(
          group.map { Phrase(group: $0, word: spelling.word, weight: spelling.weight) })
      }
      let star = term.match == .prefix ? "*" : ""
      let quoted = written.map { "\"\($0.word)\"\(star)" }.joined(separator: " OR ")
      return placed(quoted, term)
    }

    /// The new group of a term, or `nil` for one that is not scored here: a term that stands several
    /// times counts once, where its first phrase is.
    private mutating func group(of term: Term, words: [String]) -> Int? {
      guard isNarrowing == false, scored.insert(term).inserted else { return nil }
      groups.append(Group(typed: term.text, words: words, isStopWord: term.isStopWord))
      return groups.count - 1
    }

    /// Every spelling of each word near every spelling of the others; the first word is what counts.
    private mutating func near(_ words: [QueryWord], _ distance: Int, _ term: Term) -> String {
      let spellings = QueryWord.nearSpellings(of: words)
      let group = group(of: term, words: spellings.joined().map(\.self))
      var quoted: [String] = []
      for written in QueryWord.combinations(of: spellings) {
        for (place, word) in written.enumerated() {
          phrases.append(
            place > 0 ? nil : group.map { Phrase(group: $0, word: word, weight: 1) })
        }
        let all = written.map { "\"\($0)\"" }.joined(separator: " ")
        quoted.append("NEAR(\(all), \(distance))")
      }
      return placed(quoted.joined(separator: " OR "), term)
    }

    private func placed(_ quoted: String, _ term: Term) -> String {
      term.place == .title ? "title : (\(quoted))" : "(\(quoted))"
    }
  }
}
