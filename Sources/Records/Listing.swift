/// The order of a list of documents.
package enum CardOrder: String, CaseIterable, Sendable {
  /// Filed last first.
  case newest
  /// By the document's own date, the latest first, undated last.
  case date
  /// By title, in the order of its letters.
  case title
}

/// A part of a list of cards.
package struct CardPage: Equatable, Sendable {
  package let cards: [DocumentCard]
  /// How many cards the whole list has.
  package let total: Int

  package init(cards: [DocumentCard], total: Int) {
    self.cards = cards
    self.total = total
  }
}
