extension CaseEvent {
  /// Whether it says what happened, rather than that a session was fixed ahead (نتيجة الجلسة).
  ///
  /// A renewal that was entered before its day is a session until somebody enters what was decided; one
  /// that is entered on its day or later tells of a renewal.
  package var isResult: Bool {
    guard details.type == .renewal, let date = details.date else { return true }
    return details.decision.isSaid || date.first <= addedAt.day
  }
}

extension [CaseEvent] {
  /// The sessions of one case that passed before `today` and of which nobody entered what came of them
  /// (جلسة مرت بلا نتيجة), the longest ago first.
  ///
  /// What came of a session is its decision, its verdict or the day it was put off to, be it only that
  /// it is not known (لم يُعلم); or what the case tells of later, if it was entered after the session.
  package func passedSessions(on today: CivilDate) -> [Appointment] {
    var passed: [Appointment] = []
    for event in self where event.details.type == .hearing || event.details.type == .renewal {
      let details = event.details
      if let date = details.date, date.day != nil, date < today, event.lacksResult,
        contains(where: { $0.answers(event, on: date) }) == false
      {
        passed.append(
          Appointment(date: date, hour: details.hour, event: event, isAdjourned: false))
      }
      if let next = details.nextDate, next.day != nil, next < today,
        contains(where: { $0.details.date == next || $0.answers(event, on: next) }) == false
      {
        passed.append(
          Appointment(date: next, hour: details.nextHour, event: event, isAdjourned: true))
      }
    }
    return passed.sorted { ($0.date, $0.event.id) < ($1.date, $1.event.id) }
  }
}

extension CaseEvent {
  fileprivate var lacksResult: Bool {
    guard details.nextDate == nil, details.decision.isSaid == false, details.verdict == nil else {
      return false
    }
    return details.type == .hearing || isResult == false
  }

  /// Whether it tells what came of a session that was to be on `date`.
  fileprivate func answers(_ session: CaseEvent, on date: CivilDate) -> Bool {
    guard id != session.id, let day = details.date,
      details.person == session.details.person || details.person == nil
        || session.details.person == nil
    else { return false }
    if day == date { return isOutcome && isResult }
    return day.first > date && addedAt.day >= date
      && (isOutcome || details.type == .hearing)
  }

  /// Whether it is what may come of a session.
  private var isOutcome: Bool {
    switch details.type {
    case .remand, .renewal, .judgment, .release, .releaseOrder, .referral, .shelving, .measure,
      .pardon, .death:
      true
    case .arrest, .summons, .interrogation, .hearing, .travelBan, .assetFreeze, .listing, .search,
      .disappearance, .visit, .transfer, .challenge, .order, .notice, .violation, .other:
      false
    }
  }
}
