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
        try endPeriods(of: after, by: event, in: state)
        _ = try keep(drafts(of: event, in: state, of: after))
      case .retracted(let ordinal): try takeBack(ordinal, of: after, because: event)
      case .edited(let field, _, _) where field == "statutory": try rebase(after)
      case .attached, .edited, .linked, .litigated, .noted: continue
      }
    }
  }

  /// Ends what a step ends: the Committee's own day, and the periods that it keeps.
  ///
  /// What was done after the last day ends nothing, and what a notification leaves behind was not done.
  private func endPeriods(
    of notification: Notification, by event: NotificationEntry, in state: NotificationState
  ) throws(ArchiveError) {
    let subject = DeadlineSubject.notification(notification.id)
    if state == .supplemented { try endCommitteeDays(of: notification.id, event.closing) }
    for rule in state.periodsStopped {
      for open in try openDeadlines(rule: rule, of: subject) {
        let day = event.actDay(in: state)
        // The day after which silence counts as refusal is nobody's to keep.
        let mustKeep = state.periodsToKeep.contains(rule) && open.term != "silence"
        if mustKeep, let due = open.due, due < day {
          try leave(open.id, because: .lateStep(state, day))
        } else {
          try end(open.id, state.leavesPeriods ? event.falling : event.closing)
        }
      }
    }
  }

  /// Ends the days that the Committee set for an answer, and none that a person set.
  private func endCommitteeDays(
    of id: NotificationID, _ closing: DeadlineClosing
  ) throws(ArchiveError) {
    for open in try openDeadlines(rule: "", of: .notification(id))
    where open.title.hasPrefix(PaperRole.committeeRequestTitle) {
      try end(open.id, closing)
    }
  }

  /// The due dates that a step starts; after a grievance those of the suit too, whose sixty days begin
  /// with the day on which silence counts as refusal.
  private func drafts(
    of event: NotificationEntry, in state: NotificationState, of notification: Notification
  ) throws(ArchiveError) -> [DeadlineDraft] {
    let drafts = notification.drafts(of: event, in: state)
    guard state == .grievanceFiled, let day = event.dates[.occurred] else { return drafts }
    let reckoning = try reckoning()
    let silence = reckoning.book.compute(
      "SC-24-GRV/silence", from: Fact(date: day), on: reckoning.table)
    guard let refused = silence?.due?.date else { return drafts }
    return drafts + [
      DeadlineDraft(
        rule: "SC-24-GRV/suit", from: Fact(date: refused), for: .notification(notification.id),
        visibility: notification.particulars.visibility)
    ]
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
    if state == .documentsRequested {
      try endCommitteeDays(of: notification.id, .dropped(reason: event.reason))
    }
    let stopped = state == .supplemented ? [""] : state.periodsStopped
    for step in notification.path {
      guard let state = step.state else { continue }
      for draft in try drafts(of: step, in: state, of: notification)
      where stopped.contains(draft.ruleCode) {
        if try isOpen(draft, of: notification.id) == false { _ = try keep([draft]) }
      }
    }
  }

  /// Whether the due date runs still, because the step came too late to end it.
  private func isOpen(
    _ draft: DeadlineDraft, of id: NotificationID
  ) throws(ArchiveError) -> Bool {
    try openDeadlines(rule: draft.ruleCode, of: .notification(id))
      .contains { $0.from == draft.start }
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
  /// The code of the rule that counts the due date; empty where none does.
  fileprivate var ruleCode: String {
    switch source {
    case .rule(let name, _, _): String(name.prefix { $0 != "/" })
    case .set, .order: ""
    }
  }

  /// The day from which it is counted, as it is kept.
  fileprivate var start: String {
    switch source {
    case .rule(_, let fact, _): fact.date.description
    case .set(let moment): moment.date.description
    case .order(_, let date, _): date.description
    }
  }
}

extension NotificationEntry {
  /// The day on which the act of a step was done.
  fileprivate func actDay(in state: NotificationState) -> CivilDate {
    dates[state == .objected ? .committeeDecision : .filed] ?? occurred
  }

  /// What still ran falls with the step: it was not done.
  fileprivate var falling: DeadlineClosing {
    .dropped(reason: state?.words.arabic ?? reason)
  }
}
