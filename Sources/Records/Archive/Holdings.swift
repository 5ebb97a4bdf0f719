/// What the archive holds for one visitor, in numbers.
package struct Holdings: Equatable, Sendable {
  /// The number of documents, neither the trash nor sheets counted.
  package let documents: Int
  /// The number of documents of each kind that occurs, sheets among them.
  package let kinds: [DocumentKind: Int]
  /// The number of documents of each text quality that occurs.
  package let qualities: [TextQuality: Int]
  /// The number of passages that can be searched.
  package let passages: Int
  /// The number of documents in the trash.
  package let removed: Int

  package init(
    documents: Int, kinds: [DocumentKind: Int], qualities: [TextQuality: Int], passages: Int,
    removed: Int
  ) {
    (self.documents, self.kinds, self.qualities) = (documents, kinds, qualities)
    (self.passages, self.removed) = (passages, removed)
  }

  /// The number of documents whose own words no search can find.
  package var unsearchable: Int {
    qualities.reduce(0) { $0 + ($1.key.isSearchable ? 0 : $1.value) }
  }
}
