import HTTP
import Records

/// What an address asks of a list that is shown a page at a time.
protocol PagedAddress: Equatable, Sendable {
  /// The page of the list, from 1.
  var page: Int { get set }
}

extension PagedAddress {
  /// The same list on another page.
  func page(_ page: Int) -> Self {
    var address = self
    address.page = page
    return address
  }

  /// The same list with something else asked for, from its first page.
  func with(_ change: (inout Self) -> Void) -> Self {
    var address = page(1)
    change(&address)
    return address
  }
}

/// What the desk is asked of a list, a part at a time.
protocol PartedListing: Equatable, Sendable {
  var limit: Int { get set }
  var offset: Int { get set }
}

extension CaseListing: PartedListing {}
extension PersonListing: PartedListing {}

/// The address of a list that is asked for as the desk takes it.
@dynamicMemberLookup
protocol ListingAddress: PagedAddress {
  associatedtype Listing: PartedListing
  /// What narrows and orders the list.
  var asked: Listing { get set }
}

extension ListingAddress {
  /// How many records a page of the list shows.
  static var pageLength: Int { 50 }

  subscript<Value>(dynamicMember field: WritableKeyPath<Listing, Value>) -> Value {
    get { asked[keyPath: field] }
    set { asked[keyPath: field] = newValue }
  }

  /// What the desk is asked; `isTable` for all of it rather than a page.
  func listing(isTable: Bool = false) -> Listing {
    var listing = asked
    listing.limit = isTable ? PageLimit.whole : Self.pageLength
    listing.offset = isTable ? 0 : (page - 1) * Self.pageLength
    return listing
  }
}

/// The number of a page of a long list, from 1.
enum PageNumber {
  /// The last page that can be asked for: whoever has come so far should ask more narrowly.
  static let max = 1000

  static func read(_ query: Fields) -> Int {
    Swift.min(Self.max, Swift.max(1, query["page"].flatMap { Int($0) } ?? 1))
  }

  /// The number as an address carries it: the first page is not said.
  static func written(_ page: Int) -> String? { page == 1 ? nil : "\(page)" }
}

extension Fields {
  /// These fields without those that say nothing.
  init(known fields: KeyValuePairs<String, String?>) {
    self.init()
    for (name, value) in fields {
      if let value, value.isEmpty == false { append(name, value) }
    }
  }

  /// The number of a record, or `nil`.
  func id<Record>(_ name: String) -> ID<Record>? { self[name].flatMap { ID($0) } }

  /// A term of a closed list, or `nil` where there is no such term.
  func term<Term: RawRepresentable<String>>(_ name: String) -> Term? {
    self[name].flatMap { Term(rawValue: $0) }
  }
}
