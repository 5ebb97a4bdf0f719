import Records
import SQLite

extension Connection {
  /// Writes what `after` has and `before` has not; throws nothing that a person could have avoided.
  func store(
    _ after: Notification, over before: Notification, for room: NotificationRoom
  ) throws(ArchiveError) {
    try translating("writing a notification") { () throws(SQLiteError) in
      try run(
        """
        UPDATE notification SET kind = ?1, statutory = ?2, effective = ?3,
          capacity_contested = ?4, visibility = ?5, state = ?6, member_case = ?7
        WHERE id = ?8
        """,
        with: after.particulars.columns + [
          .text(after.state.rawValue), .id(orNull: after.caseID), .id(after.id),
        ])
      try writeTexts(of: after)
      for event in after.events.dropFirst(before.events.count) {
        try write(event, of: after.id)
      }
      for file in after.sent.dropFirst(before.sent.count) { try write(file, of: after.id) }
      for link in after.links.subtracting(before.links) {
        try run(
          "INSERT INTO notification_link (source, relation, target) VALUES (?1, ?2, ?3)",
          .id(link.source), .text(link.relation.rawValue), .id(link.target))
      }
      try renewSheet(
        of: .notification(after.id), by: room.visitor.name, at: room.moment)
    }
  }

  private func writeTexts(of notification: Notification) throws(SQLiteError) {
    for field in NotificationField.allCases {
      let value = notification.particulars[field]
      if value.isEmpty {
        try run(
          "DELETE FROM notification_text WHERE notification = ?1 AND field = ?2",
          .id(notification.id), .text(field.rawValue))
      } else {
        try run(
          """
          INSERT INTO notification_text (notification, field, value) VALUES (?1, ?2, ?3)
          ON CONFLICT (notification, field) DO UPDATE SET value = excluded.value
          """, .id(notification.id), .text(field.rawValue), .text(value))
      }
    }
  }

  private func write(_ event: NotificationEntry, of id: NotificationID) throws(SQLiteError) {
    let act = event.act.stored
    let key: [Value] = [.id(id), .integer(event.ordinal)]
    try run(
      """
      INSERT INTO notification_event (notification, ordinal, act, name, old, new, other, occurred,
        recorded_at, recorded_by, reason)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
      """,
      with: key + [
        .text(act.sort), .text(act.name), .text(act.old), .text(act.new),
        .integer(orNull: act.other), .text(event.occurred.description), .text(event.recordedAt),
        .text(event.recordedBy), .text(event.reason),
      ])
    for (name, date) in event.dates {
      try run(
        """
        INSERT INTO notification_date (notification, ordinal, name, value)
        VALUES (?1, ?2, ?3, ?4)
        """, with: key + [.text(name.rawValue), .text(date.description)])
    }
    for (name, value) in event.details where value.isEmpty == false {
      try run(
        """
        INSERT INTO notification_detail (notification, ordinal, name, value)
        VALUES (?1, ?2, ?3, ?4)
        """, with: key + [.text(name.rawValue), .text(value)])
    }
    for (offset, proof) in event.evidence.filter(\.holding.isSaid).enumerated() {
      try run(
        """
        INSERT INTO notification_evidence (notification, ordinal, place, role, document, words)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        """,
        with: key + [.integer(offset + 1), .text(proof.role.rawValue)] + proof.holding.columns)
    }
  }

  private func write(_ file: SentFile, of id: NotificationID) throws(SQLiteError) {
    try run(
      """
      INSERT INTO notification_sent_file (notification, ordinal, role, document, title, digest)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      """, .id(id), .integer(file.ordinal), .text(file.role.rawValue),
      .id(file.document), .text(file.title), .text(file.digest))
  }
}

extension NotificationParticulars {
  /// The columns from `kind` to `visibility`, in the order of the table.
  var columns: [Value] {
    [
      .text(kind.rawValue), .text(statutory.rawValue), .text(orNull: effective?.description),
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
