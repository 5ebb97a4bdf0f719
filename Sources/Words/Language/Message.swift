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

extension Tongue {
  /// A message in this language; nothing changed where `undone` says nothing else.
  func message(
    _ arabic: String, _ english: String, undone: String? = nil, next: String
  ) -> Message {
    Message(happened: say(arabic, english), undone: undone ?? nothingChanged, next: next)
  }
}
