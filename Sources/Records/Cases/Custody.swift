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
  /// Whether one of them ended custody: nobody knows then whether what goes on still does.
  package let hasUndatedEnd: Bool
  /// Whether the person is held now, as far as the archive knows.
  package let isOpen: Bool
  /// The cases that hold the person now; `nil` among them for custody of no case.
  package let holding: Set<CaseID?>

  /// The least and the most days over all spans, a day that two of them may share counted once.
  package let days: ClosedRange<Int>

  /// Counts the custody that `events` of one person tell, in any number of cases, up to `today`;
  /// where a person said more than they do, that holds too.
  package init(of events: [CaseEvent], said: [SaidLiberty] = [], until today: CivilDate) {
    let walk = Walk(events, said, until: today)
    spans = Self.union(of: walk.holds).map { joined in
      Span(
        from: joined.from, to: joined.to, days: joined.holds.days(until: today))
    }
    days = walk.holds.days(until: today)
    hasUndated = walk.hasUndated
    hasUndatedEnd = walk.told.contains {
      $0.details.date == nil && $0.details.type.custody == false
    }
    holding = walk.holding
    isOpen = holding.isEmpty == false
  }

  /// Whether the person is held then, which needs no count of days.
  package static func isOpen(
    of events: [CaseEvent], said: [SaidLiberty], until today: CivilDate
  ) -> Bool {
    Walk(events, said, until: today).holding.isEmpty == false
  }

  /// The same times with those made one that share a day for sure.
  private static func union(
    of holds: [Hold]
  ) -> [(from: CivilDate, to: CivilDate?, holds: [Hold])] {
    var joined: [(from: CivilDate, to: CivilDate?, holds: [Hold])] = []
    for hold in holds.sorted(by: { ($0.from.last, $0.from) < ($1.from.last, $1.from) }) {
      guard let last = joined.last, last.to.map({ hold.from.last <= $0.first }) ?? true else {
        joined.append((hold.from, hold.to, [hold]))
        continue
      }
      joined[joined.count - 1].holds.append(hold)
      guard let end = last.to else { continue }
      joined[joined.count - 1].to = hold.to.map { $0.last > end.last ? $0 : end }
    }
    return joined
  }
}

/// The way through what is told of one person's custody, case by case.
private struct Walk {
  /// What tells of custody.
  let told: [CaseEvent]
  private(set) var holds: [Hold] = []
  /// The cases that hold the person at the end.
  private(set) var holding: Set<CaseID?> = []
  private(set) var hasUndated: Bool

  init(_ events: [CaseEvent], _ said: [SaidLiberty], until today: CivilDate) {
    told = events.filter { $0.details.type.custody != nil && $0.isResult }
    let dated = told.filter { $0.details.date.map { $0.first <= today } ?? false }
    let isDead = dated.contains { $0.details.type == .death }
    hasUndated = dated.count < told.count && told.contains { $0.details.date == nil }
    for caseID in Set(dated.map { $0.details.caseID } + said.map(\.caseID)) {
      // What began before it had a case ends in any; what ends in none, and a death, end all.
      let telling = dated.filter { event in
        let details = event.details
        return details.caseID == caseID
          || details.type.custody == false && (caseID == nil || details.endsEveryCustody)
      }
      // Each case has its own order: hours that another does not know make no difference to it.
      var own = Self.holds(in: telling.inOrderOfTime)
      var isHeld = own.last.map { $0.to == nil } ?? false
      for word in said where word.caseID == caseID && isDead == false {
        isHeld = Self.take(word, into: &own, isHeld: isHeld, until: today)
        if word.since == nil { hasUndated = true }
      }
      if isHeld { holding.insert(caseID) }
      holds += own
    }
  }

  /// Puts what a person said beside what the events of its case tell; gives whether the case holds.
  private static func take(
    _ word: SaidLiberty, into holds: inout [Hold], isHeld: Bool, until today: CivilDate
  ) -> Bool {
    if let since = word.since, since.first > today { return isHeld }
    if word.liberty.isHeld {
      // Since when is not invented: without it somebody is held and no day is counted.
      if isHeld == false, let since = word.since { holds.append(Hold(since)) }
    } else if isHeld, let last = holds.last {
      holds[holds.count - 1].end(max(word.since ?? word.recorded, last.from))
    }
    return word.liberty.isHeld
  }

  /// The times in which one case holds a person; the events are those that tell of it, in order.
  private static func holds(in events: [CaseEvent]) -> [Hold] {
    var holds: [Hold] = []
    var isOpen = false
    for event in events {
      guard let date = event.details.date else { continue }
      let (last, custody) = (holds.count - 1, event.details.type.custody)
      if custody == true, isOpen {
        holds[last].goOn(date)
      } else if custody == true {
        if last >= 0 { holds[last].ended(by: date) }
        holds.append(Hold(date))
        isOpen = true
      } else if isOpen {
        holds[last].end(date)
        isOpen = false
      }
    }
    return holds
  }
}

/// From when to when one case holds a person.
private struct Hold {
  let from: CivilDate
  private(set) var to: CivilDate?
  /// The first and the last day on which it can have begun.
  private var begins: (first: CivilDate, last: CivilDate)
  /// The first and the last day on which it can have ended; `last` is `nil` while it goes on.
  private var ends: (first: CivilDate, last: CivilDate?)

  /// What began then and goes on.
  init(_ from: CivilDate) {
    self.from = from
    (begins, ends) = ((from.first, from.last), (from.first, nil))
  }

  /// Held then too: it began by that day and did not end before it.
  mutating func goOn(_ date: CivilDate) {
    begins.last = min(begins.last, date.last)
    ends.first = max(ends.first, date.first)
  }

  mutating func end(_ date: CivilDate) {
    to = date
    ends = (max(ends.first, date.first), max(ends.first, date.last))
  }

  /// Held anew then, so that it had ended by that day.
  mutating func ended(by date: CivilDate) {
    ends.last = ends.last.map { max(ends.first, min($0, date.last)) }
  }

  /// The days, by their numbers, on which it can have held somebody.
  func possible(until today: CivilDate) -> ClosedRange<Int>? {
    Self.days(begins.first, min(ends.last ?? today, today))
  }

  /// The days on which it held somebody for sure; `nil` where no single one is sure.
  func sure(until today: CivilDate) -> ClosedRange<Int>? {
    Self.days(begins.last, to == nil ? today : min(ends.first, today))
  }

  /// The days of which one was for sure among those on which it held somebody.
  func anyOf(until today: CivilDate) -> ClosedRange<Int>? {
    // Whoever is held still is held today.
    Self.days(
      to == nil ? today : max(begins.first, ends.first), min(begins.last, ends.last ?? today, today)
    )
  }

  private static func days(_ start: CivilDate, _ end: CivilDate) -> ClosedRange<Int>? {
    guard let first = start.dayNumber, let last = end.dayNumber, first <= last else { return nil }
    return first...last
  }
}

extension [Hold] {
  /// The least and the most days in all of them, a day that two of them share counted once.
  fileprivate func days(until today: CivilDate) -> ClosedRange<Int> {
    var sure = compactMap { $0.sure(until: today) }.joined
    // Whoever was held at all was held on a day, and the same day may be that of several.
    let loose = filter { $0.sure(until: today) == nil }.compactMap { $0.anyOf(until: today) }
    for days in loose.sorted(by: { $0.upperBound < $1.upperBound })
    where sure.contains(where: { $0.overlaps(days) }) == false {
      sure.append(days.upperBound...days.upperBound)
    }
    let most = compactMap { $0.possible(until: today) }.joined.reduce(0) { $0 + $1.count }
    let least = sure.reduce(0) { $0 + $1.count }
    return least...Swift.max(most, least)
  }
}

extension [ClosedRange<Int>] {
  /// The same days, each in one of the ranges only.
  fileprivate var joined: [ClosedRange<Int>] {
    var joined: [ClosedRange<Int>] = []
    for days in sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard let last = joined.last, days.lowerBound <= last.upperBound else {
        joined.append(days)
        continue
      }
      joined[joined.count - 1] =
        last.lowerBound...Swift.max(last.upperBound, days.upperBound)
    }
    return joined
  }
}

/// What a person said of somebody's liberty in a case, where no event tells it later (قول في الحرية).
package struct SaidLiberty: Equatable, Sendable {
  package let caseID: CaseID
  package let person: PersonID
  package let liberty: Liberty
  /// Since when, where they said so.
  package let since: CivilDate?
  /// The day on which they said it.
  package let recorded: CivilDate

  package init(
    caseID: CaseID, person: PersonID, liberty: Liberty, since: CivilDate?, recorded: CivilDate
  ) {
    (self.caseID, self.person, self.liberty) = (caseID, person, liberty)
    (self.since, self.recorded) = (since, recorded)
  }
}

extension CivilDate {
  /// The first day that this date can be.
  package var first: CivilDate {
    day == nil ? Self(year: year, month: month ?? 1, day: 1) ?? self : self
  }

  /// The last day that this date can be.
  package var last: CivilDate {
    guard day == nil else { return self }
    let month = month ?? 12
    return Self(year: year, month: month, day: Self.days(in: month, of: year)) ?? self
  }
}
