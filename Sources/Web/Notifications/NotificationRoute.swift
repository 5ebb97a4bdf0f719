import Formats
import HTTP
import Records

/// The addresses of notifications (عناوين الإخطارات).
enum NotificationRoute: Routed {
  /// The leadership's board: every open notification, the closed ones, the years.
  case board
  /// The board as one sheet of A4.
  case boardPaper
  /// The form that begins a notification, linked with an earlier one where that is said.
  case new(NotificationOrigin?)
  /// The decisions of the Committee.
  case decisions
  case newDecision
  case decision(CommitteeDecisionID)
  /// The notifications that compete with this one, or all that compete.
  case compare(NotificationID?)
  case show(NotificationID)
  /// The states that are open, or the form of the step into one of them.
  case advance(NotificationID, to: NotificationState? = nil, by: NotificationChannel? = nil)
  /// The form that puts a paper with a notification.
  case papers(NotificationID, PaperRole?)
  case edit(NotificationID)
  case note(NotificationID)
  case retract(NotificationID)
  case link(NotificationID)
  /// Opens a case for the challenge that the log tells of.
  case openCase(NotificationID)
  case founding(NotificationID)
  case letter(NotificationID)
  case enclosures(NotificationID)
  case delivery(NotificationID)
  /// All papers of the notification in one file.
  case dossier(NotificationID)

  init?(_ path: Path, _ query: Fields) {
    switch path {
    case "notifications": self = .board
    case "notifications/sheet": self = .boardPaper
    case "notifications/new": self = .new(NotificationOrigin(query))
    case "notifications/decisions": self = .decisions
    case "notifications/decisions/new": self = .newDecision
    case "notifications/decisions/#": self = .decision(path.id())
    case "notifications/compare": self = .compare(query.id("of"))
    case "notifications/#": self = .show(path.id())
    case "notifications/#/advance":
      let state: NotificationState? = query.term("to")
      self = .advance(path.id(), to: state, by: state == .dispatched ? query.term("by") : nil)
    case "notifications/#/papers": self = .papers(path.id(), query.term("role"))
    case "notifications/#/edit": self = .edit(path.id())
    case "notifications/#/note": self = .note(path.id())
    case "notifications/#/retract": self = .retract(path.id())
    case "notifications/#/link": self = .link(path.id())
    case "notifications/#/case": self = .openCase(path.id())
    case "notifications/#/founding": self = .founding(path.id())
    case "notifications/#/letter": self = .letter(path.id())
    case "notifications/#/enclosures": self = .enclosures(path.id())
    case "notifications/#/delivery": self = .delivery(path.id())
    case "notifications/#/dossier": self = .dossier(path.id())
    default: return nil
    }
  }

  var target: Target {
    switch self {
    case .board: Target("/notifications", as: [.page, .json, .csv])
    case .boardPaper: Target("/notifications/sheet")
    case .new(let origin): Target("/notifications/new", .both, origin?.fields ?? [:])
    case .decisions: Target("/notifications/decisions", as: [.page, .json, .csv])
    case .newDecision: Target("/notifications/decisions/new", .both)
    case .decision(let id): Target("/notifications/decisions/\(id)", as: [.page, .json])
    case .compare(let id):
      Target("/notifications/compare", .page, Fields(known: ["of": id.map { "\($0)" }]))
    case .show(let id): Target("/notifications/\(id)", as: [.page, .json])
    case .advance(let id, let state, let channel):
      Target(
        "/notifications/\(id)/advance", .both,
        Fields(known: [
          "to": state?.rawValue, "by": state == .dispatched ? channel?.rawValue : nil,
        ]))
    case .papers(let id, let role):
      Target("/notifications/\(id)/papers", .both, Fields(known: ["role": role?.rawValue]))
    case .edit(let id): Target("/notifications/\(id)/edit", .both)
    case .note(let id): Target("/notifications/\(id)/note", .form)
    case .retract(let id): Target("/notifications/\(id)/retract", .form)
    case .link(let id): Target("/notifications/\(id)/link", .form)
    case .openCase(let id): Target("/notifications/\(id)/case", .form)
    case .founding(let id): Target("/notifications/\(id)/founding", .both)
    case .letter(let id): Target("/notifications/\(id)/letter", as: [.page, .docx])
    case .enclosures(let id): Target("/notifications/\(id)/enclosures")
    case .delivery(let id): Target("/notifications/\(id)/delivery")
    case .dossier(let id): Target("/notifications/\(id)/dossier", as: [.zip])
    }
  }
}

/// The earlier notification that a new one takes up, and how (منشأ الإخطار).
struct NotificationOrigin: Equatable, Sendable {
  let relation: NotificationRelation
  let notification: NotificationID
}

extension NotificationOrigin {
  /// What the query says: `?refiles=3`.
  fileprivate init?(_ query: Fields) {
    for relation in NotificationRelation.allCases {
      guard let id: NotificationID = query.id(relation.rawValue) else { continue }
      self.init(relation: relation, notification: id)
      return
    }
    return nil
  }

  fileprivate var fields: Fields { [relation.rawValue: "\(notification)"] }
}
