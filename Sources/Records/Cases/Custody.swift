/// The time a person was held (مدة الاحتجاز), counted from events.
///
/// Somebody is held as long as any case holds them: a release in one ends nothing of another (تدوير).
/// Counted are calendar days, the day of the arrest and the day of the release both among them, a day
/// of two cases once. A day that is not known is not invented: then the number of days is a range.
package struct Custody: Equatable, Sendable {
  /// One time in custody.
  package struct Span: Equatable, Sendable {
    package let from: CivilDate
    /// When it ended; `nil` while it goes on, as far as the archive knows.
    package let to: CivilDate?
    /// The least and the most days it can have been.
    package let days: ClosedRange<Int>

    package init(from: CivilDate, to: CivilDate?, days: ClosedRange<Int>) {
      (self.from, self.to, self.days) = (from, to, days)
    }
  }

  package let spans: [Span]
  /// Whether events of custody have no date, so that something is missing from the count.
  package let hasUndated: Bool

  /// The least and the most days over all spans.
  package var days: ClosedRange<Int> {
    spans.reduce(0...0) { sum, span in
      sum.lowerBound + span.days.lowerBound...sum.upperBound + span.days.upperBound
    }
  }

  /// Whether the person is held now, as far as the archive knows.
  package var isOpen: Bool { spans.contains { $0.to == nil } }

  /// Counts the custody that `events` of one person tell, in any number of cases, up to `today`.
  package init(of events: [CaseEvent], until today: CivilDate) {
    let told = events.map(\.details).filter { $0.type.custody != nil }
    hasUndated = told.contains { $0.date == nil }
    let dated = told.compactMap { event in event.date.map { (date: $0, event: event) } }
      .filter { $0.date.first <= today }
    var holds: [Hold] = []
    for caseID in Set(dated.map(\.event.caseID)) {
      // What began before it had a case ends in any; what ends in none ends all.
      holds += Self.holds(
        in: dated.filter { date, event in
          event.caseID == caseID
            || event.type.custody == false && (caseID == nil || event.caseID == nil)
        })
    }
    spans = Self.union(of: holds).map { hold in
      Span(
        from: hold.from, to: hold.to, days: Self.days(from: hold.from, to: hold.to ?? today))
    }
  }

  /// From when to when one case holds a person.
  private struct Hold {
    var from: CivilDate
    var to: CivilDate?
  }

  /// The times in which one case holds a person, in order.
  private static func holds(in dated: [(date: CivilDate, event: EventDetails)]) -> [Hold] {
    var holds: [Hold] = []
    var start: CivilDate?
    for date in Set(dated.map(\.date)).sorted() {
      let wasHeld = start != nil
      let ofDay = dated.filter { $0.date == date }.map(\.event).sorted {
        ($0.hour, $0.type.order(wasHeld: wasHeld)) < ($1.hour, $1.type.order(wasHeld: wasHeld))
      }
      for event in ofDay {
        if event.type.custody == true {
          if start == nil { start = date }
        } else if let begun = start {
          holds.append(Hold(from: begun, to: date))
          start = nil
        }
      }
    }
    if let start { holds.append(Hold(from: start, to: nil)) }
    return holds
  }

  /// The same times with those made one that share a day for sure.
  private static func union(of holds: [Hold]) -> [Hold] {
    var joined: [Hold] = []
    for hold in holds.sorted(by: { ($0.from.last, $0.from) < ($1.from.last, $1.from) }) {
      guard let last = joined.last, last.to.map({ hold.from.last <= $0.first }) ?? true else {
        joined.append(hold)
        continue
      }
      guard let end = last.to else { continue }
      joined[joined.count - 1].to = hold.to.map { $0.last > end.last ? $0 : end }
    }
    return joined
  }

  /// How many days there can be between two dates, both counted.
  static func days(from start: CivilDate, to end: CivilDate) -> ClosedRange<Int> {
    let least = (start.last.days(to: end.first) ?? 0) + 1
    let most = (start.first.days(to: end.last) ?? 0) + 1
    return max(least, 1)...max(most, least, 1)
  }
}

extension CivilDate {
  /// The first day that this date can be.
  package var first: CivilDate { Self(year: year, month: month ?? 1, day: day ?? 1) ?? self }

  /// The last day that this date can be.
  package var last: CivilDate {
    let month = month ?? 12
    return Self(year: year, month: month, day: day ?? Self.days(in: month, of: year)) ?? self
  }
}

extension EventType {
  /// Which of the events of one day comes first when no hour says it.
  ///
  /// Somebody who is held is released before they are held again on another case; somebody who is
  /// free is arrested first.
  fileprivate func order(wasHeld: Bool) -> Int {
    switch (self, custody) {
    case (.arrest, _), (.disappearance, _): wasHeld ? 2 : 0
    case (_, false): wasHeld ? 1 : 2
    case (_, true), (_, nil): wasHeld ? 0 : 1
    }
  }
}
