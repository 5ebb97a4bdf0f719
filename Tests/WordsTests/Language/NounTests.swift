import Testing
import Words

struct NounTests {
  @Test(arguments: [
    (0, "لا نتائج"), (1, "نتيجة واحدة"), (2, "نتيجتان"), (3, "3 نتائج"), (10, "10 نتائج"),
    (11, "11 نتيجة"), (99, "99 نتيجة"), (100, "100 نتيجة"), (103, "103 نتائج"),
  ])
  func `results agree with their number`(count: Int, words: String) {
    #expect(Tongue.arabic.count(count, .result) == words)
  }

  @Test(arguments: [
    (1, "مستند واحد"), (2, "مستندين"), (7, "7 مستندات"), (18, "18 مستندًا"), (100, "100 مستند"),
    (101, "101 مستند"), (1284, "1,284 مستندًا"), (2000, "2,000 مستند"),
  ])
  func `documents agree with their number after a preposition`(count: Int, words: String) {
    #expect(Tongue.arabic.count(count, .document, as: .object) == words)
  }

  @Test(arguments: [(0, "0 results"), (1, "1 result"), (1284, "1,284 results")])
  func `English has one and many`(count: Int, words: String) {
    #expect(Tongue.english.count(count, .result) == words)
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-1000, "-1,000"),
  ])
  func `thousands stand apart`(number: Int, written: String) {
    #expect(Tongue.english.number(number) == written)
  }

  @Test(arguments: [
    (0, "0 bytes"), (999, "999 bytes"), (3400, "3.4 KB"), (3000, "3 KB"), (250_000, "250 KB"),
    (1_500_000, "1.5 MB"), (2_000_000_000, "2 GB"), (5_000_000_000_000, "5,000 GB"),
  ])
  func `a size is said in the unit a person would choose`(bytes: Int, written: String) {
    #expect(Tongue.english.size(bytes: bytes) == written)
  }
}
