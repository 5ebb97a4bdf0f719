package import Records

/// What a person typed in the search box, understood (استعلام).
///
/// Reading it never fails: what cannot be an operator is a word. See `SearchQuery(typed:)`.
package struct SearchQuery: Equatable, Sendable {
  /// The line as it was typed.
  package let typed: String
  /// What the text must say, or `nil` when only filters were typed, or nothing.
  package let clause: Clause?
  /// What the document's card must say.
  package let filters: [Filter]

  package init(typed: String, clause: Clause?, filters: [Filter]) {
    (self.typed, self.clause, self.filters) = (typed, clause, filters)
  }

  /// Whether there is nothing to look for.
  package var isEmpty: Bool { clause == nil && filters.isEmpty }
}

/// A condition on the words of a passage.
package indirect enum Clause: Equatable, Sendable {
  case term(Term)
  /// Every one of these, in any order; those under `not` must be absent.
  case all([Clause])
  /// At least one of these.
  case any([Clause])
  /// None of this; stands only inside `all` and `within`, beside something wanted.
  case not(Clause)
  /// All of these in one sentence or one paragraph of the text; those under `not` absent from it.
  case within(TextUnit, [Clause])
}

/// A part of a text in which words can be asked to stand together.
///
/// `UnitCutter` says where one ends.
package enum TextUnit: Hashable, Sendable {
  case sentence
  case paragraph
}

/// A word or phrase that a text must have.
///
/// Its words are read once, when it is made: planning, scoring and marking ask for them many times.
package struct Term: Sendable {
  /// How the words of a term are compared with the words of a text.
  package enum Match: Hashable, Sendable {
    /// The word in any of its forms: with or without the article, its plural endings, its clitics.
    case forms
    /// These very forms one after the other, letters folded.
    case exact
    /// Any word that begins so, letters folded.
    case prefix
    /// This number with this year, however a text writes them: «40/1977», «٤٠ لسنة ١٩٧٧».
    case number
    /// These words in any of their forms and any order, no more than so many others between them.
    case near(Int)
  }

  /// Where in a document a term is looked for.
  package enum Place: Hashable, Sendable {
    case anywhere
    case title
  }

  /// The term as it was typed, without its operators.
  package let text: String
  package let match: Match
  package let place: Place
  /// How else the name of two words is written that the term is, or is a part of.
  ///
  /// Empty where it is none. See `CompoundTerms`.
  package let other: String
  /// The words of the text in order, as the index knows them.
  let words: [QueryWord]
  /// The words of the other spelling; none where there is no other.
  let otherWords: [QueryWord]

  package init(
    _ text: String, match: Match = .forms, place: Place = .anywhere, other: String = ""
  ) {
    (self.text, self.match, self.place, self.other) = (text, match, place, other)
    words = QueryWord.words(in: text)
    otherWords = other.isEmpty ? [] : QueryWord.words(in: other)
  }

  /// `term` with another spelling beside its own.
  init(_ term: Term, other: String) {
    (text, match, place, words) = (term.text, term.match, term.place, term.words)
    self.other = other
    otherWords = QueryWord.words(in: other)
  }
}

extension Term: Hashable {
  package static func == (one: Term, other: Term) -> Bool {
    one.text == other.text && one.match == other.match && one.place == other.place
      && one.other == other.other
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(match)
    hasher.combine(place)
    hasher.combine(other)
  }
}

/// A condition on the card of a document.
///
/// Filters of one field widen each other (`kind:law kind:ruling` finds both); filters of different
/// fields narrow each other. What is excluded always narrows.
package struct Filter: Hashable, Sendable {
  package enum Condition: Hashable, Sendable {
    case kind(DocumentKind)
    case tag(String)
    /// The year of the document's own date lies in this range.
    case years(ClosedRange<Int>)
    /// The document's own date is this one or a later one.
    case after(CivilDate)
    /// The document's own date is earlier than this one.
    case before(CivilDate)
    case quality(TextQuality)
    case caseName(String)
    /// The court or authority has this name, letters folded.
    case issuer(String)
    /// The name of the court or authority has this word, letters folded.
    case issuerWord(String)
  }

  package let condition: Condition
  /// Whether documents that fulfil the condition are left out instead of asked for.
  package let isExcluded: Bool

  package init(_ condition: Condition, isExcluded: Bool = false) {
    (self.condition, self.isExcluded) = (condition, isExcluded)
  }
}
