import Bundles
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

struct WordReaderTests {
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
}
