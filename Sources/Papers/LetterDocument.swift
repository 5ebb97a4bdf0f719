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
    bundle.add("word/document.xml", Array(document.utf8))
    return try bundle.written(as: "a letter")
  }

  /// What is written in `word/document.xml`.
  var document: String {
    var number = 0
    let paragraphs = letter.parts.map { part in
      if case .enclosure = part { number += 1 } else { number = 0 }
      return paragraph(part, number: number)
    }
    return Self.opening + paragraphs.joined() + Self.closing
  }

  private func paragraph(_ part: NotificationLetter.Part, number: Int) -> String {
    switch part {
    case .head: Self.paragraph(part.text, size: 13, isBold: true)
    case .addressee: Self.paragraph(part.text, size: 15, isBold: true)
    case .subject: Self.paragraph(part.text, size: 14, isBold: true, at: "center")
    case .heading: Self.paragraph(part.text, size: 14, isBold: true)
    case .paragraph: Self.paragraph(part.text, size: 13, at: "both")
    case .fact(let name, let value):
      Self.paragraph(
        Self.run("\(name): ", size: 13, isBold: true) + Self.run(value, size: 13), at: "start")
    case .enclosure: Self.paragraph("\(number). \(part.text)", size: 13)
    case .signature: Self.paragraph(part.text, size: 13, isBold: true, at: "center")
    }
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
  private static func paragraph(
    _ text: String, size: Int, isBold: Bool = false, at place: String = "start"
  ) -> String {
    paragraph(run(text, size: size, isBold: isBold), at: place)
  }

  private static func paragraph(_ runs: String, at place: String) -> String {
    "<w:p><w:pPr><w:bidi/><w:spacing w:after=\"120\" w:line=\"360\" w:lineRule=\"auto\"/>"
      + "<w:jc w:val=\"\(place)\"/></w:pPr>\(runs)</w:p>"
  }

  /// A run of words; a size is in points, which the format counts in halves.
  private static func run(_ text: String, size: Int, isBold: Bool = false) -> String {
    let bold = isBold ? "<w:b/><w:bCs/>" : ""
    let font = "Traditional Arabic"
    return "<w:r><w:rPr><w:rFonts w:ascii=\"\(font)\" w:hAnsi=\"\(font)\" w:cs=\"\(font)\"/>"
      + "\(bold)<w:sz w:val=\"\(size * 2)\"/><w:szCs w:val=\"\(size * 2)\"/><w:rtl/></w:rPr>"
      + "<w:t xml:space=\"preserve\">\(escaped(text))</w:t></w:r>"
  }

  /// Text with the signs that mean something to XML written as entities; control signs, which XML
  /// does not know, become U+FFFD.
  private static func escaped(_ text: String) -> String {
    var written = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": written += "&amp;"
      case "<": written += "&lt;"
      case ">": written += "&gt;"
      case "\n", "\t": written += " "
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": written += "\u{FFFD}"
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written
  }

  private static let declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  private static let contentTypes =
    declaration + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    + "<Default Extension=\"rels\" "
    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
    + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"

  private static let relations =
    declaration
    + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
    + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"

  private static let opening =
    declaration + "<w:document "
    + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"

  /// A4 with margins of two centimetres, in twentieths of a point.
  private static let closing =
    "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" "
    + "w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
    + "<w:bidi/></w:sectPr></w:body></w:document>"
}
