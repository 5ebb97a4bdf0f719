import Search
import Testing

struct PassageScorerTests {
  @Test func `the title, the text and the card count, each word of the query once`() {
    var scorer = scorer("محكمة", "سفر")
    func score(_ title: String, _ text: String, _ card: String = "") -> Double {
      scorer.score(columns: [title, text, card], length: 100).base
    }
    #expect(score("عنوان", "نص") == 0)
    #expect(score("المحكمة", "نص") > 0)
    #expect(score("المحكمة", "السفر") > score("المحكمة", "نص"))
    #expect(score("عنوان", "للمحكمة محكمة") > score("عنوان", "محكمة"))
    #expect(score("عنوان", "نص", "سفر") > 0)
    // Nothing of one passage stays for the next.
    #expect(score("عنوان", "نص") == 0)
  }

  @Test func `nearer is what stands as it was typed`() {
    var scorer = scorer("منع", "سفر")
    func nearness(_ text: String) -> Double {
      scorer.score(columns: ["", text, ""], length: 100).nearness
    }
    #expect(nearness("لا شيء") == 0)
    #expect(nearness("منع ثم سفر") > nearness("المنع ثم السفر"))
    #expect(nearness("المنع السفر") > nearness("المنع ثم السفر"))
    #expect(nearness("سفر منع") < nearness("منع سفر"))
    #expect(nearness("المنع") == nearness("المنع"))
  }

  @Test func `a plural inside the word is near, and finds nothing by itself`() {
    var scorer = scorer("عقد")
    let score = scorer.score(columns: ["", "العقود", ""], length: 100)
    #expect(score.base == 0)
    #expect(score.nearness > 0)
  }

  @Test func `a number with its year is counted however it is written`() {
    var scorer = PassageScorer(
      [Term("40/1977", match: .number)], rarities: [3], averageLength: 100)
    for text in ["القانون 40 لسنة 1977", "ق ٤٠/١٩٧٧", "رقم (٤٠) لسنة (١٩٧٧)"] {
      #expect(scorer.score(columns: ["", text, ""], length: 100).base > 0, "\(text)")
    }
    #expect(scorer.score(columns: ["", "40 ثم 1977", ""], length: 100).base == 0)
  }

  @Test func `more terms than it counts are passed over`() {
    var scorer = PassageScorer(
      (0..<200).map { Term("كلمة\($0)") }, rarities: [Double](repeating: 1, count: 200),
      averageLength: 100)
    #expect(scorer.score(columns: ["كلمة", "كلمة 199 كلمة 3"], length: 10).base >= 0)
  }

  private func scorer(_ words: String...) -> PassageScorer {
    PassageScorer(
      words.map { Term($0) }, rarities: words.map { _ in 2 }, averageLength: 100)
  }
}

extension PassageScorer {
  /// The score of a passage whose columns are given in the order of the index.
  fileprivate mutating func score(columns: [String], length: Int) -> Score {
    for (column, text) in columns.enumerated() { note(text.utf8Span.span, column: column) }
    return finish(length: length)
  }
}
