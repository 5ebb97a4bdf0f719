package import Records

/// Which due dates are listed.
package struct DeadlineListing: Equatable, Sendable {
  /// Only those of this subject; `nil` for all.
  package var subject: DeadlineSubject?
  /// Only those in this state; `nil` for all.
  package var state: Deadline.State?
  /// Only those due from and up to these days.
  package var from: CivilDate?
  package var to: CivilDate?
  /// Only those that this person answers for; empty for all.
  package var person: String
  /// Only those of this rule; empty for all.
  package var rule: String
  /// Only those that this event started; `nil` for all.
  package var event: EventID?
  /// The most that are given.
  package var limit: Int
  package var offset: Int

  package init(
    subject: DeadlineSubject? = nil, state: Deadline.State? = .open, from: CivilDate? = nil,
    to: CivilDate? = nil, person: String = "", rule: String = "", event: EventID? = nil,
    limit: Int = PageLimit.whole, offset: Int = 0
  ) {
    (self.subject, self.state, self.from, self.to) = (subject, state, from, to)
    (self.person, self.rule, self.event) = (person, rule, event)
    (self.limit, self.offset) = (limit, offset)
  }
}

/// What is due, as a secretary sees it in the morning (لوحة اليوم): overdue first.
package struct DeadlineBoard: Equatable, Sendable {
  /// When it is seen; without an hour where it is not of the present day.
  package let now: Moment
  package var today: CivilDate { now.date }
  /// Orders of release that no event tells to have been carried out, the oldest first; before all.
  package let unreleased: [AgendaEntry]
  /// Sessions that passed and of which nobody entered what came of them; before every date.
  package let passed: [AgendaEntry]
  /// The day has passed, or the hour, the longest ago first.
  package let overdue: [Deadline]
  /// The day is today, and the hour is still to come.
  package let dueToday: [Deadline]
  /// From tomorrow to the seventh day.
  package let within7: [Deadline]
  /// From the eighth day to the thirtieth.
  package let within30: [Deadline]
  /// Open without a date: a lawyer must say it.
  package let undated: [Deadline]
  /// Those whose warning nobody has acknowledged at its present level, the nearest first.
  package let waiting: [DeadlineWarning]

  package init(
    now: Moment, unreleased: [AgendaEntry] = [], passed: [AgendaEntry] = [], overdue: [Deadline],
    dueToday: [Deadline],
    within7: [Deadline],
    within30: [Deadline], undated: [Deadline], waiting: [DeadlineWarning]
  ) {
    self.unreleased = unreleased
    (self.now, self.passed, self.overdue) = (now, passed, overdue)
    (self.dueToday, self.within7) = (dueToday, within7)
    (self.within30, self.undated, self.waiting) = (within30, undated, waiting)
  }
}

/// A due date that asks to be acknowledged (تنبيه).
package struct DeadlineWarning: Equatable, Sendable {
  package let deadline: Deadline
  package let level: WarningLevel

  package init(deadline: Deadline, level: WarningLevel) {
    (self.deadline, self.level) = (deadline, level)
  }
}

/// Something on a day of the calendar (بند في الأجندة).
package struct AgendaEntry: Equatable, Sendable {
  /// What the entry is.
  package enum Kind: String, CaseIterable, Sendable {
    case deadline, hearing, renewal, task
    /// An order of release that no event tells to have been carried out.
    case releaseOrder = "release-order"
  }

  package let kind: Kind
  /// The number of the deadline, event or task.
  package let id: Int64
  package let date: CivilDate
  package let time: ClockTime?
  /// What it is, which may name people.
  package let title: String
  /// What it is without names: a rule's code or a kind of event; empty where the kind says it all.
  package let plainTitle: String
  package let subject: DeadlineSubject
  /// Who answers for it.
  package let person: String
  /// Whether the day is the first on which something may be done.
  package let isEarliest: Bool
  /// Whether it is the day that the event `id` was put off to, not the event's own.
  package let isNext: Bool
  /// Whether it is a session that passed and of which nobody entered what came of it.
  package let lacksResult: Bool
  /// Whether it stands before every date: it passed, and nobody entered what came of it.
  package var standsFirst: Bool { lacksResult || kind == .releaseOrder }
  /// Whether the day is only the earliest that can be.
  package let isProvisional: Bool
  /// The order whose length the day awaits; `nil` where it awaits none.
  package let order: EventID?

  package init(
    kind: Kind, id: Int64, date: CivilDate, time: ClockTime? = nil, title: String,
    plainTitle: String = "", subject: DeadlineSubject = .none, person: String = "",
    isEarliest: Bool = false, isNext: Bool = false, lacksResult: Bool = false,
    isProvisional: Bool = false, order: EventID? = nil
  ) {
    (self.kind, self.id, self.date, self.time) = (kind, id, date, time)
    (self.title, self.plainTitle, self.subject, self.person) = (title, plainTitle, subject, person)
    (self.isEarliest, self.isNext, self.lacksResult) = (isEarliest, isNext, lacksResult)
    (self.isProvisional, self.order) = (isProvisional, order)
  }
}
