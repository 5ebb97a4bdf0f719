import Search
import Testing

@testable import Words

struct ExplanationWordsTests {
  @Test(arguments: [
    (
      Explanation.Reason.word("سفر", times: 4, rarity: 4.1),
      "+3.21 «سفر» في 4 مواضع من النص؛ كلمة نادرة (وزنها 4.10)"
    ),
    (.title("سفر"), "+3.21 «سفر» في العنوان أيضًا"),
    (.neighbours("منع", "سفر"), "+3.21 «منع» و«سفر» متجاورتان كما كُتبتا"),
    (.index(["منع السفر"]), "+3.21 ما عدّه الفهرس من: «منع السفر»"),
  ])
  func `a part says what it adds and why`(reason: Explanation.Reason, sentence: String) {
    let part = Explanation.Part(reason: reason, worth: 3.214)
    #expect(part.sentence(in: .arabic) == sentence)
    #expect(part.sentence(in: .english).hasPrefix("+3.21 "))
  }

  @Test func `rare and common are words, never numbers of passages`() {
    let part = { (rarity: Double) in
      Explanation.Part(reason: .word("x", times: 1, rarity: rarity), worth: 1)
        .sentence(in: .english)
    }
    #expect(part(7).contains("a very rare word") && part(0.2).contains("a common word"))
    #expect(Explanation(parts: []).sentence(in: .english) == "There are no words to weigh.")
  }
}
