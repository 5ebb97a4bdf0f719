package import Records

/// A line of a document's card with words of the query that its shown text lacks.
package struct CardMatch: Equatable, Sendable {
  /// The part of the card that the line comes from.
  package enum Part: String, CaseIterable, Sendable {
    case author, issuer, source, remark, file, tag
    case caseName = "case"
  }

  package let part: Part
  package let excerpt: Excerpt

  package init(part: Part, excerpt: Excerpt) {
    (self.part, self.excerpt) = (part, excerpt)
  }
}

extension DocumentCard {
  /// The lines of the card that are indexed beside title and text.
  fileprivate var searchedLines: [(part: CardMatch.Part, text: String)] {
    [
      (.author, details.author), (.issuer, details.issuer), (.source, details.source),
      (.caseName, details.caseName), (.remark, details.remark), (.file, file ?? ""),
    ] + details.tags.map { (.tag, $0) }
  }
}

extension Marker {
  /// The lines of a card that have terms which are not among `shown`.
  package func matches(
    in card: DocumentCard, besides shown: Set<Int>
  ) -> (lines: [CardMatch], terms: Set<Int>) {
    var lines: [CardMatch] = []
    var terms: Set<Int> = []
    for (part, text) in card.searchedLines where text.isEmpty == false {
      let marks = marks(in: text)
      let others = Set(marks.map(\.term)).subtracting(shown)
      guard others.isEmpty == false else { continue }
      terms.formUnion(others)
      lines.append(CardMatch(part: part, excerpt: Excerpt(of: text, marked: marks)))
    }
    return (lines, terms)
  }
}
