import Formats
import HTTP
import Records
import Search

/// An address of the site, which prints itself and reads itself back.
///
/// A path that no case names does not exist; a parameter that cannot be understood is passed over,
/// because an address is often typed or cut by hand.
enum Route: Equatable, Sendable {
  case home
  case search(SearchAddress)
  case searchData(SearchAddress)
  case searchTable(SearchAddress)
  case documents(DocumentAddress)
  case documentsData(DocumentAddress)
  case documentsTable(DocumentAddress)
  /// A document, the words of `query` marked in it; `at` is the mark to stand at, from 1, and `label`
  /// what a person typed to get to a passage.
  case document(DocumentID, query: String, at: Int? = nil, label: String = "")
  case original(DocumentID, isDownload: Bool)
  case edit(DocumentID)
  case remove(DocumentID)
  case restore(DocumentID)
  case trash(page: Int)
  case trashData(page: Int)
  case trashTable(page: Int)
  case intake
  case help
  /// A calendar for another program, by the secret of its address.
  case feed(String)
  /// A page of the notifications or of the bylaws.
  case notifications(NotificationRoute)
  /// The searches that the person keeps, and where a new one is sent.
  case savedSearches
  /// What is new in one of them.
  case savedSearch(SavedSearchID)
  case seeSearch(SavedSearchID)
  case forgetSearch(SavedSearchID)
  /// A list of names or numbers searched in one run.
  case batch
  case asset(Asset)
  case cases(CaseRoute)
  case deadlines(DeadlineRoute)
}

extension Route {
  /// The route that a path and its query name, or `nil` for an address that does not exist.
  init?(path: String, query: Fields) {
    if let route = CaseRoute(parts: path.split(separator: "/"), query: query) {
      self = .cases(route)
      return
    }
    if let route = NotificationRoute(path: path, query: query) {
      self = .notifications(route)
      return
    }
    if let route = DeadlineRoute(parts: path.split(separator: "/"), query: query) {
      self = .deadlines(route)
      return
    }
    var parts = path.split(separator: "/")[...]
    switch (parts.popFirst(), parts.popFirst(), parts.popFirst(), parts.isEmpty) {
    case (nil, nil, nil, true): self = .home
    case ("search", nil, nil, true): self = .search(SearchAddress(query))
    case ("search.json", nil, nil, true): self = .searchData(SearchAddress(query))
    case ("search.csv", nil, nil, true): self = .searchTable(SearchAddress(query))
    case ("documents", nil, nil, true): self = .documents(DocumentAddress(query))
    case ("documents.json", nil, nil, true): self = .documentsData(DocumentAddress(query))
    case ("documents.csv", nil, nil, true): self = .documentsTable(DocumentAddress(query))
    case ("documents", let number?, let action, true):
      guard let id = DocumentID(number) else { return nil }
      switch action {
      case nil:
        let place = query["at"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
        self = .document(
          id, query: query["q"] ?? "", at: place, label: query["label"] ?? "")
      case "original": self = .original(id, isDownload: query["download"] != nil)
      case "edit": self = .edit(id)
      case "remove": self = .remove(id)
      case "restore": self = .restore(id)
      default: return nil
      }
    case ("trash", nil, nil, true): self = .trash(page: PageNumber.read(query))
    case ("trash.json", nil, nil, true): self = .trashData(page: PageNumber.read(query))
    case ("trash.csv", nil, nil, true): self = .trashTable(page: PageNumber.read(query))
    case ("intake", nil, nil, true): self = .intake
    case ("help", nil, nil, true): self = .help
    case ("feeds", let name?, nil, true):
      guard name.hasSuffix(".ics") else { return nil }
      self = .feed(String(name.dropLast(4)))
    case ("batch", nil, nil, true): self = .batch
    case ("searches", nil, nil, true): self = .savedSearches
    case ("searches", let number?, let action, true):
      guard let id = SavedSearchID(number) else { return nil }
      switch action {
      case nil: self = .savedSearch(id)
      case "seen": self = .seeSearch(id)
      case "remove": self = .forgetSearch(id)
      default: return nil
      }
    case ("assets", let name?, nil, true):
      guard let asset = Asset(rawValue: String(name)) else { return nil }
      self = .asset(asset)
    default: return nil
    }
  }

  /// The address, for a link.
  var address: String { Self.address(path, parameters) }

  /// The address of this page in the other language, which the browser then remembers.
  func address(lang code: String) -> String { address(with: "lang", code) }

  /// The address of this page in other digits, which the browser then remembers.
  func address(digits code: String) -> String { address(with: "digits", code) }

  private func address(with name: String, _ value: String) -> String {
    var fields = parameters
    fields.append(name, value)
    return Self.address(path, fields)
  }

  private static func address(_ path: String, _ parameters: Fields) -> String {
    parameters.all.isEmpty ? path : "\(path)?\(parameters.query)"
  }

  private var path: String {
    switch self {
    case .home: "/"
    case .search: "/search"
    case .searchData: "/search.json"
    case .searchTable: "/search.csv"
    case .documents: "/documents"
    case .documentsData: "/documents.json"
    case .documentsTable: "/documents.csv"
    case .document(let id, _, _, _): "/documents/\(id)"
    case .original(let id, _): "/documents/\(id)/original"
    case .edit(let id): "/documents/\(id)/edit"
    case .remove(let id): "/documents/\(id)/remove"
    case .restore(let id): "/documents/\(id)/restore"
    case .trash: "/trash"
    case .trashData: "/trash.json"
    case .trashTable: "/trash.csv"
    case .intake: "/intake"
    case .help: "/help"
    case .feed(let token): "/feeds/\(token).ics"
    case .notifications(let route): route.path
    case .batch: "/batch"
    case .savedSearches: "/searches"
    case .savedSearch(let id): "/searches/\(id)"
    case .seeSearch(let id): "/searches/\(id)/seen"
    case .forgetSearch(let id): "/searches/\(id)/remove"
    case .asset(let asset): "/assets/\(asset.rawValue)"
    case .cases(let route): route.path
    case .deadlines(let route): route.path
    }
  }

  private var parameters: Fields {
    switch self {
    case .search(let address), .searchData(let address), .searchTable(let address): address.fields
    case .documents(let address), .documentsData(let address), .documentsTable(let address):
      address.fields
    case .document(_, let query, let place, let label):
      Self.fields(query: query, at: place, label: label)
    case .original(_, let isDownload): isDownload ? ["download": "1"] : [:]
    case .trash(let page), .trashData(let page), .trashTable(let page): PageNumber.fields(page)
    case .cases(let route): route.parameters
    case .notifications(let route): route.parameters
    case .deadlines(let route): route.parameters
    case .home, .edit, .remove, .restore, .intake, .help, .asset, .savedSearches, .savedSearch,
      .seeSearch, .forgetSearch, .batch, .feed:
      [:]
    }
  }
}

extension Route {
  private static func fields(query: String, at place: Int?, label: String) -> Fields {
    var fields = Fields()
    if query.isEmpty == false { fields.append("q", query) }
    if let place { fields.append("at", "\(place)") }
    if label.isEmpty == false { fields.append("label", label) }
    return fields
  }
}

/// The number of a page of a long list, from 1.
enum PageNumber {
  /// The last page that can be asked for: whoever has come so far should ask more narrowly.
  static let max = 1000

  static func read(_ query: Fields) -> Int {
    Swift.min(Self.max, Swift.max(1, query["page"].flatMap { Int($0) } ?? 1))
  }

  static func fields(_ page: Int) -> Fields { page == 1 ? [:] : ["page": "\(page)"] }
}
