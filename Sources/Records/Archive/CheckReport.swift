/// What a check of the whole archive found.
package struct CheckReport: Equatable, Sendable {
  /// Something that is not as it should be.
  package enum Finding: Equatable, Sendable {
    /// The file is a copy that was taken while its archive was in use, without the log beside it: what
    /// was done last may not be in it.
    case short
    /// SQLite's own check of the file complains; the text is SQLite's, for the log.
    case file(String)
    /// A row names another that does not exist.
    case reference(table: String, count: Int)
    /// The search index does not agree with the texts.
    case index
    /// The number of passages in the index is not the number in the archive.
    case indexCount(expected: Int, found: Int)
    /// An original no longer has the digest it was filed under.
    case original(document: DocumentID, file: String)
    /// A paper that a notification was sent with is not the one that was sealed as it left.
    case sent(notification: NotificationID, document: DocumentID)
    /// An original that no document names.
    case orphan(count: Int)
    /// Sheets of this kind do not say what their records say.
    case sheet(kind: DocumentKind, count: Int)
  }

  package let findings: [Finding]
  package let documents: Int
  package let passages: Int
  package let originals: Int

  package init(
    findings: [Finding], documents: Int = 0, passages: Int = 0, originals: Int = 0
  ) {
    (self.findings, self.documents) = (findings, documents)
    (self.passages, self.originals) = (passages, originals)
  }

  package var isClean: Bool { findings.isEmpty }
}
