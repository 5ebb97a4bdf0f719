package import Records

/// A day, and the hour where it counts.
package struct Moment: Hashable, Comparable, Sendable {
  package let date: CivilDate
  package let time: ClockTime?

  package init(_ date: CivilDate, _ time: ClockTime? = nil) {
    (self.date, self.time) = (date, time)
  }

  /// The moment as the clocks of Cairo show it.
  package init(_ stamp: Timestamp) { self.init(stamp.day, stamp.hour) }

  /// A day without an hour stands before its hours: what is due on it is due from its beginning.
  package static func < (left: Self, right: Self) -> Bool {
    left.date == right.date
      ? (left.time?.minutes ?? -1) < (right.time?.minutes ?? -1) : left.date < right.date
  }
}

// MARK: - What has passed

extension Moment {
  /// Whether it has passed at `now`: an hour when it strikes, a day without an hour at its end.
  ///
  /// A `now` without an hour is seen from the beginning of its day.
  package func isPast(at now: Moment) -> Bool {
    if date != now.date { return date < now.date }
    guard let time, let hour = now.time else { return false }
    return time <= hour
  }

  /// The minutes from it to an hour of the same day; `nil` where either hour is not known.
  package func minutes(to other: Moment) -> Int? {
    guard date == other.date, let time, let last = other.time else { return nil }
    return last.minutes - time.minutes
  }
}

extension Deadline {
  /// Whether it is open and its day, or its hour, has passed at `now`.
  package func isOverdue(at now: Moment) -> Bool {
    state == .open && isEarliest == false && due?.isPast(at: now) ?? false
  }
}

extension AgendaEntry {
  /// Whether its day has passed at `now`; of a due date, also its hour.
  package func isOverdue(at now: Moment) -> Bool {
    kind == .deadline ? Moment(date, time).isPast(at: now) : date < now.date
  }
}
