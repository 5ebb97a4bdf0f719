import Records

/// Cuts a text into the passages people cite (تقسيم النص): articles, sections, pages, paragraphs.
struct PassageCutter {
  let limits: Limits

  /// The passages of `lines`; a law is cut by article where it has at least one.
  func passages(of lines: [TextLine], isLaw: Bool, isRecord: Bool) -> [Passage] {
    let length = lines.reduce(0) { $0 + $1.text.utf8.count + 1 }
    // A letter has one byte or two: twice the bytes never hold more characters than the limit.
    if isRecord, Self.isShort(lines, bytes: length, limit: limits.recordPassageLength) {
      return numbered([Part(label: "", page: nil, lines: lines[...])])
    }
    var parts: [Part] = []
    if isLaw { parts = byArticle(lines) }
    if parts.count < 2 { parts = byHeading(lines) }
    if parts.count < 2, lines.last?.page ?? 1 > 1 { parts = byPage(lines) }
    if parts.count < 2 {
      parts = byParagraph(lines, label: "")
    } else {
      parts = parts.flatMap { byParagraph(Array($0.lines), label: $0.label, page: $0.page) }
    }
    return numbered(parts)
  }

  /// Lines that belong together.
  private struct Part {
    let label: String
    let page: Int?
    let lines: ArraySlice<TextLine>
  }

  private static func isShort(_ lines: [TextLine], bytes: Int, limit: Int) -> Bool {
    guard bytes > limit else { return true }
    guard bytes <= limit * 4 else { return false }
    return lines.reduce(0) { $0 + $1.text.unicodeScalars.count + 1 } < limit
  }

  private func byArticle(_ lines: [TextLine]) -> [Part] {
    var parts: [Part] = []
    var start = 0
    var label = "الديباجة"
    var isAfterSentence = true
    for (index, line) in lines.enumerated() where line.isBlank == false {
      if let heading = ArticleHeading(line.text, isAfterSentence: isAfterSentence) {
        parts.append(part(lines, start..<index, label: label))
        start = index
        label = heading.label
        isAfterSentence = true
      } else {
        isAfterSentence = Self.endsSentence(line)
      }
    }
    parts.append(part(lines, start..<lines.count, label: label))
    return parts.filter { $0.lines.contains { $0.isBlank == false } }
  }

  /// Whether the next line can begin something new: this one ends a sentence or is a short one.
  private static func endsSentence(_ line: TextLine) -> Bool {
    if line.level != nil { return true }
    guard let last = line.text.unicodeScalars.last(where: { $0.value > 0x20 }) else { return true }
    if ".:؛;!؟?)»\"*".unicodeScalars.contains(last) { return true }
    return line.text.unicodeScalars.count < shortLine
  }

  /// Printed lines of a paragraph are longer than this; headings are seldom.
  private static let shortLine = 45

  private func byHeading(_ lines: [TextLine]) -> [Part] {
    let levels = lines.compactMap(\.level)
    guard let top = levels.min() else { return [] }
    // One heading at the top is the title; the sections stand below it.
    let isTitle = levels.count { $0 == top } == 1 && lines.first { !$0.isBlank }?.level == top
    let deepest = max(isTitle ? top + 1 : top, 2)
    var parts: [Part] = []
    var start = 0
    var label = ""
    for (index, line) in lines.enumerated() {
      guard let level = line.level, level <= deepest else { continue }
      let body = lines[start..<index]
      // A heading without text of its own stays with what it introduces.
      if body.contains(where: { $0.isBlank == false && $0.level == nil }) {
        parts.append(part(lines, start..<index, label: label))
        start = index
      }
      if isTitle == false || level != top { label = Self.label(of: line.text) }
    }
    parts.append(part(lines, start..<lines.count, label: label))
    return parts
  }

  /// A heading as a label: short enough for one line of a list.
  private static func label(of heading: Substring) -> String {
    let label = heading.trimmingSpace
    guard label.count > labelLength else { return label }
    let cut = label.prefix(labelLength)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return cut[..<end].trimmingSpace + "…"
  }

  private static let labelLength = 100

  private func byPage(_ lines: [TextLine]) -> [Part] {
    var parts: [Part] = []
    var start = 0
    for index in lines.indices
    where index + 1 == lines.count || lines[index + 1].page != lines[index].page {
      let body = lines[start...index]
      if body.contains(where: { $0.isBlank == false }) {
        let page = body.first?.page
        parts.append(Part(label: page.map { "ص \($0)" } ?? "", page: page, lines: body))
      }
      start = index + 1
    }
    return parts
  }

  private func part(_ lines: [TextLine], _ range: Range<Int>, label: String) -> Part {
    let body = lines[range]
    let first = body.first { $0.isBlank == false } ?? body.first
    return Part(label: label, page: first?.page, lines: body)
  }
}

// MARK: - Length

extension PassageCutter {
  /// Cuts what is too long at the ends of paragraphs, lines or words, in this order of preference.
  ///
  /// The pieces of a labelled part keep its label with their number: «مادة 1 (2)».
  private func byParagraph(
    _ lines: [TextLine], label: String, page: Int? = nil
  ) -> [Part] {
    let length = lines.reduce(0) { $0 + $1.text.unicodeScalars.count + 1 }
    guard length > limits.passageLength else {
      return [Part(label: label, page: page ?? lines.first?.page, lines: lines[...])]
    }
    var pieces: [ArraySlice<TextLine>] = []
    let lines = lines.flatMap { words(of: $0) }
    var start = 0
    var lastBreak = 0
    var count = 0
    for (index, line) in lines.enumerated() {
      let own = line.text.unicodeScalars.count + 1
      if count + own > limits.passageLength, index > start {
        // Not so early that the piece would be a scrap.
        let isUseful = lastBreak > start && index - lastBreak < (index - start) / 2
        let cut = isUseful ? lastBreak : index
        pieces.append(lines[start..<cut])
        start = cut
        count = lines[cut..<index].reduce(0) { $0 + $1.text.unicodeScalars.count + 1 }
      }
      count += own
      if line.isBlank || line.level != nil { lastBreak = index }
    }
    pieces.append(lines[start...])
    return pieces.filter { $0.contains { $0.isBlank == false } }.enumerated().map { place, piece in
      let number = place + 1
      let name = label.isEmpty ? "فقرة \(number)" : number == 1 ? label : "\(label) (\(number))"
      return Part(label: name, page: piece.first?.page ?? page, lines: piece)
    }
  }

  /// A line that is longer than a passage, cut between words.
  private func words(of line: TextLine) -> [TextLine] {
    guard line.text.utf8.count > limits.passageLength,
      line.text.unicodeScalars.count > limits.passageLength
    else { return [line] }
    var pieces: [TextLine] = []
    var start = line.text.startIndex
    var lastSpace: String.Index?
    var count = 0
    for index in line.text.unicodeScalars.indices {
      let scalar = line.text.unicodeScalars[index]
      if count >= limits.passageLength - 1, let space = lastSpace {
        pieces.append(TextLine(text: line.text[start..<space], page: line.page, level: line.level))
        start = line.text.unicodeScalars.index(after: space)
        count = line.text.unicodeScalars.distance(from: start, to: index)
        lastSpace = nil
      }
      if scalar.value <= 0x20 { lastSpace = index }
      count += 1
    }
    pieces.append(TextLine(text: line.text[start...], page: line.page, level: line.level))
    return pieces
  }

  private func numbered(_ parts: [Part]) -> [Passage] {
    let written = parts.map { part in
      (part.label, part.page, Self.text(of: part.lines))
    }.filter { $0.2.isEmpty == false }
    // So many that no page can show them: neighbours are joined, each group under its first label.
    let group = (written.count + limits.passages - 1) / max(1, limits.passages)
    guard group > 1 else {
      return written.enumerated().map { place, part in
        Passage(
          ordinal: place + 1, label: written.count == 1 && part.0.hasPrefix("ص ") ? "" : part.0,
          page: part.1, text: part.2)
      }
    }
    return stride(from: 0, to: written.count, by: group).enumerated().map { place, start in
      let members = written[start..<min(start + group, written.count)]
      return Passage(
        ordinal: place + 1, label: written[start].0, page: written[start].1,
        text: members.map(\.2).joined(separator: "\n"))
    }
  }

  /// The lines as text, without blank lines at the ends and never two in a row.
  private static func text(of lines: ArraySlice<TextLine>) -> String {
    var written = ""
    var isAfterBlank = true
    for line in lines {
      if line.isBlank {
        if isAfterBlank == false { written += "\n" }
        isAfterBlank = true
      } else {
        written += line.text
        written += "\n"
        isAfterBlank = false
      }
    }
    return written.trimmingSpace
  }
}
