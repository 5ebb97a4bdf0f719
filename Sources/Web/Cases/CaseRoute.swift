import Formats
import HTTP
import Records

/// The addresses of cases, their events, and people.
enum CaseRoute: Equatable, Sendable {
  case list(CaseAddress)
  case listData(CaseAddress)
  case listTable(CaseAddress)
  case new
  case show(CaseID)
  case showData(CaseID)
  /// The dates of a case for a calendar, without names.
  case calendar(CaseID)
  case edit(CaseID)
  case addParty(CaseID)
  case removeParty(CaseID)
  /// Puts a document to a case, or files new ones into it.
  case papers(CaseID)
  case detach(CaseID)
  /// The form of a new event of a case; `type` is chosen already where a link said it.
  case newEvent(CaseID, type: EventType?)
  /// The form that corrects an event.
  case event(EventID)
  case removeEvent(EventID)
  /// Notes what somebody did about an event.
  case intervene(EventID)
  case people(PeopleAddress)
  case peopleData(PeopleAddress)
  case peopleTable(PeopleAddress)
  case newPerson
  case person(PersonID)
  case personData(PersonID)
  case editPerson(PersonID)
  case consent(PersonID)
  /// Which parts people of these names, a line each, play in any case.
  case conflicts(names: String)
  case figures
}

extension CaseRoute {
  /// The route that the parts of a path name, or `nil`.
  init?(parts: [Substring], query: Fields) {
    switch (parts.first, parts.count) {
    case ("cases", 1): self = .list(CaseAddress(query))
    case ("cases.json", 1): self = .listData(CaseAddress(query))
    case ("cases.csv", 1): self = .listTable(CaseAddress(query))
    case ("cases", 2...4): self.init(case: Array(parts.dropFirst()), query: query)
    case ("events", 2...3): self.init(event: Array(parts.dropFirst()))
    case ("members", 1): self = .people(PeopleAddress(query))
    case ("members.json", 1): self = .peopleData(PeopleAddress(query))
    case ("members.csv", 1): self = .peopleTable(PeopleAddress(query))
    case ("members", 2) where parts[1] == "new": self = .newPerson
    case ("members", 2...3), ("people", 2...3): self.init(person: Array(parts.dropFirst()))
    case ("conflicts", 1): self = .conflicts(names: query["names"] ?? "")
    case ("figures", 1): self = .figures
    default: return nil
    }
  }

  private init?(case parts: [Substring], query: Fields) {
    if parts == ["new"] {
      self = .new
      return
    }
    if parts.count == 1, parts[0].hasSuffix(".ics"), let id = CaseID(parts[0].dropLast(4)) {
      self = .calendar(id)
      return
    }
    guard let (id, isData): (CaseID, Bool) = Self.number(parts[0]) else { return nil }
    switch parts.dropFirst().joined(separator: "/") {
    case "": self = isData ? .showData(id) : .show(id)
    case _ where isData: return nil
    case "edit": self = .edit(id)
    case "parties": self = .addParty(id)
    case "parties/remove": self = .removeParty(id)
    case "papers": self = .papers(id)
    case "papers/remove": self = .detach(id)
    case "events/new":
      self = .newEvent(id, type: query["type"].flatMap { EventType(rawValue: $0) })
    default: return nil
    }
  }

  private init?(event parts: [Substring]) {
    guard let (id, isData): (EventID, Bool) = Self.number(parts[0]), isData == false else {
      return nil
    }
    switch parts.dropFirst().first {
    case nil: self = .event(id)
    case "remove": self = .removeEvent(id)
    case "interventions": self = .intervene(id)
    default: return nil
    }
  }

  private init?(person parts: [Substring]) {
    guard let (id, isData): (PersonID, Bool) = Self.number(parts[0]) else { return nil }
    switch parts.dropFirst().first {
    case nil: self = isData ? .personData(id) : .person(id)
    case "edit" where isData == false: self = .editPerson(id)
    case "consents" where isData == false: self = .consent(id)
    default: return nil
    }
  }

  /// Reads `12` and `12.json`.
  private static func number<Record>(_ part: Substring) -> (ID<Record>, Bool)? {
    let isData = part.hasSuffix(".json")
    guard let id = ID<Record>(isData ? part.dropLast(5) : part) else { return nil }
    return (id, isData)
  }

  var path: String {
    switch self {
    case .list: "/cases"
    case .listData: "/cases.json"
    case .listTable: "/cases.csv"
    case .new: "/cases/new"
    case .show(let id): "/cases/\(id)"
    case .showData(let id): "/cases/\(id).json"
    case .calendar(let id): "/cases/\(id).ics"
    case .edit(let id): "/cases/\(id)/edit"
    case .addParty(let id): "/cases/\(id)/parties"
    case .removeParty(let id): "/cases/\(id)/parties/remove"
    case .papers(let id): "/cases/\(id)/papers"
    case .detach(let id): "/cases/\(id)/papers/remove"
    case .newEvent(let id, _): "/cases/\(id)/events/new"
    case .event(let id): "/events/\(id)"
    case .removeEvent(let id): "/events/\(id)/remove"
    case .intervene(let id): "/events/\(id)/interventions"
    case .people: "/members"
    case .peopleData: "/members.json"
    case .peopleTable: "/members.csv"
    case .newPerson: "/members/new"
    case .person(let id): "/people/\(id)"
    case .personData(let id): "/people/\(id).json"
    case .editPerson(let id): "/people/\(id)/edit"
    case .consent(let id): "/people/\(id)/consents"
    case .conflicts: "/conflicts"
    case .figures: "/figures"
    }
  }

  var parameters: Fields {
    switch self {
    case .list(let address), .listData(let address), .listTable(let address): address.fields
    case .people(let address), .peopleData(let address), .peopleTable(let address):
      address.fields
    case .newEvent(_, let type): type.map { ["type": $0.rawValue] } ?? [:]
    case .conflicts(let names): names.isEmpty ? [:] : ["names": names]
    default: [:]
    }
  }

  /// Whether the address has something to look at.
  var isShown: Bool {
    switch self {
    case .addParty, .removeParty, .papers, .detach, .removeEvent, .intervene, .consent:
      false
    default: true
    }
  }

  /// Whether a form can be sent to the address.
  var isSent: Bool {
    switch self {
    case .new, .edit, .addParty, .removeParty, .papers, .detach, .newEvent, .event, .removeEvent,
      .intervene, .newPerson, .editPerson, .consent:
      true
    default: false
    }
  }

  /// Whether a program asks, and is told of an error as a value.
  var isData: Bool {
    switch self {
    case .listData, .showData, .peopleData, .personData: true
    default: false
    }
  }
}
