import ArabicText
package import Records
import Store

extension Desk {
  /// Says in which case of the archive a notification is litigated.
  ///
  /// Throws `.missing` where the visitor sees no such notification or case.
  package func litigate(
    _ id: NotificationID, in caseID: CaseID, by visitor: Visitor
  ) throws(ArchiveError) -> Notification {
    try store.change("linking a notification with its case", by: visitor) {
      change throws(ArchiveError) in
      try change.require(.case(caseID))
      return try change.rewrite(id) { notification, scribe throws(NotificationRefusal) in
        notification.litigate(in: caseID, by: scribe)
      }
    }
  }

  /// Opens a case for the challenge that a notification's log tells of, and links both, as one change.
  ///
  /// The case takes the court and every number of the log: the second one after a referral too.
  /// Throws `.refused` where there is no challenge yet.
  package func openCase(
    for id: NotificationID, by visitor: Visitor
  ) throws(ArchiveError) -> Notification {
    try store.change("opening the case of a challenge", by: visitor) {
      change throws(ArchiveError) in
      guard let details = try change.notification(id).suit else {
        throw .refused(.incomplete(.challenged, [.detail(.caseNumber)]))
      }
      let caseID = try change.enter(CaseDraft(details: details)).id
      return try change.rewrite(id) { notification, scribe throws(NotificationRefusal) in
        notification.litigate(in: caseID, by: scribe)
      }
    }
  }
}

extension Notification {
  /// The case in which it is challenged, as far as the log tells it; `nil` before a challenge.
  fileprivate var suit: CaseDetails? {
    guard suitNumbers.isEmpty == false else { return nil }
    var details = CaseDetails(title: "الطعن في شأن الإخطار \(id): \(particulars.subject)")
    details.track = .administrative
    details.court = detail(.court) ?? ""
    details.opened = date(.filed)
    details.numbers = suitNumbers
    details.visibility = particulars.visibility
    return details
  }

  /// The numbers of the suit as the log tells them, in order: the first, and that of the referral.
  package var suitNumbers: [CaseNumber] {
    standing.compactMap { event in
      guard let typed = event.details[.caseNumber], let number = Int(typed.westernDigits) else {
        return nil
      }
      return CaseNumber(
        number: number, year: event.details[.judicialYear].flatMap { Int($0.westernDigits) },
        yearKind: .judicial,
        body: event.details[.court] ?? "", since: event.occurred, raw: typed)
    }
  }
}
