import HTTP
import Records
import Search

/// The addresses of the search, of the searches that are kept, and of a list searched in one run.
enum SearchRoute: NounRoute {
  case results(SearchAddress)
  /// The searches that the person keeps, and where a new one is sent.
  case savedSearches
  /// What is new in one of them.
  case savedSearch(SavedSearchID)
  case see(SavedSearchID)
  case forget(SavedSearchID)
  /// A list of names or numbers searched in one run.
  case batch

  static func all(_ path: Path, _ query: Fields) -> [Self] {
    [
      .results(SearchAddress(query)), .savedSearches, .savedSearch(path.id()), .see(path.id()),
      .forget(path.id()), .batch,
    ]
  }

  var target: Target {
    switch self {
    case .results(let address): Target("/search", .page, address.fields, as: [.page, .json, .csv])
    case .savedSearches: Target("/searches", .both)
    case .savedSearch(let id): Target("/searches/\(id)")
    case .see(let id): Target("/searches/\(id)/seen", .form)
    case .forget(let id): Target("/searches/\(id)/remove", .form)
    case .batch: Target("/batch", .both)
    }
  }
}

/// What an address asks of the search; the whole state of a page of results.
struct SearchAddress: PagedAddress {
  /// The line in the box.
  var typed: String
  var reading: SearchRequest.Reading = .standard
  var order: HitOrder = .relevance
  /// The page of the results, from 1.
  var page = 1
  /// The facet that shows all of its values.
  var opened: Facet?
  /// The letters that the values of the opened facet must have.
  var containing = ""

  /// How many documents a page of results shows.
  static let pageLength = 20
  /// How many documents a page of the table for spreadsheets has.
  static let tableLength = 1_000

  init(
    _ typed: String, reading: SearchRequest.Reading = .standard, order: HitOrder = .relevance,
    page: Int = 1, opened: Facet? = nil, containing: String = ""
  ) {
    (self.typed, self.reading, self.order) = (typed, reading, order)
    (self.page, self.opened, self.containing) = (page, opened, containing)
  }

  init(_ query: Fields) {
    typed = query["q"] ?? ""
    if let years = Self.years(query) { typed += " \(years)" }
    reading = query.term("words") ?? .standard
    order = query.term("sort") ?? .relevance
    page = PageNumber.read(query)
    opened = query.term("more")
    containing = opened == nil ? "" : query["find"] ?? ""
  }

  /// The condition that the form of two years asks for, as it is typed.
  ///
  /// The first year alone asks for it and what follows, the last for it and what came before.
  private static func years(_ query: Fields) -> String? {
    let typed = ["from", "to"].map { name in
      SearchQuery(typed: "year:\(query[name]?.trimmed ?? "")").filters.first?.condition.firstYear
    }
    switch (typed[0], typed[1]) {
    case (let first?, let last?): return "year:\(min(first, last))-\(max(first, last))"
    case (let first?, nil): return "after:\(first)"
    case (nil, let last?): return "before:\(last + 1)"
    case (nil, nil): return nil
    }
  }

  var fields: Fields {
    ["q": typed]
      + Fields(known: [
        "words": reading == .standard ? nil : reading.rawValue,
        "sort": order == .relevance ? nil : order.rawValue, "page": PageNumber.written(page),
        "more": opened?.rawValue, "find": opened == nil ? nil : containing,
      ])
  }

  /// What the desk is asked: a page with its facets, or a longer one of the table without.
  func request(isTable: Bool = false) -> SearchRequest {
    let length = isTable ? Self.tableLength : Self.pageLength
    return SearchRequest(
      query: SearchQuery(typed: typed), reading: reading, limit: length,
      offset: (page - 1) * length, order: order,
      facets: isTable ? nil : FacetRequest(opened: opened, containing: containing))
  }
}

// MARK: - Neighbouring addresses

extension SearchAddress {
  /// The same search in another order, from its first page.
  func ordered(_ order: HitOrder) -> Self { with { $0.order = order } }

  /// The same search with another way to take its words, from its first page.
  func reading(_ reading: SearchRequest.Reading) -> Self { with { $0.reading = reading } }

  /// The same search with all values of a facet shown, or with none so.
  func opening(_ facet: Facet?) -> Self {
    var address = self
    address.opened = facet
    address.containing = ""
    return address
  }

  /// The same search with another line, from its first page.
  func typing(_ line: String) -> Self { with { $0.typed = line } }

  /// The same search with one more filter, typed in the person's own script.
  func adding(_ filter: Filter, inArabic: Bool) -> Self {
    let condition = filter.typed(inArabic: inArabic)
    return typing(typed.trimmed.isEmpty ? condition : "\(typed.trimmed) \(condition)")
  }

  /// The same search without a filter, or `nil` where no line says that.
  ///
  /// The line is cut into pieces at spaces outside quotation marks, and each piece is read by the
  /// reader of the search itself, so that this never understands a line otherwise than the search.
  /// Where that changes more than the filter, the whole line is written anew.
  func removing(_ filter: Filter) -> Self? {
    let kept = Self.pieces(of: typed).filter { SearchQuery(typed: $0).filters != [filter] }
    let line = kept.joined(separator: " ")
    let before = SearchQuery(typed: typed)
    let after = SearchQuery(typed: line)
    let isClean =
      after.clause == before.clause && after.filters == before.filters.filter { $0 != filter }
    return isClean ? typing(line) : before.removing(filter).map { typing($0.typed) }
  }

  /// The same words with no filter at all, or `nil` when they cannot be told apart.
  var withoutFilters: Self? {
    var address = self
    for filter in SearchQuery(typed: typed).filters {
      guard let without = address.removing(filter) else { return nil }
      address = without
    }
    return address.page(1)
  }

  private static func pieces(of typed: String) -> [String] {
    var pieces: [String] = [""]
    var isQuoted = false
    for sign in typed {
      if "\"“”„‟«»″＂".contains(sign) { isQuoted.toggle() }
      if sign.isWhitespace, isQuoted == false {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].append(sign)
      }
    }
    return pieces.filter { $0.isEmpty == false }
  }
}
