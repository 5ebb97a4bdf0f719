import Deadlines
import Desk
import Records

/// Corrections that say the whole record, whatever it says at the moment.
extension Desk {
  @discardableResult
  func edit(
    case id: CaseID, to details: CaseDetails, by visitor: Visitor
  ) throws(ArchiveError) -> [CaseConcern] {
    try edit(case: id, by: visitor) { $0 = details }
  }

  func edit(
    person id: PersonID, to details: PersonDetails, by visitor: Visitor
  ) throws(ArchiveError) {
    try edit(person: id, by: visitor) { $0 = details }
  }

  @discardableResult
  func edit(
    _ id: DocumentID, to details: Details, by visitor: Visitor
  ) throws(ArchiveError) -> DocumentCard {
    try edit(id, by: visitor) { $0 = details }
  }

  @discardableResult
  func edit(
    _ id: DeadlineID, to details: DeadlineDetails, by visitor: Visitor
  ) throws(ArchiveError) -> DeadlineRecord {
    try edit(id, by: visitor) { $0 = details }
  }

  @discardableResult
  func edit(
    notification id: NotificationID, to particulars: NotificationParticulars,
    links: [(relation: NotificationRelation, to: NotificationID)] = [], by visitor: Visitor
  ) throws(ArchiveError) -> Notification {
    try edit(notification: id, links: links, by: visitor) { $0 = particulars }
  }
}
