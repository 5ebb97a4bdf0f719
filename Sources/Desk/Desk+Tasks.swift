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
    try store.change("adding a task", by: visitor) { change throws(ArchiveError) in
      try change.add(details)
    }
  }

  /// Adds an answer to a task, or closes or reopens it, and gives it as it is now.
  ///
  /// Throws `.invalid(.reason)` without words.
  package func note(
    _ kind: TaskEntry.Kind, on id: TaskID, person: String = "", document: DocumentID? = nil,
    remark: String, by visitor: Visitor
  ) throws(ArchiveError) -> TaskFile {
    try store.change("changing a task", by: visitor) { change throws(ArchiveError) in
      try change.note(kind, on: id, person: person, document: document, remark: remark)
    }
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

  /// The follow-up sheet of a secretariat (كشف المتابعة): what it was asked and has not closed, with
  /// the answers, the nearest due first.
  package func followUp(
    _ secretariat: Secretariat, for visitor: Visitor
  ) throws(ArchiveError) -> [TaskFile] {
    var records: [TaskFile] = []
    for task in try store.tasks(
      TaskListing(askedOf: secretariat), for: visitor)
    where task.state != .closed {
      records.append(try store.task(task.id, for: visitor))
    }
    return records
  }
}
