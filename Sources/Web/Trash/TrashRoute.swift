import Deadlines
import HTTP
import Records

/// The addresses at which records go to the trash and come back; the trash itself is a list of documents.
enum TrashRoute: Routed {
  /// What would go with a record, and the button that puts it in the trash.
  case remove(Removable)
  case restore(Removable)

  init?(_ path: Path, _ query: Fields) {
    guard path.parts.count >= 3, let kind = Removable.Kind(rawValue: path.parts[1]) else {
      return nil
    }
    let record = Removable(kind, (path.id() as ID<Removable>).number)
    switch path {
    case "trash/*/#": self = .remove(record)
    case "trash/*/#/restore": self = .restore(record)
    default: return nil
    }
  }

  var target: Target {
    switch self {
    case .remove(let record): Target(Self.path(record), .both)
    case .restore(let record): Target("\(Self.path(record))/restore", .form)
    }
  }

  private static func path(_ record: Removable) -> String {
    "/trash/\(record.kind.rawValue)/\(record.number)"
  }
}

extension Removable {
  /// Where the record is read.
  var route: Route {
    switch self {
    case .case(let id): .cases(.show(id))
    case .person(let id): .people(.show(id))
    case .event(let id): .cases(.event(id))
    case .task(let id): .tasks(.show(id))
    case .notification(let id): .notifications(.show(id))
    }
  }
}
