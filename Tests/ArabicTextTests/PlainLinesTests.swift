import ArabicText
import Support
import Testing

struct PlainLinesTests {
  @Test(arguments: [
    ("أ\r\nب", "أ\nب"), ("أ\rب", "أ\nب"), ("أ\u{B}ب\u{C}ج", "أ\nب\nج"),
    ("أ\u{2028}ب\u{2029}ج\u{85}د", "أ\nب\nج\nد"), ("أ\r\r\nب\n\rج", "أ\n\nب\n\nج"),
    ("أ\tب", "أ ب"), ("\u{FEFF}أ\u{0}\u{1B}[31mب\u{7F}\u{9B}", "أ[31mب"),
    ("می\u{200C}شود\u{200F}", "می\u{200C}شود\u{200F}"),
    ("سِجِلّ\n«نص» 👨\u{200D}👩", "سِجِلّ\n«نص» 👨\u{200D}👩"), ("", ""),
  ])
  func `every line end is one, and nothing unwritten is left`(typed: String, kept: String) {
    // Unicode counts CR LF as one letter: the scalars are compared.
    #expect(Array(typed.plainLines.unicodeScalars) == Array(kept.unicodeScalars))
  }

  @Test(arguments: [0xFFFE, 0xFFFF, 0xFDD0, 0xFDEF, 0x1FFFF, 0x10FFFE] as [UInt32])
  func `what is no letter for ever is left out`(number: UInt32) throws {
    var text = "أ"
    text.unicodeScalars.append(try #require(Unicode.Scalar(number)))
    #expect("\(text)ب".plainLines == "أب")
  }

  @Test(arguments: Effort.seeds(200))
  func `reading what was read changes nothing`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = String(
      String.UnicodeScalarView(
        (0..<60).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0..<0x300, using: &random)) }))
    let once = text.plainLines
    #expect(Array(once.plainLines.unicodeScalars) == Array(once.unicodeScalars))
    #expect(
      once.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }
}
