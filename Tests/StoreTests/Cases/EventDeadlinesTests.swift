import Deadlines
import Records
import SQLite
import Schema
import Testing

@testable import Store

struct EventDeadlinesTests {
  /// An archive of the day 24 November 2026 with an arrest on it, and another event that day or not.
  private func filed(besides other: EventType?) throws -> (ScratchStore, caseID: CaseID, EventID) {
    let scratch = try ScratchStore()
    let store = scratch.store
    let caseID = try store.change("entering", by: .local) { change throws(ArchiveError) in
      try change.enter(CaseDraft(details: CaseDetails(title: "قضية"))).id
    }
    let arrest = try enter(arrest(caseID, "2026-11-24"), in: store)
    if let other {
      var details = EventDetails(other, on: try CivilDate("2026-11-24"))
      details.caseID = caseID
      _ = try enter(details, in: store)
    }
    return (scratch, caseID, arrest)
  }

  private func enter(_ details: EventDetails, in store: Store) throws(ArchiveError) -> EventID {
    try store.change("entering", by: .local) { change throws(ArchiveError) in
      try change.enter(details).id
    }
  }

  private func arrest(_ caseID: CaseID, _ day: String) throws -> EventDetails {
    var arrest = EventDetails(.arrest, on: try CivilDate(day))
    arrest.caseID = caseID
    return arrest
  }

  /// Makes the due dates those of an archive before dates knew their events, and takes the step.
  private func age(_ scratch: ScratchStore) throws {
    let connection = try Store.connection(to: scratch.path, mode: .readWrite)
    try connection.run("UPDATE deadline SET event = NULL")
    let step = try #require(
      Schema.migrations[6].split(separator: ";").first { $0.contains("UPDATE") })
    try connection.run(String(step))
  }

  @Test func `an older due date goes with the one event of its day`() throws {
    let (scratch, caseID, event) = try filed(besides: nil)
    try age(scratch)
    let later = try arrest(caseID, "2026-11-25")
    try scratch.store.change("correcting", by: .local) { change throws(ArchiveError) in
      _ = try change.correct(event, to: later)
    }
    let dues = try scratch.store.deadlines(
      DeadlineListing(subject: .case(caseID)), for: .local
    ).map(\.due?.date.description)
    #expect(dues == ["2026-11-26", "2026-11-28"])
  }

  @Test func `counting anew brings an older archive the dates that it never kept`() throws {
    let (scratch, caseID, _) = try filed(besides: nil)
    try scratch.store.change("entering", by: .local) { change throws(ArchiveError) in
      try change.run("DELETE FROM deadline_event")
      try change.run("DELETE FROM deadline")
    }
    for _ in 1...2 {
      _ = try scratch.store.change("counting", by: .local) { change throws(ArchiveError) in
        try change.recomputeDeadlines()
      }
    }
    let dues = try scratch.store.deadlines(
      DeadlineListing(subject: .case(caseID)), for: .local
    ).map(\.due?.date.description)
    #expect(dues == ["2026-11-25", "2026-11-27"])
  }

  @Test func `where two events have the day it stays as it is`() throws {
    let (scratch, caseID, event) = try filed(besides: .visit)
    try age(scratch)
    try scratch.store.change("removing", by: .local) { change throws(ArchiveError) in
      _ = try change.remove(event)
    }
    let dues = try scratch.store.deadlines(
      DeadlineListing(subject: .case(caseID)), for: .local
    ).map(\.due?.date.description)
    #expect(dues == ["2026-11-25", "2026-11-27"])
  }
}
