import Deadlines
import Desk
import Records
import Support
import Synchronization

/// A clock that a test sets.
final class SetClock: Sendable {
  private let moment = Mutex(Timestamp(nearest: 0))

  var clock: Clock { Clock { self.moment.withLock { $0 } } }

  /// Sets it to an hour of a day in universal time.
  func set(_ day: CivilDate, hour: Int = 9) {
    let digits = hour < 10 ? "0\(hour)" : "\(hour)"
    moment.withLock { $0 = Timestamp(stored: "\(day)T\(digits):00:00Z") ?? $0 }
  }
}

/// Three invented years of cases, told step by step to an archive and to the plain model.
final class LivesStory {
  let desk: Desk
  var model = LivesModel()
  private(set) var today = first
  /// The minute of the day on which it is now, by the clocks of Cairo.
  private(set) var now = 0
  /// The day on which the story begins: what the model knows is the law since October 2026.
  static let first = Ask.day("2027-01-01")
  var log: [String] = []
  /// The cases that the last step touched.
  private(set) var touched: Set<CaseID> = []

  var random: SplitMix64
  private let clock = SetClock()
  private let folder: ScratchFolder
  private let casesMax: Int
  private let daysPerStep: Double
  private var elapsed = 0.0
  private var people: [PersonID] = []
  private var names: [String]
  /// How much was entered.
  private var entries = 0

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
    let hour = Int((elapsed - elapsed.rounded(.down)) * 20)
    clock.set(today, hour: hour)
    now = (hour + Cairo.offset(today)) * 60
    touched = []
    let cases = model.cases
    let isDue = Double(cases.count) < Double(casesMax) * elapsed / (3 * 365) + 2
    guard isDue == false, let caseID = cases.randomElement(using: &random) else {
      return try openCase(after: cases)
    }
    switch Int.random(in: 0..<100, using: &random) {
    case ..<8: try correct()
    case ..<14: try withdraw()
    case ..<20: try restore()
    case ..<22: try remove(caseID)
    case ..<27: try say(in: caseID)
    default: try happen(in: caseID)
    }
  }

  /// A day before today that is entered late.
  private func late(by days: Int) -> CivilDate {
    max(Self.first, today.plus(-Int.random(in: 1...days, using: &random)))
  }

  func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }

  /// The place of what is entered now beside everything that was.
  func nextOrder() -> Int {
    entries += 1
    return entries
  }

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
    time(&event)
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
    if type == .release || type == .measure, chance(0.1) {
      event.day = today.plus(Int.random(in: 1...20, using: &random))
    }
    if type == .renewal || type == .referral, chance(0.3) { event.person = nil }
    if type == .release || type == .arrest, chance(0.05) { event.caseID = nil }
    if event.caseID != nil, chance(0.1) { blur(&event) }
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
    let minute = chance(0.4) ? Int.random(in: 60..<1_440, using: &random) : nil
    rotation.hour = minute.map { $0.hour } ?? ""
    let id = try desk.rotate(from: caseID, rotation, by: .secretary).id
    model.accused[id] = [person]
    if isFelony { model.felonies.insert(id) }
    let events =
      try desk.caseFile(caseID, for: .secretary).events
      + desk.caseFile(id, for: .secretary).events
    for event in events.sorted(by: { $0.id < $1.id })
    where model.entered.contains(where: { $0.id == event.id }) == false {
      let isOrder = event.details.type == .releaseOrder
      let told = LivesModel.Told(
        id: event.id, caseID: event.details.caseID, person: event.details.person,
        type: event.details.type, day: event.details.date ?? day, minute: isOrder ? nil : minute,
        until: event.details.until, order: nextOrder())
      model.entered.append(told)
      touch(told)
    }
    log.append("\(today) rotate \(person) from \(caseID) to \(id) on \(day)")
  }

  /// A renewal of everybody whom the case holds, by one act.
  private func enterOfAll(_ event: LivesModel.Told) throws {
    guard let caseID = event.caseID else { return }
    let held = (model.accused[caseID] ?? []).filter { person in
      model.holds(person, in: caseID, on: today)
    }
    let events = held.map { person in
      var event = event
      event.person = person
      return event
    }
    guard events.isEmpty == false, events.allSatisfy(isNew) else { return }
    var details = event.details
    details.person = nil
    let filed = try desk.add(event: details, ofEach: [], by: .secretary)
    log.append("\(today) \(filed.map(\.id)): renewal of all in \(caseID) on \(event.day)")
    for (var event, filed) in zip(events, filed) {
      (event.id, event.order) = (filed.id, nextOrder())
      model.entered.append(event)
      touch(event)
    }
  }

  private func enter(_ event: LivesModel.Told) throws {
    guard isNew(event) else { return }
    var event = event
    event.id = try desk.add(event: event.details, by: .secretary).id
    event.order = nextOrder()
    model.entered.append(named(event))
    touch(event)
    log.append("\(today) \(event)")
  }

  /// What names nobody is of the only accused, where it changes somebody's liberty.
  func named(_ event: LivesModel.Told) -> LivesModel.Told {
    var event = event
    let accused = event.caseID.flatMap { model.accused[$0] } ?? []
    let isOfLiberty = event.isBegin || event.isEnd || event.type == .releaseOrder
    if event.person == nil, isOfLiberty, accused.count == 1 { event.person = accused[0] }
    return event
  }

  /// Whether nothing of the kind is told of that day: the program keeps no date twice.
  func isNew(_ event: LivesModel.Told) -> Bool {
    let event = named(event)
    return model.entered.contains {
      $0.id != event.id && $0.caseID == event.caseID && $0.person == event.person
        && $0.type == event.type
        && ($0.day == event.day || $0.until != nil && $0.until == event.until)
    } == false
  }

  func touch(_ caseID: CaseID) { touched.insert(caseID) }

  func touch(_ event: LivesModel.Told) {
    if let caseID = event.caseID { touched.insert(caseID) }
    // What ends every custody has its effects in each case of the person.
    guard event.type == .death || event.caseID == nil, let person = event.person else { return }
    for (caseID, accused) in model.accused where accused.contains(person) { touched.insert(caseID) }
  }
}
