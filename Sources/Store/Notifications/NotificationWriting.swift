package import Records
import SQLite

extension Change {
  /// Begins a notification; `body` says more of it before it is written.
  ///
  /// Where the party is not said, the newest notification's is taken: nobody types its name twice.
  /// Throws `.invalid(.title)` without a subject, `.refused` where `body` does.
  package func begin(
    _ particulars: NotificationParticulars,
    _ body: (inout Notification, Scribe) throws(NotificationRefusal) -> Void
  ) throws(ArchiveError) -> Notification {
    try check(particulars)
    var particulars = particulars
    if particulars[.party].isEmpty { particulars[.party] = try newestParty() }
    let id: NotificationID = try insert(
      """
      INSERT INTO notification (kind, statutory, effective, capacity_contested, visibility, state,
        added_at, added_by)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      """,
      with: particulars.columns + [
        .term(NotificationState.draft), .time(time), .text(visitor.name),
      ])
    let empty = Notification(
      id: id, particulars: particulars, events: [],
      signatures: particulars.kind == .founding ? FoundingTally(counts: [:]) : nil)
    let begun = empty.begun(by: scribe)
    let notification = try changed(begun, by: body)
    try write(notification, over: empty)
    return notification
  }

  /// Changes a notification as `body` does, starts and ends the due dates that hang on it, and gives
  /// it as the visitor reads it then.
  ///
  /// Throws `.missing` where the visitor sees none of this number, `.refused` as `body` does.
  package func rewrite(
    _ id: NotificationID,
    _ body: (inout Notification, Scribe) throws(NotificationRefusal) -> Void
  ) throws(ArchiveError) -> Notification {
    let before = try notification(id)
    let after = try changed(before, by: body)
    try write(after, over: before)
    try followDeadlines(of: after, since: before)
    return try translated(connection.notification(id, for: visitor)) ?? after
  }

  /// A notification that the visitor may see, whole; `.missing` where there is none.
  ///
  /// Whoever may change it writes its whole log on, papers they may not open and all.
  package func notification(_ id: NotificationID) throws(ArchiveError) -> Notification {
    try require(.notification(id))
    return try translated(connection.notification(id, for: .local)).orMissing(.notification(id))
  }

  /// The outcome of each of these notifications; `.missing` where the visitor does not see one.
  package func outcomes(
    of ids: [NotificationID]
  ) throws(ArchiveError) -> [NotificationID: NotificationState] {
    var outcomes: [NotificationID: NotificationState] = [:]
    for id in ids { outcomes[id] = try notification(id).outcome }
    return outcomes
  }

  /// The case in which a notification is litigated; `nil` where there is none that the visitor sees.
  ///
  /// Throws `.refused(.removedCase)` where it is in the trash.
  package func litigatedCase(of id: NotificationID) throws(ArchiveError) -> CaseID? {
    let litigated = Query(
      """
      SELECT member_case.id, member_case.removed_at IS NOT NULL FROM notification
      JOIN member_case ON member_case.id = notification.member_case
      WHERE \(Notification.seen) AND \(CaseFile.seenInTrash) AND notification.id = ?2
      """
    ) { (row: inout Row) -> (id: CaseID, isRemoved: Bool) in (row.id(), row.integer() == 1) }
    guard let found = try first(litigated, .clearance(of: visitor), .id(id)) else { return nil }
    guard found.isRemoved == false else { throw .refused(.removedCase(found.id)) }
    return found.id
  }

  /// Throws what keeps a notification from saying this of itself.
  package func check(_ particulars: NotificationParticulars) throws(ArchiveError) {
    try check(circle: particulars.visibility)
    guard particulars.subject.isSaid else {
      throw .invalid(.title, typed: particulars.subject)
    }
  }

  private func newestParty() throws(ArchiveError) -> String {
    let newest = Query(
      """
      SELECT value FROM notification_text JOIN notification ON notification.id = notification
      WHERE \(Notification.seen) AND field = ?2 ORDER BY notification.id DESC LIMIT 1
      """
    ) { (row: inout Row) in row.text() }
    return try first(newest, .clearance(of: visitor), .term(NotificationField.party)) ?? ""
  }

  /// Whoever makes the change writes in the log, now.
  private var scribe: Scribe { Scribe(on: time.day, at: time, visitor.name) }

  private func changed(
    _ notification: Notification,
    by body: (inout Notification, Scribe) throws(NotificationRefusal) -> Void
  ) throws(ArchiveError) -> Notification {
    var notification = notification
    do throws(NotificationRefusal) {
      try body(&notification, scribe)
    } catch {
      throw .refused(error)
    }
    return notification
  }
}

// MARK: - Rows

extension Change {
  /// Writes what `after` has and `before` has not.
  private func write(
    _ after: Notification, over before: Notification
  ) throws(ArchiveError) {
    try run(
      """
      UPDATE notification SET kind = ?2, statutory = ?3, effective = ?4, capacity_contested = ?5,
        visibility = ?6, state = ?7 WHERE id = ?1
      """, with: [.id(after.id)] + after.particulars.columns + [.term(after.state)])
    // A case in the trash is not read with the notification, and stays its case.
    if after.caseID != before.caseID {
      try run(
        "UPDATE notification SET member_case = ?2 WHERE id = ?1", .id(after.id),
        .id(orNull: after.caseID))
    }
    try writeTexts(of: after)
    for entry in after.events.dropFirst(before.events.count) { try write(entry, of: after.id) }
    for file in after.sent.dropFirst(before.sent.count) { try write(file, of: after.id) }
    if before.letter.isEmpty { try write(letter: after.letter, of: after) }
    for link in after.links.subtracting(before.links) {
      try run(
        "INSERT INTO notification_link (source, relation, target) VALUES (?1, ?2, ?3)",
        .id(link.source), .term(link.relation), .id(link.target))
    }
    try renewSheet(of: .notification(after.id))
  }

  private func writeTexts(of notification: Notification) throws(ArchiveError) {
    for field in NotificationField.allCases {
      let value = notification.particulars[field]
      if value.isEmpty {
        try run(
          "DELETE FROM notification_text WHERE notification = ?1 AND field = ?2",
          .id(notification.id), .term(field))
      } else {
        try run(
          """
          INSERT INTO notification_text (notification, field, value) VALUES (?1, ?2, ?3)
          ON CONFLICT (notification, field) DO UPDATE SET value = excluded.value
          """, .id(notification.id), .term(field), .text(value))
      }
    }
  }

  private func write(_ entry: NotificationEntry, of id: NotificationID) throws(ArchiveError) {
    let act = entry.act.stored
    let key: [Value] = [.id(id), .integer(entry.ordinal)]
    try run(
      """
      INSERT INTO notification_event (notification, ordinal, act, name, old, new, other, occurred,
        recorded_at, recorded_by, reason)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
      """,
      with: key + [
        .text(act.sort), .text(act.name), .text(act.old), .text(act.new),
        .integer(orNull: act.other), .date(entry.occurred), .time(entry.recordedAt),
        .text(entry.recordedBy), .text(entry.reason),
      ])
    for (name, date) in entry.dates {
      try run(
        """
        INSERT INTO notification_date (notification, ordinal, name, value)
        VALUES (?1, ?2, ?3, ?4)
        """, with: key + [.term(name), .date(date)])
    }
    for (name, value) in entry.details where value.isEmpty == false {
      try run(
        """
        INSERT INTO notification_detail (notification, ordinal, name, value)
        VALUES (?1, ?2, ?3, ?4)
        """, with: key + [.term(name), .text(value)])
    }
    for (offset, proof) in entry.evidence.filter(\.holding.isSaid).enumerated() {
      try run(
        """
        INSERT INTO notification_evidence (notification, ordinal, place, role, document, words)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        """,
        with: key + [.integer(offset + 1), .term(proof.role)] + proof.holding.columns)
    }
  }

  private func write(_ file: SentFile, of id: NotificationID) throws(ArchiveError) {
    try run(
      """
      INSERT INTO notification_sent_file (notification, ordinal, role, document, title, digest)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      """, .id(id), .integer(file.ordinal), .term(file.role),
      .id(file.document), .text(file.title), .text(file.digest))
  }
}

extension NotificationParticulars {
  /// The columns from `kind` to `visibility`, in the order of the table.
  fileprivate var columns: [Value] {
    [
      .term(kind), .term(statutory), .date(effective),
      .integer(isCapacityContested ? 1 : 0), .integer(visibility.rawValue),
    ]
  }
}

extension PaperHolding {
  /// The columns `document` and `words`.
  fileprivate var columns: [Value] {
    switch self {
    case .document(let document): [.id(document), .text("")]
    case .words(let words): [.null, .text(words)]
    }
  }
}

extension NotificationEntry.Act {
  /// The act as the log keeps it.
  fileprivate var stored: (sort: String, name: String, old: String, new: String, other: Int64?) {
    switch self {
    case .entered(let state): ("entered", state.rawValue, "", "", nil)
    case .attached(let role, .document(let document)):
      ("attached", role.rawValue, "", "", document.number)
    case .attached(let role, .words(let words)): ("attached", role.rawValue, "", words, nil)
    case .edited(let field, let old, let new): ("edited", field, old, new, nil)
    case .linked(let relation, let target): ("linked", relation.rawValue, "", "", target.number)
    case .litigated(let caseID): ("litigated", "", "", "", caseID.number)
    case .noted: ("noted", "", "", "", nil)
    case .retracted(let ordinal): ("retracted", "", "", "", Int64(ordinal))
    }
  }
}
