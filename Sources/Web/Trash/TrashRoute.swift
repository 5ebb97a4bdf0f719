import Deadlines
import HTTP
import Records

/// The addresses at which records go to the trash and come back; the trash itself is a list of documents.
enum TrashRoute: NounRoute {
  /// What would go with a record, and the button that puts it in the trash.
  case remove(Removable)
  case restore(Removable)

  static func all(_ path: Path, _ query: Fields) -> [Self] {
    guard let kind = Removable.Kind(rawValue: path.word(1)) else { return [] }
    let record = Removable(kind, (path.id() as ID<Removable>).number)
    return [.remove(record), .restore(record)]
  }

  var target: Target {
    switch self {
    case .remove(let record): Target("/trash/\(word: record.kind.rawValue)/\(record.id)", .both)
    case .restore(let record):
      Target("/trash/\(word: record.kind.rawValue)/\(record.id)/restore", .form)
    }
  }
}

extension Removable {
  fileprivate var id: ID<Removable> { ID(number) }

  /// Where the record is read.
  var route: Route {
    switch self {
    case .case(let id): .cases(.show(id))
    case .person(let id): .people(.show(id))
    case .event(let id): .cases(.event(id))
    case .task(let id): .tasks(.show(id))
    case .notification(let id): .notifications(.show(id))
    case .decision(let id): .notifications(.decision(id))
    }
  }
}
