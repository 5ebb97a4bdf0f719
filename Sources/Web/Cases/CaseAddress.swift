import HTTP
import Records

/// What an address asks of the list of cases.
struct CaseAddress: PagedAddress {
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
    procedure = query.term("procedure")
    liberty = query.term("liberty")
    track = query.term("track")
    governorate = query["governorate"] ?? ""
    charge = query["charge"] ?? ""
    tag = query["tag"] ?? ""
    person = query.id("person")
    isHeld = query["held"] == "1"
    order = query.term("order") ?? .newest
    page = PageNumber.read(query)
  }

  var fields: Fields {
    Fields(known: [
      "q": typed, "procedure": procedure?.rawValue, "liberty": liberty?.rawValue,
      "track": track?.rawValue, "governorate": governorate, "charge": charge, "tag": tag,
      "person": person.map { "\($0)" }, "held": isHeld ? "1" : nil,
      "order": order == .newest ? nil : order.rawValue, "page": PageNumber.written(page),
    ])
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

  /// Whether anything narrows the list.
  var isNarrowed: Bool {
    var bare = Self()
    bare.order = order
    bare.page = page
    return self != bare
  }
}
