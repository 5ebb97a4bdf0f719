import Deadlines
import Desk
import Records
import Support
import Testing

/// Three invented years of cases, told to an archive and to a plain model; after every step both say
/// the same of everybody whom it touched, and now and then of all.
struct LivesTests {
  /// All of it is ten stories of 30 cases and 1,000 steps each.
  private static let (seeds, steps, cases) =
    Effort.isFull ? (1...10, 1_000, 30) : (1...1, 300, 15)

  @Test(arguments: seeds)
  func `who is held, how long and what is open is what a plain model says`(seed: Int) throws {
    let (steps, cases) = (Self.steps, Self.cases)
    let story = try LivesStory(seed: UInt64(seed), steps: steps, cases: cases)
    for step in 1...steps {
      try story.step()
      let isWhole = step % 100 == 0 || step == steps
      let differences =
        try isWhole
        ? story.allDifferences()
        : story.differences(
          in: story.touched.subtracting(story.model.goneCases))
      guard differences == [] else {
        Issue.record(
          """
          seed \(seed), step \(step): \(differences.joined(separator: "\n"))
          \(story.log.suffix(60).joined(separator: "\n"))
          """)
        return
      }
    }
  }
}

extension LivesStory {
  /// What the archive and the model say differently of some cases and of the people in them.
  fileprivate func differences(in cases: Set<CaseID>) throws -> [String] {
    var found: [String] = []
    var custodies: [PersonID: Custody] = [:]
    for id in cases.sorted() {
      let file = try desk.caseFile(id, for: .secretary)
      for (party, custody) in file.custody(today: today) {
        let known = custodies[party.person] ?? custody
        if custody != known { found.append("person \(party.person): another by case \(id)") }
        custodies[party.person] = known
      }
      let kept = try desk.deadlines(
        DeadlineListing(subject: .case(id)), for: .secretary)
      let shown = kept.compactMap { open(of: $0, in: file) }.sorted()
      let plain = model.open(in: id, on: today)
      if shown != plain {
        let many = LivesModel.rest(of: shown, without: plain)
        let few = LivesModel.rest(of: plain, without: shown)
        found.append("case \(id): \(many) too many, \(few) too few of \(plain.count)")
      }
    }
    for (person, custody) in custodies {
      let plain = model.custody(of: person, on: today)
      if custody.isOpen != plain.isHeld || custody.days != plain.days {
        found.append("person \(person): \(custody.days) \(custody.isOpen), plainly \(plain)")
      }
    }
    return found
  }

  /// The same of everybody, and of the lists and figures.
  fileprivate func allDifferences() throws -> [String] {
    var found = try differences(in: Set(model.cases))
    let held = model.people.filter { model.custody(of: $0, on: today).isHeld }
    for person in model.people {
      let custody = try desk.personFile(person, for: .secretary).custody(today: today)
      let plain = model.custody(of: person, on: today)
      if custody.isOpen != plain.isHeld || custody.days != plain.days {
        found.append("page of \(person): \(custody.days) \(custody.isOpen), plainly \(plain)")
      }
    }
    let sheet = Set(try desk.held(for: .secretary).map(\.person))
    if sheet != held { found.append("sheet of the held: \(sheet), plainly \(held)") }
    let figures = try desk.figures(for: .secretary)
    let counted = figures.custody.reduce(0) { $0 + $1.open }
    if counted != held.count { found.append("figures: \(counted) held, plainly \(held.count)") }
    let byLiberty = figures.liberties.filter { Liberty(rawValue: $0.value)?.isHeld == true }
      .reduce(0) { $0 + $1.count }
    if byLiberty != held.count {
      found.append("figures by liberty: \(byLiberty) held, plainly \(held.count)")
    }
    var listing = CaseListing()
    listing.limit = 10_000
    for card in try desk.cases(listing, for: .secretary).items {
      let plain = (model.accused[card.id] ?? []).count { held.contains($0) }
      if card.heldCount != plain {
        found.append("list: case \(card.id) holds \(card.heldCount), plainly \(plain)")
      }
    }
    listing.isHeld = true
    let listed = Set(try desk.cases(listing, for: .secretary).items.map(\.id))
    let plain = Set(
      model.cases.filter { model.accused[$0]?.contains { held.contains($0) } ?? false })
    if listed != plain { found.append("list of the held: \(listed) for \(plain)") }
    let overdue = try desk.deadlineBoard(on: today, for: .secretary).overdue.compactMap { late in
      late.rule.map { ($0, late.due?.date) }
    }.filter { LivesModel.rules.contains($0.0) }.count
    let late = model.cases.reduce(0) { count, id in
      count + model.open(in: id, on: today).count { $0.isPast(on: today, now) }
    }
    if overdue != late { found.append("board: \(overdue) overdue, plainly \(late)") }
    return found
  }

  /// A due date as the model tells one; `nil` for what it does not know.
  private func open(of deadline: Deadline, in file: CaseFile) -> LivesModel.Open? {
    guard let rule = deadline.rule, LivesModel.rules.contains(rule), let due = deadline.due?.date
    else { return nil }
    let name = deadline.details.title.split(separator: " — ").dropFirst().last.map(String.init)
    let person = file.parties.first { $0.name == name }?.person
    return LivesModel.Open(
      rule: rule, due: due, minute: deadline.due?.time.map { $0.hour * 60 + $0.minute },
      person: person)
  }
}

extension Deadline {
  /// The rule that it was counted by, empty for the last day of an order.
  fileprivate var rule: String? {
    switch origin {
    case .rule(let reckoned): reckoned.rule
    case .set: ""
    }
  }
}
