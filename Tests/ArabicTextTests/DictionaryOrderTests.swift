import ArabicText
import Support
import Testing

struct DictionaryOrderTests {
  private func compare(_ one: String, _ other: String) -> Int {
    DictionaryOrder.compare(one.utf8Span.span, other.utf8Span.span)
  }

  @Test(arguments: [
    [
      "إبراهيم حسن", "ابراهيم سعد", "أحمد حسن", "احمد زكي", "آمال فؤاد", "بسام علي", "هاني", "يوسف",
    ],
    ["احتجاز", "إخلاء", "اعتقال"], ["حسن علي", "حسنين"], ["مؤمن", "مي"], ["محمد ٩", "محمد 10"],
    ["هبة أحمد", "هبه بدر"], ["فتحى أحمد", "فتحي بدر"], ["مُحَمَّد أ", "محـمد ب"],
    ["يوسف", "12 لسنة", "100 لسنة", "Ahmed", "zaki"], ["جيهان", "چيهان حسن", "حسن"],
    ["", "أ"], ["«باب»", "تاج"], ["علا", "ﻋﻼء ب"],
  ])
  func `names stand as in an Arabic dictionary`(names: [String]) {
    for (place, name) in names.enumerated() {
      for other in names[(place + 1)...] {
        #expect(compare(name, other) < 0, "\(name) before \(other)")
        #expect(compare(other, name) > 0, "\(other) after \(name)")
      }
    }
  }

  @Test(arguments: Effort.seeds(40))
  func `it is an order: no two texts each before the other, and none in a ring`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let signs = Array("اأإآبتهةىيوؤئء ـ\u{64E}\u{200F}129٣aZ-ﻻ\u{10FFFF}").map(String.init)
    let texts = (0..<20).map { _ in
      (0..<Int.random(in: 0...5, using: &random)).map { _ in
        signs[Int.random(in: 0..<signs.count, using: &random)]
      }.joined()
    }
    for one in texts {
      #expect(compare(one, one) == 0)
      for other in texts {
        #expect(compare(one, other).signum() == -compare(other, one).signum())
        #expect(compare(one, other) != 0 || Array(one.utf8) == Array(other.utf8))
        for third in texts where compare(one, other) < 0 && compare(other, third) < 0 {
          #expect(compare(one, third) < 0, "\(one) \(other) \(third)")
        }
      }
    }
  }
}
