/// A document before it is filed (مسودة إيداع): what intake makes of a file or a record.
package struct Draft: Sendable {
  /// What is known of the document.
  package var details: Details
  /// Its text in passages, in order; empty when there is no text to search.
  package var passages: [Passage]
  /// How far the text can be trusted.
  package var quality: TextQuality
  /// The original, kept unaltered; `nil` for a record of a bulk import.
  package var original: Original?
  /// The identifier the record was imported with.
  package var external: String?
  /// What tells this record from others when it has no original: its own bytes.
  package var recordBytes: [UInt8]
  /// Whether somebody said who may see it; otherwise `details` has what is usual.
  package var saysCircle = true

  package init(
    details: Details, passages: [Passage], quality: TextQuality, original: Original? = nil,
    external: String? = nil, recordBytes: [UInt8] = []
  ) {
    (self.details, self.passages, self.quality) = (details, passages, quality)
    (self.original, self.external, self.recordBytes) = (original, external, recordBytes)
  }
}

/// A file as it was handed in (الأصل), never altered.
package struct Original: Sendable {
  /// The file's name without its folders.
  package let name: String
  /// What the content is, such as `application/pdf`, told by the content and not by the name.
  package let mediaType: String
  /// The content.
  package let bytes: [UInt8]

  package init(name: String, mediaType: String, bytes: [UInt8]) {
    (self.name, self.mediaType, self.bytes) = (name, mediaType, bytes)
  }
}
