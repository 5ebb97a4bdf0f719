import Deadlines
import Records
import SQLite
import Testing

@testable import Store

/// Asks everything about due dates, rules, holidays, tasks and feeds, each in every reader.
func askDeadlines(of store: Store) throws {
  let (first, last) = (try CivilDate("2026-11-01"), try CivilDate("2026-12-31"))
  let drafts = [
    DeadlineDraft(rule: "CIV-CASS-60", from: Fact(date: first), for: .none),
    DeadlineDraft(rule: "SC-24-60", from: Fact(date: first), for: .none),
  ]
  let ids = try store.add(drafts, by: .local)
  let holiday = try #require(Holiday(date: last, name: Wording("عطلة", ""), source: "قرار"))
  _ = try store.add([holiday], remark: "", by: .local)
  _ = try store.removeHoliday(on: last, remark: "خطأ", by: .local)
  let rule = try #require(try store.rulebook().rule("SC-24-60"))
  let review = Rule.Review(by: "محام", on: first)
  _ = try store.add([rule.confirmed(by: review)], remark: "قُرئ", by: .local)
  try store.acknowledge(ids[0], at: .seven, by: .local)
  try store.edit(ids[0], to: DeadlineDetails(title: "عنوان"), by: .local)
  try store.close(ids[0], .done(reason: "تم"), by: .local)
  try store.reopen(ids[0], reason: "خطأ", by: .local)
  try store.maintain { connection throws(ArchiveError) in
    try translating("closing") { () throws(SQLiteError) in
      _ = try store.close(
        of: .none, rules: ["SC-24-60"], .done(reason: "تم"), on: connection, at: "2026-01-01",
        by: "")
    }
  }
  _ = try store.recompute(by: .local)
  let task = try store.add(TaskDetails(title: "كشف", askedOf: .media, due: last), by: .local)
  try store.note(.answered, on: task, person: "", document: nil, remark: "تم", by: .local)
  let (feed, token) = try store.addFeed(
    "هاتف", hasNames: false, visibility: .open, days: 30, by: .local)
  for _ in 0..<4 {
    _ = try store.deadline(ids[0], for: .local)
    for state in [Deadline.State.open, nil] {
      for subject in [DeadlineSubject.none, .case(1), .notification(1)] {
        _ = try store.deadlines(
          DeadlineListing(
            subject: subject, state: state, from: first, to: last, person: "x", rule: "x"),
          for: .local)
      }
    }
    _ = try store.deadlineBoard(on: first, for: .local)
    _ = try store.agenda(from: first, to: last, for: .local)
    _ = try store.versions(ofRule: "SC-24-60")
    _ = try store.task(task, for: .local)
    _ = try store.tasks(TaskListing(askedOf: .media), for: .local)
    _ = try store.feeds(for: .local)
    _ = try store.feed(token: token)
  }
  try store.revokeFeed(feed.id, by: .local)
}
