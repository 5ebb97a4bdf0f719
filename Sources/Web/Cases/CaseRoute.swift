import Formats
import HTTP
import Records

/// The addresses of cases and their events.
enum CaseRoute: NounRoute {
  case list(CaseAddress)
  case new
  /// A case; for a calendar its dates, without names.
  case show(CaseID)
  case edit(CaseID)
  case addParty(CaseID)
  case removeParty(CaseID)
  /// Corrects the power of attorney of a party.
  case attorney(CaseID)
  /// Puts a document to a case, or files new ones into it.
  case papers(CaseID)
  case detach(CaseID)
  /// The form of a new event of a case; `type` is chosen already where a link said it.
  case newEvent(CaseID, type: EventType? = nil)
  /// The form that rotates accused of a case into another.
  case rotate(CaseID)
  /// Makes another record of the case one with it; `typed` is what the other is looked up by.
  case merge(CaseID, with: CaseID? = nil, typed: String = "")
  /// Parts a record that was merged into the case.
  case unmerge(CaseID)
  /// The form that corrects an event.
  case event(EventID)
  /// Notes what somebody did about an event.
  case intervene(EventID)
  case figures
  /// Everybody who is held.
  case held

  static func all(_ path: Path, _ query: Fields) -> [Self] {
    [
      .list(CaseAddress(query)), .new, .show(path.id()), .edit(path.id()), .addParty(path.id()),
      .removeParty(path.id()), .attorney(path.id()), .papers(path.id()), .detach(path.id()),
      .newEvent(path.id(), type: query.term("type")), .rotate(path.id()),
      .merge(path.id(), with: query.id("with"), typed: query["q"] ?? ""), .unmerge(path.id()),
      .event(path.id()),
      .intervene(path.id()), .figures, .held,
    ]
  }

  var target: Target {
    switch self {
    case .list(let address): Target("/cases", .page, address.fields, as: [.page, .json, .csv])
    case .new: Target("/cases/new", .both)
    case .show(let id): Target("/cases/\(id)", as: [.page, .json, .ics])
    case .edit(let id): Target("/cases/\(id)/edit", .both)
    case .addParty(let id): Target("/cases/\(id)/parties", .form)
    case .removeParty(let id): Target("/cases/\(id)/parties/remove", .form)
    case .attorney(let id): Target("/cases/\(id)/parties/attorney", .form)
    case .papers(let id): Target("/cases/\(id)/papers", .form)
    case .detach(let id): Target("/cases/\(id)/papers/remove", .form)
    case .newEvent(let id, let type):
      Target("/cases/\(id)/events/new", .both, Fields(known: ["type": type?.rawValue]))
    case .rotate(let id): Target("/cases/\(id)/rotate", .both)
    case .merge(let id, let other, let typed):
      Target(
        "/cases/\(id)/merge", .both, Fields(known: ["with": other.map { "\($0)" }, "q": typed]))
    case .unmerge(let id): Target("/cases/\(id)/unmerge", .form)
    case .event(let id): Target("/events/\(id)", .both)
    case .intervene(let id): Target("/events/\(id)/interventions", .form)
    case .figures: Target("/figures")
    case .held: Target("/held", as: [.page, .json, .csv])
    }
  }
}

/// What an address asks of the list of cases.
struct CaseAddress: ListingAddress {
  var asked = CaseListing()
  var page = 1

  init() {}

  init(_ query: Fields) {
    asked.typed = query["q"] ?? ""
    asked.procedure = query.term("procedure")
    asked.liberty = query.term("liberty")
    asked.track = query.term("track")
    asked.governorate = query["governorate"] ?? ""
    asked.charge = query["charge"] ?? ""
    asked.tag = query["tag"] ?? ""
    asked.person = query.id("person")
    asked.isHeld = query["held"] == "1"
    asked.order = query.term("order") ?? .newest
    page = PageNumber.read(query)
  }

  var fields: Fields {
    Fields(known: [
      "q": asked.typed, "procedure": asked.procedure?.rawValue, "liberty": asked.liberty?.rawValue,
      "track": asked.track?.rawValue, "governorate": asked.governorate, "charge": asked.charge,
      "tag": asked.tag, "person": asked.person.map { "\($0)" }, "held": asked.isHeld ? "1" : nil,
      "order": asked.order == .newest ? nil : asked.order.rawValue,
      "page": PageNumber.written(page),
    ])
  }

  /// Whether anything narrows the list.
  var isNarrowed: Bool {
    var bare = CaseListing()
    bare.order = asked.order
    return asked != bare
  }
}
