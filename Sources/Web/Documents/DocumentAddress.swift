import HTTP
import Records
import Search

/// What an address asks of the list of documents.
struct DocumentAddress: PagedAddress {
  var kinds: [DocumentKind] = []
  var qualities: [TextQuality] = []
  var years: ClosedRange<Int>?
  var tag = ""
  var caseName = ""
  var order: CardOrder = .newest
  /// The page of the list, from 1.
  var page = 1

  /// How many documents a page of the list shows.
  static let pageLength = 50
  /// How many documents a page of the table for spreadsheets has.
  static let tableLength = 10_000

  /// The documents whose own words no search can find.
  static let unsearchable = Self(
    qualities: TextQuality.allCases.filter { $0.isSearchable == false })

  init(
    kinds: [DocumentKind] = [], qualities: [TextQuality] = [], years: ClosedRange<Int>? = nil,
    tag: String = "", caseName: String = "", order: CardOrder = .newest, page: Int = 1
  ) {
    (self.kinds, self.qualities, self.years, self.tag) = (kinds, qualities, years, tag)
    (self.caseName, self.order, self.page) = (caseName, order, page)
  }

  init(_ query: Fields) {
    func names(_ field: String) -> [String] {
      query.values(of: field).flatMap { $0.split(separator: ",").map(String.init) }
    }
    kinds = names("kind").compactMap { DocumentKind(rawValue: $0) }
    qualities = names("quality").compactMap { TextQuality(rawValue: $0) }
    years = query["year"].flatMap { Int($0) }.map { $0...$0 }
    tag = query["tag"] ?? ""
    caseName = query["case"] ?? ""
    order = query.term("order") ?? .newest
    page = PageNumber.read(query)
  }

  var fields: Fields {
    Fields(known: [
      "kind": kinds.map(\.rawValue).joined(separator: ","), "quality": qualityNames,
      "year": years.map { "\($0.lowerBound)" }, "tag": tag, "case": caseName,
      "order": order == .newest ? nil : order.rawValue, "page": PageNumber.written(page),
    ])
  }

  /// The qualities asked for, as an address carries them.
  var qualityNames: String { qualities.map(\.rawValue).joined(separator: ",") }

  /// The filters, as the desk understands them.
  var filters: [Filter] {
    var conditions: [Filter.Condition] = kinds.map { .kind($0) } + qualities.map { .quality($0) }
    if let years { conditions.append(.years(years)) }
    if tag.isEmpty == false { conditions.append(.tag(tag)) }
    if caseName.isEmpty == false { conditions.append(.caseName(caseName)) }
    return conditions.map { Filter($0) }
  }

  /// What the desk is asked: a page of the list, or a longer one of the table.
  func listing(isTable: Bool) -> Listing {
    let length = isTable ? Self.tableLength : Self.pageLength
    return Listing(filters: filters, order: order, limit: length, offset: (page - 1) * length)
  }

  /// A page of the trash, or a longer one of its table.
  static func trash(page: Int, isTable: Bool) -> Listing {
    let length = isTable ? tableLength : pageLength
    return Listing(isTrash: true, limit: length, offset: (page - 1) * length)
  }

  /// The same list without one of its filters, from its first page.
  func removing(_ condition: Filter.Condition) -> Self {
    var address = page(1)
    switch condition {
    case .kind(let kind): address.kinds.removeAll { $0 == kind }
    case .quality(let quality): address.qualities.removeAll { $0 == quality }
    case .years: address.years = nil
    case .tag: address.tag = ""
    case .caseName: address.caseName = ""
    case .after, .before, .issuer, .issuerWord: break
    }
    return address
  }
}
