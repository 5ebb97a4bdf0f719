import Search
import Support
import Testing

struct ExcerptMakingTests {
  @Test func `a first line that only names the passage is not said twice`() {
    let text = "الطلبات\nإلغاء الأمر"
    #expect(
      Excerpt(of: text, named: "الطلبات", marked: []).spans == [.plain("إلغاء الأمر")])
    #expect(
      Excerpt(of: text, named: "الوقائع", marked: []).spans == [.plain("الطلبات إلغاء الأمر")])
  }

  @Test func `an excerpt begins a few words before the first mark`() {
    let words = (1...100).map { "كلمة\($0)" }
    let text = words.joined(separator: " ")
    let excerpt = self.excerpt(of: text, for: "كلمة50")
    #expect(excerpt.isCutBefore && excerpt.isCutAfter)
    #expect(excerpt.text.contains("كلمة45 ") && excerpt.text.contains(" كلمة55 "))
    #expect(excerpt.text.split(separator: " ").count <= 40)
  }

  @Test func `the part with most words of the query is shown`() {
    let filling = String(repeating: "كلام كثير ", count: 60)
    let text = "حكم أول. \(filling) حكم في السفر والمنع. \(filling) سفر"
    let excerpt = self.excerpt(of: text, for: "حكم سفر منع")
    #expect(excerpt.found == ["حكم", "السفر", "والمنع"])
  }

  @Test func `without a mark it is the beginning of the text`() {
    let text = (1...100).map { "كلمة\($0)" }.joined(separator: " ")
    let excerpt = self.excerpt(of: text, for: "غائب")
    #expect(excerpt.isCutBefore == false && excerpt.isCutAfter)
    #expect(excerpt.text.hasPrefix("كلمة1 كلمة2 "))
    #expect(excerpt.found == [])
  }

  @Test func `a short text is shown whole`() {
    let excerpt = self.excerpt(of: "صدر حُكْمٌ نهائي", for: "حكم")
    #expect(
      excerpt
        == Excerpt(
          spans: [.plain("صدر "), .found("حُكْمٌ"), .plain(" نهائي")], isCutBefore: false,
          isCutAfter: false))
  }

  @Test func `lines become one line`() {
    #expect(excerpt(of: "سطر\nأول\tثم\r\nحكم", for: "حكم").text == "سطر أول ثم  حكم")
  }

  @Test func `empty texts give empty excerpts`() {
    for text in ["", " ", "\n\n"] {
      let excerpt = self.excerpt(of: text, for: "حكم")
      #expect(excerpt.isCutBefore == false && excerpt.isCutAfter == false)
      #expect(excerpt.found == [])
    }
  }

  @Test(arguments: ["ابتثجح", "abcdef", "😀😃😄", "كَلِمَةٌ", "ﷺ", "e\u{301}\u{302}"])
  func `a text without spaces is bounded, and cut between signs`(piece: String) {
    let text = String(repeating: piece, count: 5_000)
    let excerpt = self.excerpt(of: text, for: "غائب")
    #expect(excerpt.text.utf8.count <= 2_000)
    #expect(excerpt.isCutAfter)
    #expect(text.hasPrefix(excerpt.text))
  }

  @Test func `marks without end on one letter are cut all the same`() {
    let text = "a" + String(repeating: "\u{301}", count: 20_000)
    #expect(excerpt(of: text, for: "غائب").text.utf8.count <= 2_000)
  }

  @Test func `a mark deep in a text without spaces is shown`() {
    let dots = String(repeating: "………", count: 2_000)
    let excerpt = self.excerpt(of: dots + "حكم" + dots, for: "حكم")
    #expect(excerpt.found == ["حكم"])
    #expect(excerpt.text.utf8.count <= 4_000)
  }

  @Test func `vowelled words are never cut`() {
    let words = (0..<200).map { "وَلِلْمُسْتَشَارِيّٰنَ\($0)" }
    let text = words.joined(separator: " ")
    for number in stride(from: 0, to: 200, by: 7) {
      let excerpt = self.excerpt(of: text, for: "للمستشارين \(number)")
      for word in excerpt.text.split(separator: " ") {
        #expect(words.contains(String(word)), "\(number): \(word)")
      }
    }
  }

  @Test(arguments: Effort.seeds(300))
  func `joined spans are a piece of the text, cut between words`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let text = random.arabicText(words: Int.random(in: 0...150, using: &random))
    let words = text.split(separator: " ")
    let typed = (0..<3).map { _ in String(words.randomElement(using: &random) ?? "") }
      .joined(separator: " ")
    let marks = Marker(SearchQuery(typed: typed)).marks(in: text)
    let excerpt = Excerpt(of: text, marked: marks)
    let bytes = Array(text.utf8).map { (0x09...0x0D).contains($0) ? 0x20 : $0 }
    let shown = Array(excerpt.text.utf8)
    let places = bytes.indices.filter { bytes[$0...].starts(with: shown) }
    #expect(
      places.contains { start in
        let end = start + shown.count
        return (start == 0 || bytes[start - 1] == 0x20) && (start > 0) == excerpt.isCutBefore
          && (end == bytes.count || bytes[end] == 0x20) && (end < bytes.count) == excerpt.isCutAfter
      } || bytes.isEmpty)
    let sources = marks.map { source in
      String(decoding: Array(text.utf8)[source.source], as: UTF8.self)
    }
    for found in excerpt.found { #expect(sources.contains(found)) }
    #expect(marks.isEmpty || excerpt.found.isEmpty == false)
  }

  private func excerpt(of text: String, for typed: String) -> Excerpt {
    Excerpt(of: text, marked: Marker(SearchQuery(typed: typed)).marks(in: text))
  }
}

extension Excerpt {
  /// The spans joined.
  fileprivate var text: String {
    spans.map { span in
      switch span {
      case .plain(let text), .found(let text): text
      }
    }.joined()
  }

  /// What is marked.
  fileprivate var found: [String] {
    spans.compactMap { span in if case .found(let text) = span { text } else { nil } }
  }
}
