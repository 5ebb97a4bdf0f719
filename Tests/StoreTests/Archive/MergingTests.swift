import Deadlines
import Records
import SQLite
import Support
import Testing

@testable import Store

struct MergingTests {
  private let scratch: ScratchStore
  private var store: Store { scratch.store }

  init() throws { scratch = try ScratchStore() }

  /// What the log tells, and what is derived of the rest: a merge adds to it and never takes away.
  private static let untold: Set<String> = [
    "merge", "merge_cell", "record_change", "deadline_event", "document", "passage", "sheet",
    "sqlite_sequence",
  ]

  /// Every row of every other table of the archive, by the table.
  private func snapshot() throws -> [String: [String]] {
    let connection = try Connection(path: scratch.path)
    let tables = Query(
      """
      SELECT name FROM pragma_table_list
      WHERE schema = 'main' AND type = 'table' AND name NOT GLOB '*_index'
      """
    ) { row in row.text() }
    var found: [String: [String]] = [:]
    for table in try connection.rows(tables) where Self.untold.contains(table) == false {
      let cells = Query("SELECT name FROM pragma_table_info ('\(table)')") { row in row.text() }
      let row = try connection.rows(cells).map { "quote (\($0))" }.joined(separator: " || ' ' || ")
      let rows = Query("SELECT \(row) FROM \(table)") { row in row.text() }
      found[table] = try connection.rows(rows).sorted()
    }
    return found
  }

  private func integer(_ sql: String) throws -> Int {
    let connection = try Connection(path: scratch.path)
    return try connection.rows(Query(sql) { row in row.int() }).first ?? 0
  }

  /// Invented people and cases with everything that can hang on them.
  private func fill(_ random: inout SplitMix64) throws {
    let names = ["سالم عبد الباري نوح", "كريم هريدي الغمري", "رغدة عطية الصاوي", "نهى عوض فؤاد"]
    for (place, name) in names.enumerated() {
      var details = PersonDetails(name: name)
      if Bool.random(using: &random) { details.phone = "0101234567\(place)" }
      if Bool.random(using: &random) { details.spellings = ["شهرة \(place)"] }
      if Bool.random(using: &random) { details.visibility = .restricted }
      if Bool.random(using: &random) {
        details.membership = Membership()
        details.membership?.number = "\(7000 + place)"
      }
      let person = details
      try store.change("filling", by: .secretary) { change throws(ArchiveError) in
        let id = try change.enter(person)
        _ = try change.addConsent(of: id, to: .lawyers, on: nil, remark: "")
      }
    }
    let paper = try scratch.add(.file("محضر.txt", "نص المحضر"))
    let types: [EventType] = [
      .arrest, .remand, .renewal, .hearing, .release, .judgment, .interrogation, .visit,
    ]
    for number in 1...3 {
      var details = CaseDetails(title: "قضية \(number)")
      details.numbers = CaseNumberReader.numbers(in: "\(10 + number % 2) لسنة 2026 جنح المرجان")
      details.tags = number == 1 ? ["سفر"] : ["سفر", "نشر"]
      if Bool.random(using: &random) { details.court = "محكمة \(number)" }
      if Bool.random(using: &random) { details.degree = .first }
      var parties: [PartyDetails] = []
      for id in 1...4 where Bool.random(using: &random) {
        parties.append(PartyDetails(.person(ID(Int64(id))), as: id == 4 ? .lawyer : .accused))
      }
      var events: [EventDetails] = []
      for _ in 0..<Int.random(in: 0...5, using: &random) {
        let day = Int.random(in: 1...28, using: &random)
        var event = EventDetails(
          types.randomElement(using: &random) ?? .other,
          on: CivilDate(year: 2026, month: Int.random(in: 1...10, using: &random), day: day))
        event.person = parties.filter { $0.role == .accused }.randomElement(using: &random)
          .flatMap { if case .person(let id) = $0.who { id } else { nil } }
        events.append(event)
      }
      let draft = CaseDraft(details: details, parties: parties, events: events)
      try store.change("filling", by: .secretary) { change throws(ArchiveError) in
        let id = try change.enter(draft).id
        if number != 2 { try change.attach(paper, to: id) }
        var task = TaskDetails(title: "كشف \(number)", askedOf: .media)
        task.subject = .case(id)
        _ = try change.add(task)
      }
    }
  }

  @Test(arguments: Effort.seeds(12))
  func `undoing a merge puts back exactly what was there`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    try fill(&random)
    let before = try snapshot()
    let people = [1, 2, 3, 4].shuffled(using: &random)
    let (kept, merged) = (PersonID(Int64(people[0])), PersonID(Int64(people[1])))
    try store.change("merging", by: .secretary) { change throws(ArchiveError) in
      try change.merge(merged, into: kept)
    }
    #expect(try snapshot() != before)
    for (table, cell) in [
      ("case_party", "person"), ("case_party", "represents"), ("case_event", "person"),
      ("charge", "person"), ("case_status", "person"), ("consent", "person"),
    ] {
      #expect(
        try integer("SELECT count (*) FROM \(table) WHERE \(cell) = \(merged)") == 0,
        "\(table).\(cell)")
    }
    let cases = [1, 2, 3].shuffled(using: &random)
    let middle = try snapshot()
    let (stays, goes) = (CaseID(Int64(cases[0])), CaseID(Int64(cases[1])))
    try store.change("merging", by: .secretary) { change throws(ArchiveError) in
      try change.merge(goes, into: stays)
    }
    for table in ["case_party", "case_event", "case_number", "charge", "deadline", "task"] {
      #expect(
        try integer("SELECT count (*) FROM \(table) WHERE member_case = \(goes)") == 0, "\(table)")
    }
    try store.change("parting", by: .secretary) { change throws(ArchiveError) in
      try change.unmerge(goes)
    }
    try expectSame(try snapshot(), middle)
    try store.change("parting", by: .secretary) { change throws(ArchiveError) in
      try change.unmerge(merged)
    }
    try expectSame(try snapshot(), before)
    #expect(try store.check { _ in }.findings.isEmpty)
  }

  private func expectSame(_ one: [String: [String]], _ other: [String: [String]]) throws {
    for (table, rows) in other {
      #expect(
        Set(one[table] ?? []).symmetricDifference(rows) == [], "\(table)")
    }
  }

  @Test func `what somebody changed after a merge is not undone with it`() throws {
    var random = SplitMix64(seed: 3)
    try fill(&random)
    let (merged, kept): (PersonID, PersonID) = (2, 1)
    try store.change("merging", by: .secretary) { change throws(ArchiveError) in
      try change.merge(merged, into: kept)
    }
    // Only parting them brings it back.
    #expect(try store.trash(for: .secretary).contains { $0.record == .person(merged) } == false)
    var details = try store.person(kept, for: .secretary).details
    #expect(details.spellings.contains("كريم هريدي الغمري"))
    details.occupation = "محام"
    let edited = details
    try store.change("editing", by: .secretary) { change throws(ArchiveError) in
      try change.edit(kept, to: edited)
      try change.unmerge(merged)
    }
    #expect(try store.person(kept, for: .secretary).details.occupation == "محام")
    #expect(try store.person(merged, for: .secretary).details.name == "كريم هريدي الغمري")
  }

  @Test func `two people and two instances of one matter are not made one`() throws {
    func enter(_ name: String, _ number: String) throws -> PersonID {
      var details = PersonDetails(name: name)
      details.nationalID = number
      let person = details
      return try store.change("filling", by: .secretary) { change throws(ArchiveError) in
        try change.enter(person)
      }
    }
    func refused(_ body: @Sendable (Change) throws(ArchiveError) -> Void) -> Bool {
      do throws(ArchiveError) {
        try store.change("merging", by: .secretary, body)
        return false
      } catch {
        return true
      }
    }
    let one = try enter("سالم عبد الباري", "29503150100011")
    let other = try enter("سالم عبدالبارى", "29503160100011")
    #expect(refused { change throws(ArchiveError) in try change.merge(one, into: other) })
    #expect(refused { change throws(ArchiveError) in try change.merge(one, into: one) })
    #expect(refused { change throws(ArchiveError) in try change.unmerge(one) })
    let cases = try store.change("filling", by: .secretary) { change throws(ArchiveError) in
      let first = try change.enter(CaseDraft(details: CaseDetails(title: "أولى"))).id
      var appeal = CaseDetails(title: "استئناف")
      appeal.appealOf = first
      return (first, try change.enter(CaseDraft(details: appeal)).id)
    }
    #expect(refused { change throws(ArchiveError) in try change.merge(cases.0, into: cases.1) })
    #expect(refused { change throws(ArchiveError) in try change.merge(cases.1, into: cases.0) })
  }
}
