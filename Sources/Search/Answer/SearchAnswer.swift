package import ArabicText
package import Records

/// The answer to a search, with the number of documents that could not be searched.
package struct SearchAnswer: Equatable, Sendable {
  /// The documents found, best first.
  package let hits: [Hit]
  /// How many documents match; a lower bound where `isCountComplete` is false.
  package let documents: Int
  /// How many passages match in all.
  package let passages: Int
  /// How many documents with searchable text the visitor may see, filters applied.
  package let searched: Int
  /// How many documents the visitor may see whose text no search can reach, filters applied.
  package let unsearchable: Int
  /// Whether everything that matches was counted, or only what could be among the best.
  package let isCountComplete: Bool
  /// Which condition was relaxed to find more; `nil` when the query was answered as asked.
  package let relaxation: Relaxation?
  /// The facets of the documents found; `nil` where none were requested.
  package let facets: FacetAnswer?
  /// The folds that made the shown words match words spelled differently in the query.
  package let folds: [Fold.Name]

  package init(
    hits: [Hit], documents: Int, passages: Int, searched: Int, unsearchable: Int,
    isCountComplete: Bool = true, relaxation: Relaxation?, facets: FacetAnswer? = nil,
    folds: [Fold.Name] = []
  ) {
    (self.hits, self.documents) = (hits, documents)
    (self.passages, self.searched) = (passages, searched)
    (self.unsearchable, self.isCountComplete) = (unsearchable, isCountComplete)
    (self.relaxation, self.facets) = (relaxation, facets)
    self.folds = folds
  }
}

/// The condition was relaxed so that hits need only some of the words.
package struct Relaxation: Equatable, Sendable {
  /// How many documents have all that was asked; they stand first.
  package let complete: Int

  package init(complete: Int) { self.complete = complete }
}

/// A document that was found, with the passages that answer (نتيجة).
package struct Hit: Equatable, Sendable {
  /// The place in the ranking, from 1.
  package let rank: Int
  /// How well the best passage answers; only comparable within one answer, higher is better.
  package let score: Double
  package let card: DocumentCard
  /// The passages found, best first, at most `Hit.passagesMax`.
  package let passages: [PassageHit]
  /// How many passages of the document match in all.
  package let passageCount: Int
  /// The lines of the card that have words which stand neither in the passages shown nor in the title.
  package let cardMatches: [CardMatch]
  /// The words of the query that are in none of these nor in the title, as they were typed.
  package let missing: [String]

  /// The most passages shown of one document in a list of results.
  package static let passagesMax = 3

  package init(
    rank: Int, score: Double, card: DocumentCard, passages: [PassageHit], passageCount: Int,
    cardMatches: [CardMatch] = [], missing: [String] = []
  ) {
    (self.rank, self.score, self.card, self.passages) = (rank, score, card, passages)
    (self.passageCount, self.cardMatches, self.missing) = (passageCount, cardMatches, missing)
  }
}

/// A passage that was found.
package struct PassageHit: Equatable, Sendable {
  /// The place of the passage in its document, from 1.
  package let ordinal: Int
  /// What people call the passage, such as «مادة 16».
  package let label: String
  package let excerpt: Excerpt

  package init(ordinal: Int, label: String, excerpt: Excerpt) {
    (self.ordinal, self.label, self.excerpt) = (ordinal, label, excerpt)
  }
}

/// A few words of a text around what was found, the found words marked.
package struct Excerpt: Equatable, Sendable {
  package enum Span: Equatable, Sendable {
    case plain(String)
    case found(String)
  }

  package let spans: [Span]
  /// Whether the text goes on before the excerpt.
  package let isCutBefore: Bool
  /// Whether the text goes on after the excerpt.
  package let isCutAfter: Bool

  package init(spans: [Span], isCutBefore: Bool, isCutAfter: Bool) {
    (self.spans, self.isCutBefore, self.isCutAfter) = (spans, isCutBefore, isCutAfter)
  }
}
