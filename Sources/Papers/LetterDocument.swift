import ArabicText
import Bundles
package import Records
package import Words

/// The letter as a file of a word processor (DOCX, ECMA-376), from a plain template.
///
/// Every paragraph runs from right to left; fonts and sizes are the ones that such a letter has.
package struct LetterDocument {
  private let letter: NotificationLetter

  package init(_ letter: NotificationLetter) { self.letter = letter }

  /// The file.
  ///
  /// Throws `.failed` with what kept the container from being written.
  package func bytes() throws(ArchiveError) -> [UInt8] {
    var bundle = BundleWriter()
    bundle.add("[Content_Types].xml", Array(Self.contentTypes.utf8))
    bundle.add("_rels/.rels", Array(Self.relations.utf8))
    bundle.add("word/_rels/document.xml.rels", Array(Self.footerRelation.utf8))
    bundle.add("word/footer.xml", Array(Self.footer.utf8))
    bundle.add("word/document.xml", Array(document.utf8))
    return try bundle.written(as: "a letter")
  }

  /// What is written in `word/document.xml`.
  var document: String {
    var number = 0
    var written = ""
    for (place, part) in letter.parts.enumerated() {
      if case .enclosure = part { number += 1 } else { number = 0 }
      let next = place + 1 < letter.parts.count ? letter.parts[place + 1] : nil
      written += paragraphs(part, number: number, goesOn: part.keeps(next))
    }
    return Self.opening + written + Self.closing
  }

  private func paragraphs(
    _ part: LetterPart, number: Int, goesOn: Bool
  ) -> String {
    var text = part.text
    var style = Style(goesOn: goesOn)
    switch part {
    case .head: style.isBold = true
    case .addressee: (style.size, style.isBold) = (15, true)
    case .subject: (style.size, style.isBold, style.place) = (14, true, "center")
    case .heading: (style.size, style.isBold) = (14, true)
    case .paragraph: style.place = "both"
    case .fact(let name, let value): (style.name, text) = (name, value)
    case .enclosure: text = "\(number). \(text)"
    case .signature: (style.isBold, style.place) = (true, "center")
    }
    return Self.paragraphs(text, style)
  }
}

extension BundleWriter {
  /// The whole container; what kept it from being written is the machine's failure.
  func written(as name: String) throws(ArchiveError) -> [UInt8] {
    do throws(BundleError) {
      return try bytes()
    } catch {
      throw .failed(doing: "writing \(name)", cause: error)
    }
  }
}

// MARK: - The template

extension LetterDocument {
  /// How the paragraphs of a part are set.
  private struct Style {
    /// In points.
    var size = 13
    var isBold = false
    var place = "start"
    /// What stands before the text in bold, such as «سند الصفة».
    var name = ""
    /// Whether the part stands on one page with what follows.
    let goesOn: Bool
  }

  /// Each line of a text as a paragraph: a line that was typed stays a line, and only the last is followed
  /// by space.
  private static func paragraphs(_ text: String, _ style: Style) -> String {
    let lines = text.plainLines.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.map { place in
      let isLast = place == lines.count - 1
      let name = place == 0 && style.name.isEmpty == false ? "\(style.name): " : ""
      let runs =
        run(name, size: style.size, isBold: true)
        + run(String(lines[place]), size: style.size, isBold: style.isBold)
      // ECMA-376 wants the properties of a paragraph in this order.
      return "<w:p><w:pPr>\(style.goesOn || isLast == false ? "<w:keepNext/>" : "")<w:keepLines/>"
        + "<w:bidi/><w:spacing w:after=\"\(isLast ? 120 : 0)\" w:line=\"360\" w:lineRule=\"auto\"/>"
        + "<w:jc w:val=\"\(style.place)\"/></w:pPr>\(runs)</w:p>"
    }.joined()
  }

  /// A run of words; a size is in points, which the format counts in halves.
  private static func run(_ text: String, size: Int, isBold: Bool) -> String {
    guard text.isEmpty == false else { return "" }
    let bold = isBold ? "<w:b/><w:bCs/>" : ""
    return "<w:r><w:rPr>\(font)\(bold)<w:sz w:val=\"\(size * 2)\"/><w:szCs w:val=\"\(size * 2)\"/>"
      + "<w:rtl/></w:rPr><w:t xml:space=\"preserve\">\(escaped(text))</w:t></w:r>"
  }

  private static let font =
    "<w:rFonts w:ascii=\"Traditional Arabic\" w:hAnsi=\"Traditional Arabic\" "
    + "w:cs=\"Traditional Arabic\"/>"

  /// Text with the signs that mean something to XML written as entities.
  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  private static let declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  private static let contentTypes =
    declaration + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    + "<Default Extension=\"rels\" "
    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
    + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
    + "<Override PartName=\"/word/footer.xml\" ContentType=\"application/"
    + "vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/></Types>"

  private static let relations =
    declaration
    + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
    + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"

  private static let words =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

  private static let footerRelation =
    declaration
    + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
    + "relationships/footer\" Target=\"footer.xml\"/></Relationships>"

  /// The page's number among all, at the foot of each.
  private static let footer =
    declaration + "<w:ftr \(words)><w:p><w:pPr><w:bidi/><w:jc w:val=\"center\"/></w:pPr>"
    + "\(field("PAGE"))<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\"> / </w:t></w:r>"
    + "\(field("NUMPAGES"))</w:p></w:ftr>"

  private static func field(_ name: String) -> String {
    "<w:fldSimple w:instr=\"\(name)\"><w:r><w:rPr><w:rtl/></w:rPr><w:t>1</w:t></w:r></w:fldSimple>"
  }

  private static let opening =
    declaration + "<w:document \(words) "
    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>"

  /// A4 with margins of two centimetres, in twentieths of a point.
  private static let closing =
    "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId1\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" "
    + "w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
    + "<w:bidi/></w:sectPr></w:body></w:document>"
}
