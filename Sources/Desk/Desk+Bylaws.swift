package import Records
import Store

/// Two versions of the bylaws that the archive holds, beside each other.
package struct BylawsReport: Sendable {
  package let old: DocumentCard
  package let new: DocumentCard
  package let comparison: BylawsComparison
}

extension Desk {
  /// Compares two documents, article by article.
  ///
  /// Throws `.missing` where the visitor does not see one of them, `.invalid(.articles)` where one
  /// was not cut by article.
  package func compareBylaws(
    from old: DocumentID, to new: DocumentID, for visitor: Visitor
  ) throws(ArchiveError) -> BylawsReport {
    let before = try document(old, for: visitor)
    let after = try document(new, for: visitor)
    var versions: [[BylawsArticle]] = []
    for document in [before, after] {
      let articles = BylawsArticle.articles(of: document)
      guard articles.isEmpty == false else {
        throw .invalid(.articles, typed: document.card.details.title)
      }
      versions.append(articles)
    }
    return BylawsReport(
      old: before.card, new: after.card,
      comparison: BylawsComparison(from: versions[0], to: versions[1]))
  }
}
