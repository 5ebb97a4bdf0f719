/// Something without which a notification does not enter a state (ما ينقص الإخطار).
package enum NotificationNeed: Hashable, Sendable {
  /// A paper, or the words why there is none.
  case paper(PaperRole)
  /// One of several papers, or the words why there is none.
  case anyPaper([PaperRole])
  /// A paper, or what can be told in its place.
  case paperOrDetail(PaperRole, NotificationDetail)
  case date(NotificationDate)
  case anyDate([NotificationDate])
  case detail(NotificationDetail)
  /// A text of the record.
  case field(NotificationField)
  /// Why, or where it is known from.
  case reason
  /// The later notification.
  case successor
  /// A date to the day, where only a month or a year is known.
  case wholeDate(NotificationDate)
  /// A day that has not come yet: the state cannot begin before it.
  case notBefore(CivilDate)
  /// Why a founding goes out with fewer signatures or governorates than the law asks.
  case shortage(FoundingTally)
}

extension NotificationState {
  /// What a notification with these particulars needs to enter this state, in the order in which a
  /// person would lay it out; `channel` is the way it is sent, where that is known.
  package func needs(
    of particulars: NotificationParticulars, by channel: NotificationChannel? = nil
  ) -> [NotificationNeed] {
    switch self {
    case .draft: []
    case .decisionRecorded:
      particulars.isVoted
        ? [.field(.decidingBody), .date(.decision), .date(.announcement)]
          + PaperRole.ofDecision.map { .paper($0) } : [.date(.decision)]
    case .assembled: [.date(.occurred)] + particulars.kind.checklist.map { .paper($0) }
    case .signed: Self.needsOfSigning(particulars)
    case .dispatched: Self.needsOfDispatch(by: channel)
    case .received: [.date(.received), .paperOrDetail(.acknowledgment, .entryNumber)]
    case .returned: [.date(.occurred), .paper(.returnedEnvelope)]
    case .receiptRefused:
      [.date(.occurred), .anyPaper([.refusalReport, .witnessStatement, .bailiffNotice])]
    case .documentsRequested: [.date(.occurred), .date(.due), .paper(.committeeRequest)]
    case .supplemented: [.date(.occurred), .paper(.answer), .paper(.answerReceipt)]
    case .underReview: [.date(.occurred)]
    case .deemedAccepted: [.date(.occurred), .paper(.computationNote)]
    case .acceptedPublished:
      [.date(.committeeDecision), .date(.publication), .paper(.gazetteIssue)]
    case .annotated: [.date(.annotated), .paper(.entryCopy)]
    case .acknowledgedOnly: [.date(.occurred), .paper(.committeeLetter)]
    case .accepted: [.date(.committeeDecision), .paper(.committeeDecision)]
    case .copyHandedOver: [.date(.occurred), .paper(.certifiedCopy)]
    case .shelved, .notRecognised, .disputePending, .vacancy:
      [
        .date(.committeeDecision), .anyDate([.notice, .knowledge]), .paper(.committeeDecision),
        .paper(.decisionNotice),
      ]
    // The service of an objection, the new number after a referral and the notice of a judgment come
    // later than the step, and are told of it then.
    case .objected: [.date(.committeeDecision), .paper(.objection)]
    case .noReply: [.date(.occurred), .reason]
    case .grievanceFiled: [.date(.occurred), .paper(.grievance), .paper(.grievanceReceipt)]
    case .challenged:
      [
        .date(.filed), .detail(.court), .detail(.caseNumber), .detail(.judicialYear),
        .paper(.statementOfClaim),
      ]
    case .referred: [.date(.occurred), .detail(.court), .paper(.referralJudgment)]
    case .judgment: [.date(.judgment), .paper(.judgmentCopy)]
    case .executed: [.date(.execution), .paper(.executionEntry)]
    case .closed, .withdrawn: [.date(.occurred), .reason]
    case .superseded: [.date(.occurred), .reason, .successor]
    }
  }

  /// The capacity of whoever notifies and the paper that gives it are mandatory (Law 40 of 1977,
  /// Article 10).
  private static func needsOfSigning(
    _ particulars: NotificationParticulars
  ) -> [NotificationNeed] {
    var needs: [NotificationNeed] = [
      .date(.signed), .field(.filer), .field(.capacity), .field(.capacityBasis),
      .field(.signatory), .paper(.signedLetter),
    ]
    if particulars[.delegate].isEmpty == false { needs.append(.paper(.delegation)) }
    if particulars[.lawyer].isEmpty == false {
      needs += [.field(.powerOfAttorney), .paper(.powerOfAttorney)]
    }
    return needs
  }

  private static func needsOfDispatch(by channel: NotificationChannel?) -> [NotificationNeed] {
    let receipts = NotificationChannel.allCases.map(\.receipt)
    return switch channel {
    case nil: [.date(.dispatch), .detail(.channel), .anyPaper(receipts)]
    case .registeredLetter:
      [.date(.dispatch), .detail(.channel), .detail(.tracking), .paper(.postReceipt)]
    case .hand:
      [.date(.dispatch), .detail(.channel), .field(.deliveryAgent), .paper(.handReceipt)]
    case .bailiff: [.date(.dispatch), .detail(.channel), .paper(.bailiffNotice)]
    }
  }

  /// Whether some paper proves that the notification entered this state; where none does, nothing
  /// is missing when the log shows none.
  package var asksForPapers: Bool {
    let particulars = NotificationParticulars(kind: .correction, subject: "")
    return needs(of: particulars).contains { $0.roles.isEmpty == false }
  }
}

extension Notification {
  /// What this notification needs to enter a state: what the state asks for, and what its own history
  /// adds.
  package func needs(
    to state: NotificationState, by channel: NotificationChannel? = nil
  ) -> [NotificationNeed] {
    // Of somebody else's notification nobody has the papers, and often not the day.
    if isFromOutside {
      return [.anyDate([state.legalDate, .knowledge])] + (state == .superseded ? [.successor] : [])
    }
    var needs = state.needs(of: particulars, by: channel)
    if state == .withdrawn, isFrozen { needs.append(.paper(.withdrawalLetter)) }
    if state == .dispatched, isFrozen == false, let signatures, signatures.isComplete == false {
      needs.append(.shortage(signatures))
    }
    return needs
  }
}

extension NotificationNeed {
  /// Whether a sentence answers it.
  package var isReason: Bool {
    switch self {
    case .reason, .shortage: true
    case .paper, .anyPaper, .paperOrDetail, .date, .anyDate, .detail, .field, .successor,
      .wholeDate, .notBefore:
      false
    }
  }

  /// The papers among which one is asked for.
  package var roles: [PaperRole] {
    switch self {
    case .paper(let role), .paperOrDetail(let role, _): [role]
    case .anyPaper(let roles): roles
    case .date, .anyDate, .detail, .field, .reason, .successor, .wholeDate, .notBefore, .shortage:
      []
    }
  }

  /// The dates among which one is asked for.
  package var dates: [NotificationDate] {
    switch self {
    case .date(let date): [date]
    case .anyDate(let dates): dates
    case .paper, .anyPaper, .paperOrDetail, .detail, .field, .reason, .successor, .wholeDate,
      .notBefore, .shortage:
      []
    }
  }

  /// The detail that is asked for.
  package var detail: NotificationDetail? {
    switch self {
    case .detail(let detail), .paperOrDetail(_, let detail): detail
    case .paper, .anyPaper, .date, .anyDate, .field, .reason, .successor, .wholeDate, .notBefore,
      .shortage:
      nil
    }
  }

  /// The text of the record that is asked for.
  package var field: NotificationField? {
    if case .field(let field) = self { field } else { nil }
  }
}
