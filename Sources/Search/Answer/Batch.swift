package import Records

/// The result of searching one line of a list (نتيجة سطر).
package struct BatchRow: Equatable, Sendable {
  /// What a line found, or why it was not searched.
  package enum Outcome: Equatable, Sendable {
    /// The number of documents found, and the best of them.
    case found(documents: Int, best: Best)
    /// Nothing was found; the correction that may have been meant, if one is known.
    case nothing(meant: String?)
    case refused(ListLine.Problem)
    /// The line can never find anything.
    case vain(Flaw)
  }

  /// The document that answers a line best.
  package struct Best: Equatable, Sendable {
    package let document: DocumentID
    package let title: String
    package let kind: DocumentKind
    /// What people call the passage that answers; empty when it has no name.
    package let label: String

    package init(document: DocumentID, title: String, kind: DocumentKind, label: String) {
      (self.document, self.title, self.kind, self.label) = (document, title, kind, label)
    }
  }

  package let line: ListLine
  package let outcome: Outcome

  package init(line: ListLine, outcome: Outcome) {
    (self.line, self.outcome) = (line, outcome)
  }
}

/// How the lines of a list are read.
package enum BatchReading: String, CaseIterable, Sendable {
  /// All of the words of a line, with the operators of the search.
  case all
  /// Any of the words.
  case any
  /// The line as one exact phrase; operators are words.
  case exact

  /// What a line asks.
  package func request(for line: String) -> SearchRequest {
    let marks: Set<Character> = ["\"", "“", "”", "„", "«", "»", "‹", "›"]
    let typed = self == .exact ? "\"" + line.filter { marks.contains($0) == false } + "\"" : line
    return SearchRequest(
      query: SearchQuery(typed: typed), reading: self == .any ? .any : .all, limit: 1,
      hasExcerpts: false)
  }
}

/// The totals of a searched list.
package struct BatchCount: Equatable, Sendable {
  /// How many lines found something.
  package private(set) var found = 0
  /// How many found nothing.
  package private(set) var empty = 0
  /// How many could not be searched.
  package private(set) var refused = 0
  /// How many lines beyond the limit were left unsearched.
  package var left = 0

  package init() {}

  package mutating func note(_ row: BatchRow) {
    switch row.outcome {
    case .found: found += 1
    case .nothing: empty += 1
    case .refused, .vain: refused += 1
    }
  }
}
