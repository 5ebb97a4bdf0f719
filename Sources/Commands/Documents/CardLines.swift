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
        session.output.line(
          session.row([
            "\(card.id)", card.details.kind.rawValue, card.details.date?.description ?? "",
            card.quality.rawValue, card.details.title,
          ]))
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
    if page.items.isEmpty { session.say(tongue.count(page.total, .document)) }
  }

  /// Prints a card: the title, then what is known, a line each.
  func print(_ card: DocumentCard) {
    session.title(card.details.title)
    session.print(facts: facts(of: card))
  }

  /// Prints a card and the whole text, each passage under its label.
  func print(_ document: Document) {
    print(document.card)
    for passage in document.passages {
      session.output.line()
      if passage.label.isEmpty == false {
        session.title(passage.label)
      }
      session.output.line(session.ink.body(passage.text))
    }
    guard document.passages.isEmpty else { return }
    session.output.line()
    session.output.line(document.card.quality.meaning(in: session.tongue))
  }

  private func facts(of card: DocumentCard) -> [(name: String, value: String)] {
    let tongue = session.tongue
    let details = card.details
    let file = card.file.map { "\($0) (\(tongue.size(bytes: card.fileBytes)))" }
    return [
      (tongue.say(.number), "\(card.id)"),
      (tongue.say(.kind), details.kind.label(in: tongue)),
      (tongue.say(.date), details.date?.words(in: tongue) ?? ""),
      (tongue.say(.source), details.source),
      (tongue.say(.author), details.author),
      (
        tongue.say(.issuer),
        details.issuer == details.author ? "" : details.issuer
      ),
      (tongue.say(.tags), details.tags.joined(separator: tongue.say(.comma))),
      (tongue.say(.case), details.caseName),
      (tongue.say("الاطلاع", "Visibility"), details.visibility.label(in: tongue)),
      (tongue.say("النص", "Text"), card.quality.label(in: tongue)),
      (tongue.say(.original), file ?? ""),
      (tongue.say(.identifier), card.external ?? ""),
      (tongue.say("أُودع", "Filed"), tongue.day(of: card.addedAt)),
      (
        tongue.say("في سلة المحذوفات منذ", "In the trash since"),
        card.removedAt.map { tongue.day(of: $0) } ?? ""
      ),
      (tongue.say(.remark), details.remark),
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
