package import Deadlines
package import Records
import Store

extension Desk {
  /// Keeps due dates, each computed where it names a rule, and gives them back.
  ///
  /// All of them are kept or none. Throws `.missing(.rule)`, `.missing` for a subject that is not there
  /// for the visitor, and `.invalid(.visibility)` where they would lose sight of one.
  package func addDeadlines(
    _ drafts: [DeadlineDraft], by visitor: Visitor
  ) throws(ArchiveError) -> [Deadline] {
    try store.change("adding deadlines", by: visitor) { change throws(ArchiveError) in
      try change.keep(drafts).map { id throws(ArchiveError) in try change.deadline(id).deadline }
    }
  }

  /// Corrects what is said of a due date and gives it as it is now; its date stays its rule's.
  ///
  /// `correct` is given the due date as it is in the moment of the change.
  package func edit(
    _ id: DeadlineID, by visitor: Visitor, _ correct: Edit<DeadlineDetails>
  ) throws(ArchiveError) -> DeadlineRecord {
    try store.change("changing a deadline", by: visitor) { change throws(ArchiveError) in
      var details = try change.deadline(id).deadline.details
      try correct(&details)
      return try change.edit(id, to: details)
    }
  }

  /// Ends a due date with a paper or a reason and gives it as it is now.
  ///
  /// Throws `.invalid(.reason)` where the closing carries neither, `.missing` where it is not open.
  package func close(
    _ id: DeadlineID, _ closing: DeadlineClosing, by visitor: Visitor
  ) throws(ArchiveError) -> DeadlineRecord {
    try store.change("closing a deadline", by: visitor) { change throws(ArchiveError) in
      try change.close(id, closing)
    }
  }

  /// Opens a due date again that was ended by mistake, for a reason.
  package func reopenDeadline(
    _ id: DeadlineID, reason: String, by visitor: Visitor
  ) throws(ArchiveError) -> DeadlineRecord {
    try store.change("reopening a deadline", by: visitor) { change throws(ArchiveError) in
      try change.reopen(id, reason: reason)
    }
  }

  /// Notes that the visitor has seen the warning that a due date gives on `today`.
  package func acknowledge(
    _ id: DeadlineID, on today: CivilDate, by visitor: Visitor
  ) throws(ArchiveError) -> DeadlineRecord {
    try store.change("acknowledging a deadline", by: visitor) { change throws(ArchiveError) in
      try change.acknowledge(id, on: today)
    }
  }

  /// Computes every open due date anew; gives the numbers of those that changed.
  package func recomputeDeadlines(by visitor: Visitor) throws(ArchiveError) -> [DeadlineID] {
    try store.change("recomputing deadlines", by: visitor, right: .secretary) {
      change throws(ArchiveError) in
      try change.recomputeDeadlines()
    }
  }
}

// MARK: - Reading

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

  /// A due date with everything that became of it; `.missing` where there is none to be seen.
  package func deadline(
    _ id: DeadlineID, for visitor: Visitor
  ) throws(ArchiveError) -> DeadlineRecord {
    try store.deadline(id, for: visitor)
  }

  /// The due dates of a listing, the nearest first.
  package func deadlines(
    _ listing: DeadlineListing, for visitor: Visitor
  ) throws(ArchiveError) -> [Deadline] {
    try store.deadlines(listing, for: visitor)
  }
}
