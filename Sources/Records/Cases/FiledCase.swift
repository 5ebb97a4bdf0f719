/// What became of a case that was entered.
package struct FiledCase: Equatable, Sendable {
  package let id: Int64
  /// What is worth a second look; nothing of what was typed is lost.
  package let concerns: [CaseConcern]
  /// The people who were entered because no one of their name was known.
  package let entered: [Int64]

  package init(id: Int64, concerns: [CaseConcern], entered: [Int64]) {
    self.id = id
    self.concerns = concerns
    self.entered = entered
  }
}

/// What became of an event that was entered or corrected.
package struct FiledEvent: Equatable, Sendable {
  package let id: Int64
  /// What is worth a second look; nothing of what was typed is lost.
  package let concerns: [CaseConcern]

  package init(id: Int64, concerns: [CaseConcern]) {
    self.id = id
    self.concerns = concerns
  }
}
