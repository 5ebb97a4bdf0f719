import Records
import Search
import Formats
import Words

/// Saved searches as a person reads them in a terminal, or another program.
struct SavedSearchLines {
  let session: Session

  /// Prints a list of searches: how much is new, the name, the line that was saved.
  ///
  /// The parts have tabs between them elsewhere than on a terminal, for `cut` and `awk`.
  func print(_ searches: [SavedSearch]) {
    let (ink, tongue) = (session.ink, session.tongue)
    for search in searches {
      if session.isJSON {
        session.print(search.json)
      } else if ink.isTerminal {
        let news = search.news(in: tongue)
        session.output.line(
          "\(ink.bold(ink.piece(search.name)))  \(search.new > 0 ? ink.bold(news) : ink.faint(news))"
        )
        session.output.line("   \(ink.piece(search.typed))")
        if let warning = search.warning(in: tongue) { session.output.line("   \(warning)") }
      } else {
        session.output.line(session.row(["\(search.new)", search.name, search.typed]))
      }
    }
    guard searches.isEmpty, session.isJSON == false, ink.isTerminal else { return }
    session.output.line(tongue.noSavedSearches)
  }

  /// Tells what was done with a search.
  func tell(_ sentence: String, of search: SavedSearch) {
    if session.isJSON {
      session.print(search.json)
    } else {
      session.say(session.ink.line(sentence))
    }
  }

  /// Prints the documents that are new in a search, and how to see all that it finds.
  func print(_ search: SavedSearch, _ cards: [DocumentCard]) {
    if session.isJSON {
      for card in cards { session.print(card.json) }
      return
    }
    if cards.isEmpty == false {
      CardLines(session: session).print(Page(cards, total: cards.count), from: 0)
    }
    guard session.ink.isTerminal || cards.isEmpty else { return }
    session.output.line(search.news(in: session.tongue))
    session.output.line(
      WayLines(session: session).command(for: search.typed, reading: search.reading))
  }
}

extension SavedSearch {
  /// The search for other programs.
  var json: JSON {
    .object([
      ("search", .id(id)),
      ("name", .text(name)),
      ("query", .text(typed)),
      ("words", .text(reading.rawValue)),
      ("saved", .text("\(savedAt)")),
      ("seen", .text("\(seenAt)")),
      ("new", .number(new)),
      ("never", .optional(warning(in: .english))),
    ])
  }
}
