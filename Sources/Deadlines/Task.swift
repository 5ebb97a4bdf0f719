package import Records

/// A secretariat of the party (أمانة).
package enum Secretariat: String, LegalTerm {
  case legal, organisation, media, membership, treasury, abroad, presidency, other

  /// The secretariat's name.
  package var words: Wording {
    switch self {
    case .legal: .legalSecretariat
    case .organisation: Wording("أمانة التنظيم", "Organisation")
    case .media: Wording("أمانة الإعلام", "Media")
    case .membership: Wording("أمانة العضوية", "Membership")
    case .treasury: Wording("أمانة الصندوق", "Treasury")
    case .abroad: Wording("أمانة المصريين بالخارج", "Egyptians abroad")
    case .presidency: Wording("رئاسة الحزب", "Presidency")
    case .other: Wording("جهة أخرى", "Another body")
    }
  }
}

/// What one secretariat asks of another, or a meeting's decision that became a duty (تكليف).
package struct Task: Equatable, Sendable {
  /// Never used again for another.
  package let id: TaskID
  package let details: TaskDetails
  package let state: State
  package let addedAt: Timestamp
  package let addedBy: String

  package enum State: String, CaseIterable, Sendable {
    case open, answered, closed
  }

  package init(
    id: TaskID, details: TaskDetails, state: State, addedAt: Timestamp, addedBy: String
  ) {
    (self.id, self.details, self.state) = (id, details, state)
    (self.addedAt, self.addedBy) = (addedAt, addedBy)
  }
}

/// What is asked, by whom, of whom and by when.
package struct TaskDetails: Equatable, Sendable {
  package var title: String
  package var body: String
  package var askedBy: Secretariat
  package var askedByPerson: String
  package var askedOf: Secretariat
  package var askedOfPerson: String
  /// The day it was asked, or `nil` for the day it is kept.
  package var askedOn: CivilDate?
  /// The day by which it must be answered, or `nil` where none was set.
  package var due: CivilDate?
  /// The meeting whose decision it is; empty otherwise.
  package var meeting: String
  /// The paper it rests on, such as the minutes.
  package var document: DocumentID?
  package var subject: DeadlineSubject
  package var visibility: Visibility

  package init(
    title: String, body: String = "", askedBy: Secretariat = .legal, askedByPerson: String = "",
    askedOf: Secretariat, askedOfPerson: String = "", askedOn: CivilDate? = nil,
    due: CivilDate? = nil,
    meeting: String = "", document: DocumentID? = nil, subject: DeadlineSubject = .none,
    visibility: Visibility = .secretariat
  ) {
    (self.title, self.body, self.askedBy) = (title, body, askedBy)
    (self.askedByPerson, self.askedOf, self.askedOfPerson) = (askedByPerson, askedOf, askedOfPerson)
    (self.askedOn, self.due, self.meeting) = (askedOn, due, meeting)
    (self.document, self.subject, self.visibility) = (document, subject, visibility)
  }
}

/// An answer to an task, or its closing.
package struct TaskEntry: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case answered, closed, reopened
  }

  package let kind: Kind
  package let at: Timestamp
  package let by: String
  /// Who answered.
  package let person: String
  package let document: DocumentID?
  /// The answer, or the reason; never empty.
  package let remark: String

  package init(
    kind: Kind, at: Timestamp, by: String, person: String, document: DocumentID?, remark: String
  ) {
    (self.kind, self.at, self.by) = (kind, at, by)
    (self.person, self.document, self.remark) = (person, document, remark)
  }
}

/// An task with its answers, the oldest first.
package struct TaskFile: Equatable, Sendable {
  package let task: Task
  package let events: [TaskEntry]

  package init(task: Task, events: [TaskEntry]) {
    (self.task, self.events) = (task, events)
  }
}

/// Which tasks are listed, the nearest due first, undated last.
package struct TaskListing: Equatable, Sendable {
  package var askedOf: Secretariat?
  package var askedBy: Secretariat?
  /// Only those in this state; `nil` for all.
  package var state: Task.State?
  package var subject: DeadlineSubject?
  package var limit: Int

  package init(
    askedOf: Secretariat? = nil, askedBy: Secretariat? = nil, state: Task.State? = nil,
    subject: DeadlineSubject? = nil, limit: Int = PageLimit.whole
  ) {
    (self.askedOf, self.askedBy, self.state) = (askedOf, askedBy, state)
    (self.subject, self.limit) = (subject, limit)
  }
}

/// A calendar that another program may fetch (تقويم منشور); its token is not known to the archive.
package struct Feed: Equatable, Sendable {
  package let id: FeedID
  package let label: String
  package let hasNames: Bool
  /// The narrowest circle whose entries it shows.
  package let visibility: Visibility
  /// How many days it looks ahead.
  package let days: Int
  package let addedAt: Timestamp
  package let addedBy: String
  package let revokedAt: Timestamp?

  /// The farthest that a feed or an agenda looks ahead.
  package static let daysMax = 1_000

  package init(
    id: FeedID, label: String, hasNames: Bool, visibility: Visibility, days: Int,
    addedAt: Timestamp,
    addedBy: String, revokedAt: Timestamp?
  ) {
    (self.id, self.label, self.hasNames, self.visibility) = (id, label, hasNames, visibility)
    (self.days, self.addedAt, self.addedBy, self.revokedAt) = (days, addedAt, addedBy, revokedAt)
  }
}
