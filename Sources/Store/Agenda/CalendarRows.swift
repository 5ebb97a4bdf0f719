package import Deadlines
package import Records
import SQLite

extension Store {
  /// What another program's calendar is told of the days from `start` to `end`: the agenda, what
  /// stood on these days and has moved since, and what stood there and is gone.
  package func sharedCalendar(
    from start: CivilDate, to end: CivilDate, for visitor: Visitor
  ) throws(ArchiveError) -> SharedCalendar {
    let (today, now) = (self.today, clock.now())
    let book = try reckoning().book
    return try read("reading the calendar for others") { connection throws(SQLiteError) in
      let agenda = try connection.agenda(from: start, to: end, on: today, for: visitor)
      let first = min(start, agenda.map(\.date).min() ?? start)
      var tracks: [Track.Key: Track] = [:]
      for track in try connection.tracks(from: first, to: end, for: visitor) {
        tracks[track.key] = track
      }
      // Something may have moved beyond the last of these days: the calendar follows it there.
      let last = max(end, tracks.values.map(\.last.date).max() ?? end)
      let entries =
        last == end
        ? agenda : try connection.agenda(from: start, to: last, on: today, for: visitor)
      var told: [(track: Track, entry: AgendaEntry?)] = []
      for entry in entries {
        if let track = tracks.removeValue(forKey: Track.Key(entry)) { told.append((track, entry)) }
      }
      let gone = tracks.values.filter { $0.latest >= start }.sorted { $0.name < $1.name }
      told += gone.map { ($0, nil) }
      var places: [DeadlineSubject: CalendarEntry.Place] = [:]
      for subject in Set(told.map(\.track.last.subject)) {
        places[subject] = try connection.place(of: subject, for: visitor)
      }
      return SharedCalendar(
        archive: try connection.first(.identity) ?? "",
        entries: told.map { track, entry in
          track.entry(entry, at: places[track.last.subject] ?? .init(), by: book)
        }, readAt: now)
    }
  }
}

/// The way of one thing through its corrections, as a calendar follows it.
private struct Track {
  /// What it is in the agenda now.
  struct Key: Hashable {
    let table: String
    let id: Int64
    let isNext: Bool

    init(_ table: String, _ id: Int64, isNext: Bool = false) {
      (self.table, self.id, self.isNext) = (table, id, isNext)
    }

    init(_ entry: AgendaEntry) {
      let table =
        switch entry.kind {
        case .deadline: "deadline"
        case .task: "task"
        case .hearing, .renewal: "event"
        // It has no day of its own, and no calendar follows it.
        case .releaseOrder: "release-order"
        }
      self.init(table, entry.id, isNext: entry.isNext)
    }
  }

  let key: Key
  /// The number of the first of its corrections.
  let first: Int64
  let changes: Int
  let changedAt: Timestamp
  /// Where it stood last, without its words.
  let last: AgendaEntry
  /// The latest of the days on which a calendar may have it.
  let latest: CivilDate
  var rule = ""
  var measure: EventType?

  /// How often a row, or the case or notification it belongs to, was put in the trash or taken out of
  /// it: its things go with it.
  static func returns(of table: String) -> String {
    let others =
      table == "case_event"
      ? ""
      : """
       OR kind = 'notification' AND record = \(table).notification
            OR kind = '\(table)' AND record = \(table).id
      """
    return """
      (SELECT count (*) FROM record_change WHERE field IN ('removed', 'restored')
        AND (kind = 'case' AND record = \(table).member_case\(others)))
      """
  }

  /// What it is known by in every file.
  var name: String { "\(key.table)-\(first)\(key.isNext ? "-next" : "")" }

  /// What is told of it: where it is no entry any more, that it is gone.
  func entry(
    _ entry: AgendaEntry?, at place: CalendarEntry.Place, by book: Rulebook
  ) -> CalendarEntry {
    var place = place
    if rule.isEmpty == false { place.rule = book.rule(rule)?.title ?? Wording(rule, "") }
    if rule.isEmpty { place.measure = measure }
    return CalendarEntry(
      entry ?? last, key: name, isGone: entry == nil, changes: changes, changedAt: changedAt,
      place: place)
  }
}

extension Connection {
  /// The tracks of everything that ever stood on these days.
  fileprivate func tracks(
    from start: CivilDate, to end: CivilDate, for visitor: Visitor
  ) throws(SQLiteError) -> [Track] {
    let days: [Value] = [.clearance(of: visitor), .date(start), .date(end)]
    return try rows(.eventTracks, with: days).flatMap { $0 }
      + rows(.deadlineTracks, with: days) + rows(.taskTracks, with: days)
  }

  /// Where the things of a case or notification belong, in words that name nobody.
  fileprivate func place(
    of subject: DeadlineSubject, for visitor: Visitor
  ) throws(SQLiteError) -> CalendarEntry.Place {
    let clearance = Value.clearance(of: visitor)
    switch subject {
    case .none: return CalendarEntry.Place()
    case .case(let id):
      return CalendarEntry.Place(
        number: try numbers(of: id).last?.description ?? "",
        court: try first(.court, clearance, .id(id)) ?? "")
    case .notification(let id):
      return CalendarEntry.Place(kind: try first(.kind, clearance, .id(id)))
    }
  }
}

extension Query<String> {
  fileprivate static let identity = Query("SELECT token FROM archive_identity") { row in
    row.text()
  }

  fileprivate static let court = Query(
    """
    SELECT court || CASE WHEN court <> '' AND circuit <> '' THEN '، ' ELSE '' END || circuit
    FROM member_case WHERE \(CaseFile.seenInTrash) AND id = ?2
    """
  ) { row in row.text() }
}

extension Query<NotificationKind> {
  fileprivate static let kind = Query(
    "SELECT kind FROM notification WHERE \(Notification.seen) AND id = ?2"
  ) { row throws(SQLiteError) in try row.term() }
}

extension Query<[Track]> {
  /// A hearing and the day it was put off to, from the first of its corrections to the last.
  fileprivate static let eventTracks = Query(
    """
    WITH RECURSIVE known (id) AS (
      SELECT id FROM case_event WHERE date BETWEEN ?2 AND ?3 AND type IN ('hearing', 'renewal')
      UNION SELECT id FROM case_event WHERE next_date BETWEEN ?2 AND ?3
      UNION SELECT case_event.replaced_by FROM known JOIN case_event ON case_event.id = known.id
        WHERE case_event.replaced_by IS NOT NULL),
    way (head, id) AS (
      SELECT case_event.id, case_event.id FROM known JOIN case_event ON case_event.id = known.id
        WHERE case_event.replaced_by IS NULL
      UNION ALL SELECT way.head, older.id FROM way JOIN case_event AS older
        ON older.replaced_by = way.id),
    noted (event, count, at) AS (
      SELECT record, count (*), max (at) FROM record_change WHERE kind = 'event' GROUP BY record),
    whole (head, first, own, next, changes, at) AS (
      SELECT head, min (way.id),
        max (CASE WHEN length (date) = 10 AND date BETWEEN ?2 AND ?3
          AND type IN ('hearing', 'renewal') THEN date END),
        max (CASE WHEN length (next_date) = 10 AND next_date BETWEEN ?2 AND ?3
          THEN next_date END),
        sum (ifnull (noted.count, 0)), max (max (added_at, ifnull (noted.at, '')))
      FROM way JOIN case_event ON case_event.id = way.id
      LEFT JOIN noted ON noted.event = way.id GROUP BY head)
    SELECT head, first, case_event.type, case_event.member_case, at,
      changes + \(Track.returns(of: "case_event")),
      own, CASE WHEN case_event.type IN ('hearing', 'renewal') AND length (case_event.date) = 10
        THEN case_event.date END,
      next, CASE WHEN length (case_event.next_date) = 10 THEN case_event.next_date END
    FROM whole JOIN case_event ON case_event.id = head
    LEFT JOIN member_case ON member_case.id = case_event.member_case
    LEFT JOIN person ON person.id = case_event.person
    WHERE \(CaseEvent.seenInTrash)
    """
  ) { row throws(SQLiteError) in
    let (head, first) = (row.integer(), row.integer())
    let type: EventType = try row.term()
    let kind: AgendaEntry.Kind = type == .renewal ? .renewal : .hearing
    let subject = DeadlineSubject(caseID: row.idOrNil(), notification: nil)
    let (changedAt, changes) = (try row.time(), row.int())
    let own = (known: try row.date(), now: try row.date())
    let next = (known: try row.date(), now: try row.date())
    func track(_ days: (known: CivilDate?, now: CivilDate?), isNext: Bool) -> Track? {
      days.known.map {
        Track(
          key: Track.Key("event", head, isNext: isNext), first: first, changes: changes,
          changedAt: changedAt,
          last: AgendaEntry(
            kind: kind, id: head, date: days.now ?? $0, title: "", subject: subject,
            isNext: isNext),
          latest: max($0, days.now ?? $0))
      }
    }
    return [track(own, isNext: false), track(next, isNext: true)].compactMap { $0 }
  }
}

extension Query<Track> {
  /// A due date, from the first whose place was taken to the last.
  fileprivate static let deadlineTracks = Query(
    """
    WITH RECURSIVE known (id) AS (
      SELECT id FROM deadline WHERE due BETWEEN ?2 AND ?3
      UNION SELECT deadline FROM deadline_event WHERE due_before BETWEEN ?2 AND ?3
      UNION SELECT later.id FROM known JOIN deadline AS later ON later.continues = known.id),
    way (head, id) AS (
      SELECT id, id FROM known WHERE NOT EXISTS (
        SELECT 1 FROM deadline AS later WHERE later.continues = known.id)
      UNION ALL SELECT way.head, older.continues FROM way JOIN deadline AS older
        ON older.id = way.id WHERE older.continues IS NOT NULL),
    whole (head, first, changes, at) AS (
      SELECT head, min (way.id), count (*) - 1, max (at)
      FROM way JOIN deadline_event ON deadline_event.deadline = way.id GROUP BY head)
    SELECT head, first, changes + \(Track.returns(of: "deadline")), at, deadline.due, deadline.rule, deadline.member_case,
      deadline.notification, case_event.type
    FROM whole JOIN deadline ON deadline.id = head
    LEFT JOIN case_event ON case_event.id = deadline.event
    WHERE \(Deadline.seenInTrash) AND deadline.due IS NOT NULL
    """
  ) { row throws(SQLiteError) in
    let (head, first) = (row.integer(), row.integer())
    let (changes, changedAt) = (row.int(), try row.time())
    let (due, rule) = (try row.day(), row.text())
    let subject = DeadlineSubject(caseID: row.idOrNil(), notification: row.idOrNil())
    return Track(
      key: Track.Key("deadline", head), first: first, changes: changes, changedAt: changedAt,
      last: AgendaEntry(kind: .deadline, id: head, date: due, title: "", subject: subject),
      latest: due, rule: rule, measure: try row.termOrNil())
  }

  fileprivate static let taskTracks = Query(
    """
    SELECT task.id, count (task_event.id) + \(Track.returns(of: "task")),
      max (ifnull (task_event.at, task.added_at)), task.due, task.member_case, task.notification
    FROM task LEFT JOIN task_event ON task_event.task = task.id
    WHERE \(Task.seenInTrash) AND task.due BETWEEN ?2 AND ?3 GROUP BY task.id
    """
  ) { row throws(SQLiteError) in
    let id = row.integer()
    let (changes, changedAt) = (row.int(), try row.time())
    let date = try row.day()
    let subject = DeadlineSubject(caseID: row.idOrNil(), notification: row.idOrNil())
    return Track(
      key: Track.Key("task", id), first: id, changes: changes, changedAt: changedAt,
      last: AgendaEntry(kind: .task, id: id, date: date, title: "", subject: subject),
      latest: date)
  }
}
