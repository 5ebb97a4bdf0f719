import Records
import SQLite

extension Change {
  /// Keeps the letter as it leaves; an enclosure with its document, so that its title is for those who
  /// may see that.
  func write(letter parts: [LetterPart], of notification: Notification) throws(ArchiveError) {
    var enclosed = notification.sent.filter { $0.role != .signedLetter }.map(\.document)[...]
    for (offset, part) in parts.enumerated() {
      let stored = part.stored
      var document: DocumentID?
      if case .enclosure = part { document = enclosed.popFirst() }
      try run(
        """
        INSERT INTO notification_letter_part (notification, place, sort, name, words, document)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        """, .id(notification.id), .integer(offset + 1), .text(stored.sort), .text(stored.name),
        .text(stored.words), .id(orNull: document))
    }
  }
}

extension LetterPart {
  /// The part as its table keeps it.
  fileprivate var stored: (sort: String, name: String, words: String) {
    switch self {
    case .head(let text): ("head", "", text)
    case .addressee(let text): ("addressee", "", text)
    case .subject(let text): ("subject", "", text)
    case .heading(let text): ("heading", "", text)
    case .paragraph(let text): ("paragraph", "", text)
    case .fact(let name, let value): ("fact", name, value)
    case .enclosure(let name, let title): ("enclosure", name, title)
    case .signature(let text): ("signature", "", text)
    }
  }
}

extension Row {
  /// The columns `sort`, `name` and `words`: a part of a letter.
  fileprivate mutating func letterPart() throws(SQLiteError) -> LetterPart {
    let (sort, name, words) = (text(), text(), text())
    switch sort {
    case "head": return .head(words)
    case "addressee": return .addressee(words)
    case "subject": return .subject(words)
    case "heading": return .heading(words)
    case "paragraph": return .paragraph(words)
    case "fact": return .fact(name: name, value: words)
    case "enclosure": return .enclosure(name: name, title: words)
    case "signature": return .signature(words)
    default: throw unreadable(sort)
    }
  }
}

extension Query<LetterPart> {
  /// The parts of a letter in order; an enclosure's title for those who may see the document.
  static var letterParts: Self {
    Query(
      """
      SELECT sort, name, CASE WHEN document IS NULL OR EXISTS (SELECT 1 FROM document
          WHERE document.id = notification_letter_part.document AND \(DocumentCard.seen))
        THEN words ELSE '' END
      FROM notification_letter_part WHERE notification = ?2 ORDER BY place
      """
    ) { row throws(SQLiteError) in try row.letterPart() }
  }
}
