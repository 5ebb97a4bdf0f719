import ArabicText
import Records

/// A property by which the documents of an answer are grouped and counted (وجه التصنيف).
package enum Facet: String, CaseIterable, Sendable {
  case kind, year
  /// The court or authority that a document comes from.
  case issuer
  case tag
  case caseName = "case"
  case quality
}

/// Which values of facets are wanted beside an answer.
package struct FacetRequest: Equatable, Sendable {
  /// How many values of each facet are wanted, those with most documents first.
  package let limit: Int
  /// The facet that is wanted with all of its values, up to `openedLimit`.
  package let opened: Facet?
  /// Letters that the values of the opened facet must have, however they are spelled.
  package let containing: String

  /// The most values of an opened facet: beyond it a person types a few letters of the name.
  package static let openedLimit = 200

  package init(limit: Int = 10, opened: Facet? = nil, containing: String = "") {
    self.limit = max(1, limit)
    (self.opened, self.containing) = (opened, containing)
  }
}

/// The facets of an answer, for the documents that the visitor may see and nothing else.
package struct FacetAnswer: Equatable, Sendable {
  /// The facets in which documents differ or something is chosen, in the order of `Facet`.
  package let facets: [FacetCounts]
  /// Whether every document found was counted, or only the first `documentsMax` of them.
  package let isComplete: Bool

  /// The most documents counted: a number beyond it would help nobody to choose.
  package static let documentsMax = 20_000

  package init(facets: [FacetCounts], isComplete: Bool) {
    (self.facets, self.isComplete) = (facets, isComplete)
  }
}

/// The values of one facet.
package struct FacetCounts: Equatable, Sendable {
  package let facet: Facet
  /// Years the latest first, all else by its number of documents; what is chosen is always there.
  package let values: [FacetValue]
  /// How many values more there are.
  package let others: Int

  package init(facet: Facet, values: [FacetValue], others: Int) {
    (self.facet, self.values, self.others) = (facet, values, others)
  }
}

/// A value of a facet.
package struct FacetValue: Equatable, Sendable {
  /// The filter condition that selects this value.
  package let condition: Filter.Condition
  /// How many documents have it, counted as if nothing were chosen in its own facet.
  package let count: Int

  package init(condition: Filter.Condition, count: Int) {
    (self.condition, self.count) = (condition, count)
  }
}

extension Facet {
  /// The condition that a document has the value called `name`; `nil` where there is no such value.
  package func condition(named name: String) -> Filter.Condition? {
    switch self {
    case .kind: DocumentKind(rawValue: name).map { .kind($0) }
    case .year: Int(name).map { .years($0...$0) }
    case .issuer: .issuer(name)
    case .tag: .tag(name)
    case .caseName: .caseName(name)
    case .quality: TextQuality(rawValue: name).map { .quality($0) }
    }
  }

  /// The key under which spellings of one name count together: its words, letters folded.
  ///
  /// A name without a word, such as «+++», stands for itself.
  package static func key(of name: String) -> String {
    let words = QueryWord.words(in: name).map(\.form)
    return words.isEmpty ? name : words.joined(separator: " ")
  }
}

extension Filter.Condition {
  /// The facet in which the condition chooses; `nil` for one that asks for an open range of dates.
  package var facet: Facet? {
    switch self {
    case .kind: .kind
    case .years: .year
    case .issuer, .issuerWord: .issuer
    case .tag: .tag
    case .caseName: .caseName
    case .quality: .quality
    case .after, .before: nil
    }
  }
}

extension Filter.Condition {
  /// The name of the field that is asked: filters of one field widen each other.
  package var field: String {
    switch self {
    case .after: "after"
    case .before: "before"
    case .kind, .years, .issuer, .issuerWord, .tag, .caseName, .quality: facet?.rawValue ?? ""
    }
  }
}

extension SearchRequest {
  /// The same request with no value of any facet chosen: facets are counted in its answer.
  package var withoutChoices: SearchRequest {
    let filters = query.filters.filter { $0.condition.facet == nil }
    return SearchRequest(
      query: SearchQuery(typed: query.typed, clause: query.clause, filters: filters),
      reading: reading, limit: limit, offset: offset, hasExcerpts: false, order: order,
      facets: facets, isExhaustive: isExhaustive)
  }
}

extension Filter {
  /// Whether the filter asks for this value and no other, however it is spelled.
  package func asks(for value: Condition) -> Bool {
    switch (condition, value) {
    case (.tag(let left), .tag(let right)), (.caseName(let left), .caseName(let right)),
      (.issuer(let left), .issuer(let right)):
      Facet.key(of: left) == Facet.key(of: right)
    default: condition == value
    }
  }
}

extension Filter.Condition {
  /// The first of the years that are asked for; `nil` where no years are.
  package var firstYear: Int? {
    if case .years(let years) = self { return years.lowerBound }
    return nil
  }
}
