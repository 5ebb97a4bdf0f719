import Deadlines
import Records
import SQLite

extension Store {
  /// Starts and ends the due dates that the new entries of a notification's log start and end, in
  /// the notification's own transaction.
  func followDeadlines(
    of after: Notification, since before: Notification, for room: NotificationRoom
  ) throws(ArchiveError) {
    for event in after.events.dropFirst(before.events.count) {
      switch event.act {
      case .entered(let state):
        try end(state.periodsStopped, of: after, closing(event), for: room)
        try start(after.drafts(of: event, in: state), for: room)
      case .retracted(let ordinal):
        try takeBack(ordinal, of: after, because: event, for: room)
      case .edited(let field, _, _) where field == "statutory":
        try rebase(after, for: room)
      case .attached, .edited, .linked, .litigated, .noted: continue
      }
    }
  }

  /// What a step started does not run any more; what it had ended runs again.
  private func takeBack(
    _ ordinal: Int, of notification: Notification, because event: NotificationEntry,
    for room: NotificationRoom
  ) throws(ArchiveError) {
    guard let taken = notification.events.first(where: { $0.ordinal == ordinal }),
      let state = taken.state
    else { return }
    let started = state.periodsStarted(by: notification.particulars.statutory, dates: taken.dates)
    try end(started.map(\.rule), of: notification, .dropped(reason: event.reason), for: room)
    let stopped = state.periodsStopped
    for step in notification.path {
      guard let state = step.state else { continue }
      let drafts = notification.drafts(of: step, in: state)
      try start(drafts.filter { draft in stopped.contains { draft.isOf(rule: $0) } }, for: room)
    }
  }

  /// The basis is another: the ten days of Article 16 run only where it is relied on.
  private func rebase(
    _ notification: Notification, for room: NotificationRoom
  ) throws(ArchiveError) {
    let reason = notification.particulars.statutory.rawValue
    try end(["PPL-16-10"], of: notification, .dropped(reason: reason), for: room)
    for step in notification.path where step.state == .decisionRecorded {
      try start(notification.drafts(of: step, in: .decisionRecorded), for: room)
    }
  }

  private func start(
    _ drafts: [DeadlineDraft], for room: NotificationRoom
  ) throws(ArchiveError) {
    guard drafts.isEmpty == false else { return }
    _ = try add(drafts, on: room.connection, at: room.moment, by: room.visitor)
  }

  private func end(
    _ rules: [String], of notification: Notification, _ closing: DeadlineClosing,
    for room: NotificationRoom
  ) throws(ArchiveError) {
    guard rules.isEmpty == false else { return }
    _ = try translating("closing deadlines") { () throws(SQLiteError) in
      try close(
        of: .notification(notification.id), rules: rules, closing, on: room.connection,
        at: room.moment, by: room.visitor.name)
    }
  }

  /// A step ends a deadline with its own paper, or with its state's name where it has none.
  private func closing(_ event: NotificationEntry) -> DeadlineClosing {
    let document = event.evidence.compactMap { proof -> DocumentID? in
      if case .document(let document) = proof.holding { document } else { nil }
    }.first
    let reason = event.state?.words.arabic ?? event.reason
    return document.map { .done(proof: $0, reason: reason) } ?? .done(reason: reason)
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
    if case .rule(name, _, _) = source { true } else { false }
  }
}
