import ArabicText
import Desk
import Foundation
import Records
import Search
import Support
import Testing

/// Typing errors made by chance in words of the samples, and what the archive takes them for.
struct MeantTests {
  private static let trials = 400

  @Test func `the first offer is right for nine of ten words with one letter wrong`() throws {
    let scratch = try ScratchDesk()
    _ = try scratch.desk.add([samples], options: IntakeOptions(), by: .secretary)
    let words = try scratch.vocabulary()
    #expect(words.count > 3_000)
    var random = SplitMix64(seed: 17)
    var (tried, right) = (0, 0)
    while tried < Self.trials {
      let word = words[Int.random(in: 0..<words.count, using: &random)]
      guard let typed = random.slip(in: word),
        try scratch.desk.ask(typed, reading: .all).documents == 0
      else { continue }
      tried += 1
      let query = SearchQuery(typed: typed)
      let meant = try scratch.desk.correction(of: query, for: .secretary)
      if meant.map({ folded($0.typed) }) == [word] { right += 1 }
    }
    // Measured: see «did you mean» in the article Measurements.
    #expect(right * 10 >= tried * 9, "\(right) of \(tried)")
  }

  @Test(arguments: [
    ("lp;lm", "محكمة"), ("hgpfs hghpjdh'd", "الحبس الاحتياطي"), ("ؤخعقف", "court"),
    ("travel لاشى", "travel ban"), ("الحبسالاحتياطي", "الحبس الاحتياطي"), ("المحكنة", "المحكمة"),
    ("«الحبس الاحتياتي»", "«الحبس الاحتياطي»"), ("تسبيب نوع:حكم التجديذ", "تسبيب نوع:حكم التجديد"),
    ("travle interveiw", "travel interview"), ("الاحطياتي", "الاحتياطي"),
  ])
  func `what was meant is offered as the archive writes it`(typed: String, meant: String) throws {
    let scratch = try ScratchDesk()
    let folder = samples + "/notes"
    _ = try scratch.desk.add([folder], options: IntakeOptions(), by: .secretary)
    _ = try scratch.add("محضر محكمة النقض وتجديد وتسبيب التجديد")
    #expect(
      try scratch.desk.correction(of: SearchQuery(typed: typed), for: .secretary)?.typed == meant)
  }

  @Test(arguments: [
    "المحكمة", "والمحكمة", "محكمه", "17", "محك*", "زبربزب", "kind:law", "", "-سفرر",
  ])
  func `nothing is offered for what is known or like nothing`(typed: String) throws {
    let scratch = try ScratchDesk()
    _ = try scratch.add("محكمة النقض وسفر وسفينة")
    #expect(try scratch.desk.correction(of: SearchQuery(typed: typed), for: .secretary) == nil)
  }
}

private func folded(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  var words: [String] = []
  Analyzer.archive.forEachToken(in: bytes.span) { token, _, role in
    guard role == .form else { return true }
    words.append(String(decoding: token.indices.map { token[$0] }, as: UTF8.self))
    return true
  }
  return words
}

extension ScratchDesk {
  /// The distinct Arabic words of four letters and more that the archive's texts have, folded.
  fileprivate func vocabulary() throws -> [String] {
    var words: Set<String> = []
    for card in try desk.cards(Listing(limit: 1_000), for: .secretary).items {
      for passage in try desk.document(card.id, for: .secretary).passages {
        words.formUnion(folded(passage.text))
      }
    }
    let letters = Set("ءابتثجحخدذرزسشصضطظعغفقكلمنهوي")
    return words.filter { $0.count >= 4 && $0.allSatisfy { letters.contains($0) } }.sorted()
  }
}

extension SplitMix64 {
  /// The word with one letter wrong, left out, doubled or exchanged with its neighbour.
  fileprivate mutating func slip(in word: String) -> String? {
    var letters = Array(word)
    let place = Int.random(in: 0..<letters.count, using: &self)
    let other = Self.letters[Int.random(in: 0..<Self.letters.count, using: &self)]
    switch Int.random(in: 0..<6, using: &self) {
    case 0, 1:
      // One that is taken for it by ear or eye, or that lies beside it.
      let near = (Self.near[letters[place]] ?? "").randomElement(using: &self)
      guard let near else { return nil }
      letters[place] = near
    case 2: letters.remove(at: place)
    case 3: letters.insert(letters[place], at: place)
    case 4:
      guard place + 1 < letters.count, letters[place] != letters[place + 1] else { return nil }
      letters.swapAt(place, place + 1)
    default:
      guard letters[place] != other else { return nil }
      if Bool.random(using: &self) {
        letters[place] = other
      } else {
        letters.insert(other, at: place)
      }
    }
    return String(letters)
  }

  private static let letters = Array("ءابتثجحخدذرزسشصضطظعغفقكلمنهوي")

  /// Written for this test from the keyboard and from what clerks mistake, not from the costs.
  private static let near: [Character: String] = [
    "ء": "ايوس", "ا": "لتعغي", "ب": "يلتثن", "ت": "طانبثه", "ث": "صقسقت", "ج": "حدخ", "ح": "خجه",
    "خ": "هحج", "د": "جذط", "ذ": "زدض", "ر": "زل", "ز": "ذرو", "س": "صشيث", "ش": "سض", "ص": "سضث",
    "ض": "ظصدذ", "ط": "تظك", "ظ": "ضطز", "ع": "غها", "غ": "عف", "ف": "قغ", "ق": "كثف", "ك": "قطم",
    "ل": "باف", "م": "نك", "ن": "متي", "ه": "حتعخ", "و": "زي", "ي": "اسب",
  ]
}
