package import Deadlines
package import Records
import SQLite

extension Change {
  /// Puts a record in the trash and tells what runs no more, and what runs again, because of it.
  ///
  /// Nothing is erased. Throws `.missing` where it is not there for the visitor, or in the trash.
  package func remove(_ record: Removable) throws(ArchiveError) -> Removal {
    let before = try running()
    let states = try touchedStates(of: record)
    switch record {
    case .case(let id): try remove(id)
    case .person(let id): try remove(id)
    case .event(let id): try remove(id)
    case .task, .notification: try mark(record, removedAt: .time(time))
    case .decision(let id):
      try mark(record, removedAt: .time(time))
      try takeBack(id)
    }
    let after = try running()
    return Removal(
      record: try trashed(record),
      gone: before.subtracting(after).filter { $0.isOf(record) == false }.sorted(),
      back: after.subtracting(before).sorted(), returned: try returned(from: states))
  }

  /// The notifications that a decision touches and the visitor sees, each with its state now.
  private func touchedStates(
    of record: Removable
  ) throws(ArchiveError) -> [(CommitteeDecision.Touch, NotificationState)] {
    guard case .decision(let id) = record,
      let decision = try translated(connection.decision(id, for: visitor))
    else { return [] }
    var states: [(CommitteeDecision.Touch, NotificationState)] = []
    for touch in decision.touched {
      states.append((touch, try notification(touch.notification).state))
    }
    return states
  }

  /// Those whose state is another than it was.
  private func returned(
    from states: [(CommitteeDecision.Touch, NotificationState)]
  ) throws(ArchiveError) -> [Removal.Returned] {
    var returned: [Removal.Returned] = []
    for (touch, state) in states {
      let now = try notification(touch.notification).state
      guard now != state else { continue }
      returned.append(
        Removal.Returned(
          notification: touch.notification, subject: touch.subject, from: state, to: now))
    }
    return returned
  }

  /// Takes a record out of the trash, with everything that went there with it.
  ///
  /// Throws `.missing` unless it is in the trash and the visitor may see it there.
  package func restore(_ record: Removable) throws(ArchiveError) {
    try mark(record, removedAt: .null)
    switch record {
    case .case(let id):
      try settle(around: id)
      try renewSheets(ofCase: id)
    case .person(let id):
      try translated(connection.indexNames(of: id))
      try renewSheet(of: .person(id))
    case .event(let id): try follow(restored: id)
    case .decision(let id): try makeAgain(id)
    case .task, .notification: break
    }
  }

  /// Puts the mark of the trash on a row, or takes it off, and notes that.
  private func mark(_ record: Removable, removedAt: Value) throws(ArchiveError) {
    let wasRemoved = try removedAt == .null ? "\(trashed(record).removedAt)" : ""
    if wasRemoved.isEmpty { try requireStanding(record) }
    try run(
      "UPDATE \(record.kind.table) SET removed_at = ?2 WHERE id = ?1", .integer(record.number),
      removedAt)
    try run(
      """
      INSERT INTO record_change (kind, record, field, before, after, at, by)
      VALUES (?1, ?2, 'removed', ?3, ?4, ?5, ?6)
      """, .text(record.kind.rawValue), .integer(record.number), .text(wasRemoved),
      .text(wasRemoved.isEmpty ? "\(time)" : ""), .time(time), .text(visitor.name))
    if case .notification(let id) = record { try renewSheet(of: .notification(id)) }
  }

  private func requireStanding(_ record: Removable) throws(ArchiveError) {
    switch record {
    case .case(let id): try require(.case(id))
    case .person(let id): try require(.person(id))
    case .event(let id): try require(.event(id))
    case .task(let id): _ = try translated(connection.task(id, for: visitor)).orMissing(.task, id)
    case .notification(let id): try require(.notification(id))
    case .decision(let id): try require(.decision(id))
    }
  }

  private func trashed(_ record: Removable) throws(ArchiveError) -> RemovedRecord {
    let found = try translated(connection.trash(for: visitor)).first { $0.record == record }
    guard let found else {
      throw .missing(record.kind.subject, name: "\(record.number)")
    }
    return found
  }

  private func running() throws(ArchiveError) -> Set<RunningEntry> {
    Set(try translated(connection.running(on: time.day, for: visitor)))
  }
}

extension Store {
  /// The records in the trash that the visitor may see, those removed last first.
  ///
  /// What went there with another, such as the events of a case, comes back with it and is not listed.
  package func trash(for visitor: Visitor) throws(ArchiveError) -> [RemovedRecord] {
    guard visitor.mayFile else { throw .forbidden }
    return try read("reading the trash") { connection throws(SQLiteError) in
      try connection.trash(for: visitor)
    }
  }
}

extension Connection {
  fileprivate func trash(for visitor: Visitor) throws(SQLiteError) -> [RemovedRecord] {
    try rows(.trash, .clearance(of: visitor))
  }
}

extension Query<RemovedRecord> {
  /// Whether a row of `table` is one with another record: parting them brings it back, nothing else.
  private static func isMerged(_ kind: String, _ table: String) -> String {
    """
    EXISTS (SELECT 1 FROM merge
      WHERE kind = '\(kind)' AND merged = \(table).id AND undone_at IS NULL)
    """
  }

  fileprivate static let trash = Query(
    """
    SELECT 'case', member_case.id, member_case.title, '', member_case.removed_at AS removed
    FROM member_case WHERE \(CaseFile.seenInTrash) AND member_case.removed_at IS NOT NULL
      AND NOT \(isMerged("case", "member_case"))
    UNION ALL
    SELECT 'person', person.id, person.name, '', person.removed_at
    FROM person WHERE \(Person.seenInTrash) AND person.removed_at IS NOT NULL
      AND NOT \(isMerged("person", "person"))
    UNION ALL
    SELECT 'event', case_event.id,
      ltrim (ifnull (case_event.date, '') || ' ' || coalesce (member_case.title, person.name, '')),
      case_event.type, case_event.removed_at
    FROM \(CaseEvent.source)
    WHERE \(CaseEvent.seenByItself) AND case_event.removed_at IS NOT NULL
    UNION ALL
    SELECT 'task', task.id, task.title, '', task.removed_at
    FROM task WHERE \(Task.seenByItself) AND task.removed_at IS NOT NULL
    UNION ALL
    SELECT 'notification', notification.id,
      ifnull ((SELECT value FROM notification_text
        WHERE notification_text.notification = notification.id AND field = 'subject'), ''), '',
      notification.removed_at
    FROM notification
    WHERE \(Notification.seenInTrash) AND notification.removed_at IS NOT NULL
    UNION ALL
    SELECT 'decision', committee_decision.id,
      ltrim (committee_decision.number || ' ' || committee_decision.says), '',
      committee_decision.removed_at
    FROM committee_decision
    WHERE \(CommitteeDecision.seenInTrash) AND committee_decision.removed_at IS NOT NULL
    ORDER BY removed DESC, 1, 2 DESC
    """
  ) { row throws(SQLiteError) in
    let kind: Removable.Kind = try row.term()
    return RemovedRecord(
      record: Removable(kind, row.integer()), name: row.text(),
      type: try row.termOrNil(), removedAt: try row.time())
  }
}

extension Removable.Kind {
  /// Where its rows stand.
  fileprivate var table: String {
    switch self {
    case .case: "member_case"
    case .person: "person"
    case .event: "case_event"
    case .task: "task"
    case .notification: "notification"
    case .decision: "committee_decision"
    }
  }
}

extension RunningEntry {
  /// Whether it is the record itself, which need not be told.
  fileprivate func isOf(_ record: Removable) -> Bool {
    switch kind {
    case .task: record == .task(ID(id))
    case .hearing, .renewal, .releaseOrder: record == .event(ID(id))
    case .deadline: false
    }
  }
}
