package import Records
import SQLite

extension Store {
  /// Adds signatures of founders to a founding notification, all of them or none, and says which are
  /// doubled; a doubled number does not count again.
  ///
  /// Throws `.missing` where the visitor sees no such notification, `.refused(.frozen)` once the
  /// letter has left.
  package func addSignatures(
    _ signatures: [(line: Int, signature: FoundingSignature)], to id: NotificationID,
    by visitor: Visitor
  ) throws(ArchiveError) -> (added: Int, faults: [SignatureReceipt.Line]) {
    let rows = signatures.map { SignatureRow(line: $0.line, signature: $0.signature) }
    return try change("adding signatures", by: visitor) { room throws(ArchiveError) in
      let notification = try room.notification(id)
      guard notification.isFrozen == false else { throw .refused(.frozen) }
      return try translating("adding signatures") { () throws(SQLiteError) in
        try room.connection.add(rows, to: id, at: room.moment, by: visitor.name)
      }
    }
  }

  /// How many signatures each governorate has; `.missing` where the visitor sees no such
  /// notification.
  package func foundingTally(
    of id: NotificationID, for visitor: Visitor
  ) throws(ArchiveError) -> FoundingTally {
    let counts = try read("counting signatures") {
      connection throws(SQLiteError) -> [(String, Int)]? in
      let isOpen = try connection.integer(
        "SELECT count (*) FROM notification WHERE id = ?1 AND visibility <= ?2", .id(id),
        .integer(visitor.clearance.rawValue))
      guard isOpen == 1 else { return nil }
      let query = Query(
        """
        SELECT governorate, count (*) FROM founding_signature WHERE notification = ?1
        GROUP BY governorate
        """
      ) { (row: inout Row) in (row.text(), row.int()) }
      return try connection.rows(query, .id(id))
    }
    guard let counts else { throw .missing(.notification, name: "\(id)") }
    return FoundingTally(
      counts: counts.reduce(into: [:]) { counts, row in
        if let governorate = Governorate(rawValue: row.0) { counts[governorate] = row.1 }
      })
  }
}

/// A signature on its way into its table.
private struct SignatureRow: Sendable {
  let line: Int
  let signature: FoundingSignature
  /// The parts of the name as names are compared.
  let key: String

  init(line: Int, signature: FoundingSignature) {
    (self.line, self.signature) = (line, signature)
    key = PersonName(signature.name).parts.joined(separator: " ")
  }
}

extension Connection {
  fileprivate func add(
    _ rows: [SignatureRow], to id: NotificationID, at moment: String, by name: String
  ) throws(SQLiteError) -> (added: Int, faults: [SignatureReceipt.Line]) {
    var known = try known(in: id)
    var faults: [SignatureReceipt.Line] = []
    let first = known.last
    for row in rows {
      let number = row.signature.nationalNumber
      if number.isEmpty == false, let other = known.numbers[number] {
        faults.append(SignatureReceipt.Line(line: row.line, fault: .sameNumber(as: other)))
        continue
      }
      // Two numbers tell two people apart; a name alone does not.
      if let other = known.names[row.key], number.isEmpty || other.number.isEmpty {
        faults.append(SignatureReceipt.Line(line: row.line, fault: .sameName(as: other.ordinal)))
      }
      known.last += 1
      if number.isEmpty == false { known.numbers[number] = known.last }
      if known.names[row.key] == nil || number.isEmpty {
        known.names[row.key] = (ordinal: known.last, number: number)
      }
      try insert(row, as: known.last, of: id, at: moment, by: name)
    }
    return (known.last - first, faults)
  }

  private struct Known {
    var numbers: [String: Int] = [:]
    var names: [String: (ordinal: Int, number: String)] = [:]
    var last = 0
  }

  private func known(in id: NotificationID) throws(SQLiteError) -> Known {
    let query = Query(
      """
      SELECT ordinal, name_key, national_number FROM founding_signature
      WHERE notification = ?1 ORDER BY ordinal
      """
    ) { (row: inout Row) in (ordinal: row.int(), key: row.text(), number: row.text()) }
    var known = Known()
    for row in try rows(query, .id(id)) {
      known.last = row.ordinal
      if row.number.isEmpty == false { known.numbers[row.number] = row.ordinal }
      if known.names[row.key] == nil || row.number.isEmpty {
        known.names[row.key] = (row.ordinal, row.number)
      }
    }
    return known
  }

  private func insert(
    _ row: SignatureRow, as ordinal: Int, of id: NotificationID, at moment: String, by name: String
  ) throws(SQLiteError) {
    let signature = row.signature
    try run(
      """
      INSERT INTO founding_signature (notification, ordinal, name, name_key, national_number,
        governorate, office, certificate, certified, added_at, added_by)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
      """, .id(id), .integer(ordinal), .text(signature.name), .text(row.key),
      .text(signature.nationalNumber), .text(signature.governorate.rawValue),
      .text(signature.office), .text(signature.certificate),
      .text(orNull: signature.certified?.description), .text(moment), .text(name))
  }
}
