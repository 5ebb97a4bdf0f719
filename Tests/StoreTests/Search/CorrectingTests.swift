import Records
import Search
import Testing

@testable import Store

struct CorrectingTests {
  private let scratch: ScratchStore

  init() throws { scratch = try ScratchStore() }

  private func meant(_ typed: String, for visitor: Visitor = .secretary) throws -> String? {
    try scratch.store.correction(of: SearchQuery(typed: typed), for: visitor)?.typed
  }

  @Test func `of two words as near, the commoner is meant`() throws {
    for number in 0..<9 { try scratch.add(.record("م\(number)", "قرار المحضر")) }
    try scratch.add(.record("ن", "قرار المحصر"))
    #expect(try meant("المحظر") == "المحضر")
  }

  @Test func `how common a word is, is counted among what may be seen`() throws {
    for number in 0..<40 {
      try scratch.add(.record("م\(number)", "قرار المحصر", visibility: .restricted))
    }
    try scratch.add(.record("ن", "قرار المحضر", "قرار المحضر", visibility: .open))
    try scratch.add(.record("س", "قرار المحصر", visibility: .open))
    #expect(try meant("المحظر", for: .leader) == "المحضر")
  }

  @Test func `a word of the trash is not meant`() throws {
    let id = try scratch.add(.record("م", "قرار المحكمة"))
    #expect(try meant("المحكنة") == "المحكمة")
    try scratch.store.remove(id, by: .secretary)
    #expect(try meant("المحكنة") == nil)
  }

  @Test func `words of the title and the card are meant too`() throws {
    try scratch.add(.record("لائحة التنظيم", "نص", tags: ["تدابير"]))
    #expect(try meant("التنضيم") == "التنظيم")
    #expect(try meant("تدبير") == "تدابير")
  }

  @Test func `words written as one are meant apart only where they stand so`() throws {
    try scratch.add(.record("م", "عبد الرحمن", "الرحيم عبد"))
    #expect(try meant("عبدالرحمن") == "عبد الرحمن")
    #expect(try meant("الرحمنعبد") == nil)
  }

  @Test func `a long line of words that nobody knows is left alone`() throws {
    try scratch.add(.record("م", "قرار المحكمة"))
    let line = Array(repeating: "زبرجدف", count: 60).joined(separator: "د ")
    #expect(try meant(line) == nil)
    #expect(try meant(String(repeating: "ط", count: 5_000)) == nil)
  }
}
