import Testing

@testable import ArabicText

struct LetterTableTests {
  private let table = LetterTable(folds: Fold.archive)

  @Test(arguments: [
    ("A", "a"), ("Z", "z"), ("É", "e"), ("ç", "c"), ("ñ", "n"), ("ü", "u"), ("ÿ", "y"),
    ("ā", "a"), ("Š", "s"), ("ž", "z"), ("ł", "l"), ("Ω", "ω"), ("Ж", "ж"), ("ß", "ß"),
    ("æ", "æ"), ("œ", "œ"), ("ژ", "ژ"), ("ٹ", "ٹ"),
  ])
  func `letters are small and bare`(sign: Unicode.Scalar, letter: Unicode.Scalar) {
    #expect(table.letter(sign.value) == Letter(UInt16(letter.value)))
  }

  @Test(
    arguments: [
      " ", "\n", "\u{0}", "\u{7F}", ".", "/", "_", "-", "'", "،", "؛", "؟", "٪", "٫", "«", "–", "…",
      "\u{A0}", "\u{2003}", "\u{3000}", "\u{FFFD}", "\u{E823}", "😀", "\u{10FFFF}", "۝",
    ] as [Unicode.Scalar])
  func `everything else separates words`(sign: Unicode.Scalar) {
    #expect(table.letter(sign.value) == .separator)
  }

  @Test func `every letter shape is the letter it draws`() {
    // Isolated, final, initial and medial shapes, from Unicode's own compatibility mappings.
    let shapes: [(ClosedRange<UInt32>, Letter)] = [
      (0xFE80...0xFE80, .hamza), (0xFE81...0xFE84, .alef), (0xFE85...0xFE86, .hamza),
      (0xFE87...0xFE88, .alef), (0xFE89...0xFE8C, .hamza), (0xFE8D...0xFE8E, .alef),
      (0xFE8F...0xFE92, .beh), (0xFE93...0xFE94, .heh), (0xFE95...0xFE98, .teh),
      (0xFEB1...0xFEB4, .seen), (0xFED1...0xFED4, .feh), (0xFED9...0xFEDC, .kaf),
      (0xFEDD...0xFEE0, .lam), (0xFEE1...0xFEE4, .meem), (0xFEE5...0xFEE8, .noon),
      (0xFEE9...0xFEEC, .heh), (0xFEED...0xFEEE, .waw), (0xFEEF...0xFEF4, .yeh),
      (0xFEF5...0xFEFC, LetterTable.lamAlef), (0xFB8E...0xFB91, .kaf), (0xFBFC...0xFBFF, .yeh),
      (0xFE70...0xFE7F, .silent), (0xFEFF...0xFEFF, .silent),
    ]
    for (range, letter) in shapes {
      for sign in range { #expect(table.letter(sign) == letter, "U+\(String(sign, radix: 16))") }
    }
  }

  @Test func `no sign of Unicode is unsafe to look up`() {
    for sign in (0...0x11000 as ClosedRange<UInt32>) {
      let letter = table.letter(sign)
      if letter.isWritten {
        #expect(table.letter(UInt32(letter.unit)) == letter, "U+\(String(sign, radix: 16))")
      }
    }
  }

  @Test func `lam with alef in one sign is two letters in the index`() {
    #expect(Analyzer.archive.forms(in: "ﻻ ﺳﻼﻡ ﻷﻥ") == ["لا", "سلام", "لان"])
  }
}
