package import Records
import SQLite

extension Store {
  /// A decision of the Committee; `.missing` where there is none to be seen.
  package func decision(
    _ id: CommitteeDecisionID, for visitor: Visitor
  ) throws(ArchiveError) -> CommitteeDecision {
    try read("reading a decision of the Committee", Connection.decision(_:for:), id, for: visitor)
      .orMissing(.decision, id)
  }

  /// The decisions of the Committee, the newest first; only those that touch a notification where one
  /// is said.
  package func decisions(
    touching notification: NotificationID?, for visitor: Visitor
  ) throws(ArchiveError) -> [CommitteeDecision] {
    try read("listing decisions of the Committee") { connection throws(SQLiteError) in
      let ids = Query(
        """
        SELECT id FROM committee_decision WHERE \(CommitteeDecision.seen)
          AND (?2 IS NULL OR EXISTS (SELECT 1 FROM committee_decision_touch AS touch
            JOIN notification ON notification.id = touch.notification
            WHERE touch.decision = committee_decision.id AND touch.notification = ?2
              AND \(Notification.seen)))
        ORDER BY decided DESC, id DESC
        """
      ) { (row: inout Row) -> CommitteeDecisionID in row.id() }
      var found: [CommitteeDecision] = []
      for id in try connection.rows(ids, .clearance(of: visitor), .id(orNull: notification)) {
        if let one = try connection.decision(id, for: visitor) { found.append(one) }
      }
      return found
    }
  }
}

extension Connection {
  /// A decision that the visitor may see, with what it touches of what they see.
  func decision(
    _ id: CommitteeDecisionID, for visitor: Visitor
  ) throws(SQLiteError) -> CommitteeDecision? {
    let clearance = Value.clearance(of: visitor)
    let touched = try rows(.touches, clearance, .id(id))
    let decision = Query(
      """
      SELECT number, decided, notice, knowledge, says, source,
        (SELECT document.id FROM document
          WHERE document.id = committee_decision.document AND \(DocumentCard.seen)),
        visibility, added_at, added_by
      FROM committee_decision WHERE \(CommitteeDecision.seen) AND id = ?2
      """
    ) { row throws(SQLiteError) in
      let details = CommitteeDecisionDetails(
        number: row.text(), decided: try row.day(), notice: try row.date(),
        knowledge: try row.date(), says: row.text(), source: row.text(),
        document: row.idOrNil(), visibility: try row.term())
      return CommitteeDecision(
        id: id, details: details, touched: touched, addedAt: try row.time(), addedBy: row.text())
    }
    return try first(decision, clearance, .id(id))
  }
}

extension Query<CommitteeDecision.Touch> {
  fileprivate static let touches = Query(
    """
    SELECT touch.notification, ifnull (subject.value, ''), touch.state
    FROM committee_decision_touch AS touch
    JOIN notification ON notification.id = touch.notification
    LEFT JOIN notification_text AS subject
      ON subject.notification = touch.notification AND subject.field = 'subject'
    WHERE touch.decision = ?2 AND \(Notification.seen) ORDER BY touch.notification
    """
  ) { row throws(SQLiteError) in
    CommitteeDecision.Touch(
      notification: row.id(), subject: row.text(), state: try row.termOrNil())
  }
}
