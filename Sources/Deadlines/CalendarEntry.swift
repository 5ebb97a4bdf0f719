package import Records

/// One thing of the agenda as another program's calendar is told of it (بند لتقويم آخر).
package struct CalendarEntry: Equatable, Sendable {
  /// The thing as it stands; where it is gone, on the day it stood last.
  package let entry: AgendaEntry
  /// What it is known by in every file of the archive: by the first of its corrections.
  package let key: String
  /// Whether it was removed, fell away, is done or was moved into another entry.
  package let isGone: Bool
  /// How often it was changed; it never falls.
  package let changes: Int
  package let changedAt: Timestamp
  package let place: Place

  package init(
    _ entry: AgendaEntry, key: String, isGone: Bool, changes: Int, changedAt: Timestamp,
    place: Place = Place()
  ) {
    (self.entry, self.key, self.isGone) = (entry, key, isGone)
    (self.changes, self.changedAt, self.place) = (changes, changedAt, place)
  }

  /// Where it belongs, in words that name nobody.
  package struct Place: Equatable, Sendable {
    /// The rule whose period ends.
    package var rule: Wording?
    /// The event whose last day it is, where no rule says it.
    package var measure: EventType?
    /// The latest number of its case, as papers write it; empty where it has none.
    package let number: String
    /// Its case's court and circuit.
    package let court: String
    /// What the notification is about.
    package let kind: NotificationKind?

    package init(number: String = "", court: String = "", kind: NotificationKind? = nil) {
      (self.number, self.court, self.kind) = (number, court, kind)
    }
  }
}

/// What other programs' calendars are told, and by which archive (تقويم يُعطى لغيرنا).
package struct SharedCalendar: Equatable, Sendable {
  /// The archive's own name among all archives.
  package let archive: String
  package let entries: [CalendarEntry]
  /// When it was read.
  package let readAt: Timestamp

  package init(archive: String, entries: [CalendarEntry], readAt: Timestamp) {
    (self.archive, self.entries, self.readAt) = (archive, entries, readAt)
  }

  /// The part of it that belongs to a case.
  package func of(_ id: CaseID) -> Self {
    let own = entries.filter { $0.entry.subject == .case(id) }
    return Self(archive: archive, entries: own, readAt: readAt)
  }
}
