package import Deadlines
package import Records
import Store

extension Desk {
  /// Counts the period `name` from an event, with the archive's rules and holidays; keeps nothing.
  ///
  /// Throws `.missing(.rule)` where there is no such rule or period.
  package func due(
    _ name: String, from fact: Fact, law: Rule.LawSystem? = nil
  ) throws(ArchiveError) -> Computation {
    let book = try store.rulebook()
    guard let found = book.compute(name, from: fact, on: try store.holidayTable(), law: law) else {
      throw .missing(.rule, name: name)
    }
    return found
  }

  /// Keeps due dates, each computed where it names a rule, and gives them back.
  ///
  /// All of them are kept or none. A case or a notification calls it for what an event starts.
  /// Throws `.missing(.rule)`, `.missing` for a subject that is not there for the visitor,
  /// `.forbidden` where they only read, and `.invalid(.visibility)` where they would lose sight of
  /// it.
  package func addDeadlines(
    _ drafts: [DeadlineDraft], by visitor: Visitor
  ) throws(ArchiveError) -> [Deadline] {
    for draft in drafts { try visitor.checkFiling(draft.details.visibility) }
    let ids = try store.add(drafts, by: visitor)
    var kept: [Deadline] = []
    for id in ids { kept.append(try store.deadline(id, for: visitor).deadline) }
    return kept
  }

  /// A due date with everything that became of it; `.missing` where there is none to be seen.
  package func deadline(
    _ id: DeadlineID, for visitor: Visitor
  ) throws(ArchiveError) -> DeadlineRecord {
    try store.deadline(id, for: visitor)
  }

  /// The due dates of a listing, the nearest first, undated last.
  package func deadlines(
    _ listing: DeadlineListing, for visitor: Visitor
  ) throws(ArchiveError) -> [Deadline] {
    try store.deadlines(listing, for: visitor)
  }

  /// Corrects what is said of a due date and gives it as it is now; its date stays its rule's.
  package func edit(
    _ id: DeadlineID, to details: DeadlineDetails, by visitor: Visitor
  ) throws(ArchiveError) -> DeadlineRecord {
    try visitor.checkFiling(details.visibility)
    guard details.title.isSaid else { throw .invalid(.title, typed: details.title) }
    try store.edit(id, to: details, by: visitor)
    return try store.deadline(id, for: visitor)
  }

  /// Ends a due date with a paper or a reason and gives it as it is now.
  ///
  /// Throws `.invalid(.reason)` where the closing carries neither, `.missing` where it is not open.
  package func close(
    _ id: DeadlineID, _ closing: DeadlineClosing, by visitor: Visitor
  ) throws(ArchiveError) -> DeadlineRecord {
    try Self.check(closing)
    try store.close(id, closing, by: visitor)
    return try store.deadline(id, for: visitor)
  }

  /// Opens a due date again that was ended by mistake, for a reason.
  package func reopenDeadline(
    _ id: DeadlineID, reason: String, by visitor: Visitor
  ) throws(ArchiveError) -> DeadlineRecord {
    guard reason.isSaid else { throw .invalid(.reason, typed: reason) }
    try store.reopen(id, reason: reason, by: visitor)
    return try store.deadline(id, for: visitor)
  }

  /// Notes that the visitor has seen the warning that a due date gives on `today`.
  package func acknowledge(
    _ id: DeadlineID, on today: CivilDate, by visitor: Visitor
  ) throws(ArchiveError) -> DeadlineRecord {
    let deadline = try store.deadline(id, for: visitor).deadline
    let horizons = WarningHorizons(on: today, table: try store.holidayTable())
    let level = deadline.due.flatMap { horizons?.level(of: $0.date) }
    try store.acknowledge(id, at: level, by: visitor)
    return try store.deadline(id, for: visitor)
  }

  /// Computes every open due date anew; gives the numbers of those that changed.
  package func recomputeDeadlines(by visitor: Visitor) throws(ArchiveError) -> [DeadlineID] {
    try store.recompute(by: visitor)
  }

  private static func check(_ closing: DeadlineClosing) throws(ArchiveError) {
    guard closing.document != nil || closing.reason.isSaid else {
      throw .invalid(.reason, typed: closing.reason)
    }
    // Only a thing that was done has a proof; what no longer applies has its reason.
    guard closing.state != .dropped || closing.reason.isSaid else {
      throw .invalid(.reason, typed: closing.reason)
    }
  }
}
