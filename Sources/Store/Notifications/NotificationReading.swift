import Records
import SQLite

extension Connection {
  /// A notification that the visitor may see, or `nil`.
  ///
  /// Links to notifications that they may not see are not in it.
  func notification(_ id: NotificationID, for visitor: Visitor) throws(SQLiteError) -> Notification?
  {
    let clearance = Value.clearance(of: visitor)
    guard let found = try first(.notificationHead, clearance, .id(id)) else { return nil }
    var particulars = found.particulars
    for (field, value) in try rows(.notificationTexts, .id(id)) { particulars[field] = value }
    let links = Set(try rows(.notificationLinks, clearance, .id(id)))
    var events = try events(of: id)
    if visitor.clearance < .restricted {
      let others = Set(links.map { $0.source == id ? $0.target : $0.source })
      events = events.map { $0.seen(others: others, caseID: found.caseID) }
    }
    return Notification(
      id: id, particulars: particulars, events: events,
      sent: try rows(.sentFiles, clearance, .id(id)),
      letter: events.contains { $0.state == .dispatched }
        ? try rows(.letterParts, clearance, .id(id)) : [],
      links: links, caseID: found.caseID,
      signatures: found.particulars.kind == .founding ? try foundingTally(of: id) : nil)
  }

  private func events(of id: NotificationID) throws(SQLiteError) -> [NotificationEntry] {
    var dates: [Int: [NotificationDate: CivilDate]] = [:]
    for (ordinal, name, value) in try rows(.notificationDates, .id(id)) {
      dates[ordinal, default: [:]][name] = value
    }
    var details: [Int: [NotificationDetail: String]] = [:]
    for (ordinal, name, value) in try rows(.notificationDetails, .id(id)) {
      details[ordinal, default: [:]][name] = value
    }
    var evidence: [Int: [NotificationEntry.Evidence]] = [:]
    for (ordinal, proof) in try rows(.notificationEvidence, .id(id)) {
      evidence[ordinal, default: []].append(proof)
    }
    return try rows(.notificationEvents, .id(id)).map { stored in
      NotificationEntry(
        ordinal: stored.ordinal, act: stored.act, occurred: stored.occurred,
        recordedAt: stored.recordedAt, recordedBy: stored.recordedBy,
        evidence: evidence[stored.ordinal] ?? [], dates: dates[stored.ordinal] ?? [:],
        details: details[stored.ordinal] ?? [:], reason: stored.reason)
    }
  }
}

extension NotificationEntry {
  /// The entry as somebody reads it who sees these other notifications and this case only: what it
  /// names beyond them is not named.
  fileprivate func seen(others: Set<NotificationID>, caseID: CaseID?) -> Self {
    switch act {
    case .linked(_, let other) where others.contains(other) == false: break
    case .litigated(let named) where named != caseID: break
    case .entered, .attached, .edited, .linked, .litigated, .noted, .retracted: return self
    }
    return Self(
      ordinal: ordinal, act: .noted, occurred: occurred, recordedAt: recordedAt,
      recordedBy: recordedBy, evidence: evidence, dates: dates, details: details, reason: reason)
  }
}

/// A row of the log before its papers, dates and details are with it.
private struct StoredEntry: Sendable {
  let ordinal: Int
  let act: NotificationEntry.Act
  let occurred: CivilDate
  let recordedAt: Timestamp
  let recordedBy: String
  let reason: String
}

extension Row {
  /// The columns `other`, `old`, `new`, `act` and `name`: what was done.
  fileprivate mutating func act() throws(SQLiteError) -> NotificationEntry.Act {
    // The document, notification, case or entry that the act is about, by its number.
    let other = integerOrNil()
    let (old, new, sort) = (text(), text(), text())
    switch (sort, other) {
    case ("entered", _): return .entered(try term())
    case ("attached", let other?): return .attached(try term(), .document(ID(other)))
    case ("attached", nil): return .attached(try term(), .words(new))
    case ("edited", _): return .edited(field: text(), old: old, new: new)
    case ("linked", let other?): return .linked(try term(), to: ID(other))
    case ("litigated", let other?):
      _ = text()
      return .litigated(caseID: ID(other))
    case ("noted", _):
      _ = text()
      return .noted
    case ("retracted", let other?):
      _ = text()
      return .retracted(Int(other))
    default: throw unreadable(sort)
    }
  }

  /// The columns `document` and `words`.
  fileprivate mutating func holding() -> PaperHolding {
    let document: DocumentID? = idOrNil()
    let words = text()
    return document.map { .document($0) } ?? .words(words)
  }
}

// MARK: - Queries

extension Query<(particulars: NotificationParticulars, caseID: CaseID?)> {
  fileprivate static var notificationHead: Self {
    Query(
      """
      SELECT id, kind, statutory, effective, capacity_contested, visibility,
        (SELECT member_case.id FROM member_case
          WHERE member_case.id = notification.member_case AND \(CaseFile.seen))
      FROM notification WHERE \(Notification.seen) AND id = ?2
      """
    ) { row throws(SQLiteError) in
      _ = row.integer()
      let particulars = NotificationParticulars(
        kind: try row.term(), subject: "", statutory: try row.term(), effective: try row.date(),
        isCapacityContested: row.integer() == 1, visibility: try row.term())
      return (particulars: particulars, caseID: row.idOrNil())
    }
  }
}

extension Query<(NotificationField, String)> {
  fileprivate static var notificationTexts: Self {
    Query("SELECT field, value FROM notification_text WHERE notification = ?1") {
      row throws(SQLiteError) in (try row.term(), row.text())
    }
  }
}

extension Query<(Int, NotificationDate, CivilDate)> {
  fileprivate static var notificationDates: Self {
    Query("SELECT ordinal, name, value FROM notification_date WHERE notification = ?1") {
      row throws(SQLiteError) in (row.int(), try row.term(), try row.day())
    }
  }
}

extension Query<(Int, NotificationDetail, String)> {
  fileprivate static var notificationDetails: Self {
    Query("SELECT ordinal, name, value FROM notification_detail WHERE notification = ?1") {
      row throws(SQLiteError) in (row.int(), try row.term(), row.text())
    }
  }
}

extension Query<(Int, NotificationEntry.Evidence)> {
  fileprivate static var notificationEvidence: Self {
    Query(
      """
      SELECT ordinal, role, document, words FROM notification_evidence
      WHERE notification = ?1 ORDER BY ordinal, place
      """
    ) { row throws(SQLiteError) in
      (row.int(), NotificationEntry.Evidence(try row.term(), row.holding()))
    }
  }
}

extension Query<StoredEntry> {
  fileprivate static var notificationEvents: Self {
    Query(
      """
      SELECT ordinal, other, old, new, act, name, occurred, recorded_at, recorded_by, reason
      FROM notification_event WHERE notification = ?1 ORDER BY ordinal
      """
    ) { row throws(SQLiteError) in
      StoredEntry(
        ordinal: row.int(), act: try row.act(), occurred: try row.day(), recordedAt: try row.time(),
        recordedBy: row.text(), reason: row.text())
    }
  }
}

extension Query<SentFile> {
  fileprivate static var sentFiles: Self {
    Query(
      """
      SELECT ordinal, role, document, CASE WHEN EXISTS (SELECT 1 FROM document
          WHERE document.id = notification_sent_file.document AND \(DocumentCard.seen))
        THEN title ELSE '' END, digest
      FROM notification_sent_file WHERE notification = ?2 ORDER BY ordinal
      """
    ) { row throws(SQLiteError) in
      SentFile(
        ordinal: row.int(), role: try row.term(), document: row.id(), title: row.text(),
        digest: row.text())
    }
  }
}

extension Query<NotificationLink> {
  fileprivate static var notificationLinks: Self {
    Query(
      """
      SELECT link.source, link.relation, link.target FROM notification_link AS link
      JOIN notification AS other
        ON other.id = CASE link.source WHEN ?2 THEN link.target ELSE link.source END
      WHERE (link.source = ?2 OR link.target = ?2) AND \(Notification.seen(as: "other"))
      """
    ) { row throws(SQLiteError) in
      NotificationLink(source: row.id(), relation: try row.term(), target: row.id())
    }
  }
}
