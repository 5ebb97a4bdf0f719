import Charsets
import Foundation
package import Records

/// A table of records as a person keeps it in a spreadsheet (جدول قيود), read as a whole.
package struct RecordTable: Sendable {
  /// The encoding it seems to be in, such as `windows-1256`.
  package let encoding: String
  /// The sign between columns.
  package let separator: Character
  package let headings: [String]
  /// The rows with the line on which each begins, from 1; each as long as the heading.
  package let rows: [(line: Int, cells: [String])]

  /// The largest table, in bytes: some ten thousand cases.
  private static let bytesMax = 32 << 20
  /// More rows are no list of a party's cases.
  private static let rowsMax = 100_000

  /// Reads the file at `path`; throws why it cannot be a table.
  package init(at path: String) throws(Refusal) {
    let bytes = try FileBytes(limit: Self.bytesMax).read(path)
    guard bytes.isEmpty == false else { throw .empty }
    guard let charset = Charset(tellingFrom: bytes, isWhole: true) else { throw .unknownFormat }
    encoding = charset.name
    var text = charset.text(of: bytes)
    if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
    var lines = Self.records(of: Array(text.utf8))
    let hint = lines.first.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    if hint.hasPrefix("sep="), hint.utf8.count <= 6 { lines.removeFirst() }
    guard let first = lines.first else { throw .empty }
    let found = Self.separator(in: first.bytes)
    separator = Character(Unicode.Scalar(found))
    guard let head = CSVRow(in: first.bytes, 0..<first.bytes.count, separator: found),
      head.fields.count <= 200
    else { throw .unknownFormat }
    headings = head.fields.map(\.tidy)
    var rows: [(line: Int, cells: [String])] = []
    for record in lines.dropFirst() {
      guard let row = CSVRow(in: record.bytes, 0..<record.bytes.count, separator: found) else {
        throw .unknownFormat
      }
      var cells = row.fields.map(\.tidy)
      guard cells.contains(where: { $0.isEmpty == false }) else { continue }
      cells += Array(repeating: "", count: max(0, head.fields.count - cells.count))
      rows.append((record.line, cells))
      guard rows.count <= Self.rowsMax else {
        throw .tooLarge(bytes: bytes.count, limit: Self.rowsMax)
      }
    }
    self.rows = rows
  }

  /// The sign that most often stands in the heading.
  private static func separator(in head: [UInt8]) -> UInt8 {
    let signs: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    let counts = signs.map { sign in (sign, head.count { $0 == sign }) }
    return counts.max { $0.1 < $1.1 }?.0 ?? UInt8(ascii: ",")
  }

  /// The records of a text: lines, but for ends within quotation marks.
  private static func records(of bytes: [UInt8]) -> [(line: Int, bytes: [UInt8])] {
    var records: [(line: Int, bytes: [UInt8])] = []
    var present: [UInt8] = []
    var isQuoted = false
    var (line, start) = (1, 1)
    for byte in bytes {
      if byte == 0x22 { isQuoted.toggle() }
      if byte == 0x0A {
        line += 1
        if isQuoted == false {
          if present.last == 0x0D { present.removeLast() }
          if present.isEmpty == false { records.append((start, present)) }
          present.removeAll(keepingCapacity: true)
          start = line
          continue
        }
      }
      present.append(byte)
    }
    if present.isEmpty == false { records.append((start, present)) }
    return records
  }
}

extension String {
  /// A cell without the space around it and without the apostrophe that keeps it from being a formula.
  fileprivate var tidy: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    if text.hasPrefix("'"), let second = text.dropFirst().first, "=+-@".contains(second) {
      text = text.dropFirst()
    }
    return String(text)
  }
}
