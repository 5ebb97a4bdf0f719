import Formats
import HTTP
import Records

/// The addresses of notifications (عناوين الإخطارات).
enum NotificationRoute: NounRoute {
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
  /// The form that corrects a decision.
  case editDecision(CommitteeDecisionID)
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

  static func all(_ path: Path, _ query: Fields) -> [Self] {
    let state: NotificationState? = query.term("to")
    return [
      .board, .boardPaper, .new(NotificationOrigin(query)), .decisions, .newDecision,
      .decision(path.id()), .editDecision(path.id()), .compare(query.id("of")), .show(path.id()),
      .advance(path.id(), to: state, by: state == .dispatched ? query.term("by") : nil),
      .papers(path.id(), query.term("role")), .edit(path.id()), .note(path.id()),
      .retract(path.id()), .link(path.id()), .openCase(path.id()), .founding(path.id()),
      .letter(path.id()), .enclosures(path.id()), .delivery(path.id()), .dossier(path.id()),
    ]
  }

  var target: Target {
    switch self {
    case .board: Target("/notifications", as: [.page, .json, .csv])
    case .boardPaper: Target("/notifications/sheet")
    case .new(let origin): Target("/notifications/new", .both, origin?.fields ?? [:])
    case .decisions: Target("/notifications/decisions", as: [.page, .json, .csv])
    case .newDecision: Target("/notifications/decisions/new", .both)
    case .decision(let id): Target("/notifications/decisions/\(id)", as: [.page, .json])
    case .editDecision(let id): Target("/notifications/decisions/\(id)/edit", .both)
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
