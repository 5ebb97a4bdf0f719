import ArabicText
package import Records
import Store

extension Desk {
  /// Says in which case of the archive a notification is litigated.
  ///
  /// Throws `.missing` where the visitor sees no such notification or case.
  package func litigate(
    _ id: NotificationID, in caseID: CaseID, on day: CivilDate, by visitor: Visitor
  ) throws(ArchiveError) -> Notification {
    try store.changeNotification(id, by: visitor) {
      notification, room throws(ArchiveError) in
      try room.check(caseID: caseID)
      notification.litigate(in: caseID, on: day, at: room.moment, by: visitor.name)
    }
  }

  /// Opens a case for the challenge that a notification's log tells of, and links both.
  ///
  /// The case takes the court and every number of the log: the second one after a referral too.
  /// Throws `.refused` where there is no challenge yet. Case and link are one transaction.
  package func openCase(
    for id: NotificationID, on day: CivilDate, by visitor: Visitor
  ) throws(ArchiveError) -> Notification {
    try store.changeNotification(id, by: visitor) {
      notification, room throws(ArchiveError) in
      guard let details = notification.suit else {
        throw .refused(.incomplete(.challenged, [.detail(.caseNumber)]))
      }
      let filed = try room.open(CaseDraft(details: details))
      notification.litigate(in: filed.id, on: day, at: room.moment, by: visitor.name)
    }
  }

  /// Adds the numbers of a notification's log to the case it is litigated in, where they are new.
  func addNumbers(of notification: Notification, by visitor: Visitor) throws(ArchiveError) {
    guard let caseID = notification.caseID else { return }
    var details = try store.caseFile(caseID, for: visitor).details
    let new = notification.suitNumbers.filter { number in
      details.numbers.contains { $0.isSame(as: number) } == false
    }
    guard new.isEmpty == false else { return }
    details.numbers += new
    _ = try edit(case: caseID, to: details, by: visitor)
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
