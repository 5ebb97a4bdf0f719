extension CaseEvent {
  /// Whether it says what happened, rather than that a session was fixed ahead (نتيجة الجلسة).
  ///
  /// A renewal that was entered before its day is a session until somebody enters what was decided; one
  /// that is entered on its day or later tells of a renewal.
  package var isResult: Bool {
    guard details.type == .renewal, let date = details.date else { return true }
    return details.decision.isSaid || date.first <= addedAt.day
  }
}
