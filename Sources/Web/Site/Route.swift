import Formats
import HTTP

/// An address of the site: the nouns' own, and the few that belong to none.
enum Route: Routed {
  case home
  case search(SearchRoute)
  case documents(DocumentRoute)
  case cases(CaseRoute)
  case people(PersonRoute)
  case notifications(NotificationRoute)
  case bylaws(BylawsRoute)
  case deadlines(DeadlineRoute)
  case agenda(AgendaRoute)
  case tasks(TaskRoute)
  case trash(TrashRoute)
  case help
  case asset(Asset)

  init?(_ path: Path, _ query: Fields) {
    let route: Route? =
      switch path.parts.first {
      case nil: .home
      case "trash" where path.parts.count > 1:
        TrashRoute(path, query).map { .trash($0) }
      case "search", "searches", "batch": SearchRoute(path, query).map { .search($0) }
      case "documents", "trash", "intake": DocumentRoute(path, query).map { .documents($0) }
      case "cases", "events", "figures", "held": CaseRoute(path, query).map { .cases($0) }
      case "people", "conflicts": PersonRoute(path, query).map { .people($0) }
      case "notifications": NotificationRoute(path, query).map { .notifications($0) }
      case "bylaws": BylawsRoute(path, query).map { .bylaws($0) }
      case "deadlines", "due", "rules", "holidays":
        DeadlineRoute(path, query).map { .deadlines($0) }
      case "calendar", "agenda", "feeds": AgendaRoute(path, query).map { .agenda($0) }
      case "tasks": TaskRoute(path, query).map { .tasks($0) }
      case "help" where path.parts.count == 1: .help
      case "assets" where path.parts.count == 2: Asset(rawValue: path.parts[1]).map { .asset($0) }
      default: nil
      }
    guard let route else { return nil }
    self = route
  }

  var target: Target {
    switch self {
    case .home: Target("/")
    case .search(let route): route.target
    case .documents(let route): route.target
    case .cases(let route): route.target
    case .people(let route): route.target
    case .notifications(let route): route.target
    case .bylaws(let route): route.target
    case .deadlines(let route): route.target
    case .agenda(let route): route.target
    case .tasks(let route): route.target
    case .trash(let route): route.target
    case .help: Target("/help")
    case .asset(let asset): Target("/assets/\(word: asset.rawValue)")
    }
  }

  /// What an address asks for, and in which form; `nil` for an address that does not exist.
  static func read(_ text: String, _ query: Fields) -> (route: Route, format: Format)? {
    let path = Path(text)
    guard let route = Route(path, query), route.target.formats.contains(path.format) else {
      return nil
    }
    return (route, path.format)
  }
}
