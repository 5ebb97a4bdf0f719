import HTTP
import Records

/// The addresses of people, members among them.
enum PersonRoute: Routed {
  case list(PeopleAddress)
  case new
  case show(PersonID)
  case edit(PersonID)
  case consent(PersonID)
  /// Which parts people of these names, a line each, play in any case.
  case conflicts(names: String = "")

  init?(_ path: Path, _ query: Fields) {
    switch path {
    case "people": self = .list(PeopleAddress(query))
    case "people/new": self = .new
    case "people/#": self = .show(path.id())
    case "people/#/edit": self = .edit(path.id())
    case "people/#/consents": self = .consent(path.id())
    case "conflicts": self = .conflicts(names: query["names"] ?? "")
    default: return nil
    }
  }

  var target: Target {
    switch self {
    case .list(let address): Target("/people", .page, address.fields, as: [.page, .json, .csv])
    case .new: Target("/people/new", .both)
    case .show(let id): Target("/people/\(id)", as: [.page, .json])
    case .edit(let id): Target("/people/\(id)/edit", .both)
    case .consent(let id): Target("/people/\(id)/consents", .form)
    case .conflicts(let names): Target("/conflicts", .page, Fields(known: ["names": names]))
    }
  }
}
