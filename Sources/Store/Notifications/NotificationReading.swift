import Records
import SQLite

extension Connection {
  /// A notification that the visitor may see, or `nil`.
  ///
  /// Links to notifications that they may not see are not in it.
  func notification(_ id: NotificationID, for visitor: Visitor) throws(SQLiteError) -> Notification?
  {
    let head = Query(
      """
      SELECT kind, statutory, effective, capacity_contested, visibility,
        (SELECT member_case.id FROM member_case WHERE member_case.id = notification.member_case
          AND member_case.visibility <= ?2 AND member_case.removed_at IS NULL)
      FROM notification WHERE id = ?1 AND visibility <= ?2
      """
    ) { (row: inout Row) in
      let kind = NotificationKind(rawValue: row.text()) ?? .correction
      let statutory = Statutory(rawValue: row.text())
      let effective = row.textOrNil().flatMap { CivilDate(stored: $0) }
      let isContested = row.int() == 1
      let visibility = Visibility(rawValue: row.int()) ?? .restricted
      let particulars = NotificationParticulars(
        kind: kind, subject: "", statutory: statutory, effective: effective,
        isCapacityContested: isContested, visibility: visibility)
      return (particulars: particulars, caseID: row.idOrNil() as CaseID?)
    }
    let clearance = Value.integer(visitor.clearance.rawValue)
    guard let found = try first(head, .id(id), clearance) else { return nil }
    var particulars = found.particulars
    for (field, value) in try rows(.notificationTexts, .id(id)) {
      if let field = NotificationField(rawValue: field) { particulars[field] = value }
    }
    let links = Set(try rows(.notificationLinks, .id(id), clearance).compactMap { $0 })
    var events = try events(of: id)
    if visitor.clearance < .restricted {
      let others = Set(links.map { $0.source == id ? $0.target : $0.source })
      events = events.map { $0.seen(others: others, caseID: found.caseID) }
    }
    return Notification(
      id: id, particulars: particulars, events: events, sent: try rows(.sentFiles, .id(id)),
      links: links, caseID: found.caseID)
  }

  private func events(of id: NotificationID) throws(SQLiteError) -> [NotificationEntry] {
    var dates: [Int: [NotificationDate: CivilDate]] = [:]
    for (ordinal, name, value) in try rows(.notificationDates, .id(id)) {
      guard let name = NotificationDate(rawValue: name) else { continue }
      dates[ordinal, default: [:]][name] = CivilDate(stored: value)
    }
    var details: [Int: [NotificationDetail: String]] = [:]
    for (ordinal, name, value) in try rows(.notificationDetails, .id(id)) {
      guard let name = NotificationDetail(rawValue: name) else { continue }
      details[ordinal, default: [:]][name] = value
    }
    var evidence: [Int: [NotificationEntry.Evidence]] = [:]
    for (ordinal, proof) in try rows(.notificationEvidence, .id(id)) {
      evidence[ordinal, default: []].append(proof)
    }
    return try rows(.notificationEvents, .id(id)).compactMap { stored in
      guard let act = stored.act, let occurred = CivilDate(stored: stored.occurred) else {
        return nil
      }
      return NotificationEntry(
        ordinal: stored.ordinal, act: act, occurred: occurred, recordedAt: stored.recordedAt,
        recordedBy: stored.recordedBy, evidence: evidence[stored.ordinal] ?? [],
        dates: dates[stored.ordinal] ?? [:], details: details[stored.ordinal] ?? [:],
        reason: stored.reason)
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

/// A row of the log before it is an entry.
struct StoredEvent: Sendable {
  let ordinal: Int
  let sort: String
  let name: String
  let old: String
  let new: String
  /// The document, notification, case or entry that the act is about, by its number.
  let other: Int64?
  let occurred: String
  let recordedAt: String
  let recordedBy: String
  let reason: String

  /// What was done, or `nil` for a row of a newer program.
  var act: NotificationEntry.Act? {
    switch sort {
    case "entered": NotificationState(rawValue: name).map { .entered($0) }
    case "attached":
      PaperRole(rawValue: name).map {
        .attached($0, other.map { .document(ID($0)) } ?? .words(new))
      }
    case "edited": .edited(field: name, old: old, new: new)
    case "linked":
      NotificationRelation(rawValue: name).flatMap { relation in
        other.map { .linked(relation, to: ID($0)) }
      }
    case "litigated": other.map { .litigated(caseID: ID($0)) }
    case "noted": .noted
    case "retracted": other.map { .retracted(Int($0)) }
    default: nil
    }
  }
}

extension CivilDate {
  /// A date as the archive keeps it; `nil` where the text is none.
  init?(stored text: String) {
    let parts = text.split(separator: "-").map { Int($0) }
    guard let year = parts.first ?? nil else { return nil }
    self.init(
      year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
  }
}

// MARK: - Queries

extension Query {
  fileprivate static var notificationTexts: Query<(String, String)> {
    Query<(String, String)>(
      "SELECT field, value FROM notification_text WHERE notification = ?1"
    ) { (row: inout Row) in (row.text(), row.text()) }
  }

  fileprivate static var notificationDates: Query<(Int, String, String)> {
    Query<(Int, String, String)>(
      "SELECT ordinal, name, value FROM notification_date WHERE notification = ?1"
    ) { (row: inout Row) in (row.int(), row.text(), row.text()) }
  }

  fileprivate static var notificationDetails: Query<(Int, String, String)> {
    Query<(Int, String, String)>(
      "SELECT ordinal, name, value FROM notification_detail WHERE notification = ?1"
    ) { (row: inout Row) in (row.int(), row.text(), row.text()) }
  }

  fileprivate static var notificationEvidence: Query<(Int, NotificationEntry.Evidence)> {
    Query<(Int, NotificationEntry.Evidence)>(
      """
      SELECT ordinal, role, document, words FROM notification_evidence
      WHERE notification = ?1 ORDER BY ordinal, place
      """
    ) { (row: inout Row) in
      let ordinal = row.int()
      let role = PaperRole(rawValue: row.text()) ?? .proof
      let document: DocumentID? = row.idOrNil()
      let words = row.text()
      return (
        ordinal, NotificationEntry.Evidence(role, document.map { .document($0) } ?? .words(words))
      )
    }
  }

  fileprivate static var notificationEvents: Query<StoredEvent> {
    Query<StoredEvent>(
      """
      SELECT ordinal, act, name, old, new, other, occurred, recorded_at, recorded_by, reason
      FROM notification_event WHERE notification = ?1 ORDER BY ordinal
      """
    ) { (row: inout Row) in
      StoredEvent(
        ordinal: row.int(), sort: row.text(), name: row.text(), old: row.text(), new: row.text(),
        other: row.integerOrNil(), occurred: row.text(), recordedAt: row.text(),
        recordedBy: row.text(), reason: row.text())
    }
  }

  fileprivate static var sentFiles: Query<SentFile> {
    Query<SentFile>(
      """
      SELECT ordinal, role, document, title, digest FROM notification_sent_file
      WHERE notification = ?1 ORDER BY ordinal
      """
    ) { (row: inout Row) in
      SentFile(
        ordinal: row.int(), role: PaperRole(rawValue: row.text()) ?? .enclosure,
        document: row.id(), title: row.text(), digest: row.text())
    }
  }

  fileprivate static var notificationLinks: Query<NotificationLink?> {
    Query<NotificationLink?>(
      """
      SELECT link.source, link.relation, link.target FROM notification_link AS link
      JOIN notification AS other
        ON other.id = CASE link.source WHEN ?1 THEN link.target ELSE link.source END
      WHERE (link.source = ?1 OR link.target = ?1) AND other.visibility <= ?2
      """
    ) { (row: inout Row) in
      let source: NotificationID = row.id()
      guard let relation = NotificationRelation(rawValue: row.text()) else { return nil }
      return NotificationLink(source: source, relation: relation, target: row.id())
    }
  }
}
