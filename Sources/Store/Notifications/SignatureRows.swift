package import Records
import SQLite

extension Change {
  /// Adds signatures of founders to a founding notification and says which are doubled; a doubled
  /// number does not count again.
  ///
  /// Throws `.missing` where the visitor sees no such notification, `.refused(.frozen)` once the
  /// letter has left.
  package func addSignatures(
    _ signatures: [(line: Int, signature: FoundingSignature)], to id: NotificationID
  ) throws(ArchiveError) -> (added: Int, faults: [SignatureReceipt.Line]) {
    guard try notification(id).isFrozen == false else { throw .refused(.frozen) }
    var known = try known(in: id)
    var faults: [SignatureReceipt.Line] = []
    let first = known.last
    for row in signatures.map(SignatureRow.init) {
      let number = row.signature.nationalNumber
      if number.isEmpty == false, let other = known.numbers[number] {
        faults.append(SignatureReceipt.Line(line: row.line, fault: .sameNumber(as: other)))
        continue
      }
      // Two numbers tell two people apart; a name alone does not.
      if let other = known.names[row.key], number.isEmpty || other.number.isEmpty {
        faults.append(SignatureReceipt.Line(line: row.line, fault: .sameName(as: other.ordinal)))
      }
      known.note(key: row.key, number: number, as: known.last + 1)
      try insert(row, as: known.last, of: id)
    }
    return (known.last - first, faults)
  }

  /// How many signatures each governorate has; `.missing` where the visitor sees no such notification.
  package func foundingTally(of id: NotificationID) throws(ArchiveError) -> FoundingTally {
    try translated(connection.foundingTally(of: id, for: visitor)).orMissing(.notification(id))
  }

  private func known(in id: NotificationID) throws(ArchiveError) -> KnownSignatures {
    let query = Query(
      """
      SELECT ordinal, name_key, national_number FROM founding_signature
      WHERE notification = ?1 ORDER BY ordinal
      """
    ) { (row: inout Row) in (ordinal: row.int(), key: row.text(), number: row.text()) }
    var known = KnownSignatures()
    for row in try rows(query, .id(id)) {
      known.note(key: row.key, number: row.number, as: row.ordinal)
    }
    return known
  }

  private func insert(
    _ row: SignatureRow, as ordinal: Int, of id: NotificationID
  ) throws(ArchiveError) {
    let signature = row.signature
    try run(
      """
      INSERT INTO founding_signature (notification, ordinal, name, name_key, national_number,
        governorate, office, certificate, certified, added_at, added_by)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
      """, .id(id), .integer(ordinal), .text(signature.name), .text(row.key),
      .text(signature.nationalNumber), .term(signature.governorate), .text(signature.office),
      .text(signature.certificate), .date(signature.certified), .time(time), .text(visitor.name))
  }
}

extension Store {
  /// How many signatures each governorate has; `.missing` where the visitor sees no such notification.
  package func foundingTally(
    of id: NotificationID, for visitor: Visitor
  ) throws(ArchiveError) -> FoundingTally {
    try read("counting signatures", Connection.foundingTally(of:for:), id, for: visitor)
      .orMissing(.notification(id))
  }
}

extension Connection {
  fileprivate func foundingTally(
    of id: NotificationID, for visitor: Visitor
  ) throws(SQLiteError) -> FoundingTally? {
    try shows(.notification(id), to: visitor) ? try foundingTally(of: id) : nil
  }

  /// The same where the caller has seen to it that the visitor sees the notification.
  func foundingTally(of id: NotificationID) throws(SQLiteError) -> FoundingTally {
    let query = Query(
      """
      SELECT governorate, count (*) FROM founding_signature WHERE notification = ?1
      GROUP BY governorate
      """
    ) { row throws(SQLiteError) -> (Governorate, Int) in (try row.term(), row.int()) }
    return FoundingTally(
      counts: Dictionary(uniqueKeysWithValues: try rows(query, .id(id))))
  }
}

/// The signatures that a notification has already, as far as doubles are told by them.
private struct KnownSignatures {
  var numbers: [String: Int] = [:]
  var names: [String: (ordinal: Int, number: String)] = [:]
  var last = 0

  mutating func note(key: String, number: String, as ordinal: Int) {
    last = ordinal
    if number.isEmpty == false { numbers[number] = ordinal }
    if names[key] == nil || number.isEmpty { names[key] = (ordinal, number) }
  }
}

/// A signature on its way into its table.
private struct SignatureRow {
  let line: Int
  let signature: FoundingSignature
  /// The parts of the name as names are compared.
  let key: String

  init(line: Int, signature: FoundingSignature) {
    (self.line, self.signature) = (line, signature)
    key = PersonName(signature.name).parts.joined(separator: " ")
  }
}
