import Charsets

/// The first row of a CSV file: which column is which, and what stands between them.
struct CSVHeader: Sendable {
  /// The sign between columns: a comma, a semicolon or a tab.
  let separator: UInt8
  /// What each column holds, or `nil` for one that is passed over.
  let keys: [Particulars.Key?]

  /// Reads the header at the beginning of a file; `nil` when it names no column of a record.
  ///
  /// Of the three separators the one counts that gives the most known columns; at least a title or
  /// a text must be among them.
  init?(in start: [UInt8]) {
    let line = Self.firstLine(of: start)
    var best: (separator: UInt8, keys: [Particulars.Key?], known: Int)?
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09] {
      let row = CSVRow(in: line, 0..<line.count, separator: separator)
      guard let row, row.fields.count <= Self.columnsMax else { continue }
      let keys = row.fields.map { Particulars.Key($0.trimmingSpace) }
      let known = keys.count { $0 != nil }
      if known > best?.known ?? 0 { best = (separator, keys, known) }
    }
    guard let best, best.keys.contains(where: { $0 == .text || $0 == .title }),
      best.known >= 2 || best.keys.count == 1
    else { return nil }
    separator = best.separator
    keys = best.keys
  }

  /// More columns than any list of documents has.
  private static let columnsMax = 500

  /// The first line that is not Excel's `sep=;`.
  private static func firstLine(of start: [UInt8]) -> [UInt8] {
    let lines = start.split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: true)
    guard let first = lines.first else { return [] }
    let isHint = first.starts(with: Array("sep=".utf8)) && first.count <= 6
    let line = isHint && lines.count > 1 ? lines[1] : first
    return Array(line.last == 0x0D ? line.dropLast() : line)
  }

  /// Whether `row` is the header itself, or Excel's `sep=;`.
  func isHeader(_ row: CSVRow) -> Bool {
    if row.fields.count <= 2, row.fields.first?.hasPrefix("sep=") == true { return true }
    return row.fields.map { Particulars.Key($0.trimmingSpace) } == keys
  }
}

/// One row of a CSV file (RFC 4180): fields, quoted where they hold separators or line ends.
struct CSVRow {
  private(set) var fields: [String] = []

  /// Reads the row in `bytes[range]`; `nil` when it is not valid UTF-8.
  init?(in bytes: borrowing [UInt8], _ range: Range<Int>, separator: UInt8) {
    var index = range.lowerBound
    let end = range.upperBound
    while true {
      var start = index
      while start < end, bytes[start] == 0x20 { start += 1 }
      if start < end, bytes[start] == 0x22 {
        index = start + 1
        var written: [UInt8] = []
        var runStart = index
        while index < end {
          guard bytes[index] == 0x22 else {
            index += 1
            continue
          }
          written.append(contentsOf: bytes[runStart..<index])
          let isDoubled = index + 1 < end && bytes[index + 1] == 0x22
          index += isDoubled ? 2 : 1
          runStart = isDoubled ? index - 1 : index
          if isDoubled == false { break }
        }
        // What stands between the closing quote and the separator belongs to a careless field.
        while index < end, bytes[index] != separator { index += 1 }
        written.append(contentsOf: bytes[min(runStart, index)..<index])
        guard let field = String(validating: written, as: UTF8.self) else { return nil }
        fields.append(field.unfoldedEnds)
      } else {
        while index < end, bytes[index] != separator { index += 1 }
        guard let field = String(validating: bytes[start..<index], as: UTF8.self) else {
          return nil
        }
        fields.append(field)
      }
      guard index < end else { return }
      index += 1
    }
  }
}

extension String {
  /// This text with `\n` for every line end.
  fileprivate var unfoldedEnds: String {
    utf8.contains(0x0D) ? Charset.utf8.text(of: Array(utf8)) : self
  }
}
