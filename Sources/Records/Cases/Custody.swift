/// The time a person was held (مدة الاحتجاز), counted from events.
///
/// Counted are calendar days, the day of the arrest and the day of the release both among them. A
/// day that is not known is not invented: then the number of days is a range.
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
  package var isOpen: Bool { spans.last.map { $0.to == nil } ?? false }

  /// Counts the custody that `events` of one person tell, up to `today`.
  package init(of events: [CaseEvent], until today: CivilDate) {
    let told = events.map(\.details).filter { $0.type.custody != nil }
    hasUndated = told.contains { $0.date == nil }
    var spans: [Span] = []
    var start: CivilDate?
    let dated = told.compactMap { event in event.date.map { (date: $0, event: event) } }
      .filter { $0.date <= today }
    for date in Set(dated.map(\.date)).sorted() {
      let wasHeld = start != nil
      let ofDay = dated.filter { $0.date == date }.map(\.event).sorted {
        ($0.hour, $0.type.order(wasHeld: wasHeld)) < ($1.hour, $1.type.order(wasHeld: wasHeld))
      }
      for event in ofDay {
        if event.type.custody == true {
          if start == nil { start = date }
        } else if let begun = start {
          spans.append(Span(from: begun, to: date, days: Self.days(from: begun, to: date)))
          start = nil
        }
      }
    }
    if let start {
      spans.append(Span(from: start, to: nil, days: Self.days(from: start, to: today)))
    }
    self.spans = spans
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
