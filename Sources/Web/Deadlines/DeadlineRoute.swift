import Formats
import ArabicText
import Deadlines
import HTTP
import Records

/// The addresses of due dates, the calendar, rules, holidays, tasks and feeds.
enum DeadlineRoute: Equatable, Sendable {
  case board
  case boardData
  /// A month of the calendar; the present one where none is named.
  case month(CivilDate?)
  /// The calendar of the next months as a file, which names nobody.
  case agendaFile
  /// The form of a new due date; what a link knows is chosen already.
  case newDeadline(DeadlineSubject, rule: String)
  case deadline(DeadlineID)
  case deadlineData(DeadlineID)
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
  case tasks(Secretariat?)
  case newTask(DeadlineSubject)
  case task(TaskID)
  case answer(TaskID)
  /// The follow-up sheet of a secretariat, to print.
  case sheet(Secretariat)
  case feeds
  case revokeFeed(FeedID)
}

/// What is asked of the rules without keeping it.
struct DueAddress: Equatable, Sendable {
  var rule = ""
  var date = ""
  var time = ""
  var kilometres = ""

  init() {}

  init(_ query: Fields) {
    rule = query["rule"] ?? ""
    date = query["date"] ?? ""
    time = query["time"] ?? ""
    kilometres = query["km"] ?? ""
  }

  var fields: Fields {
    var fields = Fields()
    for (name, value) in [("rule", rule), ("date", date), ("time", time), ("km", kilometres)]
    where value.isEmpty == false {
      fields.append(name, value)
    }
    return fields
  }
}

// MARK: - Reading

extension DeadlineRoute {
  /// The route that the parts of a path name, or `nil`.
  init?(parts: [Substring], query: Fields) {
    let rest = Array(parts.dropFirst())
    switch (parts.first, rest.count) {
    case ("board", 0): self = .board
    case ("board.json", 0): self = .boardData
    case ("calendar", 0): self = .month(Self.month(query["month"] ?? ""))
    case ("agenda.ics", 0): self = .agendaFile
    case ("due", 0): self = .due(DueAddress(query))
    case ("deadlines", 1...2): self.init(deadline: rest, query: query)
    case ("rules", 0): self = .rules
    case ("rules", 1): self = .rule(String(rest[0]))
    case ("rules", 2) where rest[1] == "confirm": self = .confirm(String(rest[0]))
    case ("holidays", 0): self = .holidays
    case ("holidays", 1) where rest[0] == "remove": self = .removeHoliday
    case ("holidays", 1) where rest[0] == "rest": self = .rest
    case ("tasks", 0...2): self.init(task: rest, query: query)
    case ("feeds", 0): self = .feeds
    case ("feeds", 2) where rest[1] == "revoke":
      guard let id = FeedID(rest[0]) else { return nil }
      self = .revokeFeed(id)
    default: return nil
    }
  }

  private init?(deadline parts: [Substring], query: Fields) {
    if parts == ["new"] {
      self = .newDeadline(Self.subject(query), rule: query["rule"] ?? "")
      return
    }
    let isData = parts[0].hasSuffix(".json")
    guard let id = DeadlineID(isData ? parts[0].dropLast(5) : parts[0]) else { return nil }
    switch parts.dropFirst().first {
    case nil: self = isData ? .deadlineData(id) : .deadline(id)
    case _ where isData: return nil
    case "acknowledge": self = .acknowledge(id)
    case "close": self = .close(id)
    case "reopen": self = .reopen(id)
    default: return nil
    }
  }

  private init?(task parts: [Substring], query: Fields) {
    switch (parts.first, parts.count) {
    case (nil, _): self = .tasks(query["of"].flatMap { Secretariat(rawValue: $0) })
    case ("new", 1): self = .newTask(Self.subject(query))
    case ("sheets", 2):
      guard let secretariat = Secretariat(rawValue: String(parts[1])) else { return nil }
      self = .sheet(secretariat)
    case (let number?, let count):
      guard let id = TaskID(number) else { return nil }
      if count == 1 {
        self = .task(id)
      } else {
        guard parts[1] == "answer" else { return nil }
        self = .answer(id)
      }
    }
  }

  private static func month(_ typed: String) -> CivilDate? {
    guard let date = try? CivilDate(typed), let month = date.month else { return nil }
    return CivilDate(year: date.year, month: month)
  }

  /// What a link says that a date belongs to.
  static func subject(_ query: Fields) -> DeadlineSubject {
    if let id = query["case"].flatMap({ CaseID($0) }) { return .case(id) }
    if let id = query["notification"].flatMap({ NotificationID($0) }) { return .notification(id) }
    return .none
  }
}

// MARK: - Writing

extension DeadlineRoute {
  var path: String {
    switch self {
    case .board: "/board"
    case .boardData: "/board.json"
    case .month: "/calendar"
    case .agendaFile: "/agenda.ics"
    case .due: "/due"
    case .newDeadline: "/deadlines/new"
    case .deadline(let id): "/deadlines/\(id)"
    case .deadlineData(let id): "/deadlines/\(id).json"
    case .acknowledge(let id): "/deadlines/\(id)/acknowledge"
    case .close(let id): "/deadlines/\(id)/close"
    case .reopen(let id): "/deadlines/\(id)/reopen"
    case .rules: "/rules"
    case .rule(let id): "/rules/\(id.percentEncoded)"
    case .confirm(let id): "/rules/\(id.percentEncoded)/confirm"
    case .holidays: "/holidays"
    case .removeHoliday: "/holidays/remove"
    case .rest: "/holidays/rest"
    case .tasks: "/tasks"
    case .newTask: "/tasks/new"
    case .task(let id): "/tasks/\(id)"
    case .answer(let id): "/tasks/\(id)/answer"
    case .sheet(let secretariat): "/tasks/sheets/\(secretariat.rawValue)"
    case .feeds: "/feeds"
    case .revokeFeed(let id): "/feeds/\(id)/revoke"
    }
  }

  var parameters: Fields {
    switch self {
    case .month(let month): month.map { ["month": "\($0)"] } ?? [:]
    case .due(let address): address.fields
    case .newDeadline(let subject, let rule):
      Self.fields(of: subject, rule.isEmpty ? [] : [("rule", rule)])
    case .newTask(let subject): Self.fields(of: subject, [])
    case .tasks(let secretariat): secretariat.map { ["of": $0.rawValue] } ?? [:]
    default: [:]
    }
  }

  private static func fields(of subject: DeadlineSubject, _ others: [(String, String)]) -> Fields {
    var fields = Fields()
    switch subject {
    case .none: break
    case .case(let id): fields.append("case", "\(id)")
    case .notification(let id): fields.append("notification", "\(id)")
    }
    for (name, value) in others { fields.append(name, value) }
    return fields
  }

  /// Whether the address has something to look at.
  var isShown: Bool {
    switch self {
    case .acknowledge, .close, .reopen, .confirm, .removeHoliday, .rest, .answer, .revokeFeed:
      false
    default: true
    }
  }

  /// Whether a form can be sent to the address.
  var isSent: Bool {
    switch self {
    case .newDeadline, .acknowledge, .close, .reopen, .confirm, .holidays, .removeHoliday, .rest,
      .newTask, .answer, .feeds, .revokeFeed:
      true
    default: false
    }
  }

  /// Whether a program asks, and is told of an error as a value.
  var isData: Bool {
    switch self {
    case .boardData, .deadlineData: true
    default: false
    }
  }
}
