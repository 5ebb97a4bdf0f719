package import Records
import SQLite

extension Store {
  /// A notification with its whole log; `.missing` where there is none to be seen.
  package func notification(
    _ id: NotificationID, for visitor: Visitor
  ) throws(ArchiveError) -> Notification {
    try read("reading a notification", Connection.notification(_:for:), id, for: visitor)
      .orMissing(.notification(id))
  }

  /// A part of the list of notifications, the newest first.
  package func notifications(
    _ listing: NotificationListing, for visitor: Visitor
  ) throws(ArchiveError) -> Page<Notification> {
    try read("listing notifications") { connection throws(SQLiteError) in
      let (condition, values) = listing.condition
      let asked = [.clearance(of: visitor)] + values
      let count = Query(
        "SELECT count (*) FROM notification WHERE \(Notification.seen) AND \(condition)"
      ) { (row: inout Row) in row.int() }
      let query = Query(
        """
        SELECT id FROM notification WHERE \(Notification.seen) AND \(condition)
        ORDER BY id DESC LIMIT \(listing.limit) OFFSET \(listing.offset)
        """
      ) { (row: inout Row) -> NotificationID in row.id() }
      var found: [Notification] = []
      for id in try connection.rows(query, with: asked) {
        if let one = try connection.notification(id, for: visitor) { found.append(one) }
      }
      return Page(found, total: try connection.first(count, with: asked) ?? 0)
    }
  }

  /// A notification with the cards of its papers and the notifications it is linked with.
  package func dossier(
    of id: NotificationID, for visitor: Visitor
  ) throws(ArchiveError) -> Dossier {
    try read("reading a notification") { connection throws(SQLiteError) -> Dossier? in
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
    }.orMissing(.notification(id))
  }
}

extension Notification {
  /// Every document that is a paper of it, in order, once.
  package var documents: [DocumentID] {
    var seen: Set<DocumentID> = []
    let held = events.flatMap(\.evidence).compactMap(\.holding.document)
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
