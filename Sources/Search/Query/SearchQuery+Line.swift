import Records

extension SearchQuery {
  /// A query with these parts, and a line that asks for them; `nil` where no line does.
  ///
  /// Fields have their Arabic names where `isArabic`, else the Latin ones.
  package init?(clause: Clause?, filters: [Filter], isArabic: Bool) {
    let words = clause.map { QueryLine.line(of: $0, isInner: false) }
    let line = ([words].compactMap(\.self) + filters.map { $0.typed(inArabic: isArabic) })
      .joined(separator: " ")
    let read = SearchQuery(typed: line)
    guard read.clause == clause, read.filters == filters else { return nil }
    self = read
  }

  /// This query without one of its filters, or `nil` where that cannot be typed.
  package func removing(_ filter: Filter) -> SearchQuery? {
    SearchQuery(
      clause: clause, filters: filters.filter { $0 != filter }, isArabic: typed.hasArabicLetters)
  }

  /// This query with every word in any of its forms and anywhere in a passage: quotes, sentences,
  /// titles and prefixes no more asked for; `nil` where it asked for none of these.
  package var loosened: SearchQuery? {
    guard let clause, clause.loosened != clause else { return nil }
    return SearchQuery(
      clause: clause.loosened, filters: filters, isArabic: typed.hasArabicLetters)
  }
}

extension Clause {
  /// This clause without quotes, sentences and titles.
  fileprivate var loosened: Clause {
    switch self {
    case .term(let term): term.loosened
    case .all(let parts), .within(_, let parts):
      .all(
        parts.flatMap { part -> [Clause] in
          if case .all(let inner) = part.loosened { return inner }
          return [part.loosened]
        })
    case .any(let parts): .any(parts.map(\.loosened))
    // Excluded parts are not loosened: that would exclude more.
    case .not: self
    }
  }
}

extension Term {
  fileprivate var loosened: Clause {
    switch match {
    case .number: return .term(self)
    case .forms, .prefix: return .term(Term(text, match: match, other: other))
    case .exact, .near:
      let parts = CompoundTerms.spelled(words.map { .term(Term($0.form).spelledOtherwise) })
      return parts.count == 1 ? parts[0] : .all(parts)
    }
  }
}

/// Writes a clause as it can be typed.
private enum QueryLine {
  static func line(of clause: Clause, isInner: Bool) -> String {
    switch clause {
    case .term(let term): return line(of: term)
    case .not(let part):
      if case .term(let term) = part, term.match != .number { return "-" + line(of: term) }
      return "-(" + line(of: part, isInner: false) + ")"
    case .all(let parts): return joined(parts, " ", isInner)
    case .any(let parts): return joined(parts, " | ", isInner)
    case .within(.sentence, let parts): return joined(parts, " /s ", isInner)
    case .within(.paragraph, let parts): return joined(parts, " /p ", isInner)
    }
  }

  private static func joined(_ parts: [Clause], _ sign: String, _ isInner: Bool) -> String {
    let line = parts.map { self.line(of: $0, isInner: true) }.joined(separator: sign)
    return isInner ? "(\(line))" : line
  }

  private static func line(of term: Term) -> String {
    let text: String =
      switch term.match {
      case .forms, .number: term.text
      case .prefix: term.text + "*"
      case .exact: "\"\(term.text)\""
      case .near(let distance): "\"\(term.text)\"~\(distance)"
      }
    return term.place == .title ? "title:\(text)" : text
  }
}

extension String {
  /// Whether some letter of this text is Arabic.
  package var hasArabicLetters: Bool {
    unicodeScalars.contains { (0x620..<0x780).contains($0.value) }
  }
}
