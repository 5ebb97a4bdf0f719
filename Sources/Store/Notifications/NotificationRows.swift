package import Records
import SQLite

extension Store {
  /// Files a new notification and gives it as it was filed; `begin` says more before it is written.
  ///
  /// Throws `.forbidden` where the visitor only reads, `.refused` where `begin` does.
  package func addNotification(
    _ particulars: NotificationParticulars, on day: CivilDate, by visitor: Visitor,
    begin: @Sendable (inout Notification, NotificationRoom) throws(ArchiveError) -> Void = {
      _, _ in
    }
  ) throws(ArchiveError) -> Notification {
    try change("filing a notification", by: visitor) { room throws(ArchiveError) in
      let (connection, moment) = (room.connection, room.moment)
      let id = try translating("filing a notification") { () throws(SQLiteError) in
        try connection.run(
          """
          INSERT INTO notification (kind, statutory, effective, capacity_contested, visibility,
            state, added_at, added_by)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
          """,
          with: particulars.columns + [
            .text(NotificationState.draft.rawValue), .text(moment), .text(visitor.name),
          ])
        return NotificationID(connection.lastInsertedRow)
      }
      let empty = Notification(id: id, particulars: particulars, events: [])
      var notification = Notification(
        id: id, particulars: particulars, begun: day, at: moment, by: visitor.name)
      try begin(&notification, room)
      try connection.store(notification, over: empty, for: room)
      return notification
    }
  }

  /// Changes a notification as `body` does, in one transaction, and gives it as it is then.
  ///
  /// Throws `.missing` where the visitor sees none of this number, `.refused` as `body` does; nothing
  /// is written then.
  package func changeNotification(
    _ id: NotificationID, by visitor: Visitor,
    _ body: @Sendable (inout Notification, NotificationRoom) throws(ArchiveError) -> Void
  ) throws(ArchiveError) -> Notification {
    try change("changing a notification", by: visitor) { room throws(ArchiveError) in
      let connection = room.connection
      let before = try room.notification(id)
      var after = before
      try body(&after, room)
      try connection.store(after, over: before, for: room)
      try self.followDeadlines(of: after, since: before, for: room)
      return try room.seen(after)
    }
  }

  /// A notification with its whole log; `.missing` where there is none to be seen.
  package func notification(
    _ id: NotificationID, for visitor: Visitor
  ) throws(ArchiveError) -> Notification {
    let found = try read("reading a notification") { connection throws(SQLiteError) in
      try connection.notification(id, for: visitor)
    }
    guard let found else { throw .missing(.notification, name: "\(id)") }
    return found
  }

  /// A part of the list of notifications, the newest first.
  package func notifications(
    _ listing: NotificationListing, for visitor: Visitor
  ) throws(ArchiveError) -> Page<Notification> {
    try read("listing notifications") { connection throws(SQLiteError) in
      let (condition, values) = listing.condition
      let count = Query(
        "SELECT count (*) FROM notification WHERE visibility <= ?1 AND \(condition)"
      ) { (row: inout Row) in row.integer() }
      let total = try connection.rows(
        count, with: [.integer(visitor.clearance.rawValue)] + values
      ).first
      let query = Query(
        """
        SELECT id FROM notification WHERE visibility <= ?1 AND \(condition)
        ORDER BY id DESC LIMIT \(listing.limit) OFFSET \(listing.offset)
        """
      ) { (row: inout Row) -> NotificationID in row.id() }
      var found: [Notification] = []
      for id in try connection.rows(
        query, with: [.integer(visitor.clearance.rawValue)] + values)
      {
        if let one = try connection.notification(id, for: visitor) { found.append(one) }
      }
      return Page(found, total: Int(total ?? 0))
    }
  }

  /// A notification with the cards of its papers and the notifications it is linked with.
  package func dossier(
    of id: NotificationID, for visitor: Visitor
  ) throws(ArchiveError) -> Dossier {
    let found = try read("reading a notification") {
      connection throws(SQLiteError) -> Dossier? in
      guard let notification = try connection.notification(id, for: visitor) else { return nil }
      var cards: [DocumentID: DocumentCard] = [:]
      for document in notification.documents {
        cards[document] = try connection.cards(
          where: "document.id = ?2", [.id(document)], for: visitor
        ).first
      }
      var others: [NotificationID: Notification] = [:]
      for link in notification.links {
        let other = link.source == id ? link.target : link.source
        others[other] = try connection.notification(other, for: visitor)
      }
      return Dossier(notification: notification, cards: cards, others: others)
    }
    guard let found else { throw .missing(.notification, name: "\(id)") }
    return found
  }
}

extension NotificationRoom {
  /// A notification that the visitor may see, whole; `.missing` where there is none.
  package func notification(_ id: NotificationID) throws(ArchiveError) -> Notification {
    let found = try translating("reading a notification") { () throws(SQLiteError) in
      let isOpen = try connection.integer(
        "SELECT count (*) FROM notification WHERE id = ?1 AND visibility <= ?2", .id(id),
        .integer(visitor.clearance.rawValue))
      // Whoever may change it writes its whole log on, papers they may not open and all.
      return isOpen == 1 ? try connection.notification(id, for: .local) : nil
    }
    guard let found else { throw .missing(.notification, name: "\(id)") }
    return found
  }

  /// The notification as the visitor reads it after the change.
  func seen(_ notification: Notification) throws(ArchiveError) -> Notification {
    try translating("reading a notification") { () throws(SQLiteError) in
      try connection.notification(notification.id, for: visitor) ?? notification
    }
  }

  /// Enters a case in the notification's own transaction.
  package func open(_ draft: CaseDraft) throws(ArchiveError) -> FiledCase {
    try enter(draft)
  }

  /// Throws `.missing` unless the visitor may see the case and it is not in the trash.
  package func check(caseID id: CaseID) throws(ArchiveError) {
    let exists = try translating("finding a case") { () throws(SQLiteError) in
      try connection.integer(
        """
        SELECT count (*) FROM member_case
        WHERE id = ?1 AND visibility <= ?2 AND removed_at IS NULL
        """, .id(id), .integer(visitor.clearance.rawValue))
    }
    guard exists == 1 else { throw .missing(.case, name: "\(id)") }
  }

  /// Throws `.missing` unless the visitor may see the document and it is not in the trash.
  package func check(_ document: DocumentID) throws(ArchiveError) {
    let exists = try translating("finding a document") { () throws(SQLiteError) in
      try connection.integer(
        """
        SELECT count (*) FROM document
        WHERE id = ?1 AND visibility <= ?2 AND removed_at IS NULL
        """, .id(document), .integer(visitor.clearance.rawValue))
    }
    guard exists == 1 else { throw .missing(.document, name: "\(document)") }
  }

  /// What a document is known by: its title, and the SHA-256 of its original or of its record.
  package func seal(_ document: DocumentID) throws(ArchiveError) -> (title: String, digest: String)?
  {
    try translating("finding a document") { () throws(SQLiteError) in
      let query = Query(
        """
        SELECT title, lower (hex (coalesce (original, record))) FROM document
        WHERE id = ?1 AND coalesce (original, record) IS NOT NULL
        """
      ) { (row: inout Row) in (title: row.text(), digest: row.text()) }
      return try connection.first(query, .id(document))
    }
  }
}

extension Notification {
  /// Every document that is a paper of it, in order, once.
  package var documents: [DocumentID] {
    var seen: Set<DocumentID> = []
    let held = events.flatMap(\.evidence).map(\.holding).compactMap { holding in
      if case .document(let document) = holding { document } else { nil }
    }
    return (held + sent.map(\.document)).filter { seen.insert($0).inserted }
  }
}

extension NotificationListing {
  /// The listing as a condition on `notification`, with the values from `?2` on.
  fileprivate var condition: (sql: String, values: [Value]) {
    var parts: [String] = []
    var values: [Value] = []
    func add(_ column: String, _ names: [String]) {
      guard names.isEmpty == false else { return }
      let places = names.map { name in
        values.append(.text(name))
        return "?\(values.count + 1)"
      }
      parts.append("\(column) IN (\(places.joined(separator: ", ")))")
    }
    add("kind", kinds.map(\.rawValue))
    add("state", states.map(\.rawValue))
    if isOpenOnly {
      add("state", NotificationState.allCases.filter(\.isOpen).map(\.rawValue))
    }
    return (parts.isEmpty ? "TRUE" : parts.joined(separator: " AND "), values)
  }
}
