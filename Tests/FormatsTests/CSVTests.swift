import ArabicText
import Support
import Testing

@testable import Formats

struct CSVTests {
  @Test(arguments: [
    ("نص", "نص"), ("a,b", "\"a,b\""), ("قال \"نعم\"", "\"قال \"\"نعم\"\"\""), ("a\nb", "\"a\nb\""),
    ("أ; ب", "\"أ; ب\""), ("", ""), ("12", "12"), ("2026-03-01", "2026-03-01"),
  ])
  func `a cell stands between quotation marks where it must`(text: String, cell: String) {
    #expect(CSV.line([text]) == cell)
  }

  @Test(arguments: [
    "=1+1", "+20 100", "-5", "@SUM(A1)", "\t=1", "\r=1", " =HYPERLINK(\"http://x\")", "＝1",
    "\u{A0}=1", "=cmd|' /C calc'!A0", "\n=1",
  ])
  func `a cell never becomes a formula`(text: String) {
    let cell = CSV.line([text])
    #expect(cell.hasPrefix("'") || cell.hasPrefix("\"'"))
    #expect(cell.contains("'" + text.plainLines.replacing("\"", with: "\"\"")))
  }

  @Test(arguments: Effort.seeds(200))
  func `a table read back gives its cells`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let signs = Array("أب,;\"'\n\r\t= +-@x")
    let rows = (0..<3).map { _ in
      (0..<4).map { _ in
        String(
          (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in
            signs.randomElement(using: &random)
          })
      }
    }
    var table = CSV(head: ["a", "b", "c", "d"])
    for row in rows { table.append(row) }
    let read = Self.read(table.text)
    #expect(read.count == rows.count + 1)
    for (row, cells) in zip(rows, read.dropFirst()) {
      for (text, cell) in zip(row, cells) {
        #expect(cell == text.plainLines || cell == "'" + text.plainLines)
      }
    }
  }

  /// Reads a table as RFC 4180 has it.
  private static func read(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let sign = scalars.popFirst() {
      if isQuoted {
        if sign != "\"" {
          cell.unicodeScalars.append(sign)
        } else if scalars.first == "\"" {
          cell.unicodeScalars.append(sign)
          scalars.removeFirst()
        } else {
          isQuoted = false
        }
      } else if sign == "\"" {
        isQuoted = true
      } else if sign == "," {
        row.append(cell)
        cell = ""
      } else if sign == "\r", scalars.first == "\n" {
        scalars.removeFirst()
        rows.append(row + [cell])
        (row, cell) = ([], "")
      } else {
        cell.unicodeScalars.append(sign)
      }
    }
    return rows
  }
}
