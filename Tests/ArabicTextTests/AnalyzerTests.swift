import Support
import Testing

@testable import ArabicText

struct AnalyzerTests {
  @Test(arguments: [
    ("أحمد", "احمد"), ("مَحكَمة", "محكمه"), ("قـــانون", "قانون"), ("الجریدة", "الجريده"),
    ("١٩٧٧", "1977"), ("۲۰۲٤", "2024"), ("ﻣﺤﻜﻤﺔ", "محكمه"), ("ﻻﺋﺤﺔ", "لاءحه"),
    ("ا\u{654}حمد", "احمد"), ("شؤون", "شءون"), ("شي\u{654}ون", "شءون"), ("Éàü", "eau"),
    ("مح\u{200F}كم\u{200C}ة", "محكمه"),
  ])
  func `spellings of one word fold together`(written: String, form: String) {
    #expect(forms(in: written) == [form])
  }

  @Test func `letters and digits are words of their own where they touch`() {
    #expect(forms(in: "67ق رقم47 A4 98911/78") == ["67", "ق", "رقم", "47", "a4", "98911", "78"])
  }

  @Test(arguments: [
    ("المحكمة", "محكم"), ("والمحكمة", "محكم"), ("للمحكمة", "محكم"), ("وللمحكمة", "محكم"),
    ("محكمة", "محكم"),
    ("القانونية", "قانون"), ("بعقد", "عقد"),
  ])
  func `forms of one word share a stem`(written: String, stem: String) {
    #expect(stems(in: written).contains(stem))
  }

  @Test(arguments: Effort.seeds(200))
  func `tokens keep order and folding is idempotent`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = random.arabicText(words: 30)
    var last = 0
    Analyzer.archive.forEachToken(in: text.utf8Span.span) { token, source, role in
      #expect(source.lowerBound >= last || role == .stem)
      last = role == .form ? source.upperBound : last
      #expect(source.upperBound <= text.utf8.count)
      if role == .form {
        let form = string(token)
        #expect(forms(in: form) == [form])
      }
      return true
    }
  }

  @Test(arguments: Effort.seeds(300))
  func `bytes that are no text cut into words without harm`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<200).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    var end = 0
    Analyzer.archive.forEachToken(in: bytes.span) { _, source, _ in
      end = source.upperBound
      return true
    }
    #expect(end <= bytes.count)
  }

  private func forms(in text: String) -> [String] { tokens(in: text, .form) }
  private func stems(in text: String) -> [String] {
    tokens(in: text, .stem).map { String($0.dropFirst()) }
  }

  private func tokens(in text: String, _ wanted: Analyzer.Role) -> [String] {
    var found: [String] = []
    Analyzer.archive.forEachToken(in: text.utf8Span.span) { token, _, role in
      if role == wanted { found.append(string(token)) }
      return true
    }
    return found
  }

  private func string(_ token: Span<UInt8>) -> String {
    String(decoding: (0..<token.count).map { token[$0] }, as: UTF8.self)
  }
}
