/// What became of a case that was entered.
package struct FiledCase: Equatable, Sendable {
  package let id: CaseID
  /// What is worth a second look; nothing of what was typed is lost.
  package let concerns: [CaseConcern]
  /// The people who were entered because no one of their name was known.
  package let entered: [PersonID]

  package init(id: CaseID, concerns: [CaseConcern], entered: [PersonID]) {
    (self.id, self.concerns, self.entered) = (id, concerns, entered)
  }
}

/// What became of an event that was entered or corrected.
package struct FiledEvent: Equatable, Sendable {
  package let id: EventID
  /// What is worth a second look; nothing of what was typed is lost.
  package let concerns: [CaseConcern]

  package init(id: EventID, concerns: [CaseConcern]) {
    (self.id, self.concerns) = (id, concerns)
  }
}
