import HTTP
import Records

/// The addresses of people, members among them.
enum PersonRoute: NounRoute {
  case list(PeopleAddress)
  case new
  case show(PersonID)
  case edit(PersonID)
  case consent(PersonID)
  /// Makes another record of the person one with it; `typed` is what the other is looked up by.
  case merge(PersonID, with: PersonID? = nil, typed: String = "")
  /// Parts a record that was merged into the person's.
  case unmerge(PersonID)
  /// Which parts people of these names, a line each, play in any case.
  case conflicts(names: String = "")

  static func all(_ path: Path, _ query: Fields) -> [Self] {
    [
      .list(PeopleAddress(query)), .new, .show(path.id()), .edit(path.id()), .consent(path.id()),
      .merge(path.id(), with: query.id("with"), typed: query["q"] ?? ""), .unmerge(path.id()),
      .conflicts(names: query["names"] ?? ""),
    ]
  }

  var target: Target {
    switch self {
    case .list(let address): Target("/people", .page, address.fields, as: [.page, .json, .csv])
    case .new: Target("/people/new", .both)
    case .show(let id): Target("/people/\(id)", as: [.page, .json])
    case .edit(let id): Target("/people/\(id)/edit", .both)
    case .consent(let id): Target("/people/\(id)/consents", .form)
    case .merge(let id, let other, let typed):
      Target(
        "/people/\(id)/merge", .both,
        Fields(known: ["with": other.map { "\($0)" }, "q": typed]))
    case .unmerge(let id): Target("/people/\(id)/unmerge", .form)
    case .conflicts(let names): Target("/conflicts", .page, Fields(known: ["names": names]))
    }
  }
}

/// What an address asks of the list of people.
struct PeopleAddress: ListingAddress {
  var asked = PersonListing()
  var page = 1

  /// The list of members.
  static let members = Self(["member": "1"])

  init() {}

  init(_ query: Fields) {
    asked.typed = query["q"] ?? ""
    asked.isMembers = query["member"] == "1"
    asked.governorate = query["governorate"] ?? ""
    page = PageNumber.read(query)
  }

  var fields: Fields {
    Fields(known: [
      "q": asked.typed, "member": asked.isMembers ? "1" : nil, "governorate": asked.governorate,
      "page": PageNumber.written(page),
    ])
  }
}
