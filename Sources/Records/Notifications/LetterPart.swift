/// A part of the letter to the Committee, as a page or a word processor sets it (جزء من كتاب الإخطار).
package enum LetterPart: Equatable, Sendable {
  /// A line above the letter: the party, the date, the outgoing number.
  case head(String)
  /// A line to whoever is addressed.
  case addressee(String)
  /// The subject, set apart.
  case subject(String)
  case heading(String)
  case paragraph(String)
  /// A name and what it is: «تاريخ القرار: …».
  case fact(name: String, value: String)
  /// An enclosure, in the order of the list: what it is, and its title where there is one to be seen.
  case enclosure(name: String, title: String)
  /// A line under the letter.
  case signature(String)
}

extension LetterPart {
  /// The words of the part.
  package var text: String {
    switch self {
    case .head(let text), .addressee(let text), .subject(let text), .heading(let text),
      .paragraph(let text), .signature(let text):
      text
    case .fact(let name, let value): "\(name): \(value)"
    case .enclosure(let name, let title):
      title.isEmpty || title == name ? name : "\(name): \(title)"
    }
  }
}

/// Which text of the letter is shown (نسخة كتاب الإخطار).
package enum LetterVersion: Equatable, Sendable {
  /// It has not been sent: as the record stands now.
  case draft
  /// As it was sent on this day, whatever the record says now.
  case sent(CivilDate)
  /// It was sent on this day, before letters were kept: as the record stands now.
  case unkept(CivilDate)
}

extension Notification {
  /// Which text of the letter there is to show.
  package var letterVersion: LetterVersion {
    guard isFrozen, let day = firstDispatch else { return .draft }
    return letter.isEmpty ? .unkept(day) : .sent(day)
  }

  /// Whether the day on which it takes effect was said or changed after the letter had left.
  package var isEffectiveAddedLater: Bool {
    guard isFrozen, let left = path.first(where: { $0.state == .dispatched })?.ordinal else {
      return false
    }
    return events.contains { event in
      if case .edited("effective", _, _) = event.act { event.ordinal > left } else { false }
    }
  }
}
