import Formats
import ArabicText
import Deadlines
import HTTP
import Records

/// The addresses of due dates, and of the rules and holidays by which they are counted.
enum DeadlineRoute: NounRoute {
  /// What is due as seen this morning.
  case board
  /// The form of a new due date; what a link knows is chosen already.
  case new(DeadlineSubject = .none, rule: String = "")
  case show(DeadlineID)
  case acknowledge(DeadlineID)
  case close(DeadlineID)
  case reopen(DeadlineID)
  /// A period counted from a day, without keeping anything.
  case due(DueAddress)
  case rules
  case rule(String)
  case confirm(String)
  case holidays
  case removeHoliday
  case rest

  static func all(_ path: Path, _ query: Fields) -> [Self] {
    [
      .board, .new(DeadlineSubject(query), rule: query["rule"] ?? ""), .show(path.id()),
      .acknowledge(path.id()), .close(path.id()), .reopen(path.id()), .due(DueAddress(query)),
      .rules, .rule(path.word(1)), .confirm(path.word(1)), .holidays, .removeHoliday, .rest,
    ]
  }

  var target: Target {
    switch self {
    case .board: Target("/deadlines", as: [.page, .json])
    case .new(let subject, let rule):
      Target("/deadlines/new", .both, subject.fields + Fields(known: ["rule": rule]))
    case .show(let id): Target("/deadlines/\(id)", as: [.page, .json])
    case .acknowledge(let id): Target("/deadlines/\(id)/acknowledge", .form)
    case .close(let id): Target("/deadlines/\(id)/close", .form)
    case .reopen(let id): Target("/deadlines/\(id)/reopen", .form)
    case .due(let address): Target("/due", .page, address.fields)
    case .rules: Target("/rules")
    case .rule(let id): Target("/rules/\(word: id)")
    case .confirm(let id): Target("/rules/\(word: id)/confirm", .form)
    case .holidays: Target("/holidays", .both)
    case .removeHoliday: Target("/holidays/remove", .form)
    case .rest: Target("/holidays/rest", .form)
    }
  }
}

/// What is asked of the rules without keeping it: a rule, and the day, the hour and the place of what
/// happened.
struct DueAddress: Equatable, Sendable {
  let fields: Fields

  init(_ typed: Fields = [:]) {
    fields = Fields(known: [
      "rule": typed["rule"], "date": typed["date"], "time": typed["time"], "km": typed["km"],
      "decided": typed["decided"],
    ])
  }
}

extension DeadlineSubject {
  /// What a link says that something new belongs to.
  init(_ query: Fields) {
    if let id: CaseID = query.id("case") {
      self = .case(id)
    } else if let id: NotificationID = query.id("notification") {
      self = .notification(id)
    } else {
      self = .none
    }
  }

  /// The subject as an address or a form carries it.
  var fields: Fields {
    switch self {
    case .none: [:]
    case .case(let id): ["case": "\(id)"]
    case .notification(let id): ["notification": "\(id)"]
    }
  }
}
