package import Deadlines
package import Records
import Store

extension Desk {
  /// Keeps what one secretariat asks of another and gives it back.
  ///
  /// Throws `.invalid(.title)` where it says nothing, `.missing` for a paper or subject that is not
  /// there for the visitor.
  package func add(
    _ details: TaskDetails, by visitor: Visitor
  ) throws(ArchiveError) -> TaskFile {
    try visitor.checkFiling(details.visibility)
    guard details.title.isSaid else { throw .invalid(.title, typed: details.title) }
    return try store.task(try store.add(details, by: visitor), for: visitor)
  }

  /// A task with its answers; `.missing` where there is none to be seen.
  package func task(
    _ id: TaskID, for visitor: Visitor
  ) throws(ArchiveError) -> TaskFile {
    try store.task(id, for: visitor)
  }

  /// The tasks of a listing, the nearest due first, undated last.
  package func tasks(
    _ listing: TaskListing, for visitor: Visitor
  ) throws(ArchiveError) -> [Task] {
    try store.tasks(listing, for: visitor)
  }

  /// Adds an answer to a task, or closes or reopens it, and gives it as it is now.
  ///
  /// Throws `.invalid(.reason)` without words.
  package func note(
    _ kind: TaskEntry.Kind, on id: TaskID, person: String = "", document: DocumentID? = nil,
    remark: String, by visitor: Visitor
  ) throws(ArchiveError) -> TaskFile {
    guard remark.isSaid else { throw .invalid(.reason, typed: remark) }
    try store.note(
      kind, on: id, person: person, document: document, remark: remark, by: visitor)
    return try store.task(id, for: visitor)
  }

  /// The follow-up sheet of a secretariat (كشف المتابعة): what it was asked and has not closed, with
  /// the answers, the nearest due first.
  package func followUp(
    _ secretariat: Secretariat, for visitor: Visitor
  ) throws(ArchiveError) -> [TaskFile] {
    var records: [TaskFile] = []
    for task in try store.tasks(
      TaskListing(askedOf: secretariat, limit: 1_000), for: visitor)
    where task.state != .closed {
      records.append(try store.task(task.id, for: visitor))
    }
    return records
  }
}
