extension Notification {
  /// Puts a paper with the notification.
  ///
  /// Throws `.frozen` for an enclosure once the letter has left.
  package mutating func attach(
    _ holding: PaperHolding, as role: PaperRole, by scribe: Scribe
  ) throws(NotificationRefusal) {
    guard role.isEnclosed == false || isFrozen == false else { throw .frozen }
    append(
      .attached(role, holding), by: scribe,
      evidence: [NotificationEntry.Evidence(role, holding)])
  }

  /// Puts the record right and keeps what it said before, an entry for each text that changes.
  ///
  /// Throws `.frozen` for what the letter carries once it has left.
  package mutating func edit(
    to changed: NotificationParticulars, by scribe: Scribe
  ) throws(NotificationRefusal) {
    var entries: [(field: String, old: String, new: String)] = []
    // Whose notification it is stands from its first step on.
    if particulars[.knownFrom].isSaid != changed[.knownFrom].isSaid, path.count > 1 {
      throw .fixedOrigin
    }
    for field in NotificationField.allCases where particulars[field] != changed[field] {
      guard field.isInLetter == false || isFrozen == false else { throw .frozen }
      entries.append((field.rawValue, particulars[field], changed[field]))
    }
    let fixed = [
      ("kind", particulars.kind.rawValue, changed.kind.rawValue),
      ("statutory", particulars.statutory.rawValue, changed.statutory.rawValue),
    ]
    for (field, old, new) in fixed where old != new {
      guard isFrozen == false else { throw .frozen }
      entries.append((field, old, new))
    }
    let free = [
      (
        "effective", particulars.effective?.description ?? "",
        changed.effective?.description ?? ""
      ),
      (
        "capacity_contested", "\(particulars.isCapacityContested)",
        "\(changed.isCapacityContested)"
      ),
      ("visibility", particulars.visibility.name, changed.visibility.name),
    ]
    entries += free.filter { $0.1 != $0.2 }.map { ($0.0, $0.1, $0.2) }
    for entry in entries {
      append(.edited(field: entry.field, old: entry.old, new: entry.new), by: scribe)
    }
    particulars = changed
  }

  /// Keeps something that changes no state, such as a late letter or a telephone call, of today or of
  /// an earlier day; and what became known after its step, such as the notice of a judgment.
  ///
  /// Throws `.future` for a day that has not come.
  package mutating func note(
    _ words: String, dates: [NotificationDate: CivilDate] = [:],
    details: [NotificationDetail: String] = [:], papers: [PaperRole: PaperHolding] = [:],
    on day: CivilDate? = nil, by scribe: Scribe
  ) throws(NotificationRefusal) {
    if let day, day.isAfter(scribe.day) { throw .future(.occurred, day) }
    try checkPassed(dates, on: scribe.day)
    try checkOrder(of: dates)
    guard papers.keys.contains(where: \.isEnclosed) == false || isFrozen == false else {
      throw .frozen
    }
    guard words.isSaid else {
      throw .incomplete(state, [.reason])
    }
    append(
      .noted, occurred: day, by: scribe, evidence: papers.evidence, dates: dates,
      details: details, reason: words)
  }

  /// Takes an entry back, with the reason; the entry itself stays in the log.
  ///
  /// Only the last step holds still to be taken back, and none that sent the letter: what has left
  /// has left. A paper can be taken back until it was sent.
  package mutating func retract(
    _ ordinal: Int, because reason: String, by scribe: Scribe
  ) throws(NotificationRefusal) {
    guard let event = standing.first(where: { $0.ordinal == ordinal }) else {
      throw .notRetractable(ordinal)
    }
    guard reason.isSaid else {
      throw .incomplete(state, [.reason])
    }
    switch event.act {
    case .entered(let state):
      guard ordinal == path.last?.ordinal, state != .draft, state != .dispatched,
        state != .superseded
      else { throw .notRetractable(ordinal) }
    case .attached(let role, _):
      guard role.isEnclosed == false || isFrozen == false,
        ordinal > (path.last?.ordinal ?? 0)
      else { throw .notRetractable(ordinal) }
    case .noted: break
    case .edited, .linked, .litigated, .retracted: throw .notRetractable(ordinal)
    }
    append(.retracted(ordinal), by: scribe, reason: reason)
  }

  /// Links this notification with another, `target`, which stands at the far end.
  ///
  /// Throws `.notRefilable` unless the outcome of the other, `outcome`, can be filed anew.
  package mutating func link(
    _ relation: NotificationRelation, to target: NotificationID, whose outcome: NotificationState?,
    by scribe: Scribe
  ) throws(NotificationRefusal) {
    guard target != id else { throw .badLink }
    let link = NotificationLink(source: id, relation: relation, target: target)
    let mirror = NotificationLink(source: target, relation: relation, target: id)
    guard links.contains(link) == false,
      relation != .conflictsWith || links.contains(mirror) == false
    else { throw .badLink }
    // Of a filing that is known from outside nobody may know what became of the one before.
    if relation == .refiles, isFromOutside == false, outcome?.mayBeRefiled != true {
      throw .notRefilable(outcome ?? .draft)
    }
    links.insert(link)
    append(.linked(relation, to: target), by: scribe)
  }

  /// Says in which case of the archive the notification is litigated.
  package mutating func litigate(in caseID: CaseID, by scribe: Scribe) {
    self.caseID = caseID
    append(.litigated(caseID: caseID), by: scribe)
  }
}
