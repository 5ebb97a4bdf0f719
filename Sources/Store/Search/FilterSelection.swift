import Records
import Search
import SQLite

/// The documents that fulfil the filters of a search, among those that its visitor may see.
struct FilterSelection {
  let table: FacetTable
  /// A bit for each document, by its number.
  private var bits: [UInt64]
  /// How many documents with text to search fulfil the filters, and how many without.
  private(set) var searchable = 0
  private(set) var unsearchable = 0

  init(
    _ filters: [Filter], in table: FacetTable, on connection: Connection
  ) throws(SQLiteError) {
    self.table = table
    bits = [UInt64](repeating: 0, count: Int((table.documents.last ?? 0) / 64) + 1)
    let tests = try Self.tests(filters, on: connection)
    var silent = Marked()
    for quality in TextQuality.allCases where quality.isSearchable == false {
      silent.formUnion(try connection.numbers(of: .quality(quality), in: .quality))
    }
    for (place, document) in table.documents.enumerated() {
      let (marks, date) = (table.marks(at: place), table.date(at: place))
      guard tests.allSatisfy({ $0.holds(marks, date) }) else { continue }
      bits[Int(document / 64)] |= 1 << UInt64(document % 64)
      if silent.holds(marks) { unsearchable += 1 } else { searchable += 1 }
    }
  }

  func contains(_ document: Int64) -> Bool {
    let word = Int(document / 64)
    return document >= 0 && word < bits.count && bits[word] & (1 << UInt64(document % 64)) != 0
  }

  /// The documents, ascending.
  var documents: [Int64] { table.documents.filter { contains($0) } }

  /// Filters of one field widen each other, those of different fields narrow; what is excluded always
  /// narrows.
  private static func tests(
    _ filters: [Filter], on connection: Connection
  ) throws(SQLiteError) -> [Test] {
    var tests: [Test] = []
    var places: [String: Int] = [:]
    for filter in filters {
      let test = try Test(filter, on: connection)
      if filter.isExcluded {
        tests.append(test)
      } else if let place = places[filter.condition.field] {
        tests[place].formUnion(test)
      } else {
        places[filter.condition.field] = tests.count
        tests.append(test)
      }
    }
    return tests
  }
}

/// What the filters of one field ask of a document.
private struct Test {
  private var marked = Marked()
  /// The first requested day and the first day after the requested ones, over all values of the
  /// field.
  private var after: Int32?
  private var before: Int32?
  private let isExcluded: Bool

  init(_ filter: Filter, on connection: Connection) throws(SQLiteError) {
    isExcluded = filter.isExcluded
    switch filter.condition {
    case .after(let date): after = Self.number(of: date)
    case .before(let date): before = Self.number(of: date)
    case .kind, .tag, .years, .quality, .caseName, .issuer, .issuerWord:
      if let facet = filter.condition.facet {
        marked.formUnion(try connection.numbers(of: filter.condition, in: facet))
      }
    }
  }

  private static func number(of date: CivilDate) -> Int32 {
    Int32(date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0))
  }

  mutating func formUnion(_ other: Self) {
    marked.formUnion(other.marked)
    after = [after, other.after].compactMap { $0 }.min()
    before = [before, other.before].compactMap { $0 }.max()
  }

  func holds(_ marks: ArraySlice<Int32>, _ date: Int32) -> Bool {
    let isMet =
      if let after { date > 0 && date >= after } else if let before {
        date > 0 && date < before
      } else { marked.holds(marks) }
    return isMet != isExcluded
  }
}
