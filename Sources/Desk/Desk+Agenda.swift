package import Deadlines
package import Records
import Store

extension Desk {
  /// Makes a feed; its token is told once and kept nowhere.
  ///
  /// It shows what `visibility` may see, which is no more than the visitor may.
  package func addFeed(
    _ label: String, hasNames: Bool, visibility: Visibility, days: Int, by visitor: Visitor
  ) throws(ArchiveError) -> (feed: Feed, token: String) {
    try store.change("making a feed", by: visitor) { change throws(ArchiveError) in
      try change.addFeed(label, hasNames: hasNames, visibility: visibility, days: days)
    }
  }

  /// Ends a feed: its address answers nothing from here on.
  package func revokeFeed(_ id: FeedID, by visitor: Visitor) throws(ArchiveError) {
    try store.change("revoking a feed", by: visitor) { change throws(ArchiveError) in
      try change.revokeFeed(id)
    }
  }
}

// MARK: - Reading

extension Desk {
  /// What is due as seen on `today`: overdue first, then today, in 7 and in 30 days, what has no
  /// date, and the warnings that nobody has acknowledged.
  package func deadlineBoard(
    on today: CivilDate, for visitor: Visitor
  ) throws(ArchiveError) -> DeadlineBoard {
    try store.deadlineBoard(on: today, for: visitor)
  }

  /// The calendar of `days` days from `today`, with what is overdue before it: overdue first.
  ///
  /// Due dates, tasks, hearings and renewals that the visitor may see; from 1 day to
  /// `Feed.daysMax`. Throws `.invalid(.date)` where the day is not known.
  package func agenda(
    from today: CivilDate, days: Int, for visitor: Visitor
  ) throws(ArchiveError) -> [AgendaEntry] {
    try store.agenda(from: today, to: last(of: days, from: today), for: visitor)
  }

  /// The last of so many days, from 1 to `Feed.daysMax`.
  func last(of days: Int, from today: CivilDate) throws(ArchiveError) -> CivilDate {
    let count = max(1, min(days, Feed.daysMax))
    guard let end = today.adding(days: count - 1) else {
      throw .invalid(.date, typed: today.description)
    }
    return end
  }

  /// The calendar of the days from `start` to `end`, such as a month's: nothing before `start`.
  package func calendar(
    from start: CivilDate, to end: CivilDate, for visitor: Visitor
  ) throws(ArchiveError) -> [AgendaEntry] {
    try store.agenda(from: start, to: end, for: visitor).filter { $0.date >= start }
  }

  /// Every feed that shows no more than the visitor sees, the revoked ones too.
  package func feeds(for visitor: Visitor) throws(ArchiveError) -> [Feed] {
    try store.feeds(for: visitor)
  }

  /// The feed of a token and its calendar from `today`; `.missing` for an unknown or revoked token.
  ///
  /// The token is the right to see it: it asks no visitor.
  package func feed(
    token: String, on today: CivilDate
  ) throws(ArchiveError) -> (feed: Feed, calendar: SharedCalendar) {
    guard let feed = try store.feed(token: token) else { throw .missing(.feed, name: "") }
    let reader = feed.visibility.reader
    return (feed, try sharedCalendar(from: today, days: feed.days, for: reader))
  }
}
