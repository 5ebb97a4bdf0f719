import Deadlines
import Records
import SQLite

// What a visitor of clearance `?1` may see of each protected table. No other file says it.
//
// A row is hidden by its own circle, and by that of the case or person that it tells of.

extension DocumentCard {
  /// A document, in the trash or not.
  static let seen = "document.visibility <= ?1"
}

extension Person {
  static let seen = seen(as: "person")

  /// The same predicate for the table under another name in its statement.
  static func seen(as name: String) -> String {
    "\(name).visibility <= ?1 AND \(name).removed_at IS NULL"
  }

  /// A person, in the trash or not.
  static let seenInTrash = "person.visibility <= ?1"
}

extension CaseFile {
  static let seen = "\(seenInTrash) AND member_case.removed_at IS NULL"

  /// A case, in the trash or not.
  static let seenInTrash = "member_case.visibility <= ?1"
}

extension CaseEvent {
  /// An event is hidden where its case or its person is.
  static let seen = seen(as: "case_event")

  /// The same predicate for the table under another name in its statement.
  static func seen(as name: String) -> String {
    """
    \(name).visibility <= ?1 AND \(name).removed_at IS NULL
      AND (\(name).member_case IS NULL OR EXISTS (SELECT 1 FROM member_case
        WHERE member_case.id = \(name).member_case AND \(CaseFile.seen)))
      AND (\(name).person IS NULL OR EXISTS (SELECT 1 FROM person
        WHERE person.id = \(name).person AND \(Person.seen)))
    """
  }

  /// An event that may be in the trash, while its case and its person are not; of `source`.
  static let seenByItself = """
    case_event.visibility <= ?1
      AND (case_event.member_case IS NULL OR \(CaseFile.seen))
      AND (case_event.person IS NULL OR \(Person.seen))
    """

  /// Events beside their case and their person.
  static let source = """
    case_event
    LEFT JOIN member_case ON member_case.id = case_event.member_case
    LEFT JOIN person ON person.id = case_event.person
    """

  /// The same where the statement reads from `source`, whatever of it is in the trash.
  static let seenInTrash = """
    case_event.visibility <= ?1
      AND (case_event.member_case IS NULL OR \(CaseFile.seenInTrash))
      AND (case_event.person IS NULL OR person.visibility <= ?1)
    """

  /// The same as `seen` where the statement reads from `source`.
  static let seenInSource = """
    case_event.visibility <= ?1 AND case_event.removed_at IS NULL
      AND (case_event.member_case IS NULL OR \(CaseFile.seen))
      AND (case_event.person IS NULL OR \(Person.seen))
    """
}

extension Charge {
  /// A charge against somebody is hidden where they are, in the trash or not; its statement joins
  /// `person`.
  static let seenBesidePerson = "(charge.person IS NULL OR person.visibility <= ?1)"
}

extension RecordChange {
  /// A change is hidden where its field is.
  ///
  /// The charges of a case are told of all together: they are hidden where any of them is or was
  /// against somebody hidden.
  static let seen = """
    (?1 >= 2 OR field NOT IN ('medical', 'is_minor'))
      AND (?1 >= 1 OR field NOT IN ('phone', 'email', 'address', 'national_id'))
      AND (field <> 'charges' OR NOT EXISTS (SELECT 1 FROM charge
        LEFT JOIN person ON person.id = charge.person
        WHERE charge.member_case = record_change.record AND NOT \(Charge.seenBesidePerson)))
    """
}

extension Notification {
  static let seen = seen(as: "notification")

  /// The same predicate for the table under another name in its statement.
  static func seen(as name: String) -> String {
    "\(name).visibility <= ?1 AND \(name).removed_at IS NULL"
  }

  /// A notification, in the trash or not.
  static let seenInTrash = "notification.visibility <= ?1"
}

extension CommitteeDecision {
  /// A decision has its own circle; what it touches is told of as far as that is seen.
  static let seen = "\(seenInTrash) AND committee_decision.removed_at IS NULL"

  /// A decision, in the trash or not.
  static let seenInTrash = "committee_decision.visibility <= ?1"
}

extension DeadlineSubject {
  /// A row of `table` has its own circle, and its case's or notification's.
  fileprivate static func seen(of table: String, inTrash: Bool = false) -> String {
    """
    \(table).visibility <= ?1
      AND (\(table).member_case IS NULL OR EXISTS (SELECT 1 FROM member_case
        WHERE member_case.id = \(table).member_case
          AND \(inTrash ? CaseFile.seenInTrash : CaseFile.seen)))
      AND (\(table).notification IS NULL OR EXISTS (SELECT 1 FROM notification
        WHERE notification.id = \(table).notification
          AND \(inTrash ? Notification.seenInTrash : Notification.seen)))
    """
  }
}

extension Deadline {
  static let seen = DeadlineSubject.seen(of: "deadline")

  /// The same where its case or notification is in the trash.
  static let seenInTrash = DeadlineSubject.seen(of: "deadline", inTrash: true)
}

extension Task {
  static let seen = "\(seenByItself) AND task.removed_at IS NULL"

  /// A task that may be in the trash, while its case or notification is not.
  static let seenByItself = DeadlineSubject.seen(of: "task")

  /// A task whose case or notification may be in the trash too.
  static let seenInTrash = DeadlineSubject.seen(of: "task", inTrash: true)
}

extension Feed {
  /// A feed shows no more than whoever looks at it sees.
  static let seen = "feed.visibility <= ?1"
}

extension Connection {
  /// Whether there is such a record, out of the trash, and the visitor may see it.
  func shows(_ record: RecordID, to visitor: Visitor) throws(SQLiteError) -> Bool {
    let found: String
    switch record {
    case .document:
      found = "document WHERE \(DocumentCard.seen) AND removed_at IS NULL AND document.id = ?2"
    case .person: found = "person WHERE \(Person.seen) AND person.id = ?2"
    case .case: found = "member_case WHERE \(CaseFile.seen) AND member_case.id = ?2"
    case .event: found = "case_event WHERE \(CaseEvent.seen) AND case_event.id = ?2"
    case .notification: found = "notification WHERE \(Notification.seen) AND notification.id = ?2"
    case .decision:
      found = "committee_decision WHERE \(CommitteeDecision.seen) AND committee_decision.id = ?2"
    }
    return try integer(
      "SELECT count (*) FROM \(found)", .clearance(of: visitor), .integer(record.number)) == 1
  }
}

extension Optional {
  /// The value, or `.missing` where the visitor is shown no such record.
  func orMissing(_ record: RecordID) throws(ArchiveError) -> Wrapped {
    guard let self else { throw .missing(record) }
    return self
  }
}

extension Optional {
  /// The same of what is no record of a change, such as a due date.
  func orMissing<Record>(
    _ subject: ArchiveError.Subject, _ id: ID<Record>
  ) throws(ArchiveError) -> Wrapped {
    guard let self else { throw .missing(subject, name: "\(id)") }
    return self
  }
}

extension ArchiveError {
  static func missing(_ record: RecordID) -> ArchiveError {
    .missing(record.subject, name: "\(record.number)")
  }
}
