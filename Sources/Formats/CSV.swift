import ArabicText

/// A table as spreadsheets read it (RFC 4180): commas, quotation marks, CRLF, UTF-8.
///
/// A cell never becomes a formula: one that begins like one (`=`, `+`, `-`, `@` or a line end,
/// also after spaces or in wide letters) gets an apostrophe before it, which a spreadsheet shows as
/// text. Whoever reads the table by a program takes the JSON, where nothing is added.
package struct CSV: Equatable, Sendable {
  /// The names of the columns.
  package let head: [String]
  package private(set) var rows: [[String]]

  /// The sign by which spreadsheets know UTF-8, without which they show Arabic as rubbish.
  package static let byteOrderMark = "\u{FEFF}"

  package init(head: [String], rows: [[String]] = []) {
    (self.head, self.rows) = (head, rows)
  }

  package mutating func append(_ row: [String]) { rows.append(row) }

  /// The whole table.
  package var text: String { ([head] + rows).map { Self.line($0) + "\r\n" }.joined() }

  /// One row, without its line end.
  package static func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",")
  }

  private static func cell(_ text: String) -> String {
    let plain = text.plainLines
    let cell = isLikeFormula(plain) ? "'" + plain : plain
    let isQuoted = cell.unicodeScalars.contains { "\",;\n".unicodeScalars.contains($0) }
    return isQuoted ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }

  private static func isLikeFormula(_ text: String) -> Bool {
    let start = text.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" }
    guard let start else { return false }
    return "=+-@\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(start)
  }
}
