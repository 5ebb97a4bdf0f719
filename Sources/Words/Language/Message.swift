/// What is told to a person when something did not go as asked (رسالة).
package struct Message: Equatable, Sendable {
  /// What happened.
  package let happened: String
  /// What was not done because of it, or that nothing changed.
  package let undone: String
  /// What the person can do next.
  package let next: String

  package init(happened: String, undone: String, next: String) {
    (self.happened, self.undone, self.next) = (happened, undone, next)
  }

  /// The three sentences in one line.
  package var line: String { "\(happened) \(undone) \(next)" }
}
