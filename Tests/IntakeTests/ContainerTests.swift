import Bundles
import Foundation
import Intake
import Records
import Testing

/// A ZIP container of these texts.
func bundle(_ parts: [(String, String)]) throws -> [UInt8] {
  var writer = BundleWriter()
  for (name, text) in parts { writer.add(name, Array(text.utf8)) }
  return try writer.bytes()
}

/// A DOCX file with this body.
func docx(_ body: String, _ more: [(String, String)] = []) throws -> [UInt8] {
  let document =
    "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>"
  return try bundle([("word/document.xml", document)] + more)
}

struct ContainerTests {
  @Test func `a DOCX gives headings, tables, notes and properties`() throws {
    let styles =
      "<w:styles><w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>"
    let core = "<cp:p><dc:title>مذكرة الرأي</dc:title><dc:creator>المحامي</dc:creator></cp:p>"
    let notes =
      "<w:footnotes><w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>"
      + "<w:footnote w:id=\"2\"><w:p><w:r><w:t>نقض مدني</w:t></w:r></w:p></w:footnote></w:footnotes>"
    func paragraph(_ text: String, style: String = "") -> String {
      let properties = style.isEmpty ? "" : "<w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>"
      return "<w:p>\(properties)<w:r><w:t>\(text)</w:t></w:r></w:p>"
    }
    let body =
      paragraph("الوقائع", style: "1") + paragraph("نص &amp; وقائع")
      + "<w:p><w:r><w:t>رأي</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
      + "<w:p><w:del><w:r><w:delText>محذوف</w:delText></w:r></w:del></w:p>"
      + paragraph("الجدول", style: "1")
      + "<w:tbl><w:tr><w:tc>\(paragraph("أ"))</w:tc><w:tc>\(paragraph("ب"))</w:tc></w:tr></w:tbl>"
    let draft = try draft(
      of: docx(
        body,
        [("word/styles.xml", styles), ("docProps/core.xml", core), ("word/footnotes.xml", notes)]))
    #expect(draft.details.title == "مذكرة الرأي")
    #expect(draft.details.author == "المحامي")
    #expect(draft.passages.map(\.label) == ["الوقائع", "الجدول"])
    #expect(draft.passages.first?.text == "الوقائع\nنص & وقائع\nرأي[1]")
    #expect(draft.passages.last?.text == "الجدول\nأ  | ب\n[1] نقض مدني")
    #expect(draft.original?.mediaType.hasSuffix("wordprocessingml.document") == true)
  }

  @Test func `an ODT gives headings, tables, notes and properties`() throws {
    let content =
      "<office:document-content><office:body><office:text><text:tracked-changes><text:p>محذوف"
      + "</text:p></text:tracked-changes><text:h text:outline-level=\"1\">الوقائع</text:h>"
      + "<text:p>نص<text:s text:c=\"2\"/>أول<text:note><text:note-citation>1</text:note-citation>"
      + "<text:note-body><text:p>هامش</text:p></text:note-body></text:note></text:p>"
      + "<text:h text:outline-level=\"1\">الجدول</text:h><table:table><table:table-row>"
      + "<table:table-cell><text:p>أ</text:p></table:table-cell><table:table-cell><text:p>ب</text:p>"
      + "</table:table-cell></table:table-row></table:table></office:text></office:body>"
      + "</office:document-content>"
    let meta =
      "<m><dc:title>ورقة العمل</dc:title><meta:initial-creator>هـ</meta:initial-creator></m>"
    let draft = try draft(
      of: bundle([
        ("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content),
        ("meta.xml", meta),
      ]))
    #expect(draft.details.title == "ورقة العمل")
    #expect(draft.passages.map(\.label) == ["الوقائع", "الجدول"])
    #expect(draft.passages.first?.text == "الوقائع\nنص  أول[1]")
    #expect(draft.passages.last?.text == "الجدول\nأ  | ب\n[1] هامش")
  }

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

  @Test func `an e-mail gives itself and what was attached to it`() throws {
    let attached = Data("# مرفق\nنص المرفق".utf8).base64EncodedString()
    let mail = """
      From: =?utf-8?B?\(Data("محام".utf8).base64EncodedString())?= <a@example.org>
      To: b@example.org
      Subject: =?windows-1256?Q?=E3=D0=DF=D1=C9?= =?windows-1256?Q?_=CF=DD=C7=DA?=
      Date: Mon, 14 Sep 2020 12:02:31 +0200
      Content-Type: multipart/mixed; boundary="x y"

      --x y
      Content-Type: multipart/alternative; boundary=z

      --z
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      =D9=86=D8=B5 a=
      b
      --z
      Content-Type: text/html

      <p>other</p>
      --z--
      --x y
      Content-Type: application/octet-stream
      Content-Disposition: attachment; filename*=utf-8''%D9%85.md
      Content-Transfer-Encoding: base64

      \(attached)
      --x y
      Content-Type: application/zip; name="bad.zip"
      Content-Transfer-Encoding: base64

      AAAA
      --x y--
      """
    let upload = Original(name: "m.eml", mediaType: "", bytes: Array(mail.utf8))
    let drafts = try Intake().drafts(of: upload, options: IntakeOptions())
    #expect(drafts.map(\.details.title) == ["مذكرة دفاع", "مرفق"])
    #expect(drafts[0].details.kind == .correspondence)
    #expect(drafts[0].details.author == "محام <a@example.org>")
    #expect(drafts[0].details.date == CivilDate(year: 2020, month: 9, day: 14))
    #expect(drafts[0].details.remark.contains("bad.zip"))
    #expect(drafts[0].passages.first?.text.hasSuffix("نص ab") == true)
    #expect(drafts[1].details.source == "مذكرة دفاع")
    #expect(drafts[1].original?.name == "م.md")
    #expect(drafts[1].passages.map(\.text) == ["مرفق\nنص المرفق"])
  }

  @Test(
    arguments: [
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], [0xFF, 0xD8, 0xFF, 0xE0, 0, 0],
      [0x49, 0x49, 0x2A, 0x00, 8, 0],
    ] as [[UInt8]])
  func `a picture is kept without text`(bytes: [UInt8]) throws {
    let draft = try draft(of: bytes, named: "صورة البطاقة.png")
    #expect(draft.quality == .none)
    #expect(draft.passages.isEmpty)
    #expect(draft.details.title == "صورة البطاقة")
    #expect(draft.original?.mediaType.hasPrefix("image/") == true)
  }

  @Test func `signs that are no text are kept and not indexed`() throws {
    let soup = String(repeating: "W‡}L‡d«Ë lO{«u*« Ê_A r‡uI« U‡bMŽ ÆÆ ", count: 20)
    let draft = try draft(of: soup.utf8, named: "ملف.txt")
    #expect(draft.quality == .garbled)
    #expect(draft.passages.isEmpty)
  }

  @Test(
    arguments: [
      "The party’s COUNCIL met in McDonald Hall – see Article 5(b), U.N. Charter.",
      "L’été où l’élève a été reçu à l’école: déjà vu, cœur, façade, Noël.",
      "Größe, Straße und Übermut: eine Prüfung der Verträge.", "قانون Nile Data رقم 5",
      "let x = camelCase(of: y)  // plain code in a note",
    ])
  func `text in Latin letters is text`(text: String) throws {
    let text = String(repeating: text + "\n", count: 10)
    #expect(try draft(of: text.utf8).quality == .clean)
  }
}
