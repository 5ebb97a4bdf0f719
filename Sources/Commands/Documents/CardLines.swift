import Records
import Words

/// Documents and their cards as a person reads them in a terminal.
struct CardLines {
  let session: Session

  /// Prints a list of cards, a line each: number, kind, date, text quality, title.
  ///
  /// The parts have tabs between them elsewhere than on a terminal, for `cut` and `awk`.
  func print(_ page: Page<DocumentCard>, from offset: Int) {
    let tongue = session.tongue
    let idColumns = page.items.map { "\($0.id)".count }.max() ?? 0
    let kindColumns = page.items.map { $0.details.kind.label(in: tongue).count }.max() ?? 0
    for card in page.items {
      let kind = card.details.kind.label(in: tongue)
      let date = card.details.date?.description ?? "–"
      guard session.ink.isTerminal else {
        let parts = [
          "\(card.id)", card.details.kind.rawValue, card.details.date?.description ?? "",
          card.quality.rawValue, session.ink.piece(card.details.title),
        ]
        session.output.line(parts.joined(separator: "\t"))
        continue
      }
      var line = "\("\(card.id)".padded(to: idColumns, atEnd: false))  "
      line += session.ink.isolated(kind.padded(to: kindColumns)) + "  \(date.padded(to: 10))  "
      line += session.ink.piece(card.details.title)
      if card.quality.isSearchable == false {
        line += "  " + session.ink.faint(session.ink.isolated(card.quality.label(in: tongue)))
      }
      session.output.line(line)
    }
    guard session.ink.isTerminal || page.items.isEmpty else { return }
    let reports = CommandReports(tongue: tongue)
    session.output.line(
      page.items.isEmpty
        ? tongue.count(page.total, .document)
        : reports.part(from: offset + 1, to: offset + page.items.count, of: page.total))
  }

  /// Prints a card: the title, then what is known, a line each.
  func print(_ card: DocumentCard) {
    let ink = session.ink
    session.output.line(ink.bold(ink.piece(card.details.title)))
    for (name, value) in facts(of: card) where value.isEmpty == false {
      session.output.line("\(ink.faint("\(name):")) \(ink.piece(value))")
    }
  }

  /// Prints a card and the whole text, each passage under its label.
  func print(_ document: Document) {
    print(document.card)
    for passage in document.passages {
      session.output.line()
      if passage.label.isEmpty == false {
        session.output.line(session.ink.bold(session.ink.piece(passage.label)))
      }
      session.output.line(session.ink.body(passage.text))
    }
    guard document.passages.isEmpty else { return }
    session.output.line()
    session.output.line(document.card.quality.meaning(in: session.tongue))
  }

  private func facts(of card: DocumentCard) -> [(name: String, value: String)] {
    let tongue = session.tongue
    let names = CommandReports(tongue: tongue)
    let details = card.details
    let file = card.file.map { "\($0) (\(tongue.size(bytes: card.fileBytes)))" }
    return [
      (names.number, "\(card.id)"),
      (names.kind, details.kind.label(in: tongue)),
      (names.date, details.date?.words(in: tongue) ?? ""),
      (names.source, details.source),
      (names.author, details.author),
      (names.issuer, details.issuer == details.author ? "" : details.issuer),
      (names.tags, details.tags.joined(separator: tongue.say("، ", ", "))),
      (names.caseName, details.caseName),
      (names.visibility, details.visibility.label(in: tongue)),
      (names.quality, card.quality.label(in: tongue)),
      (names.file, file ?? ""),
      (names.external, card.external ?? ""),
      (names.added, tongue.day(of: card.addedAt)),
      (names.inTrash, card.removedAt.map { tongue.day(of: $0) } ?? ""),
      (names.remark, details.remark),
    ]
  }
}

extension String {
  /// This text with spaces up to `columns` signs.
  fileprivate func padded(to columns: Int, atEnd: Bool = true) -> String {
    let spaces = String(repeating: " ", count: max(0, columns - count))
    return atEnd ? self + spaces : spaces + self
  }
}
