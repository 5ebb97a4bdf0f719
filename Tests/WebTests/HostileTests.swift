import HTTP
import Support
import Testing

@testable import Web

struct HostileTests {
  /// Words that only an engine would say.
  private static let engineWords = [
    "fts5", "sqlite", "syntax error", "no such column", "unterminated", "malformed match",
    "SELECT ", "MATCH", "Fatal error", "ArchiveError",
  ]

  /// A form with the line in every field that some page has.
  private static func form(_ line: String) -> Fields {
    var fields = Fields()
    for name in ["q", "name", "title", "date", "case", "words", "numbers", "accused", "rule", "by"]
    {
      fields.append(name, line)
    }
    return fields
  }

  @Test func `two thousand hostile lines are all answered, at every address`() throws {
    let visit = try Visit()
    visit.add([
      ("أ.txt", "قرار بحبس المتهم احتياطيًا ومنعه من السفر خمسة عشر يومًا"),
      ("ب.txt", "A note on travel bans and the freedom of expression"),
    ])
    for seed in Effort.seeds(2_000) {
      var random = SplitMix64(seed: seed)
      let line = random.hostileLine()
      for address in ["/search?q=", "/search.json?q=", "/documents/1?q="] {
        let answer = visit.get(address + line.percentEncoded)
        let isFine = answer.status == 200 || (answer.status == 303 && line.trimmed.isEmpty)
        #expect(isFine, "seed \(seed): \(answer.status) at \(address)")
        let said = answer.text.replacing(line, with: "")
        for word in Self.engineWords where line.mentions(word) == false {
          #expect(said.mentions(word) == false, "seed \(seed) says \(word)")
        }
      }
      let filling = Filling(
        number: Int64(seed % 3) + 1, words: line, isFull: seed % 2 == 0, choice: Int(seed),
        token: line)
      let routes = Route.examples(filling)
      let route = routes[Int(seed) % routes.count]
      for answer in [visit.get(route.address), visit.post(route.address, Self.form(line))] {
        #expect([200, 303, 400, 404, 405, 409].contains(answer.status), "seed \(seed): \(route)")
        for word in Self.engineWords where line.mentions(word) == false {
          #expect(answer.text.mentions(word) == false, "seed \(seed) says \(word)")
        }
      }
    }
  }
}

extension SplitMix64 {
  fileprivate mutating func hostileLine() -> String {
    let pieces = [
      "\"", "'", "(", ")", "*", "^", "-", "+", ":", "|", "{", "}", "~", ";", "--", "/*", "%", "_",
      "\\", "\u{0}", "\u{202E}", "\u{200F}", "«", "»", "“", "AND", "OR", "NOT", "NEAR(", "NEAR/2",
      "title:", "kind:", "kind:law", "نوع:", "نوع:حكم", "year:", "year:20-", "after:31/4/2026",
      "rowid:", "body :", "حبس", "السفر", "احتياطيًا", "ومنعه", "travel", "٠١٢", "1/2", "😀",
      "\u{64B}", "ـ", "a\u{301}", "<script>", "&amp;", "../", "'; DROP TABLE document; --", " ",
      "  ", "\t", "\n", "ال", "و", "",
    ]
    return (0..<Int.random(in: 0...14, using: &self)).map { _ in
      (pieces.randomElement(using: &self) ?? "") + (Bool.random(using: &self) ? " " : "")
    }.joined()
  }
}
