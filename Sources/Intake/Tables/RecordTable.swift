import ArabicText
import Charsets
import Foundation
package import Records

/// A table of records as a person keeps it in a spreadsheet, or as a program exports it (جدول قيود), read
/// as a whole.
package struct RecordTable: Sendable {
  /// The encoding it seems to be in, such as `windows-1256`.
  package let encoding: String
  /// The sign between columns.
  package let separator: Character
  package let headings: [String]
  /// The rows with the line on which each begins, from 1; each as long as the heading.
  package private(set) var rows: [(line: Int, cells: [String])] = []
  /// Where a quotation mark opens that is never closed, with what follows it on its line.
  package private(set) var unclosed: [(line: Int, text: String)] = []

  /// The largest table, in bytes: some ten thousand cases.
  private static let bytesMax = 32 << 20
  /// More rows are no list of a party's cases.
  private static let rowsMax = 100_000
  private static let columnsMax = 200

  /// Reads the file at `path`; throws why it cannot be a table.
  package init(at path: String) throws(Refusal) {
    let bytes = try FileBytes(limit: Self.bytesMax).read(path)
    guard bytes.isEmpty == false else { throw .empty }
    guard let charset = Charset(tellingFrom: bytes, isWhole: true) else { throw .unknownFormat }
    encoding = charset.name
    let text = Array(charset.text(of: bytes).utf8)
    if RecordList.begins(text), let list = RecordList(text) {
      guard list.rows.count <= Self.rowsMax else {
        throw .tooLarge(bytes: bytes.count, limit: Self.rowsMax)
      }
      guard list.headings.count <= Self.columnsMax else { throw .unknownFormat }
      (separator, headings) = (",", list.headings)
      rows = list.rows.map { ($0.line, $0.cells.map(\.tidy)) }
      return
    }
    var read: [(line: Int, cells: [String])] = []
    var unclosed: [(line: Int, text: String)] = []
    var reader = CSVReader(longest: Self.bytesMax)
    func take(_ row: CutRecord, _ buffer: borrowing [UInt8]) -> Bool {
      if row.fault == nil {
        let cells = (row.texts(in: buffer) ?? []).map(\.tidy)
        if cells.contains(where: { $0.isEmpty == false }) { read.append((row.line, cells)) }
      } else {
        unclosed.append((row.line, String(decoding: buffer[row.range], as: UTF8.self).tidy))
      }
      return read.count <= Self.rowsMax
    }
    reader.feed(text, rawBytes: text.count, take)
    reader.finish(take)
    guard read.count <= Self.rowsMax else {
      throw .tooLarge(bytes: bytes.count, limit: Self.rowsMax)
    }
    guard let head = read.first else { throw .empty }
    guard head.cells.count <= Self.columnsMax else { throw .unknownFormat }
    separator = Character(Unicode.Scalar(reader.separator))
    headings = head.cells
    self.unclosed = unclosed
    rows = read.dropFirst().map { row in
      let missing = max(0, head.cells.count - row.cells.count)
      return (row.line, row.cells + Array(repeating: "", count: missing))
    }
  }
}

extension String {
  /// A cell without the space around it and without the apostrophe that keeps it from being a formula.
  fileprivate var tidy: String {
    var text = plainLines[...]
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    if text.hasPrefix("'"), let second = text.dropFirst().first, "=+-@".contains(second) {
      text = text.dropFirst()
    }
    return String(text)
  }
}
