/// The language of a document's text, which decides its direction.
package enum Language: String, Sendable {
  /// Arabic, written from right to left.
  case arabic = "ar"
  /// English, written from left to right.
  case english = "en"
  /// Another language, or none that could be told.
  case other = "und"
}

extension Language: LegalTerm {
  /// The language's name.
  package var words: Wording {
    switch self {
    case .arabic: Wording("العربية", "Arabic")
    case .english: Wording("الإنجليزية", "English")
    case .other: Wording("لغة أخرى", "Another language")
    }
  }
}
