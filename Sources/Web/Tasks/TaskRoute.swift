import Deadlines
import HTTP
import Records

/// The addresses of tasks that secretariats ask of each other (التكليفات).
enum TaskRoute: Routed {
  case list(Secretariat?)
  case new(DeadlineSubject = .none)
  case show(TaskID)
  case answer(TaskID)
  /// The follow-up sheet of a secretariat, to print.
  case sheet(Secretariat)

  init?(_ path: Path, _ query: Fields) {
    switch path {
    case "tasks": self = .list(query.term("of"))
    case "tasks/new": self = .new(DeadlineSubject(query))
    case "tasks/#": self = .show(path.id())
    case "tasks/#/answer": self = .answer(path.id())
    case "tasks/sheets/*":
      guard let secretariat = Secretariat(rawValue: path.parts[2]) else { return nil }
      self = .sheet(secretariat)
    default: return nil
    }
  }

  var target: Target {
    switch self {
    case .list(let secretariat):
      Target("/tasks", .page, Fields(known: ["of": secretariat?.rawValue]))
    case .new(let subject): Target("/tasks/new", .both, subject.fields)
    case .show(let id): Target("/tasks/\(id)")
    case .answer(let id): Target("/tasks/\(id)/answer", .form)
    case .sheet(let secretariat): Target("/tasks/sheets/\(secretariat.rawValue)")
    }
  }
}
