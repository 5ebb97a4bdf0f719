import Deadlines
import Desk
import Formats
import Foundation
import Records
import Search
import Support
import Testing

/// Records go to the trash and come back with everything that went with them.
struct DeskTrashTests {
  @Test func `what goes with a case is told before it goes, and comes back with it`() throws {
    let filled = try FilledArchive(seed: 1)
    let desk = filled.desk
    let before = try desk.everything()
    let told = try desk.remove(.case(1), isTrial: true, by: .secretary)
    #expect(try desk.everything() == before)
    let removal = try desk.remove(.case(1), by: .secretary)
    #expect(removal.gone == told.gone && told.gone.isEmpty == false)
    #expect(Set(told.gone.map(\.kind)).isSuperset(of: [.deadline, .task]))
    let running = try desk.agenda(from: desk.today, days: 366, for: .secretary)
    #expect(running.contains { $0.subject == .case(1) } == false)
    #expect(try desk.trash(for: .secretary).map(\.record) == [.case(1)])
    try desk.restore(.case(1), by: .secretary)
    #expect(try desk.trash(for: .secretary).isEmpty)
    #expect(try desk.everything().difference(from: before).isEmpty)
    // Both stand in its history.
    let history = try desk.history(of: .case(1), for: .secretary).filter { $0.field == "removed" }
    #expect(history.count == 2)
  }

  @Test(arguments: Effort.seeds(12))
  func `what is removed and restored leaves an equal archive`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let filled = try FilledArchive(seed: seed)
    let desk = filled.desk
    let before = try desk.everything()
    var gone: [Removable] = []
    let decisions = try desk.decisions(for: .secretary).map { Removable.decision($0.id) }
    for record in try desk.removable().shuffled(using: &random).prefix(6) + decisions {
      do throws(ArchiveError) {
        try desk.remove(record, by: .secretary)
        gone.append(record)
      } catch {
        // It went with another, or has a part in a case.
        switch error {
        case .missing, .impossible: continue
        default: throw error
        }
      }
    }
    #expect(gone.isEmpty == false)
    #expect(try desk.everything() != before)
    // The last first: what went with another is not in the trash by itself.
    for record in gone.reversed() { try desk.restore(record, by: .secretary) }
    let difference = try desk.everything().difference(from: before)
    #expect(difference.isEmpty, "seed \(seed): \(gone)")
    #expect(try desk.check().isClean)
  }

  @Test func `an event that comes back ends again what it had ended`() throws {
    let scratch = try ScratchDesk(on: "2026-11-29")
    let desk = scratch.desk
    let arrest = try CivilDate("2026-11-28")
    let id = try desk.arrested("نزار أكرم الفيروزي", on: arrest)
    var release = EventDetails(.release, on: try CivilDate("2026-11-29"))
    (release.caseID, release.person) = (id, 1)
    let event = try desk.add(event: release, by: .secretary).id
    let free = try desk.everything()
    let told = try desk.remove(.event(event), by: .secretary)
    #expect(told.back.isEmpty == false)
    #expect(try desk.caseFile(id, for: .secretary).parties.first?.liberty == .arrested)
    try desk.restore(.event(event), by: .secretary)
    #expect(try desk.everything().difference(from: free).isEmpty)
  }

  @Test func `what ends every custody ends it again in every case when it comes back`() throws {
    let (scratch, cases, person) = try heldByTwo()
    let desk = scratch.desk
    let free = try desk.everything()
    for (type, caseID) in [(EventType.death, cases[1]), (.release, nil)] {
      var end = EventDetails(type, on: try CivilDate("2026-11-25"))
      (end.person, end.caseID) = (person, caseID)
      let id = try desk.add(event: end, by: .secretary).id
      #expect(try desk.deadlines(DeadlineListing(), for: .secretary) == [])
      try desk.remove(.event(id), by: .secretary)
      #expect(try desk.deadlines(DeadlineListing(), for: .secretary).isEmpty == false)
      try desk.restore(.event(id), by: .secretary)
      #expect(try desk.deadlines(DeadlineListing(), for: .secretary) == [])
      #expect(try desk.held(for: .secretary) == [])
      try desk.remove(.event(id), by: .secretary)
      #expect(try desk.everything().difference(from: free).isEmpty)
    }
  }

  @Test func `a death told in a case tells nothing while the case lies in the trash`() throws {
    let (scratch, cases, person) = try heldByTwo()
    let desk = scratch.desk
    var death = EventDetails(.death, on: try CivilDate("2026-11-25"))
    (death.person, death.caseID) = (person, cases[1])
    let id = try desk.add(event: death, by: .secretary).id
    try desk.remove(.case(cases[1]), by: .secretary)
    #expect(try desk.held(for: .secretary).map(\.person) == [person])
    #expect(try desk.deadlines(DeadlineListing(), for: .secretary).isEmpty == false)
    try desk.restore(.case(cases[1]), by: .secretary)
    #expect(try desk.held(for: .secretary) == [])
    #expect(try desk.deadlines(DeadlineListing(), for: .secretary) == [])
    // The other way: what is entered while a case lies there counts once it is back.
    try desk.remove(.event(id), by: .secretary)
    try desk.remove(.case(cases[0]), by: .secretary)
    _ = try desk.add(event: death, by: .secretary)
    try desk.restore(.case(cases[0]), by: .secretary)
    #expect(try desk.deadlines(DeadlineListing(), for: .secretary) == [])
    #expect(
      try desk.caseFile(cases[0], for: .secretary).parties.map(\.liberty) == [.deceased])
  }

  /// Somebody whom two cases hold.
  private func heldByTwo() throws -> (ScratchDesk, [CaseID], PersonID) {
    let scratch = try ScratchDesk(on: "2026-11-29")
    let desk = scratch.desk
    let first = try desk.arrested("نزار أكرم الفيروزي", on: try CivilDate("2026-11-20"))
    let person = try #require(desk.caseFile(first, for: .secretary).parties.first?.person)
    var details = CaseDetails(title: "قضية ثانية مخترعة")
    details.track = .felony
    var remand = EventDetails(.remand, on: try CivilDate("2026-11-22"))
    remand.person = person
    let second = try desk.add(
      case: CaseDraft(
        details: details, parties: [PartyDetails(.person(person), as: .accused)],
        events: [remand]), by: .secretary
    ).id
    return (scratch, [first, second], person)
  }

  @Test func `only what is in the trash comes back, once, and for whoever may see it`() throws {
    let filled = try FilledArchive(seed: 2)
    let desk = filled.desk
    for record in try desk.removable() {
      #expect(throws: ArchiveError.self) { try desk.restore(record, by: .secretary) }
    }
    var hidden = TaskDetails(title: "سر", askedOf: .media)
    hidden.visibility = .restricted
    let task = try desk.add(hidden, by: .secretary).task.id
    try desk.remove(.task(task), by: .secretary)
    #expect(try desk.trash(for: .lawyer).contains { $0.record == .task(task) } == false)
    #expect(throws: ArchiveError.self) { try desk.restore(.task(task), by: .lawyer) }
    #expect(throws: ArchiveError.self) { try desk.trash(for: .leader) }
    try desk.restore(.task(task), by: .secretary)
    #expect(try desk.task(task, for: .secretary).task.details.title == "سر")
  }
}

/// An archive with records of every kind, the same every time for a seed.
private final class FilledArchive {
  let scratch: ScratchDesk
  var desk: Desk { scratch.desk }

  init(seed: UInt64) throws {
    scratch = try ScratchDesk(on: "2026-11-29")
    var random = SplitMix64(seed: seed &* 7_919)
    let today = try CivilDate("2026-11-29")
    for number in 1...3 {
      let arrest = today.adding(days: -Int.random(in: 0...40, using: &random)) ?? today
      let id = try desk.arrested("متهم رقم\(number) اللازوردي", on: arrest)
      try addEvents(to: id, after: arrest, today, &random)
      _ = try desk.addDeadlines(
        [
          DeadlineDraft(
            DeadlineDetails(title: "مذكرة \(number)", subject: .case(id)),
            .set(Moment(today.adding(days: 12) ?? today)))
        ], by: .secretary)
      for due in [today.adding(days: 5), nil] {
        var task = TaskDetails(title: "صورة الحكم \(number)", askedOf: .media)
        (task.subject, task.due) = (.case(id), due)
        _ = try desk.add(task, by: .secretary)
      }
    }
    _ = try desk.add(person: PersonDetails(name: "ثريا نوح النيلوفري"), by: .secretary)
    for subject in ["المقر", "الحساب"] {
      let id = try desk.addNotification(
        NotificationParticulars(kind: .headquartersAddress, subject: subject), by: .secretary
      ).id
      var task = TaskDetails(title: "توقيع \(subject)", askedOf: .legal)
      task.subject = .notification(id)
      _ = try desk.add(task, by: .secretary)
      let decision = CommitteeDecisionDetails(
        decided: try CivilDate("2026-10"), says: "حفظ \(subject)")
      _ = try desk.add(decision: decision, touching: [(id, nil)], by: .secretary)
    }
  }

  private func addEvents(
    to id: CaseID, after arrest: CivilDate, _ today: CivilDate, _ random: inout SplitMix64
  ) throws {
    let person = try desk.caseFile(id, for: .secretary).parties[0].person
    let types: [EventType] = [.remand, .hearing, .renewal, .release, .referral, .hearing]
    var day = arrest
    for type in types where Bool.random(using: &random) {
      day = day.adding(days: Int.random(in: 1...9, using: &random)) ?? day
      var event = EventDetails(type, on: day)
      (event.caseID, event.person) = (id, person)
      if type == .remand || type == .renewal { event.until = day.adding(days: 14) }
      if type == .hearing { event.nextDate = today.adding(days: 9) }
      _ = try? desk.add(event: event, by: .secretary)
    }
  }
}

extension Desk {
  /// A case of somebody who was arrested on a day.
  fileprivate func arrested(_ name: String, on day: CivilDate) throws -> CaseID {
    var details = CaseDetails(title: "قضية \(name)")
    (details.track, details.degree) = (.felony, .investigation)
    var arrest = EventDetails(.arrest, on: day)
    arrest.personName = name
    return try add(
      case: CaseDraft(
        details: details, parties: [PartyDetails(.name(name), as: .accused)], events: [arrest]),
      by: .secretary
    ).id
  }

  /// Every record that stands and can be removed.
  fileprivate func removable() throws -> [Removable] {
    let me = Visitor.secretary
    return try cases(CaseListing(), for: me).items.map { .case($0.id) }
      + people(PersonListing(), for: me).items.map { .person($0.id) }
      + events(EventListing(), for: me).items.map { .event($0.id) }
      + tasks(TaskListing(), for: me).map { .task($0.id) }
      + notifications(NotificationListing(), for: me).items.map { .notification($0.id) }
  }

  /// Every list of the archive, every date and the agenda, as other programs read them.
  fileprivate func everything() throws -> [String] {
    let (me, today) = (Visitor.secretary, today)
    func lines(_ records: [[JSON.Member]]) -> [String] { records.map { JSON.object($0).line } }
    let cases = try cases(CaseListing(), for: me).items
    let people = try people(PersonListing(), for: me).items
    let notifications = try notifications(NotificationListing(), for: me).items
    let held = try holdings(for: me)
    return try lines(cases.map(\.json)) + lines(people.map(\.json))
      + lines(cases.map { try caseFile($0.id, for: me).json(today: today).standing })
      + lines(people.map { try personFile($0.id, for: me).json(today: today).standing })
      + lines(events(EventListing(), for: me).items.map(\.json))
      + lines(deadlines(DeadlineListing(), for: me).map { $0.json(at: now) })
      + lines(tasks(TaskListing(), for: me).map { try task($0.id, for: me).json })
      + lines(decisions(for: me).map(\.json))
      + notifications.map { try notification($0.id, for: me).json(on: today).line }
      + lines(agenda(from: today, days: 366, for: me).map { $0.json(at: now) })
      + lines(
        ask("قضية").hits.map { [("hit", .text($0.card.details.title))] }.sorted {
          "\($0)" < "\($1)"
        })
      + ["\(held.documents) \(held.passages) \(held.removed)"]
      + people.flatMap { try self.people(like: $0.name, for: me).map { "\($0.card.id)" } }
  }
}

extension [JSON.Member] {
  /// What stands of a record now, without what was noted of it in the past.
  fileprivate var standing: Self { filter { $0.name != "statuses" } }
}
