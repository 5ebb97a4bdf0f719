import Records
import Search
import SQLite
import Synchronization

/// The documents that a circle of visitors may see, with their dates and the values of their facets, in
/// memory.
///
/// A search checks thousands of documents against its filters and counts facets over all of them;
/// read from this table that takes nanoseconds each. Permission is decided by the statement that
/// fills it.
struct FacetTable: Sendable {
  /// The visibility in `facet_index` of a document in the trash, which nobody sees.
  static let nobody = 9

  /// The documents, ascending.
  private(set) var documents: [Int64] = []
  /// Each one's date as 20240131, 20240100 or 20240000; 0 without one.
  private var dates: [Int32] = []
  /// Where the marks of each document end; the next one's begin there.
  private var ends: [Int32] = []
  private var marks: [Int32] = []

  /// Everything that visitors of `clearance` may see.
  init(for clearance: Visibility, on connection: Connection) throws(SQLiteError) {
    try connection.forEach(
      "SELECT document, date, marks FROM facet_index WHERE visibility <= ?1 ORDER BY document",
      [.integer(clearance.rawValue)]
    ) { row throws(SQLiteError) in
      documents.append(row.integer())
      dates.append(row.withText { Self.date($0) })
      row.withText { marks += Self.numbers(in: $0) }
      ends.append(Int32(marks.count))
      return true
    }
  }

  /// The numbers in a row's marks.
  static func numbers(in text: Span<UInt8>) -> [Int32] {
    var numbers: [Int32] = []
    var number: Int32 = 0
    for place in text.indices {
      if text[place] == UInt8(ascii: " ") {
        if number > 0 { numbers.append(number) }
        number = 0
      } else {
        number = number &* 10 &+ Int32(text[place] &- 48)
      }
    }
    return numbers
  }

  /// The digits of a date, in their order.
  static func date(_ text: Span<UInt8>) -> Int32 {
    var number: Int32 = 0
    var digits = 0
    for place in text.indices where text[place] != UInt8(ascii: "-") && digits < 8 {
      number = number &* 10 &+ Int32(text[place] &- 48)
      digits += 1
    }
    guard digits > 0 else { return 0 }
    while digits < 8 {
      number = number &* 10
      digits += 1
    }
    return number
  }

  /// The numbers of the values of the document at a place.
  func marks(at place: Int) -> ArraySlice<Int32> {
    marks[(place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place])]
  }

  func date(at place: Int) -> Int32 { dates[place] }

  /// The place of a document; `nil` for one that the circle does not see.
  func place(of document: Int64) -> Int? {
    var low = 0
    var high = documents.count
    while low < high {
      let middle = (low + high) / 2
      if documents[middle] < document { low = middle + 1 } else { high = middle }
    }
    return low < documents.count && documents[low] == document ? low : nil
  }
}

extension FacetTable {
  /// The first `count` of some documents in an order of the results; undated ones last.
  func first(_ count: Int, of found: [Int64], by order: HitOrder) -> [Int64] {
    guard order != .relevance else { return Array(found.sorted(by: >).prefix(count)) }
    let keyed = found.compactMap { document in
      place(of: document).map { (date: dates[$0], document: document) }
    }
    let sorted =
      order == .newest
      ? keyed.sorted { ($0.date, $0.document) > ($1.date, $1.document) }
      : keyed.sorted {
        ($0.date == 0 ? .max : $0.date, $0.document) < ($1.date == 0 ? .max : $1.date, $1.document)
      }
    return sorted.prefix(count).map(\.document)
  }
}

/// The tables of the archive's present state, one for each circle of visitors.
final class FacetMemory: Sendable {
  private let memory = Mutex<[Visibility: (state: Int, table: FacetTable)]>([:])

  /// The table of visitors of `clearance` if it is filled for this state of the index.
  func filled(for clearance: Visibility, state: Int) -> FacetTable? {
    memory.withLock { $0[clearance] }.flatMap { $0.state == state ? $0.table : nil }
  }

  /// The table of visitors of `clearance`, filled anew where the index changed since.
  func table(
    for clearance: Visibility, state: Int, on connection: Connection
  ) throws(SQLiteError) -> FacetTable {
    if let known = filled(for: clearance, state: state) { return known }
    let table = try FacetTable(for: clearance, on: connection)
    memory.withLock { $0[clearance] = (state, table) }
    return table
  }
}
