/// A form that was sent and acts once (نموذج مُرسَل): known by its mark and by its words.
package struct SentForm: Equatable, Sendable {
  /// What sets the form that was shown apart from every other that was.
  package let mark: String
  /// The digest of where the form goes and what was typed.
  package let words: String
  /// Whether it may not act yet: the visitor is asked first.
  package var isHeld: Bool

  package init(mark: String, words: String, isHeld: Bool = false) {
    (self.mark, self.words, self.isHeld) = (mark, words, isHeld)
  }

  /// What the archive knows of a form that arrives.
  package enum Known: Equatable, Sendable {
    /// Nothing like it was sent.
    case nothing
    /// It did what it asks before, and led to this address; empty where to no page.
    case acted(String)
    /// It acted with other words, or another form with the same words did a while ago.
    case like(String)
  }
}
