import Charsets
package import Records

extension Intake {
  /// The lines of a file: each line of a text, or one column of a table.
  ///
  /// A file named `.csv` or `.tsv` is a table, and so is any where a column is named: by the word in
  /// the first row, or by its number from 1. Without one the first column counts. Empty lines are
  /// passed over. Throws `.noColumn` where the table has no such column.
  package func list(
    inFileAt path: String, column: String? = nil
  ) throws(Refusal) -> [ListLine] {
    let bytes = try FileBytes(limit: ListLine.fileBytesMax).read(path)
    return try list(of: bytes, named: path, column: column)
  }

  /// The lines of what was uploaded or pasted, as a file of this name would be read.
  package func list(
    of bytes: [UInt8], named name: String, column: String? = nil
  ) throws(Refusal) -> [ListLine] {
    guard bytes.count <= ListLine.fileBytesMax else {
      throw .tooLarge(bytes: bytes.count, limit: ListLine.fileBytesMax)
    }
    guard bytes.isEmpty == false else { throw .empty }
    guard let charset = Charset(tellingFrom: bytes, isWhole: true) else { throw .unknownFormat }
    var transcoder = Transcoder(from: charset)
    let text = transcoder.utf8(of: bytes)
    let lower = name.lowercased()
    let isTable = column != nil || lower.hasSuffix(".csv") || lower.hasSuffix(".tsv")
    return isTable ? try Self.rows(of: text, column: column) : Self.lines(of: text)
  }

  private static func lines(of text: [UInt8]) -> [ListLine] {
    var lines: [ListLine] = []
    let pieces = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (place, piece) in pieces.enumerated() {
      guard let line = String(validating: piece, as: UTF8.self) else {
        lines.append(ListLine(number: place + 1, text: "", problem: .notText))
        continue
      }
      lines += [listLine(place + 1, line)].compactMap(\.self)
    }
    return lines
  }

  private static func rows(of text: [UInt8], column: String?) throws(Refusal) -> [ListLine] {
    var reader = CSVReader(longest: ListLine.fileBytesMax)
    var rows: [(number: Int, fields: [String]?, fault: CutRecord.Fault?)] = []
    func take(_ row: CutRecord, _ buffer: borrowing [UInt8]) -> Bool {
      rows.append((row.line, row.texts(in: buffer), row.fault))
      return true
    }
    reader.feed(text, rawBytes: text.count, take)
    reader.finish(take)
    let (place, hasHeader) = try place(of: column, in: rows.first?.fields ?? [])
    var lines: [ListLine] = []
    for (number, fields, fault) in rows.dropFirst(hasHeader ? 1 : 0) {
      guard fault == nil else {
        lines.append(ListLine(number: number, text: "", problem: .unclosedQuote))
        continue
      }
      guard let fields else {
        lines.append(ListLine(number: number, text: "", problem: .notText))
        continue
      }
      if fields.allSatisfy({ $0.trimmingSpace.isEmpty }) { continue }
      guard place < fields.count else {
        lines.append(ListLine(number: number, text: "", problem: .noCell))
        continue
      }
      lines += [listLine(number, fields[place])].compactMap(\.self)
    }
    return lines
  }

  /// Which column is searched, and whether the first row only names the columns.
  private static func place(
    of column: String?, in first: [String]
  ) throws(Refusal) -> (Int, hasHeader: Bool) {
    let names = first.map { $0.trimmingSpace.lowercased() }
    guard let column else {
      return (0, names.first.map { headings.contains($0) } ?? false)
    }
    if let place = names.firstIndex(of: column.trimmingSpace.lowercased()) { return (place, true) }
    if let number = Int(column), number >= 1, number <= max(1, first.count) {
      return (number - 1, headings.contains(names.count >= number ? names[number - 1] : ""))
    }
    throw .noColumn(column)
  }

  /// What people write above a column of names or numbers.
  private static let headings: Set<String> = [
    "name", "names", "number", "query", "q", "case", "الاسم", "اسم", "الأسماء", "رقم", "الرقم",
    "القضية", "رقم القضية", "بحث",
  ]

  /// A line that says something, or `nil` for an empty one.
  private static func listLine(_ number: Int, _ text: String) -> ListLine? {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard text.isEmpty == false else { return nil }
    guard text.count <= ListLine.lengthMax else {
      return ListLine(number: number, text: "", problem: .tooLong)
    }
    return ListLine(number: number, text: text)
  }
}
