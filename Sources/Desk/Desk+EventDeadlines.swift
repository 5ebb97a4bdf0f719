package import Deadlines
package import Records
import Store

extension Desk {
  /// The dates that an event of a case leads to, each with its steps; nothing is kept.
  ///
  /// Empty where the event's day is not known: no day is invented. `.missing` where there is no such
  /// event for the visitor.
  package func nextDates(
    ofEvent id: Int64, for visitor: Visitor
  ) throws(ArchiveError) -> [Computation] {
    let event = try store.event(id, for: visitor).details
    guard let fact = event.fact else { return [] }
    let (book, table) = (try store.rulebook(), try store.holidayTable())
    return try periods(of: event, for: visitor).compactMap {
      book.compute($0.rule, from: fact, on: table)
    }
  }

  /// Keeps the dates that an event leads to and that are not past on `today`, unless they are kept
  /// already; gives the new ones.
  ///
  /// Kept is what the event itself starts, and the day that a remand or renewal was ordered up to.
  /// What runs from a notice or from knowledge is only told by `nextDates`.
  package func keepNextDates(
    ofEvent id: Int64, on today: CivilDate, by visitor: Visitor
  ) throws(ArchiveError) -> [Deadline] {
    let event = try store.event(id, for: visitor)
    guard visitor.mayFile, let memberCase = event.details.memberCase,
      let fact = event.details.fact
    else { return [] }
    let subject = DeadlineSubject.memberCase(memberCase)
    let kept = try store.deadlines(DeadlineListing(subject: subject, state: nil), for: visitor)
    let (book, table) = (try store.rulebook(), try store.holidayTable())
    // Nobody may lose sight of what they file, whoever may see the event.
    let visibility = min(event.details.visibility ?? .secretariat, visitor.clearance)
    func details(_ title: String) -> DeadlineDetails {
      let name = event.personName.isEmpty ? "" : " — \(event.personName)"
      return DeadlineDetails(
        title: title.isEmpty ? "" : title + name, subject: subject, visibility: visibility)
    }
    var drafts: [DeadlineDraft] = []
    for period in try periods(of: event.details, for: visitor) where period.isCertain {
      guard let found = book.compute(period.rule, from: fact, on: table), let due = found.due,
        due.date >= today
      else { continue }
      let isKept = kept.contains { deadline in
        guard case .rule(let known) = deadline.origin else { return false }
        return known.rule == found.rule.id && known.term == (found.term?.key ?? "")
          && known.fact == fact
      }
      guard isKept == false else { continue }
      drafts.append(
        DeadlineDraft(
          details(found.rule.title.arabic), .rule(period.rule, fact, law: nil)))
    }
    if event.details.custody == true, let until = event.details.until, until.day != nil,
      until >= today
    {
      let title = event.details.type.terms.arabic
      let isKept = kept.contains {
        $0.origin == .set && $0.due?.date == until && $0.details.title.hasPrefix(title)
      }
      if isKept == false { drafts.append(DeadlineDraft(details(title), .set(Moment(until)))) }
    }
    return try addDeadlines(drafts, by: visitor)
  }

  /// The periods of an event by the track and degree of its case.
  private func periods(
    of event: EventDetails, for visitor: Visitor
  ) throws(ArchiveError) -> [EventPeriod] {
    guard let id = event.memberCase else { return event.periods(track: nil, degree: nil) }
    let details = try store.caseFile(id, for: visitor).details
    return event.periods(track: details.track, degree: details.degree)
  }
}

extension EventDetails {
  /// The event as a period counts from it; `nil` unless its day is known.
  fileprivate var fact: Fact? {
    guard let date, date.day != nil else { return nil }
    return Fact(date: date, time: try? ClockTime(hour))
  }

  /// Whether the event puts or keeps somebody in custody.
  fileprivate var custody: Bool? { type.custody }
}
