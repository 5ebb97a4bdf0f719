package import Records

/// A case with what it still asks for (مراجعة القضية): its due dates, what its events lead to beside
/// them, what is doubtful in it and what it lacks.
package struct CaseReview: Equatable, Sendable {
  package let file: CaseFile
  package let now: Moment
  package var today: CivilDate { now.date }
  /// The due dates that are kept for it, ended ones too.
  package let deadlines: [Deadline]
  /// What its latest events lead to that nobody keeps, because its day hangs on more than the event.
  package let suggested: [Computation]

  /// The sessions that passed and of which nobody entered what came of them.
  package var passed: [Appointment] { file.events.passedSessions(on: today) }
  /// What is doubtful in what was entered: stored as it was typed, and said.
  package var concerns: [CaseConcern] { file.concerns(today: today) }
  /// What is not entered yet.
  package var gaps: [CaseGap] { file.gaps }

  /// The case as seen at `now`, its periods counted by the rules of `book`.
  package init(
    of file: CaseFile, deadlines: [Deadline], at now: Moment, by book: Rulebook,
    _ table: HolidayTable
  ) {
    (self.file, self.now, self.deadlines) = (file, now, deadlines)
    let kept = Set(deadlines.compactMap { $0.origin.rule })
    suggested = file.unsettledEvents.prefix(Self.eventsMax).flatMap { event in
      event.details.computations(of: file.details, by: book, table).filter { found in
        let isPast = found.due?.isPast(at: now) ?? false
        return isPast == false && kept.contains(found.rule.id) == false
      }
    }
  }

  /// The most events whose periods are suggested.
  private static let eventsMax = 4
}

extension EventDetails {
  /// Every period that the event starts in a case, counted; none where its day is not known.
  package func computations(
    of details: CaseDetails?, by book: Rulebook, _ table: HolidayTable
  ) -> [Computation] {
    guard let fact else { return [] }
    return periods(track: details?.knownTrack, degree: details?.knownDegree)
      .compactMap { book.compute($0.rule, from: fact, on: table) }
  }
}

extension CaseFile {
  /// The latest event of each type and person that starts a period whose day hangs on more than the
  /// event, in the order in which they were entered.
  fileprivate var unsettledEvents: [CaseEvent] {
    var latest: [String: CaseEvent] = [:]
    for event in events {
      let periods = event.details.periods(
        track: details.knownTrack, degree: details.knownDegree)
      guard periods.contains(where: { $0.isCertain == false }) else { continue }
      latest["\(event.details.type.rawValue) \(event.details.person ?? 0)"] = event
    }
    return latest.values.filter { $0.details.type != .renewal || hasEnded($0) == false }
      .sorted { $0.id < $1.id }
  }

  /// Whether the custody that an event renews was ended on its day or later.
  private func hasEnded(_ renewal: CaseEvent) -> Bool {
    events.contains { other in
      guard other.details.person == renewal.details.person, other.details.type.custody == false
      else { return false }
      guard let began = renewal.details.date else { return true }
      return other.details.date.map { $0 >= began } ?? false
    }
  }
}

extension Deadline.Origin {
  /// The rule that the due date rests on; `nil` for a day that was set.
  fileprivate var rule: String? {
    switch self {
    case .set: nil
    case .rule(let reckoned): reckoned.rule
    }
  }
}
