import Deadlines
import Desk
import Records

// What becomes of what was entered: corrected, withdrawn, restored, and told by a person.

extension LivesStory {
  /// Another day, and now and then another kind of event or another person.
  func correct() throws {
    guard let old = model.told.randomElement(using: &random) else { return }
    var event = old
    event.day = max(
      Self.first, min(event.day.plus(Int.random(in: -10...10, using: &random)), today))
    (event.isResult, event.monthEnd) = (true, nil)
    if chance(0.25) { turn(&event) }
    if event.caseID != nil, chance(0.1) { blur(&event) }
    if chance(0.3) { event.minute = nil }
    if event.monthEnd != nil { event.minute = nil }
    if let until = event.until, until < event.day { event.until = event.day }
    if chance(0.2), event.until != nil {
      event.until = event.last.plus(Int.random(in: 1...44, using: &random))
    }
    guard isNew(event) else { return }
    log.append("\(today) correct \(event.id) to \(event)")
    event.id = try desk.correct(event: event.id, to: event.details, by: .secretary).id
    replace(old.id, by: named(event))
    touch(old)
    touch(named(event))
  }

  /// Another kind of event, of another of the accused or in another of their cases.
  private func turn(_ event: inout LivesModel.Told) {
    let kinds: [EventType] = [
      .arrest, .remand, .renewal, .release, .measure, .interrogation, .referral, .judgment,
      .hearing,
    ]
    if chance(0.7) { event.type = kinds.randomElement(using: &random) ?? event.type }
    event.verdict = event.type == .judgment ? .acquittal : nil
    if event.isBegin == false { event.until = nil }
    if event.person == nil, event.type != .renewal, event.type != .referral {
      event.person = event.caseID.flatMap { model.accused[$0] }?.randomElement(using: &random)
    }
    if chance(0.2), let caseID = event.caseID, let other = model.accused[caseID]?.last {
      event.person = other
    } else if chance(0.2), let person = event.person {
      let cases = model.cases.filter { model.accused[$0]?.contains(person) == true }
      event.caseID = cases.randomElement(using: &random) ?? event.caseID
    }
  }

  /// Takes an event out as a mistake.
  func withdraw() throws {
    guard let event = model.told.randomElement(using: &random) else { return }
    log.append("\(today) withdraw \(event.id)")
    try desk.remove(.event(event.id), by: .secretary)
    touch(event)
    var gone = event
    gone.isGone = true
    replace(event.id, by: gone)
  }

  /// Takes an event or a case out of the trash again.
  func restore() throws {
    if chance(0.5), let caseID = model.goneCases.sorted().randomElement(using: &random) {
      log.append("\(today) restore case \(caseID)")
      try desk.restore(.case(caseID), by: .secretary)
      model.goneCases.remove(caseID)
      return touchPeople(of: caseID)
    }
    let restorable = model.entered.filter { event in
      event.isGone && event.caseID.map { model.goneCases.contains($0) } != true
    }
    guard var event = restorable.randomElement(using: &random) else { return }
    log.append("\(today) restore \(event.id)")
    try desk.restore(.event(event.id), by: .secretary)
    event.isGone = false
    replace(event.id, by: event)
    touch(event)
  }

  /// Puts a case in the trash.
  func remove(_ caseID: CaseID) throws {
    guard model.goneCases.count < 4 else { return }
    log.append("\(today) remove case \(caseID)")
    try desk.remove(.case(caseID), by: .secretary)
    model.goneCases.insert(caseID)
    touchPeople(of: caseID)
  }

  private func touchPeople(of caseID: CaseID) {
    for person in model.accused[caseID] ?? [] {
      for other in model.cases where model.accused[other]?.contains(person) == true {
        touch(other)
      }
    }
  }

  /// A person says how it is with somebody's liberty.
  func say(in caseID: CaseID) throws {
    guard let person = model.accused[caseID]?.randomElement(using: &random) else { return }
    let liberty: Liberty =
      [.remanded, .arrested, .released, .free, .bail].randomElement(using: &random) ?? .free
    let since =
      chance(0.6)
      ? max(Self.first, today.plus(-Int.random(in: 0...40, using: &random))) : nil
    log.append(
      "\(today) said \(liberty) of \(person) in \(caseID) since \(since?.description ?? "-")")
    try desk.setLiberty(liberty, of: person, in: caseID, since: since, by: .secretary)
    model.said.append(
      LivesModel.Said(
        caseID: caseID, person: person, isHeld: liberty == .remanded || liberty == .arrested,
        since: since, recorded: today, order: nextOrder()))
    touchPeople(of: caseID)
  }

  // MARK: What is known of a time

  /// Gives an event its hour, now and then on the day on which summer time ends.
  func time(_ event: inout LivesModel.Told) {
    let longDay = Cairo.lastThursdayOfOctober(today.year)
    if chance(0.15), longDay <= today, today <= longDay.plus(90) { event.day = longDay }
    guard chance(0.5) else { return }
    // In the first hour of a day the clocks may be moved forward.
    event.minute = Int.random(in: 60..<1_440, using: &random)
  }

  /// Leaves the month of an event alone known.
  func blur(_ event: inout LivesModel.Told) {
    guard event.isResult, let month = event.day.month,
      let first = CivilDate(year: event.day.year, month: month, day: 1)
    else { return }
    (event.day, event.monthEnd, event.minute) = (first, first.inside(months: 1), nil)
    if let until = event.until, until < first { event.until = first }
  }

  private func replace(_ id: EventID, by event: LivesModel.Told) {
    guard let place = model.entered.firstIndex(where: { $0.id == id }) else { return }
    model.entered[place] = event
  }
}

extension LivesModel.Told: CustomStringConvertible {
  /// The event as it is entered.
  var details: EventDetails {
    let date = monthEnd == nil ? day : CivilDate(year: day.year, month: day.month)
    var details = EventDetails(type, on: date)
    (details.caseID, details.person) = (caseID, person)
    (details.until, details.verdict) = (until, verdict)
    details.hour = minute?.hour ?? ""
    return details
  }

  var description: String {
    "\(id): \(type) \(details.date?.description ?? "") \(details.hour) of "
      + "\(person?.description ?? "-") in \(caseID?.description ?? "-") until "
      + "\(until?.description ?? "-") \(verdict?.rawValue ?? "")"
  }
}

extension Int {
  /// The minute of a day as an hour is typed.
  var hour: String {
    "\(self < 600 ? "0" : "")\(self / 60):\(self % 60 < 10 ? "0" : "")\(self % 60)"
  }
}
