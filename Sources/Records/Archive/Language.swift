/// The language of a document's text, which decides its direction.
package enum Language: String, CaseIterable, Sendable {
  /// Arabic, written from right to left.
  case arabic = "ar"
  /// English, written from left to right.
  case english = "en"
  /// Another language, or none that could be told.
  case other = "und"
}
