import Deadlines
import Records

// What a visitor of clearance `?1` may see of each protected table: nowhere else is it written.
//
// A row's own circle holds for it, and the circle of the case or person that it tells of.

extension DocumentCard {
  /// A document, in the trash or not.
  static let seen = "document.visibility <= ?1"
}

extension Person {
  static let seen = seen(as: "person")

  /// The same of a table that stands under another name in its statement.
  static func seen(as name: String) -> String {
    "\(name).visibility <= ?1 AND \(name).removed_at IS NULL"
  }
}

extension CaseFile {
  static let seen = "member_case.visibility <= ?1 AND member_case.removed_at IS NULL"
}

extension CaseEvent {
  /// Events beside their case and their person, by which `seen` judges them.
  static let source = """
    case_event
    LEFT JOIN member_case ON member_case.id = case_event.member_case
    LEFT JOIN person ON person.id = case_event.person
    """

  /// An event is hidden where its case or its person is.
  static let seen = """
    case_event.visibility <= ?1 AND case_event.removed_at IS NULL
      AND (case_event.member_case IS NULL OR \(CaseFile.seen))
      AND (case_event.person IS NULL OR \(Person.seen))
    """
}

extension Notification {
  static let seen = "notification.visibility <= ?1"
}
