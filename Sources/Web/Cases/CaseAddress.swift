import HTTP
import Records

/// What an address asks of the list of cases.
struct CaseAddress: Equatable, Sendable {
  /// A number, a name or words of the title.
  var typed = ""
  var procedure: Procedure?
  var liberty: Liberty?
  var track: Track?
  var governorate = ""
  var charge = ""
  var tag = ""
  var person: PersonID?
  var isHeld = false
  var order = CaseOrder.newest
  var page = 1

  /// How many cases a page of the list shows.
  static let pageLength = 50
  /// How many a table for a spreadsheet holds.
  static let tableLength = 10_000

  init() {}

  init(_ query: Fields) {
    typed = query["q"] ?? ""
    procedure = query["procedure"].flatMap { Procedure(rawValue: $0) }
    liberty = query["liberty"].flatMap { Liberty(rawValue: $0) }
    track = query["track"].flatMap { Track(rawValue: $0) }
    governorate = query["governorate"] ?? ""
    charge = query["charge"] ?? ""
    tag = query["tag"] ?? ""
    person = query["person"].flatMap { PersonID($0) }
    isHeld = query["held"] == "1"
    order = query["order"].flatMap { CaseOrder(rawValue: $0) } ?? .newest
    page = PageNumber.read(query)
  }

  var fields: Fields {
    var fields = Fields()
    func add(_ name: String, _ value: String?) {
      if let value, value.isEmpty == false { fields.append(name, value) }
    }
    add("q", typed)
    add("procedure", procedure?.rawValue)
    add("liberty", liberty?.rawValue)
    add("track", track?.rawValue)
    add("governorate", governorate)
    add("charge", charge)
    add("tag", tag)
    add("person", person.map { "\($0)" })
    if isHeld { fields.append("held", "1") }
    if order != .newest { fields.append("order", order.rawValue) }
    for field in PageNumber.fields(page).all { fields.append(field.name, field.value) }
    return fields
  }

  /// What the desk is asked; `isTable` for all of it rather than a page.
  func listing(isTable: Bool = false) -> CaseListing {
    var listing = CaseListing()
    listing.typed = typed
    listing.procedure = procedure
    listing.liberty = liberty
    listing.track = track
    listing.governorate = governorate
    listing.charge = charge
    listing.tag = tag
    listing.person = person
    listing.isHeld = isHeld
    listing.order = order
    listing.limit = isTable ? Self.tableLength : Self.pageLength
    listing.offset = isTable ? 0 : (page - 1) * Self.pageLength
    return listing
  }

  /// The same list with something else asked for, from its first page.
  func with(_ change: (inout Self) -> Void) -> Self {
    var address = self
    address.page = 1
    change(&address)
    return address
  }

  /// Whether anything narrows the list.
  var isNarrowed: Bool {
    var bare = Self()
    bare.order = order
    bare.page = page
    return self != bare
  }
}

/// What an address asks of the list of people.
struct PeopleAddress: Equatable, Sendable {
  /// A name or a member's number.
  var typed = ""
  /// Also people who are not members.
  var isEveryone = false
  var governorate = ""
  var page = 1

  /// How many people a page of the list shows.
  static let pageLength = 50
  /// How many a table for a spreadsheet holds.
  static let tableLength = 10_000

  init() {}

  init(_ query: Fields) {
    typed = query["q"] ?? ""
    isEveryone = query["all"] == "1"
    governorate = query["governorate"] ?? ""
    page = PageNumber.read(query)
  }

  var fields: Fields {
    var fields = Fields()
    if typed.isEmpty == false { fields.append("q", typed) }
    if isEveryone { fields.append("all", "1") }
    if governorate.isEmpty == false { fields.append("governorate", governorate) }
    for field in PageNumber.fields(page).all { fields.append(field.name, field.value) }
    return fields
  }

  /// What the desk is asked; `isTable` for all of it rather than a page.
  func listing(isTable: Bool = false) -> PersonListing {
    var listing = PersonListing()
    listing.typed = typed
    listing.isMembers = isEveryone == false
    listing.governorate = governorate
    listing.limit = isTable ? Self.tableLength : Self.pageLength
    listing.offset = isTable ? 0 : (page - 1) * Self.pageLength
    return listing
  }

  /// The same list with something else asked for, from its first page.
  func with(_ change: (inout Self) -> Void) -> Self {
    var address = self
    address.page = 1
    change(&address)
    return address
  }
}
