import Deadlines
import Desk
import Records
import Testing

/// A notification that is walked through what happens to it, every paper said in words.
final class NotificationWalk {
  let scratch: ScratchDesk
  let id: NotificationID
  var desk: Desk { scratch.desk }

  init(
    _ kind: NotificationKind = .bylawsAmendment, on today: String = "2026-11-20",
    in archive: ScratchDesk? = nil, knownFrom source: String = ""
  ) throws {
    scratch = try archive ?? ScratchDesk(on: today)
    id = try scratch.desk.addNotification(
      NotificationParticulars(
        kind: kind, subject: "ما يُخطر به",
        texts: [
          .decidingBody: "المؤتمر العام", .filer: "نوال", .capacity: "رئيسة",
          .capacityBasis: "المادة 33", .signatory: "نوال", .knownFrom: source,
        ]), by: .lawyer
    ).id
  }

  var notification: Notification { get throws { try desk.notification(id, for: .lawyer) } }
  var actor: NextActor? { get throws { try notification.nextActor(on: desk.today) } }

  /// A step that has everything but dates, which are said.
  func step(
    _ state: NotificationState, _ dates: [NotificationDate: String] = [:],
    _ details: [NotificationDetail: String] = [:], reason: String = "سبب"
  ) throws -> NotificationStep {
    var step = NotificationStep(state, details: details, reason: reason)
    for (name, typed) in dates { step.dates[name] = try CivilDate(typed) }
    let channel = details[.channel].flatMap { NotificationChannel(rawValue: $0) }
    for need in try notification.needs(to: state, by: channel) {
      switch need {
      case .paper(let role), .paperOrDetail(let role, _): step.papers[role] = .words("لا مستند")
      case .anyPaper(let roles): step.papers[roles[0]] = .words("لا مستند")
      case .date, .anyDate, .detail, .field, .reason, .successor, .wholeDate, .notBefore,
        .shortage:
        break
      }
    }
    return step
  }

  /// What the party writes down later.
  @discardableResult
  func note(_ words: String, _ dates: [NotificationDate: String] = [:]) throws -> Notification {
    try desk.note(words, dates: dates.mapValues { try CivilDate($0) }, with: id, by: .lawyer)
  }

  /// Takes the step.
  @discardableResult
  func take(
    _ state: NotificationState, _ dates: [NotificationDate: String] = [:],
    _ details: [NotificationDetail: String] = [:]
  ) throws -> Notification {
    try desk.advance(id, taking: step(state, dates, details), by: .lawyer)
  }

  /// Walks to the review: decided on 22 March 2026, received on 5 April.
  func review() throws {
    try dispatch()
    try take(.received, [.received: "2026-04-05"])
    try take(.underReview, [.occurred: "2026-04-06"])
  }

  func dispatch() throws {
    if try notification.particulars.isVoted {
      try take(.decisionRecorded, [.decision: "2026-03-22", .announcement: "2026-03-22"])
    }
    try take(.assembled, [.occurred: "2026-03-25"])
    try take(.signed, [.signed: "2026-03-26"])
    try take(
      .dispatched, [.dispatch: "2026-03-30"],
      [.channel: "registered_letter", .tracking: "RR 1"])
  }

  /// A decision against the party, of which it had notice on a day.
  func shelve(_ notice: String) throws {
    try take(.shelved, [.committeeDecision: notice, .notice: notice])
  }

  /// The suit at the Administrative Court.
  func sue(_ day: String, _ number: String = "98911") throws {
    try take(
      .challenged, [.filed: day],
      [.court: "محكمة القضاء الإداري", .caseNumber: number, .judicialYear: "78"])
  }

  /// The due dates in one state, in the order of their numbers: rule and day.
  func days(_ state: Deadline.State = .open) throws -> [String] {
    try desk.deadlines(
      DeadlineListing(subject: .notification(id), state: state, limit: 100), for: .lawyer
    ).map { deadline in
      let day = deadline.due?.date.description ?? "–"
      guard case .rule(let reckoned) = deadline.origin else { return "set \(day)" }
      return "\(reckoned.name) \(day)"
    }.sorted()
  }

  /// What is missing for a step without anything, as the refusal says it.
  func missing(_ state: NotificationState) throws -> [NotificationNeed] {
    do {
      _ = try desk.advance(id, taking: NotificationStep(state), by: .lawyer)
      return []
    } catch ArchiveError.refused(.incomplete(_, let needs)) {
      return needs
    }
  }
}
