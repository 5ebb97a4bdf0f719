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
      case .entered, .noted:
        try endPeriods(of: after, by: event)
        _ = try keep(drafts(of: event, of: after))
        try endPublication(of: after, by: event)
      case .retracted(let ordinal): try takeBack(ordinal, of: after, because: event)
      case .edited(let field, _, _) where field == "statutory": try rebase(after)
      case .attached, .edited, .linked, .litigated: continue
      }
    }
  }

  /// Ends what an entry ends: the days that it answers, and the periods that it keeps.
  ///
  /// What was done after the last day ends nothing, and what a notification leaves behind was not done.
  private func endPeriods(
    of notification: Notification, by event: NotificationEntry
  ) throws(ArchiveError) {
    let isPublished = event.dates[.foundersPublication] != nil
    for code in notification.codesEnded(by: event)
    where code != FoundingPeriod.publicationRule || isPublished == false {
      for open in try openDeadlines(code: code, of: notification.id) {
        guard let day = NotificationDay(rawValue: code) else {
          if let state = event.state { try end(open, code, by: event, in: state) }
          continue
        }
        let isDone = day == .reminder || event.state == .supplemented
        try end(open.id, isDone ? event.closing : event.falling)
      }
    }
  }

  /// The founders' names that were published keep the eight days, or come too late for them; the entry
  /// that says so may be the very one with which the days began.
  private func endPublication(
    of notification: Notification, by event: NotificationEntry
  ) throws(ArchiveError) {
    guard let day = event.dates[.foundersPublication] else { return }
    for open in try openDeadlines(code: FoundingPeriod.publicationRule, of: notification.id) {
      if let due = open.due, due < day {
        try leave(open.id, because: .lateDate(.foundersPublication, day))
      } else {
        try end(open.id, event.closing)
      }
    }
  }

  /// Ends one period as a step ends it, or leaves it open where the step came too late, or so early
  /// that by another reading it still ran.
  private func end(
    _ open: OpenDeadline, _ rule: String, by event: NotificationEntry,
    in state: NotificationState
  ) throws(ArchiveError) {
    let day = event.actDay(in: state)
    // An answer to a grievance has its own sixty days; after the silence those of the silence run on.
    if rule == "SC-24-GRV", state.isOutcome, open.term == "suit" {
      if day.description <= open.from { try end(open.id, event.falling) }
      return
    }
    if state == .deemedAccepted, rule == FoundingPeriod.silenceRule, let other = open.arguable,
      day <= other
    {
      try leave(open.id, because: .earlySilence(day, other: other))
      return
    }
    // The day after which silence counts as refusal is nobody's to keep.
    let mustKeep = state.periodsToKeep.contains(rule) && open.term != "silence"
    if mustKeep, let due = open.due, due < day {
      try leave(open.id, because: .lateStep(state, day))
    } else {
      let falls = state.leavesPeriods && open.term != "silence"
      try end(open.id, falls ? event.falling : event.closing)
    }
  }

  /// The open due dates of a notification by a rule's code, or of a day that no rule counts.
  private func openDeadlines(
    code: String, of id: NotificationID
  ) throws(ArchiveError) -> [OpenDeadline] {
    guard let day = NotificationDay(rawValue: code) else {
      return try openDeadlines(rule: code, of: .notification(id))
    }
    return try openDeadlines(rule: "", of: .notification(id))
      .filter { NotificationDay(title: $0.title) == day }
  }

  /// The due dates that an entry starts; after a grievance those of the suit too, whose sixty days
  /// begin with the day on which silence counts as refusal.
  private func drafts(
    of event: NotificationEntry, of notification: Notification
  ) throws(ArchiveError) -> [DeadlineDraft] {
    let drafts = notification.drafts(of: event, on: time.day)
    guard event.state == .grievanceFiled, notification.isFromOutside == false,
      let day = event.dates[.occurred]
    else { return drafts }
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

  /// What an entry started does not run any more; what it had ended runs again, as far as no other
  /// entry ended it.
  private func takeBack(
    _ ordinal: Int, of notification: Notification, because event: NotificationEntry
  ) throws(ArchiveError) {
    guard let taken = notification.events.first(where: { $0.ordinal == ordinal }) else { return }
    for draft in try drafts(of: taken, of: notification) {
      for open in try openDeadlines(code: draft.code, of: notification.id) where draft.is(open) {
        try end(open.id, .dropped(reason: event.reason))
      }
    }
    let stopped = notification.codesEnded(by: taken)
    var running: [DeadlineDraft] = []
    for entry in notification.standing {
      let ended = notification.codesEnded(by: entry)
      running.removeAll { ended.contains($0.code) }
      running += try drafts(of: entry, of: notification)
    }
    for draft in running where stopped.contains(draft.code) {
      let open = try openDeadlines(code: draft.code, of: notification.id)
      if open.contains(where: draft.is) == false { _ = try keep([draft]) }
    }
  }

  /// The basis is another: the ten days of Article 16 run only where it is relied on.
  private func rebase(_ notification: Notification) throws(ArchiveError) {
    let reason = notification.particulars.statutory.rawValue
    try end(
      rules: ["PPL-16-10"], of: .notification(notification.id), .dropped(reason: reason))
    for step in notification.path where step.state == .decisionRecorded {
      _ = try keep(notification.drafts(of: step, on: time.day))
    }
  }

  /// A reminder that was heeded comes again as long as the notification is under review.
  func renewReminder(_ ended: Deadline) throws(ArchiveError) {
    guard NotificationDay(title: ended.details.title) == .reminder, ended.origin == .set,
      case .notification(let id) = ended.details.subject
    else { return }
    let notification = try notification(id)
    guard notification.state == .underReview,
      let next = time.day.adding(days: NotificationDay.reminderDays)
    else { return }
    _ = try keep([notification.draft(NotificationDay.reminder.title, next)])
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

  /// What still ran falls with the entry: it was not done.
  fileprivate var falling: DeadlineClosing {
    .dropped(reason: state?.words.arabic ?? reason)
  }

  /// The day on which the act of a step was done.
  fileprivate func actDay(in state: NotificationState) -> CivilDate {
    dates[state == .objected ? .committeeDecision : .filed] ?? occurred
  }
}

extension Notification {
  /// The rules and days whose open due dates an entry ends, by their codes.
  fileprivate func codesEnded(by event: NotificationEntry) -> [String] {
    var days: [NotificationDay] = []
    if event.state != nil || isFollowUp(event) { days.append(.reminder) }
    if event.state?.endsCommitteeDays == true { days.append(.committee) }
    for end in [NotificationDay.termEnd, .powerEnd] {
      let isSaidAnew = end.date.map { event.dates[$0] != nil } ?? false
      if isSaidAnew || event.state == .withdrawn || event.state == .superseded { days.append(end) }
    }
    let isPublished = event.dates[.foundersPublication] != nil
    return (event.state?.periodsStopped ?? []) + days.map(\.rawValue)
      + (isPublished ? [FoundingPeriod.publicationRule] : [])
  }

  /// Whether an entry is a remark that was made while the notification was under review.
  private func isFollowUp(_ event: NotificationEntry) -> Bool {
    let last = standing.last { $0.ordinal < event.ordinal && $0.state != nil }?.state
    return event.act == .noted && last == .underReview
  }

  /// The due dates that an entry starts.
  fileprivate func drafts(of event: NotificationEntry, on today: CivilDate) -> [DeadlineDraft] {
    var drafts = periodsStarted(by: event).compactMap { period -> DeadlineDraft? in
      guard let day = event.dates[period.start] else { return nil }
      return DeadlineDraft(
        rule: period.rule, from: Fact(date: day), for: .notification(id),
        visibility: particulars.visibility)
    }
    let isOwn = isFromOutside == false
    if isOwn, event.state == .documentsRequested, let day = event.dates[.due] {
      drafts.append(draft(NotificationDay.committee.title, day))
    }
    if isOwn, event.state == .underReview || isFollowUp(event),
      let day = event.occurred.reminder(on: today)
    {
      drafts.append(draft(NotificationDay.reminder.title, day))
    }
    for end in [NotificationDay.termEnd, .powerEnd] {
      guard let day = end.date.flatMap({ event.dates[$0] }) else { continue }
      drafts += end.dueDates(on: day, today: today).map { draft($0.title, $0.day) }
    }
    return drafts
  }

  /// A day that no rule counts.
  fileprivate func draft(_ title: String, _ day: CivilDate) -> DeadlineDraft {
    DeadlineDraft(
      DeadlineDetails(
        title: "\(title): \(particulars.subject)", subject: .notification(id),
        visibility: particulars.visibility),
      .set(Moment(day)))
  }
}

extension DeadlineDraft {
  /// The code of the rule that counts the due date, or the name of the day that none does.
  fileprivate var code: String {
    switch source {
    case .rule(let name, _, _): String(name.prefix { $0 != "/" })
    case .set: NotificationDay(title: details.title)?.rawValue ?? ""
    case .order: ""
    }
  }

  /// Whether an open due date of the same code is this one.
  fileprivate func `is`(_ open: OpenDeadline) -> Bool {
    switch source {
    case .rule(_, let fact, _): open.from == fact.date.description
    // A reminder is drafted for another day every time.
    case .set(let moment):
      open.title == details.title
        && (code == NotificationDay.reminder.rawValue
          || open.from == moment.date.description)
    case .order(_, let date, _): open.from == date.description
    }
  }
}
