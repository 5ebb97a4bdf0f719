package import Deadlines
package import Records
import Store

extension Desk {
  /// The dates that an event of a case leads to, each with its steps; nothing is kept.
  ///
  /// In a case they were kept as the event was entered; without one nobody keeps them.
  ///
  /// Empty where the event's day is not known: no day is invented. `.missing` where there is no such
  /// event for the visitor.
  package func nextDates(
    ofEvent id: EventID, for visitor: Visitor
  ) throws(ArchiveError) -> [Computation] {
    let event = try store.event(id, for: visitor).details
    let details = try event.caseID.map { id throws(ArchiveError) in
      try store.caseFile(id, for: visitor).details
    }
    return event.computations(of: details, by: try store.rulebook(), try store.holidayTable())
  }

  /// A case with its due dates, what is doubtful in it and what it lacks.
  package func caseReview(
    of file: CaseFile, for visitor: Visitor
  ) throws(ArchiveError) -> CaseReview {
    let listing = DeadlineListing(subject: .case(file.id), state: nil)
    return CaseReview(
      of: file, deadlines: try store.deadlines(listing, for: visitor), at: now)
  }
}
