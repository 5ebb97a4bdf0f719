import Records

/// Why a query can never find anything, whatever the archive holds (علة الاستعلام).
package enum Flaw: Equatable, Sendable {
  /// There is no word or condition in it.
  case empty
  /// It only says what is not wanted.
  case onlyExclusions
  /// It requires and excludes the same word, given as it was typed.
  case excludesItself(String)
  /// Two of its conditions can never hold together.
  case contradiction(Filter, Filter)
}

extension SearchQuery {
  /// Why this query can never find anything; `nil` where some document could fulfil it.
  package var flaw: Flaw? {
    guard isEmpty == false else { return .empty }
    if let clause {
      if clause.terms.isEmpty { return .onlyExclusions }
      if let term = clause.excludedAndWanted { return .excludesItself(term.text) }
    }
    return contradiction
  }

  /// Two filters that no document fulfils together.
  private var contradiction: Flaw? {
    for (place, filter) in filters.enumerated() {
      for other in filters[..<place] where filter.contradicts(other) {
        let isWidened = filters.contains {
          $0 != filter && $0 != other && ($0.widens(filter) || $0.widens(other))
        }
        // Filters of one field widen each other: another of them may still be fulfilled.
        if isWidened == false { return .contradiction(other, filter) }
      }
    }
    return nil
  }
}

extension Clause {
  /// A term that every match must have and none may have, or `nil`.
  fileprivate var excludedAndWanted: Term? {
    guard case .all(let parts) = self else { return nil }
    let wanted = parts.compactMap { part -> Term? in
      if case .term(let term) = part { term } else { nil }
    }
    for part in parts {
      guard case .not(.term(let excluded)) = part else { continue }
      if let same = wanted.first(where: { $0.hasSameWords(as: excluded) }) { return same }
    }
    return nil
  }
}

extension Term {
  /// Whether what fulfils this always fulfils `other` too, because both ask for the same forms.
  fileprivate func hasSameWords(as other: Term) -> Bool {
    guard match == other.match, place == other.place || other.place == .anywhere else {
      return false
    }
    return words.map(\.form) == other.words.map(\.form)
  }
}

extension Filter {
  /// Whether this is an alternative value of the same field, of which any one is enough.
  fileprivate func widens(_ other: Filter) -> Bool {
    isExcluded == false && other.isExcluded == false && condition.isOfSameField(as: other.condition)
  }

  /// Whether no document can fulfil both, taken alone.
  fileprivate func contradicts(_ other: Filter) -> Bool {
    if isExcluded != other.isExcluded { return condition == other.condition }
    guard isExcluded == false, let range = condition.days, let another = other.condition.days,
      condition.isOfSameField(as: other.condition) == false
    else { return false }
    return range.overlaps(another) == false
  }
}

extension Filter.Condition {
  /// The days on which a document's date may fall, as `yyyymmdd`; `nil` for what is no date.
  fileprivate var days: ClosedRange<Int>? {
    func day(_ date: CivilDate) -> Int {
      date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0)
    }
    return switch self {
    case .years(let years): years.lowerBound * 10_000...years.upperBound * 10_000 + 9_999
    case .after(let date): day(date)...Int.max
    case .before(let date): Int.min...(day(date) - 1)
    case .kind, .tag, .quality, .caseName, .issuer, .issuerWord: nil
    }
  }

  fileprivate func isOfSameField(as other: Self) -> Bool { field == other.field }
}
