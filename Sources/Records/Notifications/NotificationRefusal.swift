/// Why a notification did not change as asked; nothing of it was written.
package enum NotificationRefusal: Error, Equatable, Sendable {
  /// The state does not follow the present one. `path` leads there, where anything does; `open` are
  /// the states that can be entered now.
  case notOpen(
    from: NotificationState, to: NotificationState, path: [NotificationState],
    open: [NotificationState])
  /// The state is open, and these are missing.
  case incomplete(NotificationState, [NotificationNeed])
  /// One date lies after another that must not come before it.
  case disordered(earlier: NotificationDate, later: NotificationDate)
  /// A step cannot be recorded before its day.
  case future(NotificationDate, CivilDate)
  /// The letter has left: what was sent is frozen, and a correction is a new notification.
  case frozen
  /// Only the last step, or a paper that was not sent, can be taken back.
  case notRetractable(Int)
  /// Only what was decided against, or had no reply, is filed anew.
  case notRefilable(NotificationState)
  /// Whose notification it is cannot be changed after its first step.
  case fixedOrigin
  /// A notification has no relation to itself, and this one stands already.
  case badLink
  /// The file of a paper cannot be filed.
  case unfiled(PaperRole, Refusal)
  /// The document is the sheet of a record, which the program writes itself, and no paper.
  case sheet(PaperRole, DocumentID)
  /// The case in which it is litigated is in the trash, and takes no number from a court.
  case removedCase(CaseID)
}

/// A state that is open from where a notification stands, and what it still needs (حالة متاحة).
package struct OpenState: Equatable, Sendable {
  package let state: NotificationState
  /// What is missing, in order; empty when the notification can enter at once.
  package let missing: [NotificationNeed]
}
