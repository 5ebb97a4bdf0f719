import Formats
import ArabicText
import Deadlines
import HTTP
import Records

/// The addresses of due dates, and of the rules and holidays by which they are counted.
enum DeadlineRoute: Routed {
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

  init?(_ path: Path, _ query: Fields) {
    switch path {
    case "deadlines": self = .board
    case "deadlines/new": self = .new(DeadlineSubject(query), rule: query["rule"] ?? "")
    case "deadlines/#": self = .show(path.id())
    case "deadlines/#/acknowledge": self = .acknowledge(path.id())
    case "deadlines/#/close": self = .close(path.id())
    case "deadlines/#/reopen": self = .reopen(path.id())
    case "due": self = .due(DueAddress(query))
    case "rules": self = .rules
    case "rules/*": self = .rule(path.parts[1])
    case "rules/*/confirm": self = .confirm(path.parts[1])
    case "holidays": self = .holidays
    case "holidays/remove": self = .removeHoliday
    case "holidays/rest": self = .rest
    default: return nil
    }
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
    case .rule(let id): Target("/rules/\(id.percentEncoded)")
    case .confirm(let id): Target("/rules/\(id.percentEncoded)/confirm", .form)
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
