/// A query and how much of the answer is wanted.
package struct SearchRequest: Equatable, Sendable {
  /// How many of the words a passage must have.
  package enum Reading: String, CaseIterable, Sendable {
    /// All of the words; where no passage has them all, as many as can be, and the answer says so.
    case standard = "default"
    /// All of the words, strictly.
    case all
    /// Any of the words.
    case any
  }

  package let query: SearchQuery
  package let reading: Reading
  /// The most documents wanted, at least 1.
  package let limit: Int
  /// How many documents of the ranking are passed over first.
  package let offset: Int
  /// Whether each passage comes with its excerpt.
  package let hasExcerpts: Bool
  package let order: HitOrder
  /// Which facets are counted; `nil` counts none, which costs nothing.
  package let facets: FacetRequest?
  /// Whether every passage with any of the words is read closely.
  ///
  /// Slow: the measure against which the pruned ranking is tested.
  package let isExhaustive: Bool

  package init(
    query: SearchQuery, reading: Reading = .standard, limit: Int = 20, offset: Int = 0,
    hasExcerpts: Bool = true, order: HitOrder = .relevance, facets: FacetRequest? = nil,
    isExhaustive: Bool = false
  ) {
    (self.query, self.reading) = (query, reading)
    self.limit = min(max(1, limit), Self.reachMax)
    self.offset = min(max(0, offset), Self.reachMax)
    (self.hasExcerpts, self.order) = (hasExcerpts, order)
    (self.facets, self.isExhaustive) = (facets, isExhaustive)
  }

  /// The highest limit or offset accepted, so that their sum cannot overflow.
  static let reachMax = 10_000_000

  /// How many documents of the ranking are looked at in all.
  package var end: Int { offset + limit }
}

/// The order in which the documents of an answer stand.
package enum HitOrder: String, CaseIterable, Sendable {
  /// Best first.
  case relevance
  /// By the document's own date, the latest first; undated ones last.
  case newest
  /// By the document's own date, the earliest first; undated ones last.
  case oldest
}
