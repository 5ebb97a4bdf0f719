import Charsets
import Records

/// Reads the text of a page of HTML: what a person would see, headings and title.
struct HTMLReader {
  let limits: Limits

  /// The reading of a page.
  func read(_ page: String) throws(Refusal) -> Reading {
    var scanner = MarkupScanner(page, foldsCase: true)
    var manuscript = Manuscript(limit: limits.textBytes)
    var title = ""
    var particulars = Particulars()
    var isTitle = false
    var level: Int?
    while let event = scanner.next() {
      switch event {
      case .text(let words):
        if isTitle {
          title += words
        } else {
          try manuscript.write(Self.singleSpaced(words, atStart: manuscript.isAtLineStart))
        }
      case .start(let name, let attributes, let isEmpty):
        if Self.silent.contains(name), isEmpty == false { scanner.skipContent(of: name) }
        if name == "title" { isTitle = true }
        if name == "meta" { Self.note(attributes, in: &particulars) }
        if Self.blocks.contains(name) { try manuscript.endParagraph(level: level) }
        if let heading = Self.level(of: name) { level = heading }
        if name == "td" || name == "th", manuscript.isAtLineStart == false {
          try manuscript.write(" | ")
        }
      case .end(let name):
        if name == "title" { isTitle = false }
        if Self.blocks.contains(name) { try manuscript.endParagraph(level: level) }
        if Self.level(of: name) != nil { level = nil }
      }
    }
    try manuscript.endParagraph(level: level)
    var reading = Reading(
      mediaType: "text/html", text: manuscript.text, particulars: particulars)
    reading.headings = manuscript.headings
    reading.propertyTitle = title.split { $0.isWhitespace }.joined(separator: " ")
    return reading
  }

  /// The encoding a page declares in its first bytes, or `nil`.
  static func declaredCharset(in bytes: [UInt8]) -> Charset? {
    let head = String(decoding: bytes.prefix(2_048), as: UTF8.self).lowercased()
    guard let place = head.ranges(of: "charset=").first else { return nil }
    let name = head[place.upperBound...].drop { "\"' ".contains($0) }
      .prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
    // One with wider signs cannot be meant by a page whose plain letters were just read.
    return Charset(declared: name).flatMap { $0.signBytes == 1 ? $0 : nil }
  }

  private static func note(_ attributes: [String: String], in particulars: inout Particulars) {
    guard let content = attributes["content"] else { return }
    switch attributes["name"]?.lowercased() {
    case "author": particulars.take(content, as: .author)
    case "keywords": particulars.take(content, as: .tags)
    default: break
    }
  }

  private static func level(of name: String) -> Int? {
    guard name.utf8.count == 2, name.hasPrefix("h"), let level = Int(name.dropFirst()) else {
      return nil
    }
    return (1...6).contains(level) ? level : nil
  }

  /// White space of the source is one space on the page, and none where a line begins.
  private static func singleSpaced(_ words: String, atStart: Bool) -> String {
    var written: [UInt8] = []
    var isAfterSpace = atStart
    for byte in words.utf8 {
      if byte <= 0x20 {
        if isAfterSpace == false { written.append(0x20) }
        isAfterSpace = true
      } else {
        written.append(byte)
        isAfterSpace = false
      }
    }
    return String(decoding: written, as: UTF8.self)
  }

  private static let silent: Set<String> = [
    "script", "style", "noscript", "template", "svg", "textarea", "iframe", "object",
  ]
  private static let blocks: Set<String> = [
    "p", "div", "br", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "dt",
    "dd", "dl", "blockquote", "pre", "hr", "section", "article", "header", "footer", "main", "nav",
    "aside", "body", "html", "head", "form", "fieldset", "figure", "figcaption", "address",
    "caption", "thead", "tbody", "title",
  ]
}
