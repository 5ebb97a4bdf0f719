import Records

/// A text as it is written down by a reader: paragraphs, headings, rows, notes at the end.
struct Manuscript {
  private(set) var text = ""
  private(set) var headings: [Int: Int] = [:]
  private var line = 0
  private var open = ""
  private var notes: [String] = []
  private let limit: Int

  /// A manuscript of at most `limit` bytes.
  init(limit: Int) { self.limit = limit }

  /// Writes on in the paragraph that is open.
  mutating func write(_ words: some StringProtocol) throws(Refusal) {
    open += words
    guard text.utf8.count + open.utf8.count <= limit else { throw .unfoldsTooFar(limit: limit) }
  }

  /// Whether nothing stands in the paragraph that is open.
  var isAtLineStart: Bool { open.utf8.allSatisfy { $0 <= 0x20 } }

  /// Ends the paragraph; `level` makes its first line a heading.
  mutating func endParagraph(level: Int? = nil) throws(Refusal) {
    let paragraph = open.trimmingSpace
    open = ""
    guard paragraph.isEmpty == false else { return }
    if let level { headings[line] = level }
    text += paragraph + "\n"
    line += 1 + paragraph.utf8.count { $0 == 0x0A }
    guard text.utf8.count <= limit else { throw .unfoldsTooFar(limit: limit) }
  }

  /// Keeps a note for the end and gives its mark, such as `[1]`.
  mutating func note(_ words: String) -> String {
    notes.append(words)
    return "[\(notes.count)]"
  }

  /// Writes the notes under everything else, once.
  mutating func endNotes() throws(Refusal) {
    try endParagraph()
    for (place, note) in notes.enumerated() {
      try write("[\(place + 1)] \(note.trimmingSpace)")
      try endParagraph()
    }
    notes.removeAll()
  }
}
