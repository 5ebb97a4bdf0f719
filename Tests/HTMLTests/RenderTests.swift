import HTML
import Support
import Testing

struct RenderTests {
  @Test func `an element stands around what it holds`() {
    let list = ul(.class("tags")) {
      for tag in ["حبس", "سفر"] { li { tag } }
      if true { li { strong { "!" } } }
    }
    #expect(
      list.markup
        == "<ul class=\"tags\"><li>حبس</li><li>سفر</li><li><strong>!</strong></li></ul>")
  }

  @Test func `a page begins with its document type`() {
    let page = html(.lang("ar"), .dir(.rightToLeft)) { body { p { "سِجِلّ" } } }.page
    #expect(
      String(decoding: page, as: UTF8.self)
        == "<!doctype html>\n<html lang=\"ar\" dir=\"rtl\"><body><p>سِجِلّ</p></body></html>")
  }

  @Test(arguments: [
    ("a < b & c > d", "<p>a &lt; b &amp; c &gt; d</p>"),
    ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
    ("\"'", "<p>\"'</p>"),
    ("a\u{0}b\u{1B}c", "<p>a\u{FFFD}b\u{FFFD}c</p>"),
    ("سطر\nسطر\tآخر", "<p>سطر\nسطر\tآخر</p>"),
    ("أ\r\nب\rج\u{B}د\u{C}ه\u{85}و\r\r\nز", "<p>أ\nب\nج\nد\nه\nو\n\nز</p>"),
    ("é\u{80}\u{9F}\u{7F} ", "<p>é\u{FFFD}\u{FFFD}\u{FFFD} </p>"),
  ])
  func `text is escaped`(text: String, markup: String) {
    #expect(p { text }.markup == markup)
  }

  @Test func `an attribute cannot be left from inside`() {
    #expect(
      input(.value("\" onfocus=\"alert(1)"), .required).markup
        == "<input value=\"&quot; onfocus=&quot;alert(1)\" required>")
  }

  @Test func `an element that holds nothing has no end`() {
    #expect(p { br() }.markup == "<p><br></p>")
    #expect(
      script(.src("/assets/sijill.js")).markup == "<script src=\"/assets/sijill.js\"></script>")
  }

  @Test(arguments: [
    ("/search?q=a:b", "/search?q=a:b"), ("#p3", "#p3"), ("https://example.org/", nil),
    ("javascript:alert(1)", "#"), ("JaVaScRiPt:alert(1)", "#"), ("data:text/html,x", "#"),
    ("\u{1}javascript:alert(1)", "#"), (" javascript:alert(1)", "#"),
  ])
  func `an address leads to a page or nowhere`(address: String, written: String?) {
    #expect(Attribute.href(address).value == written ?? address)
  }

  @Test(arguments: Effort.seeds(200))
  func `what was escaped reads back as it was`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let signs: [Character] = ["<", ">", "&", "\"", "'", "a", "ع", " ", ";", "\n", "é", "#"]
    let text = String((0..<40).map { _ in signs.randomElement(using: &random) ?? "x" })
    let markup = p(.title(text)) { text }.markup
    let inside = markup.dropFirst("<p title=\"".count).dropLast("</p>".count)
    let parts = inside.split(separator: "\">", maxSplits: 1, omittingEmptySubsequences: false)
    #expect(parts.map { unescaped($0) } == [text, text])
    #expect(parts.allSatisfy { $0.contains("<") == false })
  }

  private func unescaped(_ markup: Substring) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
      .reduce(String(markup)) { text, pair in
        var written = ""
        for (index, part) in text.unicodeScalars.split(
          separator: pair.0.unicodeScalars, omittingEmptySubsequences: false
        ).enumerated() {
          written.unicodeScalars.append(contentsOf: (index > 0 ? pair.1 : "").unicodeScalars)
          written.unicodeScalars.append(contentsOf: part)
        }
        return written
      }
  }
}
