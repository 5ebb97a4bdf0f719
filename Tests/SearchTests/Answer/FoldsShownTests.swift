import ArabicText
import Records
import Search
import Testing

struct FoldsShownTests {
  /// A hit that shows these words as found.
  private func hit(_ found: String...) -> Hit {
    let spans = found.flatMap { [Excerpt.Span.plain("من "), .found($0)] }
    let card = DocumentCard(
      id: 1, details: Details(title: "محكمة"), quality: .clean, external: nil, file: nil,
      mediaType: nil, fileBytes: 0, passageCount: 1, addedAt: Timestamp(nearest: 0), addedBy: "",
      removedAt: nil)
    return Hit(
      rank: 1, score: 1, card: card,
      passages: [
        PassageHit(
          ordinal: 1, label: "",
          excerpt: Excerpt(spans: spans, isCutBefore: false, isCutAfter: false))
      ], passageCount: 1)
  }

  @Test(
    arguments: [
      ("المحكمة", ["المحكمة"], []), ("احمد", ["أحمد", "احمد"], [.alefSeats]),
      ("المحكمه العليا", ["المحكمة", "العليا"], [.tehMarbuta]),
      ("40", ["٤٠"], [.digits]), ("\"منع السفر\"", ["مَنْعِ", "السفر"], [.marks]),
      ("سفر", ["والسفر"], []), ("احمد", ["محمد"], []), ("kind:law", ["أحمد"], []),
    ] as [(String, [String], [Fold.Name])])
  func `only folds that a word needed are told`(
    typed: String, found: [String], folds: [Fold.Name]
  ) {
    let hits = found.map { hit($0) }
    #expect(Fold.shown(in: hits, of: SearchQuery(typed: typed)) == folds)
  }
}
