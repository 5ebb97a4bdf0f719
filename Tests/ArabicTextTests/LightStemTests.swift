import Support
import Testing

@testable import ArabicText

struct LightStemTests {
  @Test(arguments: [
    ("المحكم", "محكم"), ("للحكم", "حكم"), ("والحكم", "حكم"), ("فالحكم", "حكم"),
    ("بالحكم", "حكم"), ("كالحكم", "حكم"), ("وللحكم", "حكم"), ("فللحكم", "حكم"),
    ("وبالحكم", "حكم"), ("وكالحكم", "حكم"), ("فبالحكم", "حكم"), ("فكالحكم", "حكم"),
    ("وحكم", "حكم"),
  ])
  func `beginnings come off`(word: String, stem: String) {
    #expect(self.stem(word) == stem)
  }

  @Test(arguments: [
    ("حكمها", "حكم"), ("حكمان", "حكم"), ("قرارات", "قرار"), ("محامون", "محام"),
    ("محامين", "محام"), ("قانونيه", "قانون"), ("حكميت", "حكم"), ("دعوه", "دعو"),
    ("قانوني", "قانون"),
  ])
  func `endings come off`(word: String, stem: String) {
    #expect(self.stem(word) == stem)
  }

  @Test(arguments: [
    // At least two letters stay behind an article, three before a waw, two before an ending.
    "ال", "الا", "ولد", "ها", "ان", "في", "من", "لها", "حكم", "وقت", "بيت", "كتب",
  ])
  func `short words stay whole`(word: String) {
    #expect(stem(word) == word)
  }

  @Test(arguments: [
    ("بعقد", "عقد"), ("لحزب", "حزب"), ("كحكم", "حكم"), ("فحكم", "حكم"), ("وبعقد", "عقد"),
    ("فلحزب", "حزب"), ("لمحكمه", "محكم"),
  ])
  func `a one-letter clitic gives a second reading`(word: String, stem: String) {
    #expect(secondStem(word) == stem)
  }

  @Test(arguments: [
    // What is left would be too short, or the article that the first reading takes off follows.
    "بيت", "لكم", "بالحكم", "فالحكم", "قرار", "محكمه", "وقرار",
  ])
  func `other words have one reading`(word: String) {
    #expect(secondStem(word) == nil)
  }

  @Test(arguments: Effort.seeds(200))
  func `a stem is a piece of its word, at least two letters long`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let clitics = Array("والبكفلهاتنيمحكر")
    for _ in 0..<50 {
      let count = Int.random(in: 3...12, using: &random)
      let word = String((0..<count).map { _ in clitics[Int.random(in: 0..<16, using: &random)] })
      let stem = self.stem(word)
      #expect(word.contains(stem) && stem.count >= 2, "\(word)")
      if let second = secondStem(word) {
        #expect(word.contains(second) && second.count >= 2, "\(word)")
      }
    }
  }

  private func stem(_ word: String) -> String {
    let letters = letters(of: word)
    return piece(word, LightStem.stem(of: letters.span, in: 0..<letters.count))
  }

  private func secondStem(_ word: String) -> String? {
    LightStem.secondStem(of: letters(of: word).span).map { piece(word, $0) }
  }

  private func letters(of word: String) -> [Letter] { word.utf16.map { Letter($0) } }

  private func piece(_ word: String, _ range: Range<Int>) -> String {
    String(decoding: Array(word.utf16)[range], as: UTF16.self)
  }
}
