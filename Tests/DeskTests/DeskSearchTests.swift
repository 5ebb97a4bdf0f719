import Desk
import Records
import Search
import Support
import Testing

struct DeskSearchTests {
  /// The equivalences that no tokenizer of SQLite knows: what stands in the text, what is asked.
  @Test(arguments: [
    ("حُكْم", "حكم"), ("محمّد", "محمد"), ("أحمد", "احمد"), ("آمنة", "امنة"),
    ("ا\u{654}حمد", "أحمد"), ("ا\u{654}حمد", "احمد"), ("دعوة", "دعوه"), ("مصطفى", "مصطفي"),
    ("الجریدة", "الجريدة"), ("محكمـــة", "محكمة"), ("١٩٧٧", "1977"), ("ﻣﺤﻜﻤﺔ", "محكمة"),
    ("المحكمة", "محكمة"), ("والمحكمة", "محكمة"), ("والمحكمة", "المحكمة"), ("للمحكمة", "المحكمة"),
    ("مح\u{200F}كمة", "محكمة"), ("مح\u{200C}كمة", "محكمة"),
  ])
  func `every spelling of a word finds it, from either side`(written: String, typed: String) throws
  {
    for (text, query) in [(written, typed), (typed, written)] {
      let scratch = try ScratchDesk()
      let id = try scratch.add("# ورقة\n\nنص يسبق \(text) ثم نص يلحق\n")
      let answer = try scratch.desk.ask(query, reading: .all)
      #expect(answer.hits.map(\.card.id) == [id])
      // What is marked is the word of the document, not of the query.
      let document = try scratch.desk.document(id, for: .secretary)
      let marks = scratch.desk.marks(of: SearchQuery(typed: query), in: document)
      let passage = try #require(document.passages.first)
      let marked = try #require(marks.first?.first)
      let before = Array(passage.text.utf8)[..<marked.lowerBound]
      #expect(String(decoding: before, as: UTF8.self).hasSuffix("نص يسبق "))
      let after = Array(passage.text.utf8)[marked.upperBound...]
      #expect(String(decoding: after, as: UTF8.self).hasPrefix(" ثم نص"))
      #expect(marks.flatMap { $0 }.count == 1)
    }
  }

  /// A name of two words, apart and together: what stands in the text, what is asked, and what is marked.
  @Test(arguments: [
    ("عبد الرحمن", "عبدالرحمن", 2), ("عبدالرحمن", "عبد الرحمن", 1), ("وعبدالرحمن", "عبد الرحمن", 1),
    ("عبدالرحمن", "\"عبد الرحمن\"", 1), ("عبد الرحمن", "\"عبدالرحمن\"", 2),
    ("عبد الرحمن", "=عبدالرحمن", 2), ("أبو السعود", "ابوالسعود", 2), ("ابوالسعود", "أبو السعود", 1),
    ("نور الدين", "نورالدين", 2), ("نورالدين", "نور الدين", 1),
    ("عبدالرحمن ماهر", "عبد الرحمن ماهر", 2),
    ("سالم عبدالرحمن ماهر", "\"سالم عبد الرحمن ماهر\"", 3),
    ("سالم عبد الرحمن ماهر", "\"سالم عبدالرحمن ماهر\"", 4), ("ﻋﺒﺪاﻟﺮﺣﻤﻦ", "عبد الرحمن", 1),
    ("عبد الرحمن چيهان", "عبدالرحمن جيهان", 3),
  ])
  func `a name of two words is found however it is written`(
    written: String, typed: String, marks count: Int
  ) throws {
    for reading in SearchRequest.Reading.allCases {
      for typed in [typed, "عنوان | (\(typed))", "\(typed) /س يسبق"] {
        let scratch = try ScratchDesk()
        let id = try scratch.add("# ورقة\n\nنص يسبق \(written) ثم يلحق\n")
        try scratch.add("# غيرها\n\nعبد السلام نور أبو زيد\n")
        let answer = try scratch.desk.ask(typed, reading: reading)
        #expect(answer.hits.first?.card.id == id, "\(typed) \(reading)")
        let document = try scratch.desk.document(id, for: .secretary)
        let query = SearchQuery(typed: typed)
        let marked = scratch.desk.marks(of: query, in: document).flatMap { $0 }.count
        #expect(marked == count + (typed.contains("يسبق") ? 1 : 0), "\(typed) \(reading)")
      }
    }
  }

  @Test func `words that are no such name are asked for as they were`() {
    for typed in ["الوالدين", "أبواب المحكمة", "والدين", "أبيات", "الخالدين", "حكم المحكمة"] {
      let terms = SearchQuery(typed: typed).clause?.terms ?? []
      #expect(terms.isEmpty == false && terms.allSatisfy(\.other.isEmpty), "\(typed)")
    }
  }

  @Test func `nothing that can be typed makes a search fail`() throws {
    let scratch = try ScratchDesk()
    for text in ["حكم المحكمة في السفر", "قانون 40 لسنة 1977", "the court NEAR title rowid"] {
      try scratch.add("# ورقة \(text)\n\n\(text)\n")
    }
    var random = SplitMix64(seed: 2026)
    var answered = 0
    for number in 0..<5_000 {
      let typed = random.query()
      let reading = SearchRequest.Reading.allCases[number % 3]
      do {
        let answer = try scratch.desk.ask(typed, reading: reading)
        if answer.hits.isEmpty == false { answered += 1 }
        #expect(answer.documents <= 3)
      } catch {
        Issue.record("«\(typed)»: \(error)")
      }
    }
    // The lines are such that many find something: the test would show nothing otherwise.
    #expect(answered > 500)
  }

  @Test(arguments: [
    String(repeating: "-كلمة ", count: 48) + "حكم", "حكم " + String(repeating: "-كلمة ", count: 48),
    String(repeating: "(حكم | ", count: 40), String(repeating: "كلمة ", count: 4_000),
    "\"" + String(repeating: "حكم ", count: 1_000) + "\"", String(repeating: "ح", count: 4_000),
    String(repeating: "حكم* ", count: 48), String(repeating: "\"حكم\" | ", count: 60),
    String(repeating: "kind:law ", count: 400) + "حكم", String(repeating: "tag:س ", count: 600),
    String(repeating: "-kind:law ", count: 390) + "حكم",
  ])
  func `long and crooked queries are answered`(typed: String) throws {
    let scratch = try ScratchDesk()
    try scratch.add("# حكم\n\nنص الحكم\n")
    for reading in SearchRequest.Reading.allCases {
      _ = try scratch.desk.ask(typed, reading: reading)
    }
  }

  @Test func `an excerpt shows the original letters with their marks`() throws {
    let scratch = try ScratchDesk()
    try scratch.add("# ورقة\n\nقضت المحكمةُ بإلغاءِ قرارِ المنعِ من السَّفَرِ.\n")
    let hit = try #require(try scratch.desk.ask("سفر الغاء").hits.first)
    let spans = try #require(hit.passages.first?.excerpt.spans)
    #expect(spans.contains(.found("السَّفَرِ")))
    #expect(spans.contains(.found("بإلغاءِ")))
    #expect(hit.missing == [])
  }

  @Test func `nothing typed finds nothing, and says what there is`() throws {
    let scratch = try ScratchDesk()
    try scratch.add("# ورقة\n\nنص\n")
    for typed in ["", "   ", "؟!", "-نص", "kind:law"] {
      let answer = try scratch.desk.ask(typed)
      #expect(answer.hits == [] && answer.documents == 0 && answer.relaxation == nil)
    }
    #expect(try scratch.desk.ask("").searched == 1)
  }

  @Test func `a document has as many lists of marks as passages`() throws {
    let scratch = try ScratchDesk()
    let law = (1...6).map { "مادة \($0)\nنص المادة \($0) في السفر\n" }.joined(separator: "\n")
    let id = try scratch.add("قانون تجريبي\n\n" + law, named: "قانون.txt")
    let document = try scratch.desk.document(id, for: .secretary)
    #expect(document.passages.count >= 6)
    for typed in ["سفر", "", "غائب", "\"في السفر\""] {
      let marks = scratch.desk.marks(of: SearchQuery(typed: typed), in: document)
      #expect(marks.count == document.passages.count)
    }
  }
}
