import Support
import Testing

@testable import Search

struct TokenTableTests {
  @Test(arguments: [1, 15, 16, 17, 48, 500])
  func `every word is found under its number, and no other`(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    var table = TokenTable()
    var words: [String] = []
    for number in 0..<count {
      let word = "\(number)" + random.arabicText(words: 1)
      words.append(word)
      table.insert(Array(word.utf8), number: number)
    }
    for (number, word) in words.enumerated() {
      #expect(table.number(of: Array(word.utf8).span) == number)
      #expect(table.number(of: Array((word + "x").utf8).span) == nil)
      #expect(table.number(of: Array(word.utf8.dropLast()).span) == nil)
    }
    #expect(table.number(of: [UInt8]().span) == nil)
  }
}
