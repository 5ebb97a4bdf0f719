import Deadlines
import HTTP
import Records

/// The addresses of tasks that secretariats ask of each other (التكليفات).
enum TaskRoute: NounRoute {
  case list(Secretariat?)
  case new(DeadlineSubject = .none)
  case show(TaskID)
  case answer(TaskID)
  /// The follow-up sheet of a secretariat, to print.
  case sheet(Secretariat)

  static func all(_ path: Path, _ query: Fields) -> [Self] {
    [
      .list(query.term("of")), .new(DeadlineSubject(query)), .show(path.id()), .answer(path.id()),
    ] + (Secretariat(rawValue: path.word(2)).map { [.sheet($0)] } ?? [])
  }

  var target: Target {
    switch self {
    case .list(let secretariat):
      Target("/tasks", .page, Fields(known: ["of": secretariat?.rawValue]))
    case .new(let subject): Target("/tasks/new", .both, subject.fields)
    case .show(let id): Target("/tasks/\(id)")
    case .answer(let id): Target("/tasks/\(id)/answer", .form)
    case .sheet(let secretariat): Target("/tasks/sheets/\(word: secretariat.rawValue)")
    }
  }
}
