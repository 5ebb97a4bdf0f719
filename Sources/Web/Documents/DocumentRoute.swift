import HTTP
import Records
import Search

/// The addresses of documents, of the trash and of the intake.
enum DocumentRoute: NounRoute {
  case list(DocumentAddress)
  /// A document, the words of `query` marked in it; `at` is the mark to stand at, from 1, and `label`
  /// what a person typed to get to a passage.
  case show(DocumentID, query: String = "", at: Int? = nil, label: String = "")
  case original(DocumentID, isDownload: Bool = false)
  case edit(DocumentID)
  case remove(DocumentID)
  case restore(DocumentID)
  case trash(page: Int = 1)
  case intake

  static func all(_ path: Path, _ query: Fields) -> [Self] {
    let place = query["at"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    return [
      .list(DocumentAddress(query)),
      .show(path.id(), query: query["q"] ?? "", at: place, label: query["label"] ?? ""),
      .original(path.id(), isDownload: query["download"] != nil), .edit(path.id()),
      .remove(path.id()), .restore(path.id()), .trash(page: PageNumber.read(query)), .intake,
    ]
  }

  var target: Target {
    switch self {
    case .list(let address): Target("/documents", .page, address.fields, as: [.page, .json, .csv])
    case .show(let id, let query, let place, let label):
      Target(
        "/documents/\(id)", .page,
        Fields(known: ["q": query, "at": place.map { "\($0)" }, "label": label]))
    case .original(let id, let isDownload):
      Target("/documents/\(id)/original", .page, isDownload ? ["download": "1"] : [:])
    case .edit(let id): Target("/documents/\(id)/edit", .both)
    case .remove(let id): Target("/documents/\(id)/remove", .form)
    case .restore(let id): Target("/documents/\(id)/restore", .form)
    case .trash(let page):
      Target(
        "/trash", .page, Fields(known: ["page": PageNumber.written(page)]),
        as: [.page, .json, .csv])
    case .intake: Target("/intake", .both)
    }
  }
}

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
  static let tableLength = PageLimit.whole

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
