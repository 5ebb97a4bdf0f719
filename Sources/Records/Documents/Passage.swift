/// A part of a document that is found and cited by itself (فقرة): an article, a page, a section.
package struct Passage: Equatable, Sendable {
  /// The place of the passage in its document, from 1.
  package let ordinal: Int
  /// What people call the passage, such as «مادة 16» or «ص 3»; empty when it has no name.
  package let label: String
  /// The page of the original it begins on, from 1, or `nil` when the original has no pages.
  package let page: Int?
  /// The text, in valid UTF-8 without zero bytes.
  package let text: String

  package init(ordinal: Int, label: String, page: Int?, text: String) {
    (self.ordinal, self.label, self.page, self.text) = (ordinal, label, page, text)
  }
}
