import HTTP
import Records
import Search

/// The addresses of the search, of the searches that are kept, and of a list searched in one run.
enum SearchRoute: Routed {
  case results(SearchAddress)
  /// The searches that the person keeps, and where a new one is sent.
  case savedSearches
  /// What is new in one of them.
  case savedSearch(SavedSearchID)
  case see(SavedSearchID)
  case forget(SavedSearchID)
  /// A list of names or numbers searched in one run.
  case batch

  init?(_ path: Path, _ query: Fields) {
    switch path {
    case "search": self = .results(SearchAddress(query))
    case "searches": self = .savedSearches
    case "searches/#": self = .savedSearch(path.id())
    case "searches/#/seen": self = .see(path.id())
    case "searches/#/remove": self = .forget(path.id())
    case "batch": self = .batch
    default: return nil
    }
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
