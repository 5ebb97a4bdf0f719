import Intake
import Records
import Testing

struct HTMLReaderTests {
  @Test func `a page gives what a person sees of it`() throws {
    let page = """
      <!DOCTYPE html><html><head><title>حكم &laquo;النقض&raquo;</title><style>p{}</style>
      <script>if (a < b) { document.write("<p>خفي</p>") }</script></head><body>
      <h1>الحكم</h1><!-- خفي --><p>نص   أول<br>سطر&#1579;ان &lt;3&gt; 5 < 6</p>
      <table><tr><td>أ</td><td>ب</td></tr></table><h2>الأسباب</h2><p>نص</p></body></html>
      """
    let draft = try draft(of: page.utf8)
    #expect(draft.details.title == "حكم «النقض»")
    #expect(draft.original?.mediaType == "text/html")
    #expect(
      draft.passages.map(\.text) == [
        "الحكم\nنص أول\nسطرثان <3> 5 < 6\nأ | ب", "الأسباب\nنص",
      ])
  }

  /// «محكمة» in a page whose bytes are no UTF-8, so that its own word counts.
  @Test(
    arguments: [
      ("windows-1256", [0xE3, 0xCD, 0xDF, 0xE3, 0xC9]),
      ("DOS-720", [0xEA, 0xA5, 0xE8, 0xEA, 0xA1]),
      ("iso-8859-6", [0xE5, 0xCD, 0xE3, 0xE5, 0xC9]),
    ] as [(String, [UInt8])])
  func `a page is read in the encoding it declares, if it can be in it`(
    charset: String, word: [UInt8]
  ) throws {
    let head = "<html><meta charset='\(charset)'><p>"
    let draft = try draft(of: Array(head.utf8) + word + Array("</p></html>".utf8))
    #expect(draft.passages.map(\.text) == ["محكمة"])
  }

  @Test(arguments: ["utf-16", "nonesuch", ""])
  func `a page is read by its letters where what it declares cannot be`(charset: String) throws {
    let word: [UInt8] = [0xC7, 0xE1, 0xE3, 0xCD, 0xDF, 0xE3, 0xC9, 0x20]
    let head = Array("<html><meta charset='\(charset)'><p>".utf8)
    let draft = try draft(of: head + word + word + word)
    #expect(draft.passages.map(\.text) == ["المحكمة المحكمة المحكمة"])
  }
}
