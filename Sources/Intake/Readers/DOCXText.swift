import Records

/// The text of a DOCX file (ECMA-376, WordprocessingML).
struct DOCXText {
  let parts: [String: String]
  let limits: Limits

  /// The reading of `word/document.xml`.
  func read(_ document: String) throws(Refusal) -> Reading {
    var manuscript = Manuscript(limit: limits.textBytes)
    let styles = Self.levels(in: parts["word/styles.xml"])
    var notes = try notes(in: parts["word/footnotes.xml"], element: "w:footnote")
    for (id, note) in try self.notes(in: parts["word/endnotes.xml"], element: "w:endnote") {
      notes["end \(id)"] = note
    }
    var body = Body(manuscript: manuscript, styles: styles, notes: notes, limits: limits)
    try body.read(document)
    manuscript = body.manuscript
    try manuscript.endNotes()
    let properties = WordReader.properties(in: parts["docProps/core.xml"], author: "dc:creator")
    var reading = Reading(mediaType: Self.mediaType, text: manuscript.text)
    reading.particulars.author = properties.author
    reading.propertyTitle = properties.title
    reading.headings = manuscript.headings
    return reading
  }

  private static let mediaType =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

  /// The level of the heading each style makes: a style is known by its name, its key is anything
  /// («1» in Arabic Word).
  private static func levels(in styles: String?) -> [String: Int] {
    guard let styles else { return [:] }
    var levels: [String: Int] = [:]
    var style = ""
    var scanner = MarkupScanner(styles, foldsCase: false)
    while let event = scanner.next() {
      guard case .start(let name, let attributes, _) = event else { continue }
      let value = attributes["w:val"] ?? ""
      switch name {
      case "w:style": style = attributes["w:styleId"] ?? ""
      case "w:name":
        let name = value.lowercased()
        if name == "title" { levels[style] = 1 }
        if name.hasPrefix("heading "), let level = Int(name.dropFirst(8)) { levels[style] = level }
      case "w:outlineLvl":
        if let level = Int(value), level < 9, levels[style] == nil { levels[style] = level + 1 }
      default: break
      }
    }
    return levels
  }

  /// The notes of a part, by their keys.
  private func notes(in part: String?, element: String) throws(Refusal) -> [String: String] {
    guard let part else { return [:] }
    var notes: [String: String] = [:]
    var id = ""
    var isText = false
    var scanner = MarkupScanner(part, foldsCase: false)
    while let event = scanner.next() {
      switch event {
      case .start(let name, let attributes, _):
        // Separators are kept as notes of a type of their own.
        if name == element { id = attributes["w:type"] == nil ? attributes["w:id"] ?? "" : "" }
        if name == "w:t" { isText = true }
        if name == "w:p", notes[id] != nil { notes[id, default: ""] += " " }
      case .end(let name): if name == "w:t" { isText = false }
      case .text(let words):
        if isText, id.isEmpty == false { notes[id, default: ""] += words }
      }
    }
    return notes
  }
}

extension DOCXText {
  /// The walk through the body.
  private struct Body {
    var manuscript: Manuscript
    let styles: [String: Int]
    let notes: [String: String]
    let limits: Limits
    private var level: Int?
    private var depth = 0
    private var isText = false
    /// How deep we are in what must not be read: an older form of the same, or deleted words.
    private var silentDepth = 0
    private var cellDepth = 0

    init(manuscript: Manuscript, styles: [String: Int], notes: [String: String], limits: Limits) {
      (self.manuscript, self.styles, self.notes, self.limits) = (manuscript, styles, notes, limits)
    }

    mutating func read(_ document: String) throws(Refusal) {
      var scanner = MarkupScanner(document, foldsCase: false)
      while let event = scanner.next() {
        switch event {
        case .start(let name, let attributes, let isEmpty):
          if isEmpty == false {
            depth += 1
            guard depth <= limits.markupDepth else { throw .tooDeep(limit: limits.markupDepth) }
          }
          if Self.silent.contains(name) {
            if isEmpty == false { silentDepth += 1 }
          } else if silentDepth == 0 {
            try start(name, attributes, isEmpty: isEmpty)
          }
        case .end(let name):
          depth = max(0, depth - 1)
          if Self.silent.contains(name) {
            silentDepth = max(0, silentDepth - 1)
          } else if silentDepth == 0 {
            try end(name)
          }
        case .text(let words):
          if isText, silentDepth == 0 { try manuscript.write(words) }
        }
      }
      // Every element closed: the file was not cut off.
      guard depth == 0 else { throw .damaged }
    }

    private static let silent: Set<String> = ["mc:Fallback", "w:del", "w:moveFrom", "w:instrText"]

    private mutating func start(
      _ name: String, _ attributes: [String: String], isEmpty: Bool
    ) throws(Refusal) {
      switch name {
      case "w:t": isText = isEmpty == false
      case "w:p":
        if cellDepth == 0 { try manuscript.endParagraph(level: level) }
        level = nil
      case "w:pStyle": level = styles[attributes["w:val"] ?? ""] ?? level
      case "w:outlineLvl":
        if let own = Int(attributes["w:val"] ?? ""), own < 9 { level = own + 1 }
      case "w:tab": try manuscript.write("\t")
      case "w:br", "w:cr": try manuscript.write(cellDepth > 0 ? " " : "\n")
      case "w:noBreakHyphen": try manuscript.write("-")
      case "w:tr":
        if cellDepth == 0 { try manuscript.endParagraph(level: level) }
        level = nil
      case "w:tc":
        cellDepth += isEmpty ? 0 : 1
        if manuscript.isAtLineStart == false { try manuscript.write(" | ") }
      case "w:footnoteReference", "w:endnoteReference":
        let id = attributes["w:id"] ?? ""
        let key = name == "w:endnoteReference" ? "end \(id)" : id
        if let note = notes[key] { try manuscript.write(manuscript.note(note)) }
      default: break
      }
    }

    private mutating func end(_ name: String) throws(Refusal) {
      switch name {
      case "w:t": isText = false
      case "w:p":
        if cellDepth == 0 {
          try manuscript.endParagraph(level: level)
          level = nil
        } else {
          try manuscript.write(" ")
        }
      case "w:tc": cellDepth = max(0, cellDepth - 1)
      case "w:tr": if cellDepth == 0 { try manuscript.endParagraph() }
      default: break
      }
    }
  }
}
