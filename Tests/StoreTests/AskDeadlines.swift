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
  let holiday = try #require(Holiday(date: last, name: Wording("عطلة", ""), source: "قرار"))
  let review = Rule.Review(by: "محام", on: first)
  let ids = try store.change("asking everything", by: .local) { change throws(ArchiveError) in
    let ids = try change.keep(drafts)
    _ = try change.add([holiday])
    _ = try change.removeHoliday(on: last, reason: "خطأ")
    _ = try change.add([change.rule("SC-24-60").confirmed(by: review)], reason: "قُرئ")
    _ = try change.acknowledge(ids[0], on: first)
    _ = try change.edit(ids[0], to: DeadlineDetails(title: "عنوان"))
    _ = try change.close(ids[0], .done(reason: "تم"))
    _ = try change.reopen(ids[0], reason: "خطأ")
    try change.end(rules: ["SC-24-60"], of: .none, .done(reason: "تم"))
    _ = try change.recomputeDeadlines()
    return ids
  }
  let (task, feed) = try store.change("asking everything", by: .local) {
    change throws(ArchiveError) in
    let task = try change.add(TaskDetails(title: "كشف", askedOf: .media, due: last)).task.id
    _ = try change.note(.answered, on: task, person: "", document: nil, remark: "تم")
    let feed = try change.addFeed("هاتف", hasNames: false, visibility: .open, days: 30)
    return (task, feed)
  }
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
    _ = try store.sharedCalendar(from: first, to: last, for: .local)
    _ = try store.versions(ofRule: "SC-24-60")
    _ = try store.task(task, for: .local)
    _ = try store.tasks(TaskListing(askedOf: .media), for: .local)
    _ = try store.feeds(for: .local)
    _ = try store.feed(token: feed.token)
  }
  try store.change("asking everything", by: .local) { change throws(ArchiveError) in
    try change.revokeFeed(feed.feed.id)
  }
}
