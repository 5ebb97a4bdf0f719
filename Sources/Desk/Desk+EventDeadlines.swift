package import Deadlines
package import Records
import Store

extension Desk {
  /// The dates that an event of a case leads to, each with its steps; nothing is kept.
  ///
  /// What the event itself starts was kept as it was entered; what runs from a notice or from
  /// knowledge is only told here.
  ///
  /// Empty where the event's day is not known: no day is invented. `.missing` where there is no such
  /// event for the visitor.
  package func nextDates(
    ofEvent id: EventID, for visitor: Visitor
  ) throws(ArchiveError) -> [Computation] {
    let event = try store.event(id, for: visitor).details
    guard let fact = event.fact else { return [] }
    let (book, table) = (try store.rulebook(), try store.holidayTable())
    return try periods(of: event, for: visitor).compactMap {
      book.compute($0.rule, from: fact, on: table)
    }
  }

  /// The periods of an event by the track and degree of its case.
  private func periods(
    of event: EventDetails, for visitor: Visitor
  ) throws(ArchiveError) -> [EventPeriod] {
    guard let id = event.caseID else { return event.periods(track: nil, degree: nil) }
    let details = try store.caseFile(id, for: visitor).details
    return event.periods(track: details.track, degree: details.degree)
  }
}
