import Deadlines
import Desk
import Records
import Support
import Synchronization

/// A clock that a test sets.
final class SetClock: Sendable {
  private let moment = Mutex(Timestamp(nearest: 0))

  var clock: Clock { Clock { self.moment.withLock { $0 } } }

  func set(_ day: CivilDate) {
    moment.withLock { $0 = Timestamp(stored: "\(day)T09:00:00Z") ?? $0 }
  }
}

/// Three invented years of cases, told step by step to an archive and to the plain model.
final class LivesStory {
  let desk: Desk
  private(set) var model = LivesModel()
  private(set) var today = first
  /// The day on which the story begins: what the model knows is the law since October 2026.
  private static let first = Ask.day("2027-01-01")
  private(set) var log: [String] = []
  /// The cases that the last step touched.
  private(set) var touched: Set<CaseID> = []

  private var random: SplitMix64
  private let clock = SetClock()
  private let folder: ScratchFolder
  private let casesMax: Int
  private let daysPerStep: Double
  private var elapsed = 0.0
  private var people: [PersonID] = []
  private var names: [String]

  /// A story of so many steps over three years.
  init(seed: UInt64, steps: Int, cases: Int) throws {
    random = SplitMix64(seed: seed)
    casesMax = cases
    daysPerStep = 3 * 365 / Double(steps)
    names = InventedNames.list(cases * 2, using: &random)
    folder = try ScratchFolder()
    try Desk.create(at: folder.path("archive.sijill"))
    clock.set(today)
    desk = try Desk(opening: folder.path("archive.sijill"), clock: clock.clock)
  }

  /// One step: something happens, or is entered late, corrected or withdrawn.
  func step() throws {
    elapsed += daysPerStep
    today = Self.first.plus(Int(elapsed))
    clock.set(today)
    touched = []
    let cases = model.accused.keys.sorted()
    let isDue = Double(cases.count) < Double(casesMax) * elapsed / (3 * 365) + 2
    guard isDue == false, let caseID = cases.randomElement(using: &random) else {
      return try openCase(after: cases)
    }
    switch Int.random(in: 0..<100, using: &random) {
    case ..<8: try correct()
    case ..<14: try withdraw()
    default: try happen(in: caseID)
    }
  }

  /// A day before today that is entered late.
  private func late(by days: Int) -> CivilDate {
    max(Self.first, today.plus(-Int.random(in: 1...days, using: &random)))
  }

  private func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }

  // MARK: Steps

  private func openCase(after cases: [CaseID]) throws {
    if chance(0.3), let old = cases.randomElement(using: &random) { return try rotate(from: old) }
    var parties: [PersonID] = []
    for _ in 0..<(chance(0.35) ? 2 : 1) {
      if chance(0.15), let known = people.randomElement(using: &random) {
        if parties.contains(known) == false { parties.append(known) }
      } else if let name = names.popLast() {
        let person = try desk.add(person: PersonDetails(name: name), by: .secretary)
        people.append(person)
        parties.append(person)
      }
    }
    try open(parties)
  }

  private func open(_ parties: [PersonID]) throws {
    let isFelony = chance(0.6)
    var details = CaseDetails(title: "قضية مخترعة")
    details.track = isFelony ? .felony : .misdemeanour
    let draft = CaseDraft(
      details: details, parties: parties.map { PartyDetails(.person($0), as: .accused) })
    let id = try desk.add(case: draft, by: .secretary).id
    model.accused[id] = parties
    if isFelony { model.felonies.insert(id) }
    touched.insert(id)
    log.append("\(today) case \(id) of \(parties)")
  }

  private func happen(in caseID: CaseID) throws {
    let accused = model.accused[caseID] ?? []
    let person = accused.randomElement(using: &random)
    let held = person.map { model.custody(of: $0, on: today).isHeld } ?? false
    let likely: [EventType] =
      held
      ? [
        .renewal, .renewal, .renewal, .remand, .release, .interrogation, .judgment, .referral,
        .hearing, .releaseOrder, .measure, .pardon, .arrest, .death,
      ] : [.arrest, .arrest, .arrest, .remand, .remand, .interrogation, .release, .hearing]
    let type = likely.randomElement(using: &random) ?? .arrest
    // A death is rare.
    if type == .death, chance(0.7) { return try happen(in: caseID) }
    var event = LivesModel.Told(
      id: 0, caseID: caseID, person: person, type: type,
      day: chance(0.25) ? late(by: 120) : today)
    if type == .remand || type == .renewal, chance(0.85) {
      event.until = event.day.plus([3, 14, 44].randomElement(using: &random) ?? 14)
    }
    if type == .judgment {
      event.verdict = [.acquittal, .conviction, .absentia].randomElement(using: &random)
    }
    if type == .renewal, chance(0.15) {
      (event.day, event.until) = (today.plus(Int.random(in: 1...20, using: &random)), nil)
      event.isResult = false
    }
    if type == .renewal || type == .referral, chance(0.3) { event.person = nil }
    if type == .release || type == .arrest, chance(0.05) { event.caseID = nil }
    if type == .renewal, event.isResult, accused.count > 1, chance(0.3) {
      try enterOfAll(event)
    } else {
      try enter(event)
    }
  }

  /// Released in one case and held in a new one, the same day or a little later.
  private func rotate(from caseID: CaseID) throws {
    guard let person = model.accused[caseID]?.randomElement(using: &random) else { return }
    let day = chance(0.3) ? late(by: 30) : today
    guard model.told.contains(where: { $0.caseID == caseID && $0.day == day }) == false else {
      return
    }
    let isFelony = chance(0.6)
    var details = CaseDetails(title: "قضية مدوَّر إليها")
    details.track = isFelony ? .felony : .misdemeanour
    var rotation = Rotation(into: .new(details), on: day)
    rotation.people = [person]
    rotation.until = chance(0.5) ? day.plus(14) : nil
    rotation.ordered = chance(0.5) ? day.plus(-3) : nil
    let id = try desk.rotate(from: caseID, rotation, by: .secretary).id
    model.accused[id] = [person]
    if isFelony { model.felonies.insert(id) }
    for event in try desk.caseFile(caseID, for: .secretary).events
      + desk.caseFile(id, for: .secretary).events
    where model.told.contains(where: { $0.id == event.id }) == false {
      let told = LivesModel.Told(
        id: event.id, caseID: event.details.caseID, person: event.details.person,
        type: event.details.type, day: event.details.date ?? day, until: event.details.until)
      model.told.append(told)
      touch(told)
    }
    log.append("\(today) rotate \(person) from \(caseID) to \(id) on \(day)")
  }

  private func correct() throws {
    guard let place = model.told.indices.randomElement(using: &random) else { return }
    var event = model.told[place]
    touch(event)
    event.day = max(
      Self.first, min(event.day.plus(Int.random(in: -10...10, using: &random)), today))
    event.isResult = true
    if let until = event.until, until < event.day { event.until = event.day }
    if chance(0.2), event.until != nil {
      event.until = event.day.plus(Int.random(in: 1...44, using: &random))
    }
    guard isNew(event) else { return }
    log.append(
      "\(today) correct \(event.id) to \(event.day) until \(event.until?.description ?? "-")")
    let old = try desk.event(event.id, for: .secretary).details
    var details = old
    (details.date, details.until) = (event.day, event.until)
    event.id = try desk.correct(event: event.id, to: details, by: .secretary).id
    model.told[place] = named(event)
  }

  private func withdraw() throws {
    guard let place = model.told.indices.randomElement(using: &random) else { return }
    let event = model.told.remove(at: place)
    touch(event)
    log.append("\(today) withdraw \(event.id)")
    try desk.remove(.event(event.id), by: .secretary)
  }

  /// A renewal of everybody whom the case holds, by one act.
  private func enterOfAll(_ event: LivesModel.Told) throws {
    guard let caseID = event.caseID else { return }
    let held = (model.accused[caseID] ?? []).filter { person in
      model.isHeld(person, inCase: caseID, on: today)
    }
    let events = held.map { person in
      var event = event
      event.person = person
      return event
    }
    guard events.isEmpty == false, events.allSatisfy(isNew) else { return }
    var details = EventDetails(event.type, on: event.day)
    (details.caseID, details.until) = (caseID, event.until)
    let filed = try desk.add(event: details, ofEach: [], by: .secretary)
    log.append("\(today) \(filed.map(\.id)): renewal of all in \(caseID) on \(event.day)")
    for (var event, filed) in zip(events, filed) {
      event.id = filed.id
      model.told.append(event)
      touch(event)
    }
  }

  private func enter(_ event: LivesModel.Told) throws {
    guard isNew(event) else { return }
    var details = EventDetails(event.type, on: event.day)
    (details.caseID, details.person) = (event.caseID, event.person)
    (details.until, details.verdict) = (event.until, event.verdict)
    var event = event
    event.id = try desk.add(event: details, by: .secretary).id
    model.told.append(named(event))
    touch(event)
    log.append(
      "\(today) \(event.id): \(event.type) \(event.day) of \(event.person?.description ?? "-") in "
        + "\(event.caseID?.description ?? "-") until \(event.until?.description ?? "-") "
        + (event.verdict?.rawValue ?? ""))
  }

  /// What names nobody is of the only accused, where it changes somebody's liberty.
  private func named(_ event: LivesModel.Told) -> LivesModel.Told {
    var event = event
    let accused = event.caseID.flatMap { model.accused[$0] } ?? []
    if event.person == nil, event.type == .renewal, accused.count == 1 { event.person = accused[0] }
    return event
  }

  /// Whether nothing of the kind is told of that day: the program keeps no date twice.
  private func isNew(_ event: LivesModel.Told) -> Bool {
    let event = named(event)
    return model.told.contains {
      $0.id != event.id && $0.caseID == event.caseID && $0.person == event.person
        && $0.type == event.type
        && ($0.day == event.day || $0.until != nil && $0.until == event.until)
    } == false
  }

  private func touch(_ event: LivesModel.Told) {
    if let caseID = event.caseID { touched.insert(caseID) }
    // What ends every custody has its effects in each case of the person.
    guard event.type == .death || event.caseID == nil, let person = event.person else { return }
    for (caseID, accused) in model.accused where accused.contains(person) { touched.insert(caseID) }
  }
}
