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

  /// The least and the most days over all spans.
  package var days: ClosedRange<Int> {
    spans.reduce(0...0) { sum, span in
      sum.lowerBound + span.days.lowerBound...sum.upperBound + span.days.upperBound
    }
  }

  /// Counts the custody that `events` of one person tell, in any number of cases, up to `today`;
  /// where a person said more than they do, that holds too.
  package init(of events: [CaseEvent], said: [SaidLiberty] = [], until today: CivilDate) {
    let told = events.filter { $0.details.type.custody != nil && $0.isResult }
    let dated = told.filter { $0.details.date.map { $0.first <= today } ?? false }
      .inOrderOfTime.map(\.details)
    let isDead = dated.contains { $0.type == .death }
    var holds: [Hold] = []
    var holding: Set<CaseID?> = []
    var isUndated = told.contains { $0.details.date == nil }
    for caseID in Set(dated.map(\.caseID) + said.map(\.caseID)) {
      // What began before it had a case ends in any; what ends in none, and a death, end all.
      var own = Self.holds(
        in: dated.filter { event in
          event.caseID == caseID
            || event.type.custody == false && (caseID == nil || event.endsEveryCustody)
        })
      var isHeld = own.last.map { $0.to == nil } ?? false
      for word in said where word.caseID == caseID && isDead == false {
        isHeld = Self.take(word, into: &own, isHeld: isHeld, until: today)
        if word.since == nil { isUndated = true }
      }
      if isHeld { holding.insert(caseID) }
      holds += own
    }
    spans = Self.union(of: holds).map { hold in
      Span(
        from: hold.from, to: hold.to, days: Self.days(from: hold.from, to: hold.to ?? today))
    }
    hasUndated = isUndated
    hasUndatedEnd = told.contains { $0.details.date == nil && $0.details.type.custody == false }
    self.holding = holding
    isOpen = holding.isEmpty == false
  }

  /// Puts what a person said beside what the events of its case tell; gives whether the case holds.
  private static func take(
    _ word: SaidLiberty, into holds: inout [Hold], isHeld: Bool, until today: CivilDate
  ) -> Bool {
    if let since = word.since, since.first > today { return isHeld }
    if word.liberty.isHeld {
      // Since when is not invented: without it somebody is held and no day is counted.
      if isHeld == false, let since = word.since { holds.append(Hold(from: since, to: nil)) }
    } else if isHeld, let last = holds.last {
      holds[holds.count - 1].to = max(word.since ?? word.recorded, last.from)
    }
    return word.liberty.isHeld
  }

  /// From when to when one case holds a person.
  private struct Hold {
    var from: CivilDate
    var to: CivilDate?
  }

  /// The times in which one case holds a person; the events are those that tell of it, in order.
  private static func holds(in events: [EventDetails]) -> [Hold] {
    var holds: [Hold] = []
    var start: CivilDate?
    for event in events {
      guard let date = event.date else { continue }
      if event.type.custody == true {
        if start == nil { start = date }
      } else if let begun = start {
        holds.append(Hold(from: begun, to: date))
        start = nil
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
  package var first: CivilDate { Self(year: year, month: month ?? 1, day: day ?? 1) ?? self }

  /// The last day that this date can be.
  package var last: CivilDate {
    let month = month ?? 12
    return Self(year: year, month: month, day: day ?? Self.days(in: month, of: year)) ?? self
  }
}
