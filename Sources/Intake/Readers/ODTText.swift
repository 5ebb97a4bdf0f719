import Records

/// The text of an ODT file (OASIS OpenDocument).
struct ODTText {
  let parts: [String: String]
  let limits: Limits

  /// The reading of `content.xml`.
  func read(_ content: String) throws(Refusal) -> Reading {
    var manuscript = Manuscript(limit: limits.textBytes)
    var scanner = MarkupScanner(content, foldsCase: false)
    var levels: [Int?] = []
    var depth = 0
    var silentDepth = 0
    var cellDepth = 0
    var note: String?
    while let event = scanner.next() {
      switch event {
      case .start(let name, let attributes, let isEmpty):
        if isEmpty == false {
          depth += 1
          guard depth <= limits.markupDepth else { throw .tooDeep(limit: limits.markupDepth) }
          if Self.silent.contains(name) { silentDepth += 1 }
        }
        guard silentDepth == 0, isEmpty == false || Self.signs.contains(name) else { continue }
        switch name {
        case "text:p", "text:h":
          levels.append(name == "text:h" ? Int(attributes["text:outline-level"] ?? "1") : nil)
        case "text:note-body": note = ""
        case "table:table-cell":
          cellDepth += 1
          if manuscript.isAtLineStart == false { try manuscript.write(" | ") }
        case "text:s":
          let count = min(Int(attributes["text:c"] ?? "1") ?? 1, 100)
          try manuscript.write(String(repeating: " ", count: max(1, count)))
        case "text:tab": try manuscript.write("\t")
        case "text:line-break": try manuscript.write(cellDepth > 0 ? " " : "\n")
        default: break
        }
      case .end(let name):
        depth = max(0, depth - 1)
        if Self.silent.contains(name) { silentDepth = max(0, silentDepth - 1) }
        guard silentDepth == 0 else { continue }
        switch name {
        case "text:p", "text:h":
          let level = levels.popLast() ?? nil
          if note != nil {
            note? += " "
          } else if cellDepth > 0 {
            try manuscript.write(" ")
          } else {
            try manuscript.endParagraph(level: level)
          }
        case "text:note-body":
          if let words = note { try manuscript.write(manuscript.note(words)) }
          note = nil
        case "table:table-cell": cellDepth = max(0, cellDepth - 1)
        case "table:table-row": if cellDepth == 0 { try manuscript.endParagraph() }
        default: break
        }
      case .text(let words):
        guard silentDepth == 0, levels.isEmpty == false else { continue }
        if note != nil { note? += words } else { try manuscript.write(words) }
      }
    }
    guard depth == 0 else { throw .damaged }
    try manuscript.endNotes()
    let properties = WordReader.properties(in: parts["meta.xml"], author: "meta:initial-creator")
    var reading = Reading(
      mediaType: "application/vnd.oasis.opendocument.text", text: manuscript.text)
    reading.particulars.author = properties.author
    reading.propertyTitle = properties.title
    reading.headings = manuscript.headings
    return reading
  }

  /// What is kept in the file but not part of its text.
  private static let silent: Set<String> = [
    "text:tracked-changes", "office:annotation", "text:note-citation", "office:forms",
    "text:sequence-decls",
  ]
  /// Elements without content that are signs of the text.
  private static let signs: Set<String> = ["text:s", "text:tab", "text:line-break"]
}
