package import Deadlines
package import Records
import Store

extension Desk {
  /// Keeps what one secretariat asks of another and gives it back.
  ///
  /// Throws `.invalid(.title)` where it says nothing, `.missing` for a paper or subject that is not
  /// there for the visitor.
  package func add(
    _ details: AssignmentDetails, by visitor: Visitor
  ) throws(ArchiveError) -> AssignmentRecord {
    try visitor.checkFiling(details.visibility)
    guard details.title.isSaid else { throw .invalid(.title, typed: details.title) }
    return try store.assignment(try store.add(details, by: visitor), for: visitor)
  }

  /// A task with its answers; `.missing` where there is none to be seen.
  package func assignment(
    _ id: Int64, for visitor: Visitor
  ) throws(ArchiveError) -> AssignmentRecord {
    try store.assignment(id, for: visitor)
  }

  /// The tasks of a listing, the nearest due first, undated last.
  package func assignments(
    _ listing: AssignmentListing, for visitor: Visitor
  ) throws(ArchiveError) -> [Assignment] {
    try store.assignments(listing, for: visitor)
  }

  /// Adds an answer to a task, or closes or reopens it, and gives it as it is now.
  ///
  /// Throws `.invalid(.reason)` without words.
  package func note(
    _ kind: AssignmentEvent.Kind, on id: Int64, person: String = "", document: Int64? = nil,
    remark: String, by visitor: Visitor
  ) throws(ArchiveError) -> AssignmentRecord {
    guard remark.isSaid else { throw .invalid(.reason, typed: remark) }
    try store.note(
      kind, on: id, person: person, document: document, remark: remark, by: visitor)
    return try store.assignment(id, for: visitor)
  }

  /// The follow-up sheet of a secretariat (كشف المتابعة): what it was asked and has not closed, with
  /// the answers, the nearest due first.
  package func followUp(
    _ secretariat: Secretariat, for visitor: Visitor
  ) throws(ArchiveError) -> [AssignmentRecord] {
    var records: [AssignmentRecord] = []
    for assignment in try store.assignments(
      AssignmentListing(askedOf: secretariat, limit: 1_000), for: visitor)
    where assignment.state != .closed {
      records.append(try store.assignment(assignment.id, for: visitor))
    }
    return records
  }
}
