import Formats
import HTTP
import Records

/// The addresses of cases and their events.
enum CaseRoute: Routed {
  case list(CaseAddress)
  case new
  /// A case; for a calendar its dates, without names.
  case show(CaseID)
  case edit(CaseID)
  case addParty(CaseID)
  case removeParty(CaseID)
  /// Puts a document to a case, or files new ones into it.
  case papers(CaseID)
  case detach(CaseID)
  /// The form of a new event of a case; `type` is chosen already where a link said it.
  case newEvent(CaseID, type: EventType? = nil)
  /// The form that corrects an event.
  case event(EventID)
  case removeEvent(EventID)
  /// Notes what somebody did about an event.
  case intervene(EventID)
  case figures

  init?(_ path: Path, _ query: Fields) {
    switch path {
    case "cases": self = .list(CaseAddress(query))
    case "cases/new": self = .new
    case "cases/#": self = .show(path.id())
    case "cases/#/edit": self = .edit(path.id())
    case "cases/#/parties": self = .addParty(path.id())
    case "cases/#/parties/remove": self = .removeParty(path.id())
    case "cases/#/papers": self = .papers(path.id())
    case "cases/#/papers/remove": self = .detach(path.id())
    case "cases/#/events/new": self = .newEvent(path.id(), type: query.term("type"))
    case "events/#": self = .event(path.id())
    case "events/#/remove": self = .removeEvent(path.id())
    case "events/#/interventions": self = .intervene(path.id())
    case "figures": self = .figures
    default: return nil
    }
  }

  var target: Target {
    switch self {
    case .list(let address): Target("/cases", .page, address.fields, as: [.page, .json, .csv])
    case .new: Target("/cases/new", .both)
    case .show(let id): Target("/cases/\(id)", as: [.page, .json, .ics])
    case .edit(let id): Target("/cases/\(id)/edit", .both)
    case .addParty(let id): Target("/cases/\(id)/parties", .form)
    case .removeParty(let id): Target("/cases/\(id)/parties/remove", .form)
    case .papers(let id): Target("/cases/\(id)/papers", .form)
    case .detach(let id): Target("/cases/\(id)/papers/remove", .form)
    case .newEvent(let id, let type):
      Target("/cases/\(id)/events/new", .both, Fields(known: ["type": type?.rawValue]))
    case .event(let id): Target("/events/\(id)", .both)
    case .removeEvent(let id): Target("/events/\(id)/remove", .form)
    case .intervene(let id): Target("/events/\(id)/interventions", .form)
    case .figures: Target("/figures")
    }
  }
}
