/// How far the stored text of a document can be trusted and searched (جودة النص).
package enum TextQuality: String, CaseIterable, Sendable {
  /// The text stands as its file gave it.
  case clean
  /// The text was put right at intake: presentation forms, direction marks, scattered letters.
  case repaired
  /// The file has no text: a picture, a scan, an empty page.
  case none
  /// The file gave signs that are no text: a font without a character map, a wrong encoding.
  case garbled
  /// The file asks for a password, so that nothing could be read.
  case encrypted

  /// Whether a search can find words of the document itself.
  package var isSearchable: Bool {
    switch self {
    case .clean, .repaired: true
    case .none, .garbled, .encrypted: false
    }
  }
}
