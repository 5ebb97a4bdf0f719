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
}
