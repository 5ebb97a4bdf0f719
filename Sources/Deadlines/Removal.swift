package import Records

/// A record that can be put in the trash and taken out again (قيد يُزال ويُعاد).
package enum Removable: Hashable, Sendable {
  case `case`(CaseID)
  case person(PersonID)
  case event(EventID)
  case task(TaskID)
  case notification(NotificationID)
  case decision(CommitteeDecisionID)

  /// What kind of record it is.
  package enum Kind: String, CaseIterable, Sendable {
    case `case` = "case"
    case person, event, task, notification, decision
  }

  package init(_ kind: Kind, _ number: Int64) {
    self =
      switch kind {
      case .case: .case(ID(number))
      case .person: .person(ID(number))
      case .event: .event(ID(number))
      case .task: .task(ID(number))
      case .notification: .notification(ID(number))
      case .decision: .decision(ID(number))
      }
  }

  package var kind: Kind {
    switch self {
    case .case: .case
    case .person: .person
    case .event: .event
    case .task: .task
    case .notification: .notification
    case .decision: .decision
    }
  }

  package var number: Int64 {
    switch self {
    case .case(let id): id.number
    case .person(let id): id.number
    case .event(let id): id.number
    case .task(let id): id.number
    case .notification(let id): id.number
    case .decision(let id): id.number
    }
  }
}

extension Removable.Kind {
  /// What an error calls such a record.
  package var subject: ArchiveError.Subject {
    switch self {
    case .case: .case
    case .person: .person
    case .event: .event
    case .task: .task
    case .notification: .notification
    case .decision: .decision
    }
  }
}

/// A record in the trash.
package struct RemovedRecord: Equatable, Sendable {
  package let record: Removable
  /// What people call it; of an event its day and its case or person.
  package let name: String
  /// What happened, where it is an event.
  package let type: EventType?
  package let removedAt: Timestamp

  package init(record: Removable, name: String, type: EventType?, removedAt: Timestamp) {
    (self.record, self.name, self.type, self.removedAt) = (record, name, type, removedAt)
  }
}

/// What the removal of a record changes beside it (أثر الإزالة): what runs and would not any more.
package struct Removal: Equatable, Sendable {
  package let record: RemovedRecord
  /// The open due dates, sessions to come and open tasks that go with it.
  package let gone: [RunningEntry]
  /// Those that come back because it had ended them.
  package let back: [RunningEntry]
  /// The notifications that return to their state before it, for it had brought them into another.
  package let returned: [Returned]

  package init(
    record: RemovedRecord, gone: [RunningEntry], back: [RunningEntry], returned: [Returned] = []
  ) {
    (self.record, self.gone, self.back, self.returned) = (record, gone, back, returned)
  }

  /// A notification that returns to an earlier state (إخطار يعود إلى حاله).
  package struct Returned: Equatable, Sendable {
    package let notification: NotificationID
    package let subject: String
    package let from: NotificationState
    package let to: NotificationState

    package init(
      notification: NotificationID, subject: String, from: NotificationState,
      to: NotificationState
    ) {
      (self.notification, self.subject) = (notification, subject)
      (self.from, self.to) = (from, to)
    }
  }
}

/// Something that runs: an open due date, a session to come, an open task.
package struct RunningEntry: Hashable, Sendable {
  package let kind: AgendaEntry.Kind
  /// The number of the due date, event or task.
  package let id: Int64
  package let title: String
  /// `nil` where no day was set.
  package let date: CivilDate?

  package init(kind: AgendaEntry.Kind, id: Int64, title: String, date: CivilDate?) {
    (self.kind, self.id, self.title, self.date) = (kind, id, title, date)
  }
}

extension RunningEntry: Comparable {
  /// The nearest first, what has no day last.
  package static func < (one: Self, other: Self) -> Bool {
    (one.date?.description ?? "9999", one.kind.rawValue, one.id)
      < (other.date?.description ?? "9999", other.kind.rawValue, other.id)
  }
}
