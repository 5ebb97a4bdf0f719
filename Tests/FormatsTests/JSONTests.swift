import Foundation
import Support
import Testing

@testable import Formats

struct JSONTests {
  @Test(arguments: [
    (JSON.null, "null"), (.truth(true), "true"), (.number(-5), "-5"), (.decimal(0.5), "0.5"),
    (.decimal(.infinity), "null"), (.decimal(.nan), "null"), (.list([]), "[]"),
    (.list([.number(1), .null]), "[1,null]"), (.object([]), "{}"),
    (.object([("b", .null), ("a", .number(1))]), #"{"b":null,"a":1}"#),
    (.text("قانون \"40\"\\"), #""قانون \"40\"\\""#),
    (.text("\u{0}\n<"), #""\u0000\u000a\u003c""#),
  ])
  func `values are written`(value: JSON, line: String) {
    #expect(value.line == line)
  }

  @Test(arguments: Effort.seeds(200))
  func `any text reads back, on one line`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let text = random.arabicText(words: 20) + "\n\t\"\\\u{1B}\u{7F}"
    let line = JSON.list([.text(text)]).line
    #expect(line.contains("\n") == false)
    let read = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String]
    #expect(read.map { Array($0.joined().unicodeScalars) } == Array(text.unicodeScalars))
  }
}
