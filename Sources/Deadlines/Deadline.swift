package import Records

/// What a due date or a task belongs to.
package enum DeadlineSubject: Hashable, Sendable {
  /// Nothing in particular.
  case none
  /// A case, by its number (قضية).
  case `case`(CaseID)
  /// A notification, by its number (إخطار).
  case notification(NotificationID)
}

/// What a provisional due date waits for.
package enum Awaited: String, CaseIterable, Sendable {
  /// The day of a notice or of knowledge.
  case notice
  /// How long an order holds: it is counted as long as such an order can be.
  case length
  /// The track or degree of the case: it is the shortest of the periods that may count.
  case degree
}

/// A due date as the archive keeps it (ميعاد).
package struct Deadline: Equatable, Sendable {
  /// Never used again for another.
  package let id: DeadlineID
  package let details: DeadlineDetails
  package let origin: Origin
  /// The date, or `nil` where it is for a lawyer to say.
  package let due: Moment?
  /// A later day that can be argued, never relied on.
  package let arguable: CivilDate?
  /// Whether `due` is the first day on which something may be done, not the last.
  package let isEarliest: Bool
  /// Whether a lawyer must look at it before anybody relies on it.
  package let needsLawyer: Bool
  /// What is not known yet, so that it is only the earliest that can be (ميعاد مؤقت).
  package let awaits: Awaited?
  /// The order whose length it awaits; `nil` where it awaits none.
  package let order: EventID?
  /// Whether it was counted from a day that is an estimate.
  package let isAbout: Bool
  /// The last open day before `due`, where the office is shut on it.
  package let fileBy: CivilDate?
  /// The way from the event to the date.
  package let steps: [Step]
  package let state: State
  /// Whether it moved since anybody acknowledged it.
  package let isChanged: Bool
  /// The last warning that somebody acknowledged.
  package let acknowledged: WarningLevel?
  package let addedAt: Timestamp
  package let addedBy: String

  /// What became of it.
  package enum State: String, CaseIterable, Sendable {
    case open
    /// Done, with a paper or a reason.
    case done
    /// It no longer applies, for a reason.
    case dropped
  }

  /// Where the date comes from.
  package enum Origin: Equatable, Sendable {
    /// Computed by a rule from an event, with the versions it was computed with.
    case rule(Reckoned)
    /// Set by an authority or the party itself.
    case set
  }

  /// What a computed date rests on.
  package struct Reckoned: Equatable, Sendable {
    package let rule: String
    /// Which period of the rule; empty for its only or first one.
    package let term: String
    package let ruleVersion: Int
    package let tableVersion: Int
    package let fact: Fact

    package init(
      rule: String, term: String, ruleVersion: Int, tableVersion: Int, fact: Fact
    ) {
      (self.rule, self.term, self.ruleVersion) = (rule, term, ruleVersion)
      (self.tableVersion, self.fact) = (tableVersion, fact)
    }

    /// What a person types for it, such as `O-143-CAP/felony`.
    package var name: String { term.isEmpty ? rule : "\(rule)/\(term)" }
  }

  package init(
    id: DeadlineID, details: DeadlineDetails, origin: Origin, due: Moment?, arguable: CivilDate?,
    isEarliest: Bool, needsLawyer: Bool, steps: [Step], state: State, isChanged: Bool,
    acknowledged: WarningLevel?, addedAt: Timestamp, addedBy: String, awaits: Awaited? = nil,
    order: EventID? = nil, isAbout: Bool = false, fileBy: CivilDate? = nil
  ) {
    (self.id, self.details, self.origin) = (id, details, origin)
    (self.due, self.arguable, self.isEarliest) = (due, arguable, isEarliest)
    (self.needsLawyer, self.steps, self.state) = (needsLawyer, steps, state)
    (self.isChanged, self.acknowledged, self.addedAt) = (isChanged, acknowledged, addedAt)
    (self.addedBy, self.awaits, self.isAbout) = (addedBy, awaits, isAbout)
    (self.order, self.fileBy) = (order, fileBy)
  }
}

/// What a person says of a due date and may correct.
package struct DeadlineDetails: Equatable, Sendable {
  /// What must be done; empty for a rule's own title.
  package var title: String
  package var subject: DeadlineSubject
  /// Who answers for it.
  package var person: String
  package var remark: String
  package var visibility: Visibility

  package init(
    title: String = "", subject: DeadlineSubject = .none, person: String = "", remark: String = "",
    visibility: Visibility = .secretariat
  ) {
    (self.title, self.subject, self.person) = (title, subject, person)
    (self.remark, self.visibility) = (remark, visibility)
  }
}

/// A due date before it is kept (مسودة ميعاد).
package struct DeadlineDraft: Equatable, Sendable {
  package var details: DeadlineDetails
  package var source: Source
  /// The event of a case that starts it, or `nil`.
  package var event: EventID?
  /// The part in a case whose power of attorney ends on it, or `nil`.
  package var party: PartyID?
  /// Why the day is only the earliest that can be, and whether it is counted from an estimate.
  package var awaits: Awaited?
  package var isAbout = false

  /// How the date is come to.
  package enum Source: Equatable, Sendable {
    /// By the rule of this name, such as `N-REMAND-4` or `O-143-CAP/felony`, from an event.
    ///
    /// The event's day chooses between the procedure laws unless `law` says otherwise.
    case rule(String, Fact, law: Rule.LawSystem?)
    /// A day that an authority or the party set.
    case set(Moment)
    /// The last of so many days from an order of this kind, its own day among them.
    case order(Wording, CivilDate, days: Int)
  }

  package init(_ details: DeadlineDetails, _ source: Source) {
    (self.details, self.source) = (details, source)
  }

  /// A due date by a rule for a subject: what a case or a notification starts.
  package init(
    rule: String, from fact: Fact, law: Rule.LawSystem? = nil, for subject: DeadlineSubject,
    title: String = "", person: String = "", visibility: Visibility = .secretariat
  ) {
    self.init(
      DeadlineDetails(title: title, subject: subject, person: person, visibility: visibility),
      .rule(rule, fact, law: law))
  }
}

/// How a due date ends: with a paper that proves it or a reason (إنهاء ميعاد).
package struct DeadlineClosing: Equatable, Sendable {
  /// `.done` or `.dropped`.
  package let state: Deadline.State
  /// The document that proves it.
  package let document: DocumentID?
  package let reason: String

  /// It was done, and this paper proves it.
  package static func done(proof document: DocumentID, reason: String = "") -> Self {
    Self(state: .done, document: document, reason: reason)
  }

  /// It was done, and there is no paper because of this.
  package static func done(reason: String) -> Self {
    Self(state: .done, document: nil, reason: reason)
  }

  /// It no longer applies because of this.
  package static func dropped(reason: String) -> Self {
    Self(state: .dropped, document: nil, reason: reason)
  }
}

/// One thing that became of a due date (سجل الميعاد).
package struct DeadlineEvent: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case added, edited, recomputed, acknowledged, done, dropped, reopened
  }

  package let kind: Kind
  package let at: Timestamp
  package let by: String
  /// Of a recomputation: what it was and what it became.
  package let before: String
  package let after: String
  /// Of a recomputation: the versions and the steps it had.
  package let ruleVersion: Int?
  package let tableVersion: Int?
  package let steps: [Step]
  package let level: WarningLevel?
  package let document: DocumentID?
  package let remark: String

  package init(
    kind: Kind, at: Timestamp, by: String, before: String = "", after: String = "",
    ruleVersion: Int? = nil, tableVersion: Int? = nil, steps: [Step] = [],
    level: WarningLevel? = nil, document: DocumentID? = nil, remark: String = ""
  ) {
    (self.kind, self.at, self.by) = (kind, at, by)
    (self.before, self.after, self.ruleVersion) = (before, after, ruleVersion)
    (self.tableVersion, self.steps, self.level) = (tableVersion, steps, level)
    (self.document, self.remark) = (document, remark)
  }
}

/// A due date with everything that became of it, the oldest first.
package struct DeadlineRecord: Equatable, Sendable {
  package let deadline: Deadline
  package let events: [DeadlineEvent]

  package init(deadline: Deadline, events: [DeadlineEvent]) {
    (self.deadline, self.events) = (deadline, events)
  }
}
