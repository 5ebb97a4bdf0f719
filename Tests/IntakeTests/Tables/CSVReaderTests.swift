import Support
import Testing

@testable import Intake

struct CSVReaderTests {
  /// What a text holds: its rows with their lines, as «2: a|b», and what is wrong as «3 tooLong».
  private func rows(
    _ text: String, longest: Int = 1_000, chunk: Int = .max,
    isKnown: (String) -> Bool = { _ in false }
  ) -> [String] {
    var told: [String] = []
    withoutActuallyEscaping(isKnown) { isKnown in
      var reader = CSVReader(longest: longest, isKnown: isKnown)
      func take(_ row: CutRecord, _ buffer: borrowing [UInt8]) -> Bool {
        let fields = row.texts(in: buffer)?.joined(separator: "|") ?? "no text"
        told.append(row.fault.map { "\(row.line) \($0)" } ?? "\(row.line): \(fields)")
        return true
      }
      var rest = Array(text.utf8)[...]
      while rest.isEmpty == false {
        let next = Array(rest.prefix(chunk))
        reader.feed(next, rawBytes: next.count, take)
        #expect(reader.consumed <= text.utf8.count)
        rest = rest.dropFirst(chunk)
      }
      reader.finish(take)
    }
    return told
  }

  @Test(arguments: [
    ("a,b\nc,d", ["1: a|b", "2: c|d"]), ("a,b\r\nc,d\r\n", ["1: a|b", "2: c|d"]),
    ("a,b\rc,d\r", ["1: a|b", "2: c|d"]), ("\r\r\na,b\n\n \nc,d", ["3: a|b", "6: c|d"]),
    ("a,\"b\r\nc\"\nd,\"e\rf\"\n", ["1: a|b\nc", "3: d|e\nf"]),
    ("\"a \"\"b\"\"\", \"c,d\" ,\"\"\n", ["1: a \"b\"|c,d|"]),
    ("a,\n,b\n,\n", ["1: a|", "2: |b", "3: |"]),
    ("", []), ("\n\n", []), ("a", ["1: a"]), ("\u{660},\u{200F}\n", ["1: \u{660}|\u{200F}"]),
  ])
  func `fields and rows are those of RFC 4180, whatever ends a line`(text: String, found: [String])
  {
    #expect(rows(text) == found)
    for chunk in 1...4 { #expect(rows(text, chunk: chunk) == found, "in chunks of \(chunk)") }
  }

  @Test(arguments: [
    ("a,5\" disk,c\nd,e,f\n", ["1: a|5\" disk|c", "2: d|e|f"]),
    ("a,12\",c\nd,12\",f\n", ["1: a|12\"|c", "2: d|12\"|f"]),
    ("a,\"b\"c\",d\ne,f,g\n", ["1: a|bc\"|d", "2: e|f|g"]),
    ("a,\"he said \"no\" here\",d\ne,f,g\n", ["1: a|he said no\" here\"|d", "2: e|f|g"]),
  ])
  func `a mark inside a field is a letter`(text: String, found: [String]) {
    #expect(rows(text) == found)
    for chunk in 1...4 { #expect(rows(text, chunk: chunk) == found, "in chunks of \(chunk)") }
  }

  @Test(arguments: [
    ("id,a,b\n1,\"c,d\n2,e,f\n3,g,h\n", ["1: id|a|b", "2 unclosedQuote", "3: 2|e|f", "4: 3|g|h"]),
    ("id,a\n1,\"c\n2,\"e\"\n3,g\n", ["1: id|a", "2 unclosedQuote", "3: 2|e", "4: 3|g"]),
    ("id,a\n1,\"c\n2,\"e\n3,g\n", ["1: id|a", "2 unclosedQuote", "3 unclosedQuote", "4: 3|g"]),
    ("id,a\n1,\"c d\ne f\ng\n2,h\n", ["1: id|a", "2 unclosedQuote", "5: 2|h"]),
    ("id,a\n\"1\n\",\"c\n2,h\n", ["1: id|a", "3 unclosedQuote", "4: 2|h"]),
    ("id,a\n1,\"c", ["1: id|a", "2 unclosedQuote"]),
    ("\"id,a\n1,c\n", ["1 unclosedQuote", "2: 1|c"]),
    ("a\n\"b\nc\n", ["1: a", "2 unclosedQuote", "3: c"]),
  ])
  func `a mark that is never closed is told, and the rows after it are read`(
    text: String, found: [String]
  ) {
    #expect(rows(text) == found)
    for chunk in 1...4 { #expect(rows(text, chunk: chunk) == found, "in chunks of \(chunk)") }
  }

  @Test(arguments: [
    ("a;b,c;d\n", ["1: a|b,c|d"]), ("a\tb\tc,d\n", ["1: a|b|c,d"]), ("a,b;c\n", ["1: a|b;c"]),
    ("sep=;\na,b,c;d\n", ["2: a,b,c|d"]), ("sep=\t\r\na,b\tc\n", ["2: a,b|c"]),
    ("\"a,b,c\";d\n", ["1: a,b,c|d"]), ("\"a\nb,c\";\"d\"\n1;2\n", ["1: a\nb,c|d", "3: 1|2"]),
    ("name, number; of, words\n", ["1: name, number| of, words"]),
  ])
  func `the sign between columns is told by the first row`(text: String, found: [String]) {
    let known = { (name: String) in name == "name, number" }
    #expect(rows(text, isKnown: known) == found)
    for chunk in 1...4 { #expect(rows(text, chunk: chunk, isKnown: known) == found) }
  }

  @Test func `a row that is too long is told, and nothing more of it is kept`() {
    let long = String(repeating: "x", count: 60)
    let text = "a,b\n1,\(long)\n2,c\n3,\"\(long)\n4,\(long.prefix(9))\n5,d\n"
    let found = ["1: a|b", "2 tooLong", "3: 2|c", "4 tooLong", "5: 4|xxxxxxxxx", "6: 5|d"]
    #expect(rows(text, longest: 40) == found)
    for chunk in [1, 7, 30] { #expect(rows(text, longest: 40, chunk: chunk) == found) }
  }

  @Test(arguments: Effort.seeds(300))
  func `what a table is written from is read from it, in any chunks`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let separator = [",", ";", "\t"].randomElement(using: &random) ?? ","
    let end = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
    let signs = ["\"", ",", ";", "\t", "ق", "a", " ", "\n"]
    let width = Int.random(in: 1...4, using: &random)
    var table = [(0..<width).map { "column \($0)" }]
    for row in 0..<Int.random(in: 1...6, using: &random) {
      table.append(
        ["\(row)"]
          + (1..<width).map { _ in
            (0..<Int.random(in: 0...5, using: &random))
              .map { _ in signs.randomElement(using: &random) ?? "" }.joined()
          })
    }
    let text = table.map { row in
      row.map { field in
        let isQuoted =
          signs.prefix(4).contains { field.contains($0) } || field.contains("\n")
          || Bool.random(using: &random)
        return isQuoted ? "\"\(field.replacing("\"", with: "\"\""))\"" : field
      }.joined(separator: separator) + end
    }.joined()
    let found = rows(text)
    let written = table.map { $0.joined(separator: "|") }
    #expect(found.map { String($0.drop { $0 != ":" }.dropFirst(2)) } == written, "\(text)")
    #expect(rows(text, chunk: Int.random(in: 1...9, using: &random)) == found, "\(text)")
  }

  @Test(arguments: Effort.seeds(300))
  func `no noise is read otherwise in chunks, and lines are told in their order`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let signs = Array("\"\",,;\t\n\n\r ab")
    let noise = String((0..<200).map { _ in signs.randomElement(using: &random) ?? " " })
    let found = rows("a,b\n" + noise)
    #expect(rows("a,b\n" + noise, chunk: Int.random(in: 1...50, using: &random)) == found)
    let lines = found.compactMap { Int($0.prefix { $0.isNumber }) }
    #expect(lines == lines.sorted() && Set(lines).count == lines.count, "\(found)")
  }
}
