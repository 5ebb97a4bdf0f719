import Deadlines
import Desk
import Records
import Support
import Testing
import Words

/// What another program's calendar holds after one file and then the next (RFC 5545, UID).
struct SharedCalendarTests {
  private let folder = try? ScratchDesk()
  private static let start = "2026-11-25"

  private func desk() throws -> Desk {
    let moment = try #require(Timestamp(stored: "\(Self.start)T07:00:00Z"))
    return try Desk(
      opening: try #require(folder).folder.path("archive.sijill"), clock: .stopped(at: moment))
  }

  private func file(_ desk: Desk, days: Int = 60) throws -> CalendarFile {
    let calendar = try desk.sharedCalendar(
      from: CivilDate(Self.start), days: days, for: .secretary)
    return CalendarFile(calendar, in: .arabic, hasNames: false)
  }

  /// What is left of some files that were imported one after the other.
  private func kept(_ files: [CalendarFile]) throws -> [CalendarFile.Event] {
    var held: [String: CalendarFile.Event] = [:]
    for file in files {
      #expect(Set(file.events.map(\.uid)).count == file.events.count, "a name stands twice")
      for event in file.events {
        if let old = held[event.uid] { #expect(event.sequence >= old.sequence) }
        held[event.uid] = event
      }
    }
    return held.values.filter { $0.isCancelled == false }.sorted {
      ($0.date, $0.uid) < ($1.date, $1.uid)
    }
  }

  private func days(_ files: [CalendarFile]) throws -> [String] {
    try kept(files).map { "\($0.date)" }
  }

  private func fileCase(_ desk: Desk, _ change: (inout CaseDetails) -> Void = { _ in }) throws
    -> CaseID
  {
    var details = CaseDetails(title: "قضية متخيَّلة")
    change(&details)
    return try desk.add(case: CaseDraft(details: details), by: .secretary).id
  }

  @discardableResult
  private func enter(
    _ desk: Desk, _ type: EventType, _ day: String, in id: CaseID,
    _ change: (inout EventDetails) -> Void = { _ in }
  ) throws -> EventID {
    var details = EventDetails(type, on: try CivilDate(day))
    details.caseID = id
    change(&details)
    return try desk.add(event: details, by: .secretary).id
  }

  private func correct(
    _ desk: Desk, _ id: EventID, _ change: (inout EventDetails) throws -> Void
  ) throws -> EventID {
    var details = try desk.event(id, for: .secretary).details
    try change(&details)
    return try desk.correct(event: id, to: details, by: .secretary).id
  }

  @Test func `a hearing that was corrected, twice, is one hearing on its last day`() throws {
    let desk = try desk()
    let hearing = try enter(desk, .hearing, "2026-12-10", in: fileCase(desk)) { $0.hour = "10:00" }
    let one = try file(desk)
    let second = try correct(desk, hearing) { $0.date = try CivilDate("2026-12-17") }
    let two = try file(desk)
    _ = try correct(desk, second) { $0.hour = "11:30" }
    let three = try file(desk)
    #expect(try days([one, two]) == ["2026-12-17"])
    let last = try kept([one, two, three])
    #expect(last.map { "\($0.date) \($0.time?.description ?? "")" } == ["2026-12-17 11:30"])
    #expect([one, two, three].map { $0.events.first?.sequence } == [0, 1, 2])
  }

  @Test func `a hearing that moved beyond the days of the file is followed there`() throws {
    let desk = try desk()
    let hearing = try enter(desk, .hearing, "2026-12-10", in: fileCase(desk))
    let one = try file(desk, days: 30)
    try enter(desk, .hearing, "2027-03-01", in: fileCase(desk))
    let moved = try correct(desk, hearing) { $0.date = try CivilDate("2027-04-15") }
    #expect(try days([one, file(desk, days: 30)]) == ["2027-04-15"])
    _ = try correct(desk, moved) {
      $0.date = try CivilDate("2026-11-10")
      $0.decision = "حجز للحكم"
    }
    #expect(try days([one, file(desk, days: 30)]) == [])
  }

  @Test func `what is removed is dropped, and what comes back stands again`() throws {
    let desk = try desk()
    let id = try fileCase(desk)
    let hearing = try enter(desk, .hearing, "2026-12-10", in: id)
    try enter(desk, .renewal, "2026-12-12", in: id)
    let one = try file(desk)
    try desk.remove(.event(hearing), by: .secretary)
    let two = try file(desk)
    #expect(try days([one, two]) == ["2026-12-12"])
    try desk.remove(.case(id), by: .secretary)
    #expect(try days([one, two, file(desk)]) == [])
  }

  @Test func `the day it was put off to moves, and gives way to the session itself`() throws {
    let desk = try desk()
    let id = try fileCase(desk)
    let hearing = try enter(desk, .hearing, "2026-11-20", in: id) {
      $0.nextDate = try? CivilDate("2026-12-03")
    }
    let one = try file(desk)
    _ = try correct(desk, hearing) { $0.nextDate = try CivilDate("2026-12-07") }
    let two = try file(desk)
    #expect(try days([one, two]) == ["2026-12-07"])
    let own = try enter(desk, .hearing, "2026-12-07", in: id) { $0.hour = "09:00" }
    let three = try file(desk)
    #expect(try kept([one, two, three]).map { $0.time?.description } == ["09:00"])
    try desk.remove(.event(own), by: .secretary)
    let again = try kept([one, two, three, file(desk)])
    #expect(again.map { "\($0.date) \($0.time?.description ?? "")" } == ["2026-12-07 "])
  }

  @Test func `the due dates of a corrected event move with it, and end with it`() throws {
    let desk = try desk()
    let id = try fileCase(desk) { ($0.track, $0.degree) = (.misdemeanour, .first) }
    let judgment = try enter(desk, .judgment, "2026-11-24", in: id) { $0.verdict = .conviction }
    let one = try file(desk)
    #expect(try kept([one]).isEmpty == false)
    let corrected = try correct(desk, judgment) { $0.date = try CivilDate("2026-11-23") }
    let two = try file(desk)
    #expect(try kept([one, two]) == kept([two]))
    #expect(Set(one.events.map(\.uid)) == Set(two.events.map(\.uid)))
    #expect(try days([one]) != days([two]))
    try desk.remove(.event(corrected), by: .secretary)
    #expect(try days([one, two, file(desk)]) == [])
  }

  @Test func `what is done is dropped, and stands again when it is opened again`() throws {
    let desk = try desk()
    let draft = DeadlineDraft(
      DeadlineDetails(title: "طعن"), .set(Moment(try CivilDate("2026-12-20"))))
    let id = try #require(try desk.addDeadlines([draft], by: .secretary).first).id
    let task = try desk.add(
      TaskDetails(title: "صور", askedOf: .media, due: CivilDate("2026-12-21")), by: .secretary
    ).task.id
    let one = try file(desk)
    _ = try desk.close(id, .done(reason: "قُدّم"), by: .secretary)
    _ = try desk.note(
      .answered, on: task, person: "", document: nil, remark: "وصلت", by: .secretary)
    let two = try file(desk)
    #expect(try days([one]) == ["2026-12-20", "2026-12-21"])
    #expect(try days([one, two]) == [])
    _ = try desk.reopenDeadline(id, reason: "خطأ", by: .secretary)
    #expect(try days([one, two, file(desk)]) == ["2026-12-20"])
  }

  @Test func `two archives give their things two names`() throws {
    let files = try (0..<2).map { _ in
      let scratch = try ScratchDesk()
      try enter(scratch.desk, .hearing, "2026-12-10", in: fileCase(scratch.desk))
      return try file(scratch.desk)
    }
    #expect(try days(files) == ["2026-12-10", "2026-12-10"])
  }

  @Test func `a file without names says what is due, the court's number and the court`() throws {
    let desk = try desk()
    let id = try fileCase(desk) {
      $0.title = "قضية فلان الفلاني"
      $0.numbers = CaseNumberReader.numbers(in: "2411 لسنة 2026 جنح")
      ($0.court, $0.circuit) = ("محكمة متخيَّلة", "الدائرة 5")
    }
    try enter(desk, .hearing, "2026-12-10", in: id)
    let draft = DeadlineDraft(
      rule: "CIV-APP-40", from: Fact(date: try CivilDate("2026-11-20")), for: .case(id))
    _ = try desk.addDeadlines([draft], by: .secretary)
    let calendar = try desk.sharedCalendar(
      from: CivilDate(Self.start), days: 60, for: .secretary)
    let plain = CalendarFile(calendar, in: .arabic, hasNames: false).events
    let rule = try #require(try desk.rulebook().rule("CIV-APP-40")).title.arabic
    let number = try #require(try desk.caseFile(id, for: .secretary).details.numbers.first)
    #expect(
      plain.map(\.title) == [
        "جلسة · القضية \(number)", "ميعاد: \(rule) · القضية \(number)",
      ])
    #expect(plain.map(\.place) == ["محكمة متخيَّلة، الدائرة 5", "محكمة متخيَّلة، الدائرة 5"])
    let named = CalendarFile(calendar, in: .arabic, hasNames: true).events
    #expect(named.first?.title == "جلسة: قضية فلان الفلاني · القضية \(number)")
  }

  @Test func `what became hidden is not told of, not even as gone`() throws {
    let desk = try desk()
    let hearing = try enter(desk, .hearing, "2026-12-10", in: fileCase(desk))
    _ = try correct(desk, hearing) {
      $0.date = try CivilDate("2026-12-17")
      $0.visibility = .restricted
    }
    let told = try desk.sharedCalendar(from: CivilDate(Self.start), days: 60, for: .lawyer)
    #expect(told.entries == [])
  }
}
