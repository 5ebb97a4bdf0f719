import Foundation
import Testing

@testable import Commands

struct JSONTests {
  @Test(arguments: [
    (JSON.null, "null"), (.bool(true), "true"), (.integer(-5), "-5"), (.number(0.5), "0.5"),
    (.number(.infinity), "null"), (.number(.nan), "null"), (.array([]), "[]"),
    (.array([.count(1), .null]), "[1,null]"), (.object([]), "{}"),
    (.object([.init("b", .null), .init("a", .count(1))]), #"{"b":null,"a":1}"#),
    (.string("قانون \"40\"\\\n"), #""قانون \"40\"\\\n""#),
    (.string("\u{0}\u{1B}\u{2028}"), #""\u0000\u001b\u2028""#),
  ])
  func `values are written`(value: JSON, line: String) {
    #expect(value.line == line)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `any text reads back, on one line`(seed: UInt64) throws {
    var random = SystemWords(seed: seed)
    let text = random.words().joined(separator: " ")
    let line = JSON.array([.string(text)]).line
    #expect(line.contains(where: \.isNewline) == false)
    let read = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String]
    let scalars = read?.first.map { Array($0.unicodeScalars) }
    #expect(scalars == Array(text.unicodeScalars))
  }
}
