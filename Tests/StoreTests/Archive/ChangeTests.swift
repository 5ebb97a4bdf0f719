import Deadlines
import Records
import SQLite
import Search
import Testing

@testable import Store

struct ChangeTests {
  private let scratch: ScratchStore
  private var store: Store { scratch.store }

  init() throws { scratch = try ScratchStore() }

  private func enter(_ details: CaseDetails) throws(ArchiveError) -> CaseID {
    try store.change("entering", by: .secretary) { change throws(ArchiveError) in
      try change.enter(CaseDraft(details: details)).id
    }
  }

  private func refusal(_ body: () throws(ArchiveError) -> Void) -> ArchiveError? {
    do throws(ArchiveError) {
      try body()
      return nil
    } catch {
      return error
    }
  }

  @Test func `whoever only reads changes nothing but what is their own`() throws {
    let refused = refusal { () throws(ArchiveError) in
      try store.change("entering", by: .leader) { change throws(ArchiveError) in
        _ = try change.enter(PersonDetails(name: "محمد علي حسن"))
      }
    }
    guard case .forbidden = refused else { Issue.record("\(refused as ArchiveError?)"); return }
    let name = try store.change("reading", by: .leader, right: .own) { $0.visitor.name }
    #expect(name == Visitor.leader.name)
    let lawyer = refusal { () throws(ArchiveError) in
      try store.change("setting rules", by: .lawyer, right: .secretary) { _ in }
    }
    guard case .forbidden = lawyer else { Issue.record("\(lawyer as ArchiveError?)"); return }
  }

  @Test func `an error undoes all of a change`() throws {
    let refused = refusal { () throws(ArchiveError) in
      try store.change("entering", by: .secretary) { change throws(ArchiveError) in
        _ = try change.enter(PersonDetails(name: "محمد علي حسن"))
        try change.require(.case(99))
      }
    }
    guard case .missing(.case, "99") = refused else {
      Issue.record("\(refused as ArchiveError?)"); return
    }
    #expect(try store.people(PersonListing(), for: .secretary).total == 0)
    #expect(try store.check { _ in }.isClean)
  }

  @Test func `a record is required of its own table, by who asks`() throws {
    var details = CaseDetails(title: "قضية")
    details.visibility = .restricted
    let id = try enter(details)
    let records: [RecordID] = [
      .case(id), .person(ID(id.number)), .event(ID(id.number)), .notification(ID(id.number)),
    ]
    for record in records {
      for visitor in [Visitor.secretary, .lawyer] {
        let error = refusal { () throws(ArchiveError) in
          try store.change("requiring", by: visitor) { change throws(ArchiveError) in
            try change.require(record)
          }
        }
        #expect((error == nil) == (record == .case(id) && visitor.role == .secretary))
      }
    }
  }

  @Test(arguments: [
    ("UPDATE member_case SET track = 'cosmic'", "member_case 1, track: cosmic"),
    ("UPDATE member_case SET visibility = 2, opened = 'أمس'", "member_case 1, opened: أمس"),
    ("UPDATE case_party SET role = 'chorus'", "case_party 1, role: chorus"),
    ("UPDATE case_event SET type = 'eclipse'", "case_event 1, type: eclipse"),
  ])
  func `a word that a newer program wrote is told with its row, never shown as another`(
    sql: String, place: String
  ) throws {
    var details = CaseDetails(title: "قضية")
    details.numbers = CaseNumberReader.numbers(in: "12 لسنة 2024 جنح")
    var draft = CaseDraft(
      details: details, parties: [PartyDetails(.name("محمد علي حسن"), as: .accused)])
    draft.events = [EventDetails(.hearing, on: try CivilDate("2026-01-01"))]
    try store.change("entering", by: .secretary) { [draft] change throws(ArchiveError) in
      _ = try change.enter(draft)
    }
    try Connection(path: scratch.path).execute(sql)
    let error = refusal { () throws(ArchiveError) in
      _ = try store.caseFile(1, for: .secretary)
    }
    guard case .unknownTerm(place) = error else {
      Issue.record("\(error as ArchiveError?)")
      return
    }
  }

  @Test(arguments: [
    ("UPDATE notification SET kind = 'cosmic'", "notification 1, kind: cosmic"),
    ("UPDATE notification_event SET act = 'sung'", "notification_event, act: sung"),
    ("UPDATE notification_event SET name = 'cosmic'", "notification_event, name: cosmic"),
    ("UPDATE notification_text SET field = 'song'", "notification_text, field: song"),
    ("UPDATE deadline SET state = 'lost'", "deadline 1, state: lost"),
    (#"UPDATE deadline SET steps = '[{"step":"sung"}]'"#, "deadline 1, steps: sung"),
    ("UPDATE deadline SET place = 'moon'", "deadline 1, place: moon"),
    (#"UPDATE deadline_event SET steps = '[]['"#, "deadline_event, steps: []["),
    ("UPDATE deadline_event SET kind = 'sung'", "deadline_event, kind: sung"),
    ("UPDATE task SET asked_of = 'choir'", "task 1, asked_of: choir"),
    ("UPDATE task_event SET kind = 'sung'", "task_event, kind: sung"),
    ("UPDATE saved_search SET reading = 'aloud'", "saved_search 1, reading: aloud"),
  ])
  func `so is one of what hangs on a calendar or is kept of it`(
    sql: String, place: String
  ) throws {
    let day = try CivilDate("2026-11-20")
    try store.change("filling", by: .secretary) { change throws(ArchiveError) in
      _ = try change.begin(NotificationParticulars(kind: .correction, subject: "استدراك")) { _, _ in
      }
      _ = try change.keep([DeadlineDraft(DeadlineDetails(title: "رد"), .set(Moment(day)))])
      let task = try change.add(TaskDetails(title: "كشف", askedOf: .media)).task.id
      _ = try change.note(.answered, on: task, person: "", document: nil, remark: "تم")
      _ = try change.save("سفر", SearchQuery(typed: "سفر"), reading: .any)
    }
    let connection = try Connection(path: scratch.path)
    try connection.execute("PRAGMA ignore_check_constraints = ON")
    try connection.execute(sql)
    let error = refusal { () throws(ArchiveError) in
      _ = try store.notification(1, for: .secretary)
      _ = try store.deadline(1, for: .secretary)
      _ = try store.task(1, for: .secretary)
      _ = try store.savedSearches(for: .secretary)
    }
    guard case .unknownTerm(place) = error else {
      Issue.record("\(error as ArchiveError?)")
      return
    }
  }

  @Test(arguments: [
    ("UPDATE case_status SET status = 'sung'", "case_status 1, status: sung"),
    ("UPDATE case_event SET type = 'eclipse', removed_at = '2026-11-20T10:00:00Z'", ": eclipse"),
    ("UPDATE sheet SET kind = 'law'", "sheet, record: law"),
    ("UPDATE sheet SET kind = 'song'", "sheet, kind: song"),
    ("UPDATE holding_index SET quality = 'sung'", "holding_index, quality: sung"),
    ("UPDATE facet_value_index SET facet = 'colour'", "facet_value_index 1, facet: colour"),
    ("UPDATE rule SET content = '{}' WHERE id = 1", "rule 1, content: {}"),
  ])
  func `so is one of what the archive reads for itself`(sql: String, place: String) throws {
    var draft = CaseDraft(
      details: CaseDetails(title: "قضية السفر"),
      parties: [PartyDetails(.name("محمد علي حسن"), as: .accused)])
    draft.events = [EventDetails(.arrest, on: try CivilDate("2026-01-01"))]
    _ = try store.change("entering", by: .secretary) { [draft] change throws(ArchiveError) in
      try change.enter(draft)
    }
    let connection = try Connection(path: scratch.path)
    try connection.execute("PRAGMA ignore_check_constraints = ON")
    try connection.execute(sql)
    let store = try scratch.reopened()
    let error = refusal { () throws(ArchiveError) in
      _ = try store.trash(for: .secretary)
      _ = try store.check { _ in }
      _ = try store.rulebook()
      _ = try store.answer(
        SearchRequest(query: SearchQuery(typed: "السفر"), facets: FacetRequest()), for: .secretary)
      _ = try store.change("entering", by: .secretary) { change throws(ArchiveError) in
        var event = EventDetails(.release, on: .epoch)
        (event.caseID, event.person) = (1, 1)
        _ = try change.enter(event)
      }
    }
    guard case .unknownTerm(let told) = error, told.hasSuffix(place) else {
      Issue.record("\(error as ArchiveError?)")
      return
    }
  }
}
