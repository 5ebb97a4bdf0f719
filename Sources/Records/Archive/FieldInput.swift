/// How a field is typed, in a form and on a command line.
package enum FieldInput: Equatable, Sendable {
  /// A line of text.
  case line
  /// Several lines of text.
  case text
  /// Several values, a line each.
  case lines
  /// Words with commas between them.
  case tags
  /// A date, known to the day, the month or only the year.
  case date
  /// An hour of a clock.
  case hour
  /// Yes or no.
  case truth
  /// The number of a record.
  case record
  /// One of the words of a closed list; whether it may be none.
  case choice([Choice], orNone: Bool)
  /// Who may see it.
  case circle

  /// A word of a closed list: as it is kept, and as people call it.
  package struct Choice: Equatable, Sendable {
    package let value: String
    package let words: Wording
  }

  /// One of the terms of a closed list.
  package static func term<Term: LegalTerm>(_ type: Term.Type, orNone: Bool = true) -> Self {
    .choice(
      Term.allCases.map { Choice(value: $0.rawValue, words: $0.words) }, orNone: orNone)
  }
}
