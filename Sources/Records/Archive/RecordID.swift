/// The number of a record of any kind that a change may be about (رقم قيد من أي نوع).
package enum RecordID: Hashable, Sendable {
  case document(DocumentID)
  case person(PersonID)
  case `case`(CaseID)
  case event(EventID)
  case notification(NotificationID)
  case decision(CommitteeDecisionID)
}

extension RecordID {
  /// What an error calls the record.
  package var subject: ArchiveError.Subject {
    switch self {
    case .document: .document
    case .person: .person
    case .case: .case
    case .event: .event
    case .notification: .notification
    case .decision: .decision
    }
  }

  /// The number without its kind.
  package var number: Int64 {
    switch self {
    case .document(let id): id.number
    case .person(let id): id.number
    case .case(let id): id.number
    case .event(let id): id.number
    case .notification(let id): id.number
    case .decision(let id): id.number
    }
  }
}
