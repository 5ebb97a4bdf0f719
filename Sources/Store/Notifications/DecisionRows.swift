package import Records
import SQLite

extension Change {
  /// Keeps a decision of the Committee with the notifications that it touches, each brought into the
  /// state that is said of it, all of it or nothing.
  ///
  /// Throws `.invalid(.title)` where it says nothing, `.refused` for a day that has not come, for days
  /// out of their order and for a step that cannot be taken, `.missing` for what the visitor does not
  /// see.
  package func enter(
    _ details: CommitteeDecisionDetails,
    touching touched: [(notification: NotificationID, state: NotificationState?)]
  ) throws(ArchiveError) -> CommitteeDecision {
    try check(circle: details.visibility)
    guard details.says.isSaid else { throw .invalid(.title, typed: details.says) }
    if let refusal = details.refusal(on: time.day) { throw .refused(refusal) }
    if let document = details.document {
      try check([NotificationEntry.Evidence(.committeeDecision, .document(document))])
    }
    for touch in touched {
      guard let state = touch.state else {
        try require(.notification(touch.notification))
        continue
      }
      let step = details.step(into: state, of: try notification(touch.notification))
      _ = try rewrite(touch.notification) { notification, scribe throws(NotificationRefusal) in
        try notification.advance(step, by: scribe, seal: { _ in nil })
      }
    }
    return try insert(details, touching: touched)
  }

  private func insert(
    _ details: CommitteeDecisionDetails,
    touching touched: [(notification: NotificationID, state: NotificationState?)]
  ) throws(ArchiveError) -> CommitteeDecision {
    let id: CommitteeDecisionID = try insert(
      """
      INSERT INTO committee_decision (number, decided, notice, knowledge, says, source, document,
        visibility, added_at, added_by)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
      """,
      with: [
        .text(details.number), .date(details.decided), .date(details.notice),
        .date(details.knowledge), .text(details.says), .text(details.source),
        .id(orNull: details.document), .integer(details.visibility.rawValue), .time(time),
        .text(visitor.name),
      ])
    for touch in touched {
      try run(
        """
        INSERT INTO committee_decision_touch (decision, notification, state)
        VALUES (?1, ?2, ?3)
        """, .id(id), .id(touch.notification), .text(touch.state?.rawValue ?? ""))
    }
    return try translated(connection.decision(id, for: visitor)).orMissing(.decision, id)
  }
}

extension CommitteeDecisionDetails {
  /// Why its days cannot be, or `nil`.
  fileprivate func refusal(on today: CivilDate) -> NotificationRefusal? {
    let dates: [(NotificationDate, CivilDate?)] = [
      (.committeeDecision, decided), (.notice, notice), (.knowledge, knowledge),
    ]
    for (date, day) in dates {
      guard let day else { continue }
      if day.isAfter(today) { return .future(date, day) }
      if decided.isAfter(day) { return .disordered(earlier: .committeeDecision, later: date) }
    }
    return nil
  }
}

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
  fileprivate func decision(
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
