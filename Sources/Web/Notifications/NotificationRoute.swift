import Formats
import HTTP
import Records

/// An address of the notifications or of the bylaws they amend (عناوين الإخطارات).
///
/// It stands inside `Route`, so that the bar, the switch of language and the permission of a page are
/// the same as everywhere.
enum NotificationRoute: Equatable, Sendable {
  /// The leadership's board: every open notification, the closed ones, the years.
  case board
  case boardData
  case boardTable
  /// The board as one sheet of A4.
  case boardPaper
  /// The form that begins a notification, linked with an earlier one where that is said.
  case new(NotificationOrigin?)
  /// The notifications that compete with this one, or all that compete.
  case compare(NotificationID?)
  case record(NotificationID)
  case recordData(NotificationID)
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
  case letterFile(NotificationID)
  case dossierFile(NotificationID)
  case bylaws
  /// Two versions article by article; the form that chooses them where one is not said.
  case comparison(old: DocumentID?, new: DocumentID?)
  /// The comparison table that a bylaws notification encloses.
  case comparisonPaper(old: DocumentID, new: DocumentID)
  case comparisonData(old: DocumentID, new: DocumentID)
}

/// The earlier notification that a new one takes up, and how (منشأ الإخطار).
struct NotificationOrigin: Equatable, Sendable {
  let relation: NotificationRelation
  let notification: NotificationID
}

// MARK: - Reading

extension NotificationRoute {
  /// The route that a path and its query name, or `nil` for an address that is not ours.
  init?(path: String, query: Fields) {
    let parts = path.split(separator: "/").map(String.init)
    switch parts.first {
    case "notifications.json" where parts.count == 1: self = .boardData
    case "notifications.csv" where parts.count == 1: self = .boardTable
    case "notifications": self.init(parts: Array(parts.dropFirst()), query: query)
    case "bylaws": self.init(bylaws: Array(parts.dropFirst()), query: query)
    default: return nil
    }
  }

  private init?(parts: [String], query: Fields) {
    switch (parts.count, parts.first) {
    case (0, _): self = .board
    case (1, "sheet"): self = .boardPaper
    case (1, "new"): self = .new(NotificationOrigin(query))
    case (1, "compare"): self = .compare(Self.number(query["of"]))
    case (1, let name?) where name.hasSuffix(".json"):
      guard let id: NotificationID = Self.number(String(name.dropLast(".json".count))) else {
        return nil
      }
      self = .recordData(id)
    case (1...2, let number?):
      guard let id: NotificationID = Self.number(number) else { return nil }
      self.init(id, parts.count == 2 ? parts[1] : "", query)
    default: return nil
    }
  }

  private init?(_ id: NotificationID, _ name: String, _ query: Fields) {
    switch name {
    case "": self = .record(id)
    case "advance":
      let state = query["to"].flatMap { NotificationState(rawValue: $0) }
      let channel = query["by"].flatMap { NotificationChannel(rawValue: $0) }
      self = .advance(id, to: state, by: state == .dispatched ? channel : nil)
    case "papers": self = .papers(id, query["role"].flatMap { PaperRole(rawValue: $0) })
    case "edit": self = .edit(id)
    case "note": self = .note(id)
    case "retract": self = .retract(id)
    case "link": self = .link(id)
    case "case": self = .openCase(id)
    case "founding": self = .founding(id)
    case "letter": self = .letter(id)
    case "enclosures": self = .enclosures(id)
    case "delivery": self = .delivery(id)
    case "letter.docx": self = .letterFile(id)
    case "dossier.zip": self = .dossierFile(id)
    default: return nil
    }
  }

  private init?(bylaws parts: [String], query: Fields) {
    let (old, new): (DocumentID?, DocumentID?) = (
      Self.number(query["old"]), Self.number(query["new"])
    )
    switch parts {
    case []: self = .bylaws
    case ["compare"]: self = .comparison(old: old, new: new)
    case ["compare.json"], ["table"]:
      guard let old, let new else { return nil }
      self =
        parts == ["table"]
        ? .comparisonPaper(old: old, new: new) : .comparisonData(old: old, new: new)
    default: return nil
    }
  }

  private static func number<Record>(_ text: String?) -> ID<Record>? { text.flatMap { ID($0) } }
}

extension NotificationOrigin {
  /// What the query says: `?refiles=3`.
  fileprivate init?(_ query: Fields) {
    for relation in NotificationRelation.allCases {
      guard let id = query[relation.rawValue].flatMap({ NotificationID($0) }) else { continue }
      self.init(relation: relation, notification: id)
      return
    }
    return nil
  }
}

// MARK: - Printing

extension NotificationRoute {
  /// The address, for a link.
  var address: String { Route.notifications(self).address }

  var path: String {
    switch self {
    case .board: "/notifications"
    case .boardData: "/notifications.json"
    case .boardTable: "/notifications.csv"
    case .boardPaper: "/notifications/sheet"
    case .new: "/notifications/new"
    case .compare: "/notifications/compare"
    case .record(let id): "/notifications/\(id)"
    case .recordData(let id): "/notifications/\(id).json"
    case .advance(let id, _, _): "/notifications/\(id)/advance"
    case .papers(let id, _): "/notifications/\(id)/papers"
    case .edit(let id): "/notifications/\(id)/edit"
    case .note(let id): "/notifications/\(id)/note"
    case .retract(let id): "/notifications/\(id)/retract"
    case .link(let id): "/notifications/\(id)/link"
    case .openCase(let id): "/notifications/\(id)/case"
    case .founding(let id): "/notifications/\(id)/founding"
    case .letter(let id): "/notifications/\(id)/letter"
    case .enclosures(let id): "/notifications/\(id)/enclosures"
    case .delivery(let id): "/notifications/\(id)/delivery"
    case .letterFile(let id): "/notifications/\(id)/letter.docx"
    case .dossierFile(let id): "/notifications/\(id)/dossier.zip"
    case .bylaws: "/bylaws"
    case .comparison: "/bylaws/compare"
    case .comparisonPaper: "/bylaws/table"
    case .comparisonData: "/bylaws/compare.json"
    }
  }

  var parameters: Fields {
    var fields = Fields()
    switch self {
    case .new(let origin?): fields.append(origin.relation.rawValue, "\(origin.notification)")
    case .compare(let id?): fields.append("of", "\(id)")
    case .advance(_, let state?, let channel):
      fields.append("to", state.rawValue)
      if let channel, state == .dispatched { fields.append("by", channel.rawValue) }
    case .papers(_, let role?): fields.append("role", role.rawValue)
    case .comparison(let old, let new):
      if let old { fields.append("old", "\(old)") }
      if let new { fields.append("new", "\(new)") }
    case .comparisonPaper(let old, let new), .comparisonData(let old, let new):
      fields.append("old", "\(old)")
      fields.append("new", "\(new)")
    default: break
    }
    return fields
  }

  /// Whether the address has something to look at.
  var isShown: Bool {
    switch self {
    case .note, .retract, .link, .openCase: false
    default: true
    }
  }

  /// Whether a form can be sent to the address.
  var isSent: Bool {
    switch self {
    case .new, .advance, .papers, .edit, .note, .retract, .link, .openCase, .founding: true
    default: false
    }
  }

  /// Whether a program asks, and is answered in its own form.
  var isData: Bool {
    switch self {
    case .boardData, .recordData, .comparisonData: true
    default: false
    }
  }
}
