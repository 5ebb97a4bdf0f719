package import Search

extension Explanation {
  /// The score of the best passage: «الدرجة 11.56، وأجزاؤها:».
  package func sentence(in tongue: Tongue) -> String {
    let score = tongue.hundredths(total)
    return parts.isEmpty
      ? tongue.say("لا كلمات تُوزن.", "There are no words to weigh.")
      : tongue.say("الدرجة \(score)، وأجزاؤها:", "The score is \(score), made of:")
  }
}

extension Explanation.Part {
  /// What the part adds and why: «+3.21 «سفر» في النص 4 مرات؛ كلمة نادرة».
  package func sentence(in tongue: Tongue) -> String {
    "+\(tongue.hundredths(worth)) \(reason.sentence(in: tongue))"
  }
}

extension Explanation.Reason {
  fileprivate func sentence(in tongue: Tongue) -> String {
    switch self {
    case .word(let word, let times, let rarity):
      let place = tongue.count(times, .place, as: .object)
      let weight = tongue.hundredths(rarity)
      return tongue.say(
        "«\(word)» في \(place) من النص؛ \(Self.rarity(rarity, in: tongue)) (وزنها \(weight))",
        "“\(word)” in \(place) of the text; \(Self.rarity(rarity, in: tongue)) (weight \(weight))")
    case .title(let word):
      return tongue.say("«\(word)» في العنوان أيضًا", "“\(word)” in the title too")
    case .form(let word):
      return tongue.say("«\(word)» بصيغتها كما كُتبت", "“\(word)” in exactly the form typed")
    case .neighbours(let first, let second):
      return tongue.say(
        "«\(first)» و«\(second)» متجاورتان كما كُتبتا",
        "“\(first)” and “\(second)” next to each other, as typed")
    case .consonants(let word):
      return tongue.say(
        "كلمات من حروف «\(word)» الأصول", "words with the same consonants as “\(word)”")
    case .index(let words):
      return words.isEmpty
        ? tongue.say("ما عدّه الفهرس", "what the index counts")
        : tongue.say(
          "ما عدّه الفهرس من: \(tongue.list(words))",
          "what the index counts of \(tongue.list(words))")
    }
  }

  /// How rare a word is, in a word; the numbers of passages would tell of what is closed.
  private static func rarity(_ rarity: Double, in tongue: Tongue) -> String {
    switch rarity {
    case 5...: tongue.say("كلمة نادرة جدًّا", "a very rare word")
    case 3..<5: tongue.say("كلمة نادرة", "a rare word")
    case 1..<3: tongue.say("كلمة معتادة", "an ordinary word")
    default: tongue.say("كلمة شائعة", "a common word")
    }
  }
}

extension Tongue {
  /// A number with two digits after the point: `3.21`.
  fileprivate func hundredths(_ number: Double) -> String {
    let hundredths = Int((number.magnitude * 100).rounded())
    let rest = hundredths % 100
    let sign = number < 0 && hundredths > 0 ? "-" : ""
    return "\(sign)\(self.number(hundredths / 100)).\(rest < 10 ? "0" : "")\(rest)"
  }
}
