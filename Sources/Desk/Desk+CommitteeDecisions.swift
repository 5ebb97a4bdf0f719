package import Records
import Store

extension Desk {
  /// Enters a decision of the Committee once, with the notifications that it touches, and brings each
  /// into the state that is said of it.
  ///
  /// Throws `.invalid(.title)` where it says nothing, `.refused` where a day or a step cannot be,
  /// `.missing` for what the visitor does not see; nothing is written then.
  package func add(
    decision details: CommitteeDecisionDetails,
    touching touched: [(notification: NotificationID, state: NotificationState?)] = [],
    by visitor: Visitor
  ) throws(ArchiveError) -> CommitteeDecision {
    let effects = touched.map { CommitteeDecisionEffect($0.notification, into: $0.state) }
    return try store.change("entering a decision of the Committee", by: visitor) {
      change throws(ArchiveError) in
      try change.enter(CommitteeDecisionDraft(details, touching: effects))
    }
  }

  /// Corrects a decision of the Committee and what it touches; the steps and dates it made follow.
  ///
  /// What stood before stays in the history. Throws as entering it does, and `.refused` where a
  /// step that must be taken anew is not the last of its notification any more; nothing is written
  /// then.
  @discardableResult
  package func edit(
    decision id: CommitteeDecisionID, by visitor: Visitor,
    _ correct: Edit<CommitteeDecisionDraft>
  ) throws(ArchiveError) -> CommitteeDecision {
    try store.change("changing a decision of the Committee", by: visitor) {
      change throws(ArchiveError) in
      var draft = try change.draft(of: id)
      try correct(&draft)
      return try change.edit(id, to: draft)
    }
  }

  /// What was changed in a decision of the Committee, the latest first.
  package func history(
    ofDecision id: CommitteeDecisionID, for visitor: Visitor
  ) throws(ArchiveError) -> [RecordChange] {
    try store.history(of: .decision(id), for: visitor)
  }

  /// A decision of the Committee; `.missing` where there is none to be seen.
  package func decision(
    _ id: CommitteeDecisionID, for visitor: Visitor
  ) throws(ArchiveError) -> CommitteeDecision {
    try store.decision(id, for: visitor)
  }

  /// The decisions of the Committee, the newest first; only those that touch a notification where one
  /// is said.
  package func decisions(
    touching notification: NotificationID? = nil, for visitor: Visitor
  ) throws(ArchiveError) -> [CommitteeDecision] {
    try store.decisions(touching: notification, for: visitor)
  }
}
