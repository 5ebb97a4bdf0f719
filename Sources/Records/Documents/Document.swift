/// A document of the archive (مستند), with its text.
package struct Document: Equatable, Sendable {
  /// What is known of the document apart from its text.
  package let card: DocumentCard
  /// The text in the order of the original.
  package let passages: [Passage]

  package init(card: DocumentCard, passages: [Passage]) {
    (self.card, self.passages) = (card, passages)
  }
}

/// What a catalogue says of a document (بطاقة المستند): everything but its text.
package struct DocumentCard: Equatable, Sendable {
  /// The public number of the document, never used again for another.
  package let id: DocumentID
  /// What can be set at intake and corrected later.
  package var details: Details
  /// How far the text can be trusted.
  package let quality: TextQuality
  /// The identifier the document was imported with, or `nil`.
  package let external: String?
  /// The name of the original file, or `nil` when the document came without one.
  package let file: String?
  /// The media type of the original, such as `application/pdf`, or `nil` without an original.
  package let mediaType: String?
  /// The size of the original in bytes, or 0 without an original.
  package let fileBytes: Int
  /// How many passages the text has.
  package let passageCount: Int
  package let addedAt: Timestamp
  /// Who filed the document.
  package let addedBy: String
  /// When the document was put in the trash, or `nil`.
  package let removedAt: Timestamp?
  /// The record that this is the sheet of; `nil` for a document that was filed.
  package let subject: SheetSubject?

  package init(
    id: DocumentID, details: Details, quality: TextQuality, external: String?, file: String?,
    mediaType: String?, fileBytes: Int, passageCount: Int, addedAt: Timestamp, addedBy: String,
    removedAt: Timestamp?, subject: SheetSubject? = nil
  ) {
    (self.id, self.details, self.quality) = (id, details, quality)
    (self.external, self.file, self.mediaType) = (external, file, mediaType)
    (self.fileBytes, self.passageCount, self.addedAt) = (fileBytes, passageCount, addedAt)
    (self.addedBy, self.removedAt, self.subject) = (addedBy, removedAt, subject)
  }
}

/// What a person says of a document, at intake or later.
package struct Details: Equatable, Sendable {
  /// The title, never empty.
  package var title: String
  package var kind: DocumentKind
  /// The document's own date, not the day it was filed.
  package var date: CivilDate?
  /// Where the document comes from, such as «الجريدة الرسمية العدد 36».
  package var source: String
  /// Who wrote or issued it.
  package var author: String
  /// The court that gave it or the authority that issued it (المحكمة أو الجهة); empty when unknown.
  package var issuer: String
  /// Words to find the document by, in the order they were given.
  package var tags: [String]
  package var language: Language
  /// The case the document belongs to, as people call it; empty when it belongs to none.
  package var caseName: String
  /// Anything worth saying about the document.
  package var remark: String
  package var visibility: Visibility

  package init(
    title: String, kind: DocumentKind = .other, date: CivilDate? = nil, source: String = "",
    author: String = "", issuer: String = "", tags: [String] = [], language: Language = .arabic,
    caseName: String = "",
    remark: String = "", visibility: Visibility = .secretariat
  ) {
    (self.title, self.kind, self.date, self.source) = (title, kind, date, source)
    (self.author, self.issuer, self.tags, self.language) = (author, issuer, tags, language)
    (self.caseName, self.remark, self.visibility) = (caseName, remark, visibility)
  }
}
