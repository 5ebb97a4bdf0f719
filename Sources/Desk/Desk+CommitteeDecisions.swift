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
    try store.change("entering a decision of the Committee", by: visitor) {
      change throws(ArchiveError) in
      try change.enter(details, touching: touched)
    }
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
