import HTTP
import Search

/// What an address asks of the search.
struct SearchAddress: Equatable, Sendable {
  /// The line in the box.
  var typed: String
  var reading: SearchRequest.Reading = .standard
  /// The page of the results, from 1.
  var page = 1

  /// How many documents a page of results shows.
  static let pageLength = 20

  init(_ typed: String, reading: SearchRequest.Reading = .standard, page: Int = 1) {
    self.typed = typed
    self.reading = reading
    self.page = page
  }

  init(_ query: Fields) {
    typed = query["q"] ?? ""
    reading = query["words"].flatMap { SearchRequest.Reading(rawValue: $0) } ?? .standard
    page = PageNumber.read(query)
  }

  var fields: Fields {
    var fields: Fields = ["q": typed]
    if reading != .standard { fields.append("words", reading.rawValue) }
    for field in PageNumber.fields(page).all { fields.append(field.name, field.value) }
    return fields
  }

  /// What the desk is asked.
  var request: SearchRequest {
    SearchRequest(
      query: SearchQuery(typed: typed), reading: reading, limit: Self.pageLength,
      offset: (page - 1) * Self.pageLength)
  }

  /// The same search on another page.
  func page(_ page: Int) -> Self { Self(typed, reading: reading, page: page) }

  /// The same search with one more condition, such as `kind:law`, from its first page.
  func adding(_ condition: String) -> Self { Self("\(typed) \(condition)", reading: reading) }

  /// The same search without a filter, or `nil` when it cannot be taken out of the line by itself.
  ///
  /// The line is cut into pieces at spaces outside quotation marks, and each piece is read by the
  /// reader of the search itself, so that this never understands a line otherwise than the search.
  func removing(_ filter: Filter) -> Self? {
    let pieces = Self.pieces(of: typed)
    let kept = pieces.filter { SearchQuery(typed: $0).filters != [filter] }
    let line = kept.joined(separator: " ")
    let before = SearchQuery(typed: typed)
    let after = SearchQuery(typed: line)
    let isClean =
      after.clause == before.clause && after.filters == before.filters.filter { $0 != filter }
    return isClean ? Self(line, reading: reading) : nil
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
