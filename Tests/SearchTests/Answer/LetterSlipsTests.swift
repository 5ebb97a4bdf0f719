import Testing

@testable import Search

struct LetterSlipsTests {
  @Test(arguments: [
    ("المحكنه", "المحكمه"), ("محمكه", "محكمه"), ("الاحتياتي", "الاحتياطي"), ("نضام", "نظام"),
    ("استاناف", "استءناف"), ("ذمن", "زمن"), ("صقوط", "سقوط"), ("ثابق", "سابق"), ("قفاله", "كفاله"),
    ("التحقيقق", "التحقيق"), ("تحقق", "تحقيق"), ("travle", "travel"), ("cuort", "court"),
  ])
  func `a word is among those a slip away`(typed: String, meant: String) {
    #expect(LetterSlips.words(near: typed).contains { $0.word == meant })
  }

  @Test(arguments: [
    ("نضام", "نظام", "نعام"), ("المحكنه", "المحكمه", "المحكثه"), ("ثابق", "سابق", "لابق"),
    ("التحقيقق", "التحقيق", "التحقيقف"),
  ])
  func `what sounds or looks alike, or lies near, is the smaller slip`(
    typed: String, near: String, far: String
  ) throws {
    let words = LetterSlips.words(near: typed)
    let cost = { (word: String) in words.first { $0.word == word }?.cost ?? .infinity }
    #expect(cost(near) < cost(far))
  }

  @Test(arguments: ["حك", "٤٠", "40a", "محكمهcourt", "", String(repeating: "ب", count: 25)])
  func `what is too short, too long or no word is near to nothing`(typed: String) {
    #expect(LetterSlips.words(near: typed).isEmpty)
    #expect(LetterSlips.words(far: typed).isEmpty)
    #expect(LetterSlips.parts(of: typed).isEmpty)
  }

  @Test func `no word is near to itself, and the cheapest come first`() {
    for form in ["محكمه", "تجديد", "ممم", "court"] {
      let words = LetterSlips.words(near: form)
      #expect(words.contains { $0.word == form } == false)
      #expect(Set(words.map(\.word)).count == words.count)
      #expect(words.map(\.cost) == words.map(\.cost).sorted())
      #expect(words.count < 70 * (form.count + 1))
    }
  }

  @Test func `two slips lead far, but not without bound`() {
    let words = LetterSlips.words(far: "الاحطياتي")
    #expect(words.contains { $0.word == "الاحتياطي" })
    #expect(words.count <= 900)
  }

  @Test func `two words written as one are cut with two letters on each side`() {
    let parts = LetterSlips.parts(of: "عبدالعزيز")
    #expect(parts.contains { $0.first == "عبد" && $0.second == "العزيز" })
    #expect(parts.allSatisfy { $0.first.count > 1 && $0.second.count > 1 })
  }
}
