import Deadlines
import Records
import SQLite

extension Change {
  /// Starts and ends the due dates that the new entries of a notification's log start and end.
  func followDeadlines(
    of after: Notification, since before: Notification
  ) throws(ArchiveError) {
    for event in after.events.dropFirst(before.events.count) {
      switch event.act {
      case .entered(let state):
        try end(rules: state.periodsStopped, of: .notification(after.id), event.closing)
        _ = try keep(after.drafts(of: event, in: state))
      case .retracted(let ordinal): try takeBack(ordinal, of: after, because: event)
      case .edited(let field, _, _) where field == "statutory": try rebase(after)
      case .attached, .edited, .linked, .litigated, .noted: continue
      }
    }
  }

  /// What a step started does not run any more; what it had ended runs again.
  private func takeBack(
    _ ordinal: Int, of notification: Notification, because event: NotificationEntry
  ) throws(ArchiveError) {
    guard let taken = notification.events.first(where: { $0.ordinal == ordinal }),
      let state = taken.state
    else { return }
    let started = state.periodsStarted(by: notification.particulars.statutory, dates: taken.dates)
    try end(
      rules: started.map(\.rule), of: .notification(notification.id),
      .dropped(reason: event.reason))
    let stopped = state.periodsStopped
    for step in notification.path {
      guard let state = step.state else { continue }
      let drafts = notification.drafts(of: step, in: state)
      _ = try keep(drafts.filter { draft in stopped.contains { draft.isOf(rule: $0) } })
    }
  }

  /// The basis is another: the ten days of Article 16 run only where it is relied on.
  private func rebase(_ notification: Notification) throws(ArchiveError) {
    let reason = notification.particulars.statutory.rawValue
    try end(
      rules: ["PPL-16-10"], of: .notification(notification.id), .dropped(reason: reason))
    for step in notification.path where step.state == .decisionRecorded {
      _ = try keep(notification.drafts(of: step, in: .decisionRecorded))
    }
  }
}

extension NotificationEntry {
  /// A step ends a deadline with its own paper, or with its state's name where it has none.
  fileprivate var closing: DeadlineClosing {
    let reason = state?.words.arabic ?? reason
    return evidence.lazy.compactMap(\.holding.document).first.map {
      .done(proof: $0, reason: reason)
    } ?? .done(reason: reason)
  }
}

extension Notification {
  /// The due dates that a step starts.
  fileprivate func drafts(
    of event: NotificationEntry, in state: NotificationState
  ) -> [DeadlineDraft] {
    var drafts = state.periodsStarted(by: particulars.statutory, dates: event.dates)
      .compactMap { period -> DeadlineDraft? in
        guard let day = event.dates[period.start] else { return nil }
        return DeadlineDraft(
          rule: period.rule, from: Fact(date: day), for: .notification(id),
          visibility: particulars.visibility)
      }
    if state == .documentsRequested, let day = event.dates[.due] {
      let details = DeadlineDetails(
        title: "\(PaperRole.committeeRequestTitle): \(particulars.subject)",
        subject: .notification(id), visibility: particulars.visibility)
      drafts.append(DeadlineDraft(details, .set(Moment(day))))
    }
    return drafts
  }
}

extension PaperRole {
  /// What a day is called that the Committee set for an answer.
  fileprivate static let committeeRequestTitle = "استيفاء طلبته اللجنة"
}

extension DeadlineDraft {
  /// Whether the due date is counted by this rule.
  fileprivate func isOf(rule name: String) -> Bool {
    switch source {
    case .rule(let rule, _, _): rule == name
    case .set: false
    }
  }
}
